import NewsletterCore

/// Replaces the characters that print and PDF leave behind.
enum CharacterMending {
    private static let ligatures: [Unicode.Scalar: String] = [
        "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi",
        "\u{FB04}": "ffl", "\u{FB05}": "st", "\u{FB06}": "st",
    ]

    /// Mends one line and says what was mended in it, each kind once, with the word before and
    /// after.
    static func mend(_ line: String) -> (text: String, found: [String]) {
        if line.utf8.allSatisfy({ $0 < 0x80 && $0 >= 0x20 || $0 == 0x09 }),
            !line.containsBytes(of: "  "), !line.containsBytes(of: "``")
        {
            return (line, [])
        }
        var mended = MendedLine(Array(line.unicodeScalars))
        for at in mended.scalars.indices { mend(at, in: &mended) }
        while mended.out.last == " " { mended.out.removeLast() }
        var text = collapsingSpaces(String(mended.out))
        var found = mended.findings
        // As typesetters type them for TeX.
        if text.containsBytes(of: "``"), text.containsBytes(of: "''") {
            found.append("mended doubled quotes: \"``\" to \"“\"")
            text = text.replacing("``", with: "“").replacing("''", with: "”")
        }
        return (text, found)
    }

    private static func mend(_ at: Int, in line: inout MendedLine) {
        let scalar = line.scalars[at]
        switch scalar.value {
        case 0xAD: line.put("", for: at, "soft hyphen")
        case 0x200B, 0x2060, 0xFEFF: line.put("", for: at, "invisible character")
        case 0xFB00...0xFB06: line.put(ligatures[scalar] ?? "", for: at, "ligature")
        case 0xA0, 0x2009, 0x202F:
            let next = at + 1 < line.scalars.count ? line.scalars[at + 1] : nil
            if holds(line.out.last, next) {
                line.out.append(scalar)
            } else {
                line.put(" ", for: at, "odd space")
            }
        case 0x2018 where isWithinWord(at, line.scalars):
            line.put("’", for: at, "turned apostrophe")
        case 0x2000...0x2008, 0x200A, 0x205F: line.put(" ", for: at, "odd space")
        // Word breaks a line by it.
        case 0x0B: line.put(" ", for: at, "control character")
        case 0...0x08, 0x0C...0x1F, 0x7F: line.put("", for: at, "control character")
        default: line.out.append(scalar)
        }
    }

    /// A line while its characters are mended one by one.
    private struct MendedLine {
        let scalars: [Unicode.Scalar]
        var out = String.UnicodeScalarView()
        /// What was mended, with the place of the first of its kind and how often.
        private var kinds: [(name: String, at: Int, text: String, count: Int)] = []

        init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

        mutating func put(_ text: String, for at: Int, _ name: String) {
            out.append(contentsOf: text.unicodeScalars)
            if let index = kinds.firstIndex(where: { $0.name == name }) {
                kinds[index].count += 1
            } else {
                kinds.append((name, at, text, 1))
            }
        }

        var findings: [String] {
            kinds.map { kind in
                let times = kind.count > 1 ? ", \(kind.count) times" : ""
                guard kind.name == "ligature" || kind.name == "turned apostrophe" else {
                    let shown = "U+" + String(scalars[kind.at].value, radix: 16, uppercase: true)
                    return "mended \(kind.name): \(shown) to \"\(kind.text)\"\(times)"
                }
                return "mended \(kind.name): \"\(scalars[kind.at])\" to \"\(kind.text)\"\(times)"
            }
        }
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
