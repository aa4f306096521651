package import NewsletterCore

/// A word of a segment expression with the place where it begins.
package struct SegmentToken: Hashable {
    package enum Kind: Hashable {
        /// A name: letters, digits, `_`, `-`, `.` and `:` within; lower or upper case.
        case word(String)
        /// A name in backquotes: always an attribute.
        case quotedName(String)
        case string(String)
        case number(Double)
        case date(CalendarDate)
        /// `=` `!=` `<` `<=` `>` `>=` `~` `(` `)` `,`
        case mark(String)
        case end
    }

    package var kind: Kind
    /// Characters before it.
    package var offset: Int
    /// Characters before what follows it.
    package var end: Int
}

/// Cuts a segment expression into words.
package struct SegmentLexer {
    private let characters: [Character]
    private let expression: String
    private var position = 0

    init(_ expression: String) {
        self.expression = expression
        characters = Array(expression)
    }

    package static func tokens(of expression: String) throws(SegmentError) -> [SegmentToken] {
        var lexer = SegmentLexer(expression)
        var tokens: [SegmentToken] = []
        repeat { tokens.append(try lexer.next()) } while tokens.last!.kind != .end
        return tokens
    }

    private mutating func next() throws(SegmentError) -> SegmentToken {
        while position < characters.count, characters[position].isWhitespace { position += 1 }
        let start = position
        guard position < characters.count else {
            return SegmentToken(kind: .end, offset: start, end: start)
        }
        let kind: SegmentToken.Kind
        switch characters[position] {
        case "\"", "'": kind = .string(try quoted())
        case "`": kind = .quotedName(try quoted())
        case "=", "~", "(", ")", ",", "<", ">", "!": kind = .mark(try mark())
        case let character where Self.isWord(character): kind = try word()
        default: throw error(start, "this character has no meaning here; put text in quotes")
        }
        return SegmentToken(kind: kind, offset: start, end: position)
    }

    private mutating func quoted() throws(SegmentError) -> String {
        let start = position
        let quote = characters[position]
        var text = ""
        position += 1
        while position < characters.count {
            let character = characters[position]
            position += 1
            if character == quote { return text }
            if character == "\\", position < characters.count {
                text.append(characters[position])
                position += 1
            } else {
                text.append(character)
            }
        }
        throw error(start, "the quote that begins here does not end")
    }

    private mutating func mark() throws(SegmentError) -> String {
        let start = position
        var text = String(characters[position])
        position += 1
        if position < characters.count, characters[position] == "=", "<>!=".contains(text) {
            // `==` is a habit; it means `=`.
            if text != "=" { text += "=" }
            position += 1
        }
        if text == "!" { throw error(start, "write != for unequal, and not before a condition") }
        return text
    }

    /// A word, a number or a date.
    private mutating func word() throws(SegmentError) -> SegmentToken.Kind {
        let start = position
        while position < characters.count, Self.isWord(characters[position]) { position += 1 }
        let text = String(characters[start..<position])
        if let date = CalendarDate(text), text.count == 10 { return .date(date) }
        if let first = text.first, first.isNumber || first == "-" || first == "+" {
            guard let number = Double(text) else {
                throw error(start, "\"\(text)\" is no number and no date such as 2026-11-22")
            }
            return .number(number)
        }
        return .word(text)
    }

    private func error(_ offset: Int, _ reason: String) -> SegmentError {
        SegmentError(expression: expression, offset: offset, reason: reason)
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "_-.:+".contains(character)
    }
}
