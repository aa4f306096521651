import TextFormats

extension String {
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
        guard name.first == "#" else { return Unicode.Scalar.named(name).map { String($0) } }
        let digits = name.dropFirst()
        let isHex = digits.first == "x" || digits.first == "X"
        let number = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10)
        // As browsers do it: what would be a control is meant in Windows-1252.
        if let number, (0x80...0x9F).contains(number) {
            return Windows1252.character(of: UInt8(number)).map { String($0) }
        }
        return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}
