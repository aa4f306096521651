import NewsletterCore

extension Typography {
    /// A run of text, in which quotes open and close.
    struct Run {
        let typography: Typography
        private var previous: Character?
        /// Whether the mark before, where it was a straight quote, opened.
        private var hasOpened = false
        /// Whether it was an apostrophe at the end of a word, as in `l'"ami"`.
        private var isElision = false
        private var openDoubles = 0
        private var openSingles = 0

        init(typography: Typography) { self.typography = typography }

        mutating func set(_ inlines: [Inline]) -> [Inline] {
            var out: [Inline] = []
            for inline in inlines {
                switch inline {
                case .text(let text): out.append(.text(set(text)))
                case .emphasis(let inner): out.append(.emphasis(set(inner)))
                case .strong(let inner): out.append(.strong(set(inner)))
                case .strikethrough(let inner): out.append(.strikethrough(set(inner)))
                case .shifted(let shift, let inner): out.append(.shifted(shift, set(inner)))
                case .link(let url, let inner): out.append(.link(url: url, set(inner)))
                case .personal(let condition, let inner):
                    out.append(.personal(condition, set(inner)))
                case .lineBreak:
                    previous = "\n"
                    out.append(inline)
                case .code, .image, .slot:
                    // Whatever it shows, it is a word.
                    previous = "x"
                    out.append(inline)
                }
            }
            return out
        }

        mutating func set(_ text: String) -> String {
            if !text.utf8.contains(where: { $0 == 0x22 || $0 == 0x27 || $0 == 0x2D }) {
                previous = text.last ?? previous
                return text
            }
            let characters = Array(text)
            var out = ""
            var index = 0
            var word = FixedWord(at: 0, in: characters)
            while index < characters.count {
                let character = characters[index]
                let next = index + 1 < characters.count ? characters[index + 1] : nil
                if index >= word.end { word = FixedWord(at: index, in: characters) }
                switch character {
                case _ where word.fixed.contains(index): out.append(character)
                case "\"": out += double(next, rest: characters[(index + 1)...])
                case "'"
                where typography.elisions.hold(
                    index, in: characters, isAtStart: isAtStart, isWithinQuote: openSingles > 0):
                    out += "’"
                    hasOpened = false
                case "'":
                    if let length = lengthOfInches(behind: index, in: characters) {
                        out += "′" + String(characters[(index + 1)..<(index + length)]) + "″"
                        index += length
                        hasOpened = false
                    } else {
                        out += single(next, rest: characters[(index + 1)...])
                    }
                case "-":
                    let count = characters[index...].prefix { $0 == "-" }.count
                    let after = index + count < characters.count ? characters[index + count] : nil
                    let isDash = word.allowsDash || previous == " " && after == " "
                    out += isDash ? dash(count, after) : String(repeating: "-", count: count)
                    index += count - 1
                default: out.append(character)
                }
                previous = characters[index]
                index += 1
            }
            return out
        }

        // MARK: Quotes

        /// Whether what comes begins a word.
        private var isAtStart: Bool {
            guard let previous else { return true }
            if previous == "\"" || previous == "'" { return hasOpened }
            return previous.isWhitespace || "([{-–—“„«‹‘‚/¿¡".contains(previous)
        }

        private mutating func double(_ next: Character?, rest: ArraySlice<Character>) -> String {
            let isBehindSpace = previous.map { $0.isWhitespace || "([{/¿¡".contains($0) } ?? true
            let isBeforeWord =
                next.map { !$0.isWhitespace && !Self.marks.contains($0) } ?? false
                || isBehindSpace && Self.holdsMarks(rest, before: "\"")
            let isBehindElision = previous == "'" && isElision
            // No closing quote stands between an elision and the word that it goes with.
            let isNested =
                isBehindElision && next?.isLetter == true && rest.contains("\"")
            if openDoubles > 0, !isBehindSpace || !isBeforeWord, !isNested,
                !(previous == "'" && hasOpened), !isInches(rest)
            {
                openDoubles -= 1
                hasOpened = false
                return typography.double.close
            }
            if isAtStart && (isBeforeWord || next == nil)
                || isBeforeWord && (isBehindStop(rest) || isBehindElision)
            {
                openDoubles += 1
                hasOpened = true
                return typography.double.open
            }
            // Nothing is open: inches, or a mark that somebody forgot.
            hasOpened = false
            return "\""
        }

        private static let marks = ",.;:!?)]}…"

