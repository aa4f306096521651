extension HeaderWriter {
    /// Writes a structured field with MIME parameters (RFC 2045 section 5.1, RFC 2231).
    ///
    /// A value beyond ASCII, or too long for a line, goes out percent-encoded and in pieces,
    /// followed by an ASCII form of it for readers that know no RFC 2231.
    mutating func parameterized(
        _ name: String, _ value: String, _ parameters: [(name: String, value: String)]
    ) throws(MailError) {
        begin(name)
        write(word: value.utf8)
        for parameter in parameters {
            try refuseControls(in: parameter.value, field: "\(name) \(parameter.name)")
            write(parameter: parameter.name, parameter.value)
        }
        end()
    }

    private mutating func write(parameter name: String, _ value: String) {
        let bytes = value.utf8
        if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), bytes.count <= 60 {
            let isToken = !bytes.isEmpty && bytes.allSatisfy(Self.isTokenText)
            semicolonWord(Array("\(name)=".utf8) + (isToken ? Array(bytes) : Self.quoted(value)))
            return
        }
        let pieces = Self.percentEncoded(value, limit: 50)
        for (index, piece) in pieces.enumerated() {
            let section = pieces.count == 1 ? "" : "*\(index)"
            let charset = index == 0 ? "utf-8''" : ""
            semicolonWord(Array("\(name)\(section)*=\(charset)".utf8) + piece)
        }
        semicolonWord(Array("\(name)=".utf8) + Self.quoted(Self.asciiForm(of: value)))
    }

    private mutating func semicolonWord(_ word: [UInt8]) {
        write(byte: UInt8(ascii: ";"))
        write(word: word)
    }

    /// The value in pieces that end at whole characters of UTF-8.
    private static func percentEncoded(_ value: String, limit: Int) -> [[UInt8]] {
        var pieces: [[UInt8]] = [[]]
        for scalar in value.unicodeScalars {
            var encoded: [UInt8] = []
            for byte in String(scalar).utf8 {
                if byte.isASCIILetterOrDigit || "-._~".utf8.contains(byte) {
                    encoded.append(byte)
                } else {
                    encoded.appendHex(escape: UInt8(ascii: "%"), byte)
                }
            }
            if pieces[pieces.count - 1].count + encoded.count > limit { pieces.append([]) }
            pieces[pieces.count - 1] += encoded
        }
        return pieces
    }

    /// At most 60 bytes of ASCII that still tell what it is; the end, with a file name's
    /// extension, is kept.
    static func asciiForm(of value: String) -> String {
        let plain = String(value.map { $0.isASCII && !"\"\\".contains($0) ? $0 : "_" })
        return plain.count <= 60 ? plain : "\(plain.prefix(45))_\(plain.suffix(14))"
    }

    /// RFC 2045's token: printable ASCII without its `tspecials`.
    private static func isTokenText(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"()<>@,;:\\\"/[]?=".utf8.contains(byte)
    }
}
