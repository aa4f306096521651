import NewsletterCore

/// Puts the large first letter of a printed paragraph back to its word: `T he`, `T HE`, or a
/// letter on a line of its own.
struct DropCapMending {
    private let known: Set<String>
    /// How often each word stands in the text.
    private let counts: [String: Int]

    /// Whether a line can begin with such a letter, seen at little cost.
    static func mayMend(_ line: String) -> Bool {
        let bytes = line.utf8
        guard let first = bytes.first else { return false }
        if (0x41...0x5A).contains(first) {
            let second = bytes.dropFirst().first
            return second == nil || second == 0x20
        }
        return first >= 0xC3 && line.prefix(2).dropFirst().allSatisfy { $0 == " " }
    }

    init(lines: [String], known: Set<String>) {
        var counts: [String: Int] = [:]
        for line in lines {
            for word in line.split(whereSeparator: { !$0.isLetter }) where word.count > 1 {
                counts[word.lowercased(), default: 0] += 1
            }
        }
        self.known = known
        self.counts = counts
    }

    /// Joins what can be joined and says where.
    func mend(_ lines: inout [String], note: (Int, String) -> Void) {
        for index in lines.indices where Self.mayMend(lines[index]) {
            let begins = index == 0 || lines[index - 1].isBlank || lines[index - 1].count < 40
            guard begins, let letter = lines[index].first, letter.isUppercase else { continue }
            let isAlone = lines[index].dropFirst().isBlank
            let at = isAlone ? index + 1 : index
            guard lines.indices.contains(at) else { continue }
            let rest = isAlone ? lines[at][...] : lines[at].dropFirst().drop { $0 == " " }
            let tail = rest.prefix { $0.isLetter || $0 == "’" || $0 == "'" }
            guard joins(letter, tail) else { continue }
            note(index, "joined \"\(letter) \(tail)\" to \"\(letter)\(tail)\"")
            lines[at] = String(letter) + rest
            if isAlone { lines[index] = HyphenMending.usedUp }
        }
    }

    /// Whether letter and tail are one word: it is known, and the tail alone is none, unless
    /// the letter alone is none either.
    private func joins(_ letter: Character, _ tail: Substring) -> Bool {
        let bare = tail.filter(\.isLetter)
        guard !bare.isEmpty, bare.allSatisfy(\.isLowercase) || bare.allSatisfy(\.isUppercase) else {
            return false
        }
        let joined = (String(letter) + bare).lowercased()
        guard joined.count > 1, isKnown(joined, occursAtLeast: 1) else { return false }
        // The tail stands in the text once, as the tail that it is.
        return !Self.wordsOfOneLetter.contains(letter)
            || !isKnown(bare.lowercased(), occursAtLeast: 2)
                && !FrequentWords.isWord(bare.lowercased())
    }

    private func isKnown(_ word: String, occursAtLeast count: Int) -> Bool {
        known.contains(word) || (counts[word] ?? 0) >= count || CapitalsMending.isCommon(word)
            || CommonWords.contains(word)
    }

    private static let wordsOfOneLetter: Set<Character> = ["A", "I", "O", "À", "Ó", "Y", "E"]
}
