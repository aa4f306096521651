import NewsletterCore

/// Joins words that were parted at the end of a printed line.
///
/// The text itself is the dictionary: `with- draw` is joined where "withdraw" occurs in it,
/// or is a frequent word of the text's language, and "with-draw" does not occur. Suspended hyphens, as in `pre- and
/// post-war`, numbers and capitals are left as they are.
struct HyphenMending {
    /// A line of which nothing is left; it must not look like an empty one, which would part
    /// paragraphs.
    static let usedUp = "\0"

    private var words: Set<String> = []
    private let frequent: FrequentWords?
    private let isGerman: Bool

    /// Words after which a hyphen before them hangs: they join two halves of one thought.
    private static let conjunctions: Set<String> = [
        "and", "or", "nor", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of",
    ]

    /// Whether a hyphen stands anywhere that could part a word, so that a text without one
    /// costs nothing.
    static func isNeeded(_ lines: [String]) -> Bool {
        lines.contains { line in
            var before: UInt8 = 0
            for byte in line.utf8 {
                if byte == 0x20, before == UInt8(ascii: "-") { return true }
                before = byte
            }
            return before == UInt8(ascii: "-")
        }
    }

    /// `known` are words that occur elsewhere; the language is guessed where it is not given.
    init(lines: [String], known: Set<String>, language: String?) {
        words = known
        for line in lines {
            for word in line.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "’" }) {
                if word.first != "-", word.last != "-" { words.insert(word.lowercased()) }
            }
        }
        let book = language.flatMap(WordBook.named) ?? WordBook.guessed(from: words)
        frequent = book.flatMap { FrequentWords.of($0.language) }
        isGerman = book?.language == "de"
    }

    /// Joins what can be joined in the lines and says where; `acrossLines` is told of each
    /// line whose last word goes on in the next, joined or with its hyphen.
    func mend(
        _ lines: inout [String], note: (Int, String) -> Void, acrossLines: (Int) -> Void = { _ in }
    ) {
        for index in lines.indices {
            while true {
                // What was joined may be the second half of another word: `with- draw- ing`.
                if mend(&lines[index], note: { note(index, $0) }) { continue }
                guard mend(&lines, at: index, note: { note(index, $0) }) else { break }
                acrossLines(index)
            }
            if index + 1 < lines.count, Self.isWithinWord(lines[index]),
                lines[index + 1].first?.isLetterOrNumber == true
            {
                acrossLines(index)
            }
        }
    }

    /// Joins what can be joined within a line; whether anything was.
    private func mend(_ line: inout String, note: (String) -> Void) -> Bool {
        guard line.containsBytes(of: "- ") else { return false }
        var isMended = false
        var out = ""
        var rest = Substring(line)
        while let found = rest.firstRange(of: "- ") {
            let before = rest[..<found.lowerBound]
            let head = before.suffix(while: \.isLetter)
            let tail = rest[found.upperBound...].prefix { $0.isLetter }
            out += before
            if Self.isWhole(rest[found.upperBound...].dropFirst(tail.count)),
                joins(String(head), String(tail), mayBeTwo: true)
            {
                note("joined \"\(head)- \(tail)\" to \"\(head)\(tail)\"")
                isMended = true
            } else {
                out += "- "
            }
            rest = rest[found.upperBound...]
        }
        line = out + rest
        return isMended
    }

    /// Joins the word that a line ends within with the beginning of the next; whether it was.
    private func mend(_ lines: inout [String], at index: Int, note: (String) -> Void) -> Bool {
        guard lines[index].last == "-",
            let following = lines[(index + 1)...].firstIndex(where: { $0 != Self.usedUp })
        else { return false }
        let head = lines[index].dropLast().suffix(while: \.isLetter)
        let next = lines[following].drop { $0 == " " }
        let tail = next.prefix { $0.isLetter }
        let after = next.dropFirst(tail.count)
        guard Self.isWhole(after), joins(String(head), String(tail), mayBeTwo: false)
        else { return false }
        note("joined \"\(head)- \(tail)\" to \"\(head)\(tail)\"")
        let mark = after.prefix { !$0.isWhitespace }
        lines[index] = String(lines[index].dropLast()) + tail + mark
        let rest = String(after.dropFirst(mark.count).drop { $0 == " " })
        lines[following] = rest.isEmpty ? Self.usedUp : rest
        return true
    }

    /// The words that keep the hyphen at a line's end and are hardly two, by the index of their
    /// line: a half of them is no word, or a small letter begins what would be a German noun.
    func questions(_ lines: [String]) -> [(index: Int, word: String)] {
        zip(lines.indices, lines).compactMap { index, line in
            guard Self.isWithinWord(line), index + 1 < lines.count else { return nil }
            let head = String(line.dropLast().suffix(while: \.isLetter))
            let tail = String(lines[index + 1].drop { $0 == " " }.prefix { $0.isLetter })
            guard head.count > 1, tail.count > 1, tail.first?.isLowercase == true,
                head.dropFirst().allSatisfy(\.isLowercase), !Self.conjunctions.contains(tail),
                !words.contains("\(head)-\(tail)".lowercased())
            else { return nil }
            let isCompound = [head, tail].allSatisfy { FrequentWords.isWord($0.lowercased()) }
            let isNoun = isGerman && head.first?.isUppercase == true
            return isCompound && !isNoun ? nil : (index, "\(head)-\(tail)")
        }
    }

    private static func isWithinWord(_ line: String) -> Bool {
        line.last == "-" && line.dropLast().last?.isLetterOrNumber == true
    }

    /// Whether a line ends with a hyphen in a word whose other half begins the next.
    static func goesOn(_ line: String, in next: String) -> Bool {
        isWithinWord(line) && next.first?.isLetterOrNumber == true
            && !conjunctions.contains(next.prefix { $0.isLetter }.lowercased())
    }

    private static func isWhole(_ after: Substring) -> Bool {
        guard let next = after.first else { return true }
        return !next.isNumber && next != "-" && next != "_"
    }

    /// `mayBeTwo`: a hyphen and a blank within a line are also how some write a dash.
    private func joins(_ head: String, _ tail: String, mayBeTwo: Bool) -> Bool {
        guard head.count > 1, tail.count > 1, tail.first?.isLowercase == true,
            head.dropFirst().allSatisfy(\.isLowercase), !Self.conjunctions.contains(tail)
        else { return false }
        let joined = (head + tail).lowercased()
        // Another word without its hyphen: hens live in a coop, not in a co-op.
        if ["coop", "coops"].contains(joined) { return false }
        return
            (words.contains(joined) || CommonWords.contains(joined)
            || frequent?.isWord(head, tail, mayBeTwo: mayBeTwo) == true)
            && !words.contains("\(head)-\(tail)".lowercased())
    }
}

extension BidirectionalCollection {
    /// The longest end of the collection whose elements all satisfy the predicate.
    package func suffix(while predicate: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, predicate(self[index(before: start)]) {
            start = index(before: start)
        }
        return self[start...]
    }
}

extension Character {
    fileprivate var isLetterOrNumber: Bool { isLetter || isNumber }
}
