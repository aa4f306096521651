/// A word in a line, and what of it is an address or a path that stays as it is.
struct FixedWord {
    /// Where the next word may begin.
    let end: Int
    /// Empty where the word is set like any other; the quotes around an address are none of it.
    let fixed: Range<Int>
    /// Whether hyphens within it can be a dash between two words of prose.
    let allowsDash: Bool

    init(at start: Int, in characters: [Character]) {
        let word = characters[start...].prefix { !$0.isWhitespace }
        end = max(word.endIndex, start + 1)
        let marks = "\"'([{<«“„‘‚.,;:!?)]}>»”’…"
        let first = word.firstIndex { !marks.contains($0) } ?? word.endIndex
        let last = word.lastIndex { !marks.contains($0) } ?? first
        let bare = first..<max(first, min(last + 1, word.endIndex))
        let isAddress = Self.isAddress(word)
        fixed = isAddress ? bare : start..<start
        let isBroken =
            bare.upperBound < word.endIndex && "\"'".contains(characters[bare.upperBound])
        allowsDash =
            !isAddress
            && (Self.isTwoWords(characters[bare])
                || isBroken && Self.isBrokenOff(characters[bare]))
    }

    /// Whether a word is broken off before the end of a quotation: `"But I--" he said`.
    private static func isBrokenOff(_ word: ArraySlice<Character>) -> Bool {
        let words = word.dropLast(2)
        return word.suffix(2).allSatisfy { $0 == "-" } && isProse(words, least: 1)
            && isKnown(String(words.suffix(while: \.isLetter)))
    }

    /// Whether a word with hyphens in it is two, and no name of a file, an option or a class:
    /// letters on both sides of one dash, more than one, and no capital within a word.
    private static func isTwoWords(_ word: ArraySlice<Character>) -> Bool {
        guard
            let run = word.indices.first(where: { at in
                word[at] == "-" && at + 1 < word.endIndex && word[at + 1] == "-"
            })
        else { return false }
        let end = word[run...].firstIndex { $0 != "-" } ?? word.endIndex
        let sides = [word[..<run], word[end...]]
        let areProse = sides.allSatisfy { isProse($0) || isDecade($0) }
        if !areProse || sides.allSatisfy({ namesOfFiles.contains(String($0).lowercased()) }) {
            return false
        }
        // What is made of words that no language has is a name.
        return isKnown(String(sides[0].suffix(while: \.isLetter)))
            || isKnown(String(sides[1].drop { !$0.isLetter }.prefix { $0.isLetter }))
    }

    /// Whether a language has a word, or it is a name with a capital.
    private static func isKnown(_ word: String) -> Bool {
        if word.isEmpty || word.first?.isUppercase == true { return true }
        return CommonWords.contains(word) || FrequentWords.isWord(word)
    }

    private static func isProse(_ side: ArraySlice<Character>, least: Int = 2) -> Bool {
        side.count(where: \.isLetter) >= least
            && side.allSatisfy { $0.isLetter || "-'’\"“”‘,.;:!?…()".contains($0) }
            && !zip(side, side.dropFirst()).contains {
                $0 == "-" && $1 == "-" || $0.isLowercase && $1.isUppercase
            }
    }

    /// `90s`, `1990s`.
    private static func isDecade(_ side: ArraySlice<Character>) -> Bool {
        (3...5).contains(side.count) && side.last == "s"
            && side.dropLast().allSatisfy(\.isWholeNumber)
    }

    /// Words of which the names of files, branches and classes are made, two of them at once.
    private static let namesOfFiles = Set(
        """
        api app args backup base bin block branch build bug class cli client code column config conf
        copy css csv data date db debug default dev dir div doc docs draft element env error example
        feature file files final fix flag folder foo bar form func git header footer hotfix html http
        icon id image images img index input item items js json key label layout left lib link list
        local log login logs main map master menu meta mobile mod mode modal module name names nav new
        node notes num number old option options output page param params path port print prod public
        query readme release right role root row rows save script section server setting settings
        sheet size src staging start stop string style sub sum sys tab table tag temp template test
        tests text theme tmp todo token tool tools txt type url user users util utils value values var
        version video view web width xml yaml yml zip
        """
        .split(whereSeparator: \.isWhitespace).map(String.init))

    /// Whether a word is a URL, an address, a path or the name of a file or a site, as one sees
    /// by its signs.
    private static func isAddress(_ word: ArraySlice<Character>) -> Bool {
        for (index, character) in zip(word.indices, word) {
            switch character {
            case "@", "\\": return true
            case "/":
                // Quoted words on both sides are words.
                let ahead = index > word.startIndex ? word[index - 1] : " "
                let behind = index + 1 < word.endIndex ? word[index + 1] : " "
                if !"\"'".contains(ahead) && !"\"'".contains(behind) { return true }
            case ".":
                guard index > word.startIndex, index + 1 < word.endIndex else { continue }
                let (before, after) = (word[index - 1], word[index + 1])
                if before.isLetter && after.isLetter || before.isLetter && after.isNumber
                    || before.isNumber && after.isLetter
                {
                    return true
                }
            default: continue
            }
        }
        return false
    }
}
