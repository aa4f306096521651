import Synchronization

/// The most frequent words of a language, by which words that print has parted are known.
///
/// They are of wordfreq (https://github.com/rspeer/wordfreq) and come under CC BY-SA 4.0, unlike
/// the program; wordfreq writes ß as ss.
final class FrequentWords: Sendable {
    private let list: String
    private let found = Mutex<[Substring: Int]?>(nil)

    /// Up to which rank a word is everyday, or ordinary.
    private static let everyday = 1_000, ordinary = 3_000

    /// Words in the order of their frequency, between white space.
    init(_ list: String) { self.list = list }

    /// The words of a language by its code; nil where there are none.
    static func of(_ language: String) -> FrequentWords? {
        all.first { $0.language == language }?.words
    }

    private static let all: [(language: String, words: FrequentWords)] = [
        ("en", .english), ("de", .german), ("fr", .french), ("es", .spanish), ("it", .italian),
        ("nl", .dutch),
    ]

    /// How many words there are.
    var count: Int { ranks { $0.count } }

    /// Whether two halves make a word.
    ///
    /// Where they may be two words with a dash between them, as in `not- able`, two everyday words
    /// make only an ordinary one.
    func isWord(_ head: String, _ tail: String, mayBeTwo: Bool) -> Bool {
        ranks { ranks in
            func rank(_ word: String) -> Int? {
                ranks[Substring(word.lowercased().replacing("ß", with: "ss"))]
            }
            guard head.count + tail.count > 3, let whole = rank(head + tail) else { return false }
            return !mayBeTwo || whole < Self.ordinary
                || [head, tail].contains { rank($0).map { $0 >= Self.everyday } ?? true }
        }
    }

    /// Whether a word, in lower case, is one in any of the languages; of two letters an everyday one,
    /// since the rarer are abbreviations.
    static func isWord(_ word: String) -> Bool {
        word.count > 1
            && all.contains { _, words in
                words.ranks { ranks in
                    ranks[Substring(word)].map { word.count > 2 || $0 < everyday } ?? false
                }
            }
    }

    private func ranks<Result>(_ body: ([Substring: Int]) -> Result) -> Result {
        let ranks = found.withLock { found in
            if let found { return found }
            let words = list.split(whereSeparator: \.isWhitespace)
            let made = Dictionary(zip(words, 0...)) { first, _ in first }
            found = made
            return made
        }
        return body(ranks)
    }
}
