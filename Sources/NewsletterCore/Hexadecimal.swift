extension [UInt8] {
    /// The bytes as hexadecimal digits in lower case.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in self { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads hexadecimal digits; nil where the text is none.
    public init?(hexadecimal text: some StringProtocol) {
        guard text.utf8.count % 2 == 0, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        self = []
        var rest = text[...]
        while !rest.isEmpty {
            guard rest.first != "+", rest.first != "-",
                let byte = UInt8(rest.prefix(2), radix: 16)
            else { return nil }
            append(byte)
            rest = rest.dropFirst(2)
        }
    }
}