        /// Whether nothing but marks stands before a quote that closes: `"..."`.
        private static func holdsMarks(_ rest: ArraySlice<Character>, before quote: Character)
            -> Bool
        {
            let held = rest.prefix { marks.contains($0) }
            guard !held.isEmpty, held.endIndex < rest.endIndex, rest[held.endIndex] == quote
            else { return false }
            let after = rest[(held.endIndex + 1)...].first
            return after.map { !$0.isLetter && !$0.isNumber } ?? true
        }

        /// Whether a mark behind a number is one of inches, since what is open is closed later on.
        private func isInches(_ rest: ArraySlice<Character>) -> Bool {
            guard previous?.isNumber == true, let mark = rest.firstIndex(of: "\"") else {
                return false
            }
            let after = mark + 1 < rest.endIndex ? rest[mark + 1] : " "
            return mark > rest.startIndex && !rest[mark - 1].isWhitespace
                && !"([{".contains(rest[mark - 1]) && !after.isLetter && !after.isNumber
        }

        /// Whether a word in quotes follows a stop without a space: `he said:"no"`.
        private func isBehindStop(_ rest: ArraySlice<Character>) -> Bool {
            guard let previous, ",:;.…!?".contains(previous), rest.first?.isLetter == true,
                let mark = rest.firstIndex(of: "\"")
            else { return false }
            return !rest[mark - 1].isWhitespace
        }

        private mutating func single(_ next: Character?, rest: ArraySlice<Character>) -> String {
            isElision = false
            let isInWord = previous.map { $0.isLetter || $0.isNumber } ?? false
            if isInWord, next?.isLetter == true { return "’" }
            if isAtStart {
                guard let next,
                    next.isLetter || next.isNumber || next == "\"" || next == "¿"
                        || Self.holdsMarks(rest, before: "'")
                else { return "'" }
                guard openSingles == 0, Self.closes(rest) else { return "’" }
                openSingles += 1
                hasOpened = true
                return typography.single.open
            }
            hasOpened = false
            if openSingles > 0 {
                // A plural's own apostrophe where the quotation is closed later: `'the dogs' bowl'`.
                if previous == "s", next == " ", Self.closes(rest, atEnd: true), !Self.opens(rest) {
                    return "’"
                }
                openSingles -= 1
                return typography.single.close
            }
            isElision = previous?.isLetter == true
            return isElision ? "’" : "'"
        }

        /// Whether a quote is closed in what follows: a mark behind a word or a stop, and none
        /// within a word; `atEnd` wants no space behind it.
        private static func closes(_ rest: ArraySlice<Character>, atEnd: Bool = false) -> Bool {
            var before: Character = " "
            for (index, character) in zip(rest.indices, rest) {
                if character == "'", !before.isWhitespace {
                    let after = index + 1 < rest.endIndex ? rest[index + 1] : " "
                    let isLast = index + 1 == rest.endIndex
                    if atEnd
                        ? isLast || !after.isWhitespace && !after.isLetter
                        : !after.isLetter && !after.isNumber
                    {
                        return true
                    }
                }
                before = character
            }
            return false
        }

        /// Whether another quote opens in what follows.
        private static func opens(_ rest: ArraySlice<Character>) -> Bool {
            zip(rest, rest.dropFirst()).contains { $0.isWhitespace && $1 == "'" }
        }

        /// How long the inches behind a mark of feet are, with their own mark: `5' 11"`.
        private func lengthOfInches(behind index: Int, in characters: [Character]) -> Int? {
            guard previous?.isWholeNumber == true else { return nil }
            let rest = characters[(index + 1)...].drop { $0 == " " }
            let digits = rest.prefix { $0.isWholeNumber || "./½¼¾".contains($0) }
            guard rest.startIndex <= index + 2, let first = digits.first, first.isNumber,
                digits.count < 6, digits.endIndex < characters.count,
                characters[digits.endIndex] == "\""
            else { return nil }
            return digits.endIndex - index
        }

        // MARK: Dashes

        private func dash(_ count: Int, _ next: Character?) -> String {
            let hyphens = String(repeating: "-", count: count)
            guard let previous, let next, count <= 3 else { return hyphens }
            if previous == " ", next == " " { return count == 3 ? "—" : "–" }
            guard count > 1, previous.isLetter || "\"'”’)".contains(previous),
                next.isLetter || "\"'“‘(".contains(next)
            else { return hyphens }
            return count == 3 || typography.isEnglish ? "—" : "–"
        }
    }
}
