import NewsletterCore

/// Finds the author in a line such as `By Ada Lovelace`.
enum ByLine {
    /// How a by-line begins in languages other than English, where the same word begins much else.
    static let otherBys: Set<String> = ["von", "par", "por", "di", "door", "av", "af"]
    /// Small words within a name, or between two.
    static let particles: Set<String> = joints.union([
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la",
        "le", "ten", "ter", "van", "von",
    ])
    /// What stands between the names of several people.
    private static let joints: Set<String> = ["&", "and", "e", "en", "et", "og", "och", "und", "y"]

    /// The name in `By Ada Lovelace` or `Von Ada Lovelace`; nil in `By Popular Demand`.
    ///
    /// Of other languages than English it has at least two words and no digit.
    static func name(in line: String) -> String? {
        words(in: line).flatMap { isName($0) ? $0.joined(separator: " ") : nil }
    }

    /// Whether a line that names nobody for certain may do so: `By Wendel Harbour`.
    static func mayName(_ line: String) -> Bool {
        words(in: line).map { $0.count > 1 && people($0).allSatisfy(mayBePerson) } ?? false
    }

    /// The words behind `By`, where a name could be written with their capitals.
    private static func words(in line: String) -> [Substring]? {
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
        return words.count <= 8 && areCapital ? words : nil
    }

    /// Whether words with capitals are those of a person: a given name or an initial first, else
    /// no word that is common, nor all of them words that are frequent.
    private static func isName(_ words: [Substring]) -> Bool {
        let parts = words.filter { !particles.contains(String($0)) }
        guard let first = parts.first else { return false }
        let people = people(words)
        let isJoined = words.contains {
            joints.contains(String($0)) && $0 != "and" && $0 != "&"
        }
        // Von Adam und Eva.
        if isJoined, people.allSatisfy({ $0.count == 1 }) { return false }
        let small = parts.map { $0.filter { $0.isLetter || "’'-".contains($0) }.lowercased() }
        let isInitial = first.contains(".") && first.count { $0.isLetter } < 4
        if parts.count > 1, isInitial || GivenNames.all.contains(given(small[0])) { return true }
        if people.allSatisfy(isPerson) { return true }
        // In other languages such words join much else: par monts et vaux.
        if isJoined {
            return people.allSatisfy { isPerson($0) || GivenNames.all.contains(given($0[0])) }
        }
        return !small.contains(where: isCommon) && !small.allSatisfy(FrequentWords.isWord)
            || parts.count == 1 && GivenNames.all.contains(small[0]) && !isCommon(small[0])
    }

    /// The names of each of the people, in small letters.
    private static func people(_ words: [Substring]) -> [[String]] {
        var people: [[Substring]] = [[]]
        for word in words {
            if joints.contains(String(word)) {
                people.append([])
            } else {
                // A comma stands between the first of several.
                let name = word.last == "," ? word.dropLast() : word
                people[people.count - 1].append(name)
                if word.last == "," { people.append([]) }
            }
        }
        return people.filter { !$0.isEmpty }.map { person in
            person.filter { !particles.contains(String($0)) }.map { $0.lowercased() }
        }
    }

    /// Whether two or three names are those of a person: a given name, or a word of no language,
    /// before words that are surnames or not common.
    private static func isPerson(_ names: [String]) -> Bool {
        guard (2...3).contains(names.count) else { return false }
        let first = given(names[0])
        let isGiven =
            GivenNames.all.contains(first) || Surnames.givenNames.contains(first)
            || names[0].count > 2 && names[0].allSatisfy(\.isLetter) && !isCommon(names[0])
                && !FrequentWords.isWord(names[0])
        return isGiven && names.dropFirst().allSatisfy(isSurname)
    }

    private static func mayBePerson(_ names: [String]) -> Bool {
        guard (2...3).contains(names.count), !isCommon(names[0]) else { return false }
        return !FrequentWords.isWord(names[0])
            || names.dropFirst().allSatisfy(Surnames.all.contains)
    }

    private static func isSurname(_ name: String) -> Bool {
        Surnames.all.contains(name) || !isCommon(name)
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
