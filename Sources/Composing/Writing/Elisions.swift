/// Apostrophes that stand for letters left out at the beginning of a word: `'tis`, `'90s`.
struct Elisions {
    /// In small letters, without the apostrophe.
    private let words: Set<String>

    private let language: String

    init(language: String) {
        self.language = language
        words = Self.words[language] ?? []
    }

    /// Words that begin no quotation, or hardly ever.
    private static let words: [String: Set<String>] = [
        "en": [
            "tis", "tisn", "twas", "twasn", "twere", "twill", "twould", "twouldn", "twixt", "em",
            "til", "n", "nuff", "nother", "neath", "gainst", "cept", "fraid", "cos", "cuz", "ere",
            "bout", "spose", "splain",
        ],
        "de": ["s", "n", "ne", "nen", "nem", "ner", "nes"],
        "nl": ["t", "s", "n", "k", "m", "r", "ns", "zn"],
        "af": ["n"],
        "it": ["sto", "sta", "ste", "sti", "ndrangheta"],
    ]

    /// Words that begin a quotation as well, with those behind them before which they do not.
    private static let begun: [String: Set<String>] = [
        "cause": [
            "i", "i'm", "you", "he", "she", "it", "it's", "we", "they", "nobody", "everybody",
            "somebody", "everyone", "there's", "that's", "you're", "they're", "we're", "he's",
            "she's",
        ],
        "round": ["here", "about", "midnight"],
    ]

    /// Whether the straight mark at a place is such an apostrophe, the second one of
    /// `rock 'n' roll` among them.
    func hold(_ index: Int, in characters: [Character], isAtStart: Bool, isWithinQuote: Bool)
        -> Bool
    {
        if isAfterN(index, in: characters) { return true }
        guard isAtStart else { return false }
        let rest = characters[(index + 1)...]
        let word = rest.prefix { $0.isLetter || $0.isNumber }
        let after = rest.dropFirst(word.count).first
        let digits = word.prefix { $0.isWholeNumber }
        // A word alone in quotes is quoted.
        if digits.count == 2, ["", "s", "er", "ers", "ern"].contains(String(word.dropFirst(2))) {
            return after != "'"
        }
        let small = String(word).lowercased()
        if small == "n", after == "'" { return isAfterN(index + 2, in: characters) }
        if after == "'" { return false }
        if words.contains(small) { return true }
        // No quotation begins within one.
        guard let followers = language == "en" ? Self.begun[small] : nil else { return false }
        let next = rest.dropFirst(word.count + 1).prefix { $0.isLetter || "'’".contains($0) }
        if isWithinQuote { return true }
        let isQuoted = zip(rest, rest.dropFirst()).contains { ",.;:!?…".contains($0) && $1 == "'" }
        return !isQuoted && followers.contains(String(next).lowercased().replacing("’", with: "'"))
    }

    /// Whether a mark ends the `'n'` between two words.
    private func isAfterN(_ index: Int, in characters: [Character]) -> Bool {
        guard index > 2, index + 1 < characters.count else { return false }
        let around = [characters[index - 3], characters[index + 1]]
        return "nN".contains(characters[index - 1]) && "'’".contains(characters[index - 2])
            && around.allSatisfy { $0.isWhitespace || $0 == "-" }
    }
}
