import NewsletterCore

/// Parts the date that stands on the first line of a text from the words behind it, so that
/// the first word is the first: `date 2026-03-04 THE river rose`.
///
/// A date that could be the subject of its sentence stays: `4 March 2026 was a day of rain`.
enum LeadingDate {
    /// The date as it stands, and the words behind it; nil where the line stays.
    static func part(_ line: String) -> (date: String, rest: String)? {
        let text = Substring(line).drop(while: \.isWhitespace)
        guard text.utf8.prefix(40).contains(where: \.isASCIIDigit) else { return nil }
        var inner = DateText.withoutLabel(text) ?? text
        let hasLabel = inner.startIndex != text.startIndex
        let closing: Character? = inner.first == "(" ? ")" : inner.first == "[" ? "]" : nil
        if closing != nil { inner = inner.dropFirst() }
        guard let found = DateText(leading: inner), found.date != nil else { return nil }
        var rest = found.rest
        if let closing {
            guard rest.first == closing else { return nil }
            rest = rest.dropFirst()
        }
        let dateEnd = rest.startIndex
        guard let words = behind(rest, isMarked: hasLabel || closing != nil) else { return nil }
        return (String(text[..<dateEnd]), String(words))
    }

    /// Whether a line is one of several that each begin with a day, as in a programme or a
    /// chronicle, so that its day is its own and not that of the text.
    static func isListed(_ line: String, before rest: ArraySlice<String>) -> Bool {
        guard beginsEntry(line) else { return false }
        let near = rest.lazy.filter { !$0.isBlank }.prefix(3)
        return near.contains(where: beginsEntry)
            || rest.lazy.filter(beginsEntry).prefix(2).count > 1
    }

    /// Whether a day stands at the head of a line, and is not the subject of a sentence.
    private static func beginsEntry(_ line: String) -> Bool {
        var text = Substring(line).drop(while: \.isWhitespace)
        text = (DateText.withoutLabel(text) ?? text).drop { "([".contains($0) }
        guard let rest = DateText.behindDay(text) else { return false }
        return rest.first { !$0.isWhitespace && !",)]".contains($0) }?.isLowercase != true
    }

    /// The words behind a date and what parts them from it; nil where the date belongs to them.
    private static func behind(_ rest: Substring, isMarked: Bool) -> Substring? {
        var words = rest.drop(while: \.isWhitespace)
        var isParted = isMarked
        if let sign = words.first, ":–—-".contains(sign) {
            let after = words.dropFirst()
            guard after.first?.isWhitespace == true else { return nil }
            words = after.drop(while: \.isWhitespace)
            isParted = true
            if sign != ":", isParenthesis(words) { return nil }
        } else if words.startIndex == rest.startIndex {
            return nil
        }
        let bare = words.drop { "\"“„‘«¿¡".contains($0) || $0.isWhitespace }
        guard bare.first?.isUppercase == true else { return nil }
        let tokens = bare.split(separator: " ").prefix(2)
        if isMarked, tokens.first?.last == ":" { return nil }
        if isParted { return words }
        let isCapitals = tokens.first.map { LeadWord.isCapitals($0.filter(\.isLetter)) } ?? false
        let isLetter = tokens.count > 1 && tokens[0].count == 1 && LeadWord.isCapitals(tokens[1])
        return isCapitals || isLetter ? words : nil
    }

    /// Whether a second dash closes what the first opened: `4 March 2026 – a Tuesday – was`.
    private static func isParenthesis(_ words: Substring) -> Bool {
        guard let mark = words.prefix(80).firstMatch(of: /\s[–—-]\s+(\p{L})/) else { return false }
        return mark.1.first?.isLowercase == true
    }
}
