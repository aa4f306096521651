/// A pattern in which `*` stands for any text and `?` for any character.
struct Glob {
    private let pattern: [Character]

    init(_ pattern: String) { self.pattern = Array(pattern.lowercased()) }

    /// Whether the pattern fits the whole text, in any case of letters.
    ///
    /// It takes at most the product of both lengths, whatever the pattern.
    func matches(_ text: String) -> Bool {
        let text = Array(text.lowercased())
        var at = 0
        var from = 0
        var star: (pattern: Int, text: Int)?
        while from < text.count {
            if at < pattern.count, pattern[at] == "*" {
                star = (at, from)
                at += 1
            } else if at < pattern.count, pattern[at] == "?" || pattern[at] == text[from] {
                at += 1
                from += 1
            } else if let last = star {
                // The star takes one character more.
                star = (last.pattern, last.text + 1)
                at = last.pattern + 1
                from = last.text + 1
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == "*" }
    }
}
