extension String {
    private static let references: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
        "middot": "·", "zwnj": "\u{200C}", "zwj": "\u{200D}", "shy": "\u{AD}", "ndash": "–",
        "mdash": "—", "hellip": "…", "copy": "©", "bull": "•", "laquo": "«", "raquo": "»",
    ]

    /// The text with the references of HTML that mails use as what they stand for.
    package func decodingReferences() -> String {
        guard contains("&") else { return self }
        var out = ""
        var rest = Substring(self)
        while let amp = rest.firstIndex(of: "&") {
            out += rest[..<amp]
            let body = rest[rest.index(after: amp)...].prefix(10)
            guard let end = body.firstIndex(of: ";"),
                let text = Self.text(ofReference: body[..<end])
            else {
                out += "&"
                rest = rest[rest.index(after: amp)...]
                continue
            }
            out += text
            rest = rest[rest.index(after: end)...]
        }
        return out + rest
    }

    private static func text(ofReference name: Substring) -> String? {
        guard name.first == "#" else { return references[String(name)] }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10)
            .flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
