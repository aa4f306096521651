/// Sets the capitals in which print begins a paragraph (`THE council met`) in normal case.
struct CapitalsMending {
    private var lower: Set<String> = []
    private var capitalized: Set<String> = []
    /// Words in capitals that stand within a sentence: acronyms.
    private var acronyms: Set<String> = []

    private static let common: Set<String> = [
        "a", "after", "all", "an", "and", "as", "at", "before", "but", "by", "each", "few",
        "for", "from", "he", "her", "his", "how", "if", "in", "is", "it", "its", "last", "many",
        "more", "my", "new", "no", "not", "now", "of", "on", "once", "one", "or", "our", "out",
        "she", "so", "some", "that", "the", "then", "there", "they", "this", "to", "two", "was",
        "we", "what", "when", "why", "with", "you", "your", "der", "die", "das", "ein", "eine",
        "es", "im", "und", "le", "la", "les", "un", "une", "el", "los", "las", "en", "est",
    ]
    private static let longest = 5

    /// Whether a word, in lower case, is one with which sentences begin.
    static func isCommon(_ word: String) -> Bool { common.contains(word) }

    /// Whether a line can begin with words in capitals, seen at little cost.
    static func mayMend(_ line: String) -> Bool {
        var capitals = 0
        for byte in line.utf8.prefix(12) {
            if (0x61...0x7A).contains(byte) { return capitals > 1 }
            if (0x41...0x5A).contains(byte) || byte >= 0x80 { capitals += 1 }
        }
        return capitals > 1
    }

    init(lines: [String]) {
        for line in lines {
            var isFirst = true
            for word in Self.words(of: line) {
                if Self.isCapitals(word) {
                    if !isFirst, !line.allCapitals { acronyms.insert(String(word)) }
                } else if word.first?.isUppercase == true {
                    if !isFirst { capitalized.insert(word.lowercased()) }
                } else {
                    lower.insert(String(word))
                }
                isFirst = Self.isCapitals(word) && isFirst
            }
        }
    }

    /// The line with its lead words in normal case, and these words; nil where it stays.
    func mend(_ line: String) -> (text: String, lead: String)? {
        let text = line.drop { $0 == " " || "\"“‘«".contains($0) }
        var end = text.startIndex
        var words: [Substring] = []
        for word in text.split(separator: " ") {
            let bare = word.filter { $0.isLetter || $0 == "’" || $0 == "'" || $0 == "-" }
            guard words.count <= Self.longest, bare.count == word.count(where: { $0 != "," }),
                Self.isCapitals(bare[...]) || words.isEmpty && bare == "A"
            else { break }
            words.append(word)
            end = word.endIndex
        }
        let rest = text[end...]
        guard !words.isEmpty, words.count <= Self.longest, rest.contains(where: \.isLowercase),
            words.contains(where: { $0.count > 1 })
        else { return nil }
        let isSure = words.count > 1 || !isAcronym(words[0])
        guard isSure else { return nil }
        let set = words.enumerated().map { index, word in
            isAcronym(word) && !(words.count > 1 && index == 0 && isCommon(word))
                ? String(word) : cased(word, isFirst: index == 0)
        }
        let lead = text[..<end]
        let mended = set.joined(separator: " ")
        if mended == lead { return nil }
        return (line[..<text.startIndex] + mended + rest, String(lead))
    }

    private func cased(_ word: Substring, isFirst: Bool) -> String {
        let small = word.lowercased()
        let bare = small.filter { $0 != "," }
        let isName = capitalized.contains(bare) && !lower.contains(bare)
        return isFirst || isName ? small.prefix(1).uppercased() + small.dropFirst() : small
    }

    private func isCommon(_ word: Substring) -> Bool {
        let small = word.lowercased().filter { $0 != "," }
        return Self.common.contains(small) || lower.contains(small)
    }

    private func isAcronym(_ word: Substring) -> Bool {
        let bare = word.filter { $0 != "," }
        if isCommon(word), !acronyms.contains(String(bare)) { return false }
        if acronyms.contains(String(bare)) { return true }
        let hasVowel = bare.contains { "AEIOUYÄÖÜÉÈ".contains($0) }
        return !hasVowel || bare.count <= 4 && !capitalized.contains(bare.lowercased())
    }

    private static func words(of line: String) -> [Substring] {
        line.split { !$0.isLetter && $0 != "’" && $0 != "'" && $0 != "-" }
    }

    private static func isCapitals(_ word: Substring) -> Bool {
        word.count(where: \.isLetter) > 1 && word.allSatisfy { $0.isUppercase || !$0.isLetter }
    }
}

extension StringProtocol {
    /// Whether no small letter stands in the text.
    fileprivate var allCapitals: Bool { !contains(where: \.isLowercase) }
}
