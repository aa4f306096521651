/// What is known of the words of one language, as far as capitals at the head of a paragraph
/// ask for it.
///
/// Every list is the project's own and comes under its licence, but for ``FrequentWords``;
/// ``lists`` names them all.
struct WordBook: Sendable {
    /// BCP 47, without a region.
    let language: String
    /// Words of grammar and the commonest verbs and adverbs, in small letters.
    let grammar: Set<String>
    /// Adjectives, and outside of German nouns too, in small letters.
    let common: Set<String>
    /// The words that are written with a capital, by themselves in capitals.
    let capitalized: [String: String]
    /// Names of several words whose parts would be others alone, by themselves in capitals.
    let phrases: [[String]: [String]]
    let months: Set<String>
    let days: Set<String>
    let acronyms: Set<String>
    /// Grammar and common words by their capitals, of which `STRASSE` has lost its ß.
    let byCapitals: [String: String]
    /// Grammar and common words by their capitals without accents.
    let unaccented: [String: Set<String>]
    /// Words in capitals that are two things at once, so that only their place tells which.
    let ambiguous: Set<String>

    /// Splits the lists, each of them words between white space; phrases stand on lines.
    init(
        language: String, grammar: String, common: String, capitalized: String = "",
        phrases: String = "", months: String, days: String, acronyms: String = "",
        ambiguous: String = ""
    ) {
        func words(_ list: String) -> [String] {
            list.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        self.language = language
        self.grammar = Set(words(grammar))
        self.common = Set(words(common))
        self.capitalized = Dictionary(words(capitalized).map { ($0.uppercased(), $0) }) { a, _ in a
        }
        let lines = (phrases + "\n" + PlaceNames.phrases).split(separator: "\n")
            .map { words(String($0)) }
        self.phrases = Dictionary(lines.map { ($0.map { $0.uppercased() }, $0) }) { a, _ in a }
        self.months = Set(words(months))
        self.days = Set(words(days))
        self.acronyms = Set(words(acronyms))
        self.ambiguous = Set(words(ambiguous))
        byCapitals = Dictionary(self.grammar.union(self.common).map { ($0.uppercased(), $0) }) {
            a, _ in a
        }
        var unaccented: [String: Set<String>] = [:]
        for word in self.grammar.union(self.common) {
            unaccented[word.uppercased().withoutAccents, default: []].insert(word)
        }
        self.unaccented = unaccented
    }

    /// The languages that are known.
    static let all: [WordBook] = [.english, .german, .french, .spanish, .italian, .dutch]

    /// The book of a language by its tag, such as `en-GB`; nil where there is none.
    static func named(_ tag: String) -> WordBook? {
        let code = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
        return all.first { $0.language == code }
    }

    /// The book of the language that most of the words of a text belong to; nil where no
    /// language stands out.
    static func guessed(from words: some Sequence<String>) -> WordBook? {
        var counts = [Int](repeating: 0, count: all.count)
        for word in words {
            for (index, book) in all.enumerated() {
                // Words of grammar say more of a language than others do.
                if book.grammar.contains(word) {
                    counts[index] += 3
                } else if book.common.contains(word) {
                    counts[index] += 1
                }
            }
        }
        guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1 else {
            return nil
        }
        return all[counts.firstIndex(of: most)!]
    }

    /// Every list with the number of its entries, as the manual names them.
    static var lists: [(name: String, count: Int)] {
        [
            ("given names", GivenNames.all.count),
            ("given names from elsewhere", Surnames.givenNames.count),
            ("surnames that are words", Surnames.all.count), ("places", PlaceNames.all.count),
            ("acronyms", Acronyms.all.count + all.reduce(0) { $0 + $1.acronyms.count }),
            ("English words that print parts", CommonWords.count),
        ] + all.flatMap(\.lists)
    }

    private var lists: [(name: String, count: Int)] {
        [
            ("\(language): words of grammar", grammar.count),
            ("\(language): common words", common.count),
            ("\(language): words with a capital", capitalized.count),
            ("\(language): months and days", months.count + days.count),
            ("\(language): frequent words", FrequentWords.of(language)?.count ?? 0),
        ]
    }
}
