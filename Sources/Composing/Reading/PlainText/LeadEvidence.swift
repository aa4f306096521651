/// How an article writes its words elsewhere, by which those in capitals are known.
///
/// Only what stands within a sentence counts: at its beginning every word has a capital.
struct LeadEvidence {
    /// How often a word stands in small letters, with a capital, and all in capitals.
    struct Count {
        var small = 0
        var capital = 0
        var capitals = 0
        /// The word as it was met last in small letters, and with a capital.
        var smallForm = ""
        var capitalForm = ""
    }

    private var counts: [String: Count] = [:]
    private var pairs: [String: Count] = [:]
    /// Every word in small letters.
    private(set) var words: [String] = []

    init(lines: [String]) {
        for line in lines where !Self.isTitle(line) { read(line) }
    }

    /// How the word stands elsewhere; `word` is in capitals.
    func count(of word: String) -> Count? { counts[word] }

    /// How it stands right after another one.
    func count(of word: String, after other: String) -> Count? {
        pairs["\(other.lowercased()) \(word)"]
    }

    private mutating func read(_ line: String) {
        let allCapitals = !line.contains(where: \.isLowercase)
        var beginsSentence = true
        var isInLead = true
        var before = ""
        for token in line.split(separator: " ") {
            let opens = token.first.map { "“‘«„\"(¿¡[".contains($0) } ?? false
            for part in token.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
                let word = String(part)
                let isCapitals = LeadWord.isCapitals(word)
                words.append(word.lowercased())
                // `A NEW MAP`: a letter alone ends no lead-in.
                let isLetter = word.count == 1 && word.first?.isUppercase == true
                if !isCapitals, !isLetter { isInLead = false }
                let isSmall = word.first?.isLowercase == true
                if word.count > 1, !allCapitals, isSmall || isCapitals || !beginsSentence && !opens
                {
                    note(word, isSmall: isSmall, isCapitals: isCapitals, before, isInLead)
                }
                before = word
                beginsSentence = false
            }
            let last = token.last { !"”’»\")]".contains($0) }
            beginsSentence = last.map { ".!?:…".contains($0) } ?? false
        }
    }

    private mutating func note(
        _ word: String, isSmall: Bool, isCapitals: Bool, _ before: String, _ isInLead: Bool
    ) {
        let key = word.uppercased()
        let pair = "\(before.lowercased()) \(key)"
        if isCapitals {
            if !isInLead { counts[key, default: Count()].capitals += 1 }
        } else if isSmall {
            counts[key, default: Count()].small += 1
            counts[key]?.smallForm = word
            pairs[pair, default: Count()].small += 1
        } else {
            counts[key, default: Count()].capital += 1
            counts[key]?.capitalForm = word
            pairs[pair, default: Count()].capital += 1
        }
    }

    /// Whether a line is set as titles are, most words with a capital and no stop at the end.
    private static func isTitle(_ line: String) -> Bool {
        guard line.utf8.count < 100, let last = line.last(where: { $0 != " " }),
            !".!?:…”’»\"".contains(last)
        else { return false }
        let long = line.split(separator: " ").filter { $0.count > 3 }
        return long.count > 1
            && long.count(where: { $0.first?.isUppercase == true }) * 2 > long.count
    }
}
