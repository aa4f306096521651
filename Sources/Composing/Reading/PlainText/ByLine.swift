import NewsletterCore

/// Finds the author in a line such as `By Ada Lovelace`.
enum ByLine {
    /// How a by-line begins in languages other than English, where the same word begins much else.
    private static let otherBys: Set<String> = ["von", "par", "por", "di", "door", "av", "af"]
    private static let particles: Set<String> = [
        "and", "de", "van", "von", "der", "la", "du", "&", "al", "bin",
    ]

    /// The name in `By Ada Lovelace` or `Von Ada Lovelace`; nil in `By Popular Demand`.
    ///
    /// Of other languages than English it has at least two words and no digit.
    static func name(in line: String) -> String? {
        guard line.count <= 60, line.last != ".", let space = line.firstIndex(of: " ") else {
            return nil
        }
        let by = line[..<space].lowercased()
        let name = line[space...].trimmingSpace()
        let words = name.split(separator: " ")
        guard
            by == "by"
                || otherBys.contains(by) && (2...6).contains(words.count)
                    && words.last?.first?.isUppercase == true
                    && !name.contains(where: { $0.isNumber || ":?!".contains($0) })
        else { return nil }
        let areCapital = words.allSatisfy {
            $0.first?.isUppercase == true || particles.contains(String($0))
        }
        return words.count <= 8 && areCapital && isName(words) ? name : nil
    }

    /// Whether words with capitals are those of a person: a given name or an initial first, else
    /// no word that is common, nor all of them words that are frequent.
    private static func isName(_ words: [Substring]) -> Bool {
        let parts = words.filter { !particles.contains(String($0)) }
        guard let first = parts.first else { return false }
        let small = parts.map { $0.filter { $0.isLetter || "’'-".contains($0) }.lowercased() }
        let isInitial = first.contains(".") && first.count { $0.isLetter } < 4
        if parts.count > 1, isInitial || GivenNames.all.contains(given(small[0])) { return true }
        return !small.contains(where: isCommon) && !small.allSatisfy(FrequentWords.isWord)
            || parts.count == 1 && GivenNames.all.contains(small[0]) && !isCommon(small[0])
    }

    /// The first of the names in `jean-paul`.
    private static func given(_ word: String) -> String {
        String(word.prefix { $0 != "-" })
    }

    private static func isCommon(_ word: String) -> Bool {
        CommonWords.contains(word)
            || WordBook.all.contains {
                $0.grammar.contains(word) || $0.common.contains(word) || $0.months.contains(word)
                    || $0.days.contains(word)
            }
    }
}
