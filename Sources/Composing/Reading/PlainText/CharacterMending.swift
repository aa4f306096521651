import NewsletterCore

/// Replaces the characters that print and PDF leave behind.
enum CharacterMending {
    private static let ligatures: [Unicode.Scalar: String] = [
        "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi",
        "\u{FB04}": "ffl", "\u{FB05}": "st", "\u{FB06}": "st",
    ]

    /// Mends one line and names what was found in it, each once.
    static func mend(_ line: String) -> (text: String, found: [String]) {
        if line.utf8.allSatisfy({ $0 < 0x80 && $0 >= 0x20 || $0 == 0x09 }),
            !line.containsBytes(of: "  "), !line.containsBytes(of: "``")
        {
            return (line, [])
        }
        var found: [String] = []
        func note(_ name: String) { if !found.contains(name) { found.append(name) } }
        var out = String.UnicodeScalarView()
        let scalars = Array(line.unicodeScalars)
        for (at, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0xAD: note("soft hyphen")
            case 0x200B, 0x2060, 0xFEFF: note("invisible character")
            case 0xFB00...0xFB06:
                note("ligature")
                out.append(contentsOf: (ligatures[scalar] ?? "").unicodeScalars)
            case 0xA0, 0x2009, 0x202F:
                let next = at + 1 < scalars.count ? scalars[at + 1] : nil
                if holds(out.last, next) {
                    out.append(scalar)
                } else {
                    note("odd space")
                    out.append(" ")
                }
            case 0x2018 where isWithinWord(at, scalars):
                note("turned apostrophe")
                out.append("’")
            case 0x2000...0x2008, 0x200A, 0x205F:
                note("odd space")
                out.append(" ")
            case 0...0x08, 0x0B...0x1F, 0x7F: note("control character")
            default: out.append(scalar)
            }
        }
        while out.last == " " { out.removeLast() }
        var text = collapsingSpaces(String(out))
        // As typesetters type them for TeX.
        if text.containsBytes(of: "``"), text.containsBytes(of: "''") {
            note("doubled quotes")
            text = text.replacing("``", with: "“").replacing("''", with: "”")
        }
        return (text, found)
    }

    private static func isWithinWord(_ at: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        at > 0 && at + 1 < scalars.count && scalars[at - 1].properties.isAlphabetic
            && scalars[at + 1].properties.isAlphabetic
    }

    /// Whether a no-break space belongs here: after a number or a paragraph sign, or before
    /// punctuation as French sets it.
    private static func holds(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
        guard let before, let after else { return false }
        return before.properties.numericType != nil || "§«".unicodeScalars.contains(before)
            || ":;!?»%".unicodeScalars.contains(after)
    }

    /// Runs of spaces within a line become one; an indent stays.
    private static func collapsingSpaces(_ line: String) -> String {
        guard line.containsBytes(of: "  ") else { return line }
        let indent = line.prefix { $0 == " " }
        let words = line.dropFirst(indent.count).split(separator: " ")
        return indent + words.joined(separator: " ")
    }
}
