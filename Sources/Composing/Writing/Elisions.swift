/// Apostrophes that stand for letters left out at the beginning of a word: `'tis`, `'90s`.
struct Elisions {
    /// In small letters, without the apostrophe.
    private let words: Set<String>

    init(language: String) {
        words = Self.words[language] ?? []
    }

    /// Words that begin no quotation, or hardly ever.
    private static let words: [String: Set<String>] = [
        "en": [
            "tis", "tisn", "twas", "twasn", "twere", "twill", "twould", "twouldn", "twixt", "em",
            "til", "n", "nuff", "nother", "neath", "gainst", "cept", "fraid", "cos", "cuz", "ere",
        ],
        "de": ["s", "n", "ne", "nen", "nem", "ner", "nes"],
        "nl": ["t", "s", "n", "k", "m", "r", "ns", "zn"],
        "af": ["n"],
        "it": ["sto", "sta", "ste", "sti", "ndrangheta"],
    ]

    /// Whether the straight mark at a place is such an apostrophe, the second one of
    /// `rock 'n' roll` among them.
    func hold(_ index: Int, in characters: [Character], isAtStart: Bool) -> Bool {
        if isAfterN(index, in: characters) { return true }
        guard isAtStart else { return false }
        let rest = characters[(index + 1)...]
        let word = rest.prefix { $0.isLetter || $0.isNumber }
        let after = rest.dropFirst(word.count).first
        let digits = word.prefix { $0.isWholeNumber }
        // A word alone in quotes is quoted.
        if digits.count == 2, word.count == 2 || word.count == 3 && word.last == "s" {
            return after != "'"
        }
        let small = String(word).lowercased()
        if small == "n", after == "'" { return isAfterN(index + 2, in: characters) }
        return words.contains(small) && after != "'"
    }

    /// Whether a mark ends the `'n'` between two words.
    private func isAfterN(_ index: Int, in characters: [Character]) -> Bool {
        guard index > 2, index + 1 < characters.count else { return false }
        return "nN".contains(characters[index - 1]) && "'’".contains(characters[index - 2])
            && characters[index - 3] == " " && characters[index + 1] == " "
    }
}
