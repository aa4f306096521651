import NewsletterCore

/// Raised and lowered text where only plain characters can be written.
///
/// What it means stays: `10^2.5`, `4^(1/2)`, `x_max`. Ordinals and abbreviations (`1st`, `Mme`)
/// and signs (`*`, `[1]`) stand on the line, as people write them; a mark for several notes is
/// raised figure by figure, `word¹,²`.
struct ShiftedText {
    /// The letters and figures right behind which the next inline stands; empty at the head of
    /// a line and behind white space, and only the end of what is longer than any word.
    private(set) var word: Substring = ""

    private static let longestWord = 64

    /// The inlines with such text as plain characters.
    static func flat(_ inlines: [Inline]) -> [Inline] {
        guard inlines.contains(where: \.holdsShift) else { return inlines }
        var flat = ShiftedText()
        return flat.flatten(inlines)
    }

    mutating func flatten(_ inlines: [Inline]) -> [Inline] {
        var out: [Inline] = []
        for (index, inline) in inlines.enumerated() {
            switch inline {
            case .shifted(let shift, let inner):
                let next = index + 1 < inlines.count ? inlines[index + 1].firstCharacter : nil
                out += written(Self.flat(inner), shift, before: next)
            case .text(let text):
                take(text)
                out.append(inline)
            case .code(let text):
                take(text)
                out.append(inline)
            case .emphasis(let inner): out.append(.emphasis(flatten(inner)))
            case .strong(let inner): out.append(.strong(flatten(inner)))
            case .strikethrough(let inner): out.append(.strikethrough(flatten(inner)))
            case .link(let url, let inner): out.append(.link(url: url, flatten(inner)))
            case .personal(let condition, let inner):
                out.append(.personal(condition, flatten(inner)))
            case .lineBreak:
                word = ""
                out.append(inline)
            case .image, .slot:
                // Whatever it shows, it is a word.
                word = "word"
                out.append(inline)
            }
        }
        return out
    }

    private mutating func take(_ text: String) {
        let start = text.lastIndex(where: \.isWhitespace).map { text.index(after: $0) }
        word = (start.map { text[$0...] } ?? word + text).suffix(Self.longestWord)
    }

    private mutating func written(
        _ inner: [Inline], _ shift: BaselineShift, before next: Character?
    ) -> [Inline] {
        let text = inner.plainText.trimmingSpace()
        defer { take(text) }
        switch form(of: text, shift, before: next) {
        case .plain: return inner
        case .parted: return [.text(" ")] + inner
        case .characters(let characters): return [.text(characters)]
        case .marked:
            return [.text(shift == .raised ? "^" : "_")] + inner
        case .bracketed:
            return [.text(shift == .raised ? "^(" : "_(")] + inner + [.text(")")]
        }
    }

    /// How a shifted text is written.
    private enum Form {
        case plain, parted, marked, bracketed
        case characters(String)
    }

    /// What is longer is a remark beside a word rather than a part of a formula.
    private static let longest = 16

    private func form(of text: String, _ shift: BaselineShift, before next: Character?) -> Form {
        guard let base = word.last, !"/⁄".contains(base),
            text.contains(where: { $0.isLetter || $0.isNumber }),
            !(text.hasPrefix("[") && text.hasSuffix("]"))
        else { return .plain }
        if text.count > Self.longest { return .parted }
        if shift == .raised {
            if let sign = ["TM": "™", "SM": "℠"][text] { return .characters(sign) }
            if let ending = ending(text, behind: base) { return ending }
            if isMarkOfNotes(text, behind: base) {
                return .characters(
                    text.reduce(into: "") { $0 += shift.characters(for: "\($1)") ?? "\($1)" })
            }
        }
        if text.hasPrefix("("), text.hasSuffix(")") {
            // A mark of a note behind a word, else a derivative.
            return word.hasSeveralLetters ? .plain : .marked
        }
        let isNumber =
            text.first?.isNumber == true && text.last?.isNumber == true
            && text.allSatisfy { $0.isNumber || $0 == "." }
        let isWhole = isNumber || text.allSatisfy(\.isLetter)
        let isParted = next.map { !$0.isLetter && !$0.isNumber } ?? true
        return isWhole && isParted ? .marked : .bracketed
    }

    /// The raised end of an ordinal or of a shortened word: `1st`, `2e`, `1ª`, `Nº`, `Mme`.
    private func ending(_ text: String, behind base: Character) -> Form? {
        let small = text.lowercased()
        let isOrdinal =
            base.isNumber || base == "." && word.dropLast().last?.isNumber == true
            || word.allSatisfy { "IVXLCDM".contains($0) }
        let isShortened = word.count < 3 && word.first?.isUppercase == true
        let isNumero = word.lowercased() == "n"
        if isOrdinal || isNumero, let sign = ["a": "ª", "o": "º"][small] {
            return .characters(sign)
        }
        return isOrdinal && Self.ordinals.contains(small)
            || (isShortened || isNumero) && Self.abbreviations.contains(small) ? .plain : nil
    }

    private static let ordinals: Set<String> = [
        "st", "nd", "rd", "th", "d", "e", "er", "ers", "re", "res", "ère", "ème", "eme", "nde",
        "os", "as", "ste", "de", "te", "to", "da", "do", "ra", "ro", "va", "vo",
    ]

    private static let abbreviations: Set<String> = [
        "me", "mes", "lle", "lles", "e", "es", "r", "rs", "ra", "t", "te", "o", "os", "ie", "gr",
        "ve", "er", "re",
    ]

    /// `1,2` and `3–5` behind a word or its stop.
    private func isMarkOfNotes(_ text: String, behind base: Character) -> Bool {
        if base.isNumber || base.isLetter && !word.hasSeveralLetters { return false }
        return text.wholeMatch(of: /\d{1,3}(?:\s?[,;–-]\s?\d{1,3})+/) != nil
    }
}

extension Substring {
    /// Whether it is more than the name of a quantity.
    fileprivate var hasSeveralLetters: Bool {
        var letters = 0
        for character in self where character.isLetter { letters += 1 }
        return letters > 1
    }
}

extension Inline {
    fileprivate var holdsShift: Bool {
        switch self {
        case .shifted: true
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
            .link(_, let inner), .personal(_, let inner):
            inner.contains(where: \.holdsShift)
        case .text, .code, .image, .lineBreak, .slot: false
        }
    }

    /// What it begins with, where that is text.
    fileprivate var firstCharacter: Character? {
        switch self {
        case .text(let text), .code(let text): text.first
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
            .shifted(_, let inner), .link(_, let inner), .personal(_, let inner):
            inner.first?.firstCharacter
        case .image, .lineBreak, .slot: nil
        }
    }
}
