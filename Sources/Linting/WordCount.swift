import NewsletterCore

/// The words of a body, counted, so that two bodies can be compared.
///
/// East Asian text has no spaces; of that every two neighbouring characters count as a word,
/// wherever a line breaks between them.
struct WordCount {
    private var counts: [String: Int] = [:]
    /// How many words there are.
    private(set) var total = 0

    /// Counts words in lower case; addresses, figures and signs are none.
    init(_ text: String) {
        var lastWide: Character?
        for token in text.split(whereSeparator: \.isWhitespace) where !token.contains("://") {
            var word = ""
            for character in token.lowercased() where character.isLetter {
                if character.unicodeScalars.first.map(DisplayWidth.isWide) == true {
                    if let lastWide { add("\(lastWide)\(character)") }
                    lastWide = character
                } else {
                    word.append(character)
                }
            }
            if !word.isEmpty { add(word) }
        }
    }

    private mutating func add(_ word: String) {
        counts[word, default: 0] += 1
        total += 1
    }

    /// How many in a hundred of these words the other body lacks.
    ///
    /// How often it has them does not count: in text, a wide table repeats the heads of its
    /// columns in every row.
    func percentage(missingFrom other: WordCount) -> Int {
        let missing = counts.reduce(0) { $0 + (other.counts[$1.key] == nil ? $1.value : 0) }
        return total == 0 ? 0 : missing * 100 / total
    }
}
