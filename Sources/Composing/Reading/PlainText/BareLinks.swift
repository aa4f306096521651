import NewsletterCore

/// Makes links of the addresses that stand in a plain text.
enum BareLinks {
    /// A line's text with bare URLs as links; sought by bytes, since lines are long.
    static func inlines(of text: String) -> [Inline] {
        guard text.containsBytes(of: "://") else { return [.text(text)] }
        let space = UInt8(ascii: " ")
        var out: [Inline] = []
        var done = text.startIndex
        var at = done
        while let mark = text.utf8[at...].firstIndex(of: UInt8(ascii: ":")) {
            at = text.utf8.index(after: mark)
            guard text.utf8[at...].starts(with: "//".utf8) else { continue }
            let start =
                text.utf8[done..<mark].lastIndex(of: space).map(text.utf8.index(after:)) ?? done
            let end = text.utf8[at...].firstIndex(of: space) ?? text.endIndex
            at = end
            guard let (url, target) = link(in: text[start..<end]) else { continue }
            if done < url.startIndex { out.append(.text(String(text[done..<url.startIndex]))) }
            out.append(.link(url: target, [.text(String(url))]))
            done = url.endIndex
        }
        if done < text.endIndex { out.append(.text(String(text[done...]))) }
        return out
    }

    /// The bare URL in a word, without the brackets and stops around it, and where it leads.
    private static func link(in word: Substring) -> (url: Substring, target: String)? {
        var url = word.drop { "(<\"“‘[".contains($0) }
        while let last = url.last, ".,;:!?)>\"”’]".contains(last) {
            if last == ")", url.count(where: { $0 == ")" }) <= url.count(where: { $0 == "(" }) {
                break
            }
            url = url.dropLast()
        }
        guard url.hasPrefix("http://") || url.hasPrefix("https://"),
            let target = LinkTarget.link(url)
        else { return nil }
        return (url, target)
    }
}
