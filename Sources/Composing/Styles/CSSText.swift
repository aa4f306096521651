import NewsletterCore

// Where the parts of a style sheet begin and end (CSS Syntax 3, section 4): strings, escapes and
// brackets hide what stands in them. A string ends with its line, however it was meant.

/// The quotes, brackets and escapes that are open while a style sheet is gone through.
struct CSSNesting {
    private var quote: Character?
    private var isEscaped = false
    /// How many parentheses and square brackets are open.
    private(set) var brackets = 0
    /// How many braces are open.
    private(set) var braces = 0
    /// Whether a string ended with its line, as none should.
    private(set) var hasBrokenString = false

    /// Whether nothing is open that would hide the next character.
    var isOutside: Bool { quote == nil && brackets == 0 && braces == 0 && !isEscaped }

    /// Whether the next character stands in a string, or behind a backslash.
    var isQuoted: Bool { quote != nil || isEscaped }

    /// Goes over one character.
    mutating func take(_ character: Character) {
        if isEscaped {
            isEscaped = false
        } else if character == "\\" {
            isEscaped = true
        } else if let open = quote {
            if character.isNewline { hasBrokenString = true }
            if character == open || character.isNewline { quote = nil }
        } else {
            switch character {
            case "\"", "'": quote = character
            case "(", "[": brackets += 1
            case ")", "]": brackets = max(0, brackets - 1)
            case "{": braces += 1
            case "}": braces = max(0, braces - 1)
            default: break
            }
        }
    }
}

extension StringProtocol {
    /// The parts between separators that stand in no string, brackets or braces; what is left
    /// open at the end is dropped where it would swallow what is put behind it.
    func cssParts(separatedBy separator: Character, droppingOpenEnd: Bool = false) -> [String] {
        var parts: [String] = []
        var part = ""
        var nesting = CSSNesting()
        for character in self {
            if character == separator, nesting.isOutside {
                parts.append(part)
                part = ""
                continue
            }
            nesting.take(character)
            part.append(character)
        }
        if nesting.isOutside || !droppingOpenEnd { parts.append(part) }
        return parts
    }

    /// Whether a string in it ends with its line and not with its quote.
    var hasBrokenCSSString: Bool {
        guard contains(where: \.isNewline) else { return false }
        var nesting = CSSNesting()
        for character in self { nesting.take(character) }
        return nesting.hasBrokenString
    }

    /// The style sheet with its comments gone but for their line breaks; a comment in a string
    /// is none.
    func withoutCSSComments() -> String {
        guard contains("/*") else { return String(self) }
        var out = ""
        var nesting = CSSNesting()
        var at = startIndex
        while at < endIndex {
            let next = index(after: at)
            guard self[at] == "/", next < endIndex, self[next] == "*", !nesting.isQuoted else {
                nesting.take(self[at])
                out.append(self[at])
                at = next
                continue
            }
            let body = self[index(after: next)...]
            let end = body.firstRange(of: "*/")?.upperBound ?? endIndex
            out += self[at..<end].filter(\.isNewline)
            at = end
        }
        return out
    }

    /// Where the first of some characters stands that is in no string and no brackets.
    func firstCSSIndex(of wanted: Set<Character>) -> Index? {
        var nesting = CSSNesting()
        for index in indices {
            if wanted.contains(self[index]), nesting.isOutside { return index }
            nesting.take(self[index])
        }
        return nil
    }

    /// Where the brace stands that closes the first one; nil where none does.
    func endOfCSSBlock() -> Index? {
        var nesting = CSSNesting()
        for index in indices {
            let isClosing = self[index] == "}" && nesting.braces == 1 && !nesting.isQuoted
            if isClosing { return index }
            nesting.take(self[index])
        }
        return nil
    }
}
