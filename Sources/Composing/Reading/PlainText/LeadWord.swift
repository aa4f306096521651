/// What is known of a word in capitals at the head of a paragraph.
enum LeadWord: Equatable {
    enum Name { case given, surname, title, other }

    /// A word of grammar, a commonest verb or adverb.
    case grammar(String)
    /// A noun or adjective in small letters.
    case common(String)
    /// An adjective of German, which without a noun would be one itself.
    case adjective(String)
    /// A noun of German.
    case noun(String)
    case name(String, Name)
    /// A month or a day of the week.
    case date(String)
    case acronym(String)
    case number(String)
    /// Two things at once.
    case either(String)
    case unknown

    /// The word as it is written within a sentence; nil where that is not known.
    var text: String? {
        switch self {
        case .grammar(let text), .common(let text), .adjective(let text), .noun(let text),
            .name(let text, _), .date(let text), .acronym(let text), .number(let text),
            .either(let text):
            text
        case .unknown: nil
        }
    }

    var isName: Bool { if case .name = self { true } else { false } }
    var isAcronym: Bool { if case .acronym = self { true } else { false } }
    var isNumber: Bool { if case .number = self { true } else { false } }
    var isGrammar: Bool { if case .grammar = self { true } else { false } }
    var isCommon: Bool { if case .common = self { true } else { false } }
    var isEither: Bool { if case .either = self { true } else { false } }

    /// Whether a proper name can go on from here: `LINDWATER COUNCIL`.
    var mayBelongToName: Bool {
        switch self {
        case .name, .acronym, .either: true
        default: false
        }
    }

    /// Whether a word has letters, two at least, and all of them are capitals.
    static func isCapitals(_ word: some StringProtocol) -> Bool {
        word.count(where: \.isLetter) > 1
            && word.allSatisfy { $0.isUppercase || "’'-".contains($0) }
    }

    /// A word with a capital at its head, and after its hyphens where it is a name.
    static func capitalized(_ word: String, in language: String, isName: Bool = false) -> String {
        if isName, word.contains("-") {
            return word.split(separator: "-", omittingEmptySubsequences: false)
                .map { capitalized(String($0), in: language) }.joined(separator: "-")
        }
        if language == "nl", word.hasPrefix("ij") { return "IJ" + word.dropFirst(2) }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// A surname with its capitals: `McAvoy`; nil where it may have one more, as MACLEOD may.
    static func surname(_ word: String, in language: String) -> String? {
        if word.hasPrefix("mc"), word.count > 4 {
            return "Mc" + capitalized(String(word.dropFirst(2)), in: language, isName: true)
        }
        if word.hasPrefix("mac"), word.count > 6, word.dropFirst(3).first.map(isConsonant) == true {
            return nil
        }
        return capitalized(word, in: language, isName: true)
    }

    private static func isConsonant(_ letter: Character) -> Bool {
        "bcdfgklmnpqstw".contains(letter)
    }
}
