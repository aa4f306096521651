import NewsletterCore

/// Reads the encoded words of a header (RFC 2047): `=?utf-8?Q?M=C3=BChle?=`.
enum EncodedWordText {
    static func decode(_ text: String) -> String {
        guard text.containsBytes(of: "=?") else { return text }
        var out = ""
        var rest = Substring(text)
        /// The charset and bytes of words that follow one another.
        var open: (charset: String, bytes: [UInt8])?
        func close() {
            guard let word = open else { return }
            out += MailCharset.decode(word.bytes, from: word.charset) ?? ""
            open = nil
        }
        while let match = rest.firstMatch(of: /=\?([^?\s]+)\?([QqBb])\?([^?\s]*)\?=/) {
            let before = rest[..<match.range.lowerBound]
            let charset = match.1.lowercased().prefix { $0 != "*" }
            // White space between two words is none of the text.
            if open?.charset != String(charset) || !before.isBlank { close() }
            if open == nil, out.isEmpty || !before.isBlank { out += before }
            let bytes =
                match.2.lowercased() == "q"
                ? QuotedPrintableText.bytes(ofWord: match.3) : Base64Text.bytes(match.3.utf8)
            open = (String(charset), (open?.bytes ?? []) + (bytes ?? []))
            rest = rest[match.range.upperBound...]
        }
        close()
        return out + rest
    }
}
