import NewsletterCore

/// Finds what an encoding of mails left in a text that says of no encoding: `caf=E9`, `=C3=BC`,
/// `end of line=20`, and lines that a `=` broke.
enum EncodedRemains {
    private static let most = 20

    static func concerns(in document: Document) -> [ArticleConcern] {
        var found: [String] = []
        for text in document.proseTexts {
            guard text.utf8.contains(UInt8(ascii: "=")) else { continue }
            for word in words(in: text) where !found.contains(word) { found.append(word) }
            if found.count > most { break }
        }
        return found.prefix(most).map { word in
            ArticleConcern(
                "\"\(word)\" is left of how a mail was encoded (quoted-printable)",
                remedy: "write the letter that it stands for, or paste the mail with its header",
                clue: word)
        }
    }

    /// The indices of lines that a `=` ends behind a blank, as mail programs break full lines.
    static func brokenLines(in lines: [Substring]) -> [Int] {
        lines.indices.dropLast().filter { index in
            let line = lines[index]
            return line.utf8.last == UInt8(ascii: "=") && (60...77).contains(line.utf8.count)
                && line.dropLast().last == " " && !lines[index + 1].isBlank
        }
    }

    private static func words(in text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.enumerated().compactMap { index, word in
            guard word.utf8.contains(UInt8(ascii: "=")), !word.containsBytes(of: "://") else {
                return nil
            }
            let next = index + 1 < words.count ? words[index + 1] : ""
            return isRemains(word, before: next) ? String(word) : nil
        }
    }

    private static func isRemains(_ word: Substring, before next: Substring) -> Bool {
        // Letters beyond ASCII, but neither a formula nor an attribute of HTML.
        if word.contains(/=[89A-F][0-9A-F](=[89A-F][0-9A-F]|\p{Ll}|$|[,.;:!?)"])/),
            !word.contains(/[()<>+*&]|=[^0-9A-F]/)
        {
            return true
        }
        if word.contains(/\p{Ll}[,.;:!?)"]?=(20|2C|2E|3D|A0|09)$/) { return true }
        if word.contains(/=3D["']/) || word == "=20" { return true }
        // A line that was broken because it was full.
        return word.contains(/\p{L}\p{L}[,.;:]?=$/) && next.first?.isLetter == true
    }
}
