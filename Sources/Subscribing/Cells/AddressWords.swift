internal import NewsletterCore

/// The addresses of a line that holds several, each perhaps with a name: `a@x.org, B <b@x.org>`.
enum AddressWords {
    /// What stands between `,` `;` `|` and TAB outside quotes and brackets, and between blanks
    /// where no name stands; at least one word, empty for an empty text.
    static func words(in text: String) -> [String] {
        let words = parts(of: text).flatMap { part -> [String] in
            if part.contains("<") { return [part] }
            return part.split(whereSeparator: \.isWhitespace).map { unquoted(String($0)) }
        }
        return words.isEmpty ? [""] : words
    }

    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var isQuoted = false
        var isBracketed = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "<" where !isQuoted: isBracketed = true
            case ">" where !isQuoted: isBracketed = false
            default: break
            }
            if !isQuoted, !isBracketed, ",;|\t".contains(character) {
                parts.append(part)
                part = ""
            } else {
                part.append(character)
            }
        }
        return (parts + [part]).map { $0.trimmingSpace() }.filter { !$0.isEmpty }
    }

    private static func unquoted(_ word: String) -> String {
        guard word.count > 1, let mark = word.first, "\"'".contains(mark), word.last == mark else {
            return word
        }
        return String(word.dropFirst().dropLast())
    }
}
