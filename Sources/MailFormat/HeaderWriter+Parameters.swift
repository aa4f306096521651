internal import NewsletterCore

extension HeaderWriter {
    /// Writes a structured field with MIME parameters (RFC 2045 section 5.1, RFC 2231).
    ///
    /// A value beyond ASCII, or too long for a line, goes out percent-encoded and in pieces. An
    /// ASCII form under the same name would be a duplicate to strict readers.
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

    /// RFC 2045's token, less what RFC 2231 gives a meaning: everybody reads that unquoted.
    private static func isTokenText(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"()<>@,;:\\\"/[]?=*'%".utf8.contains(byte)
    }
}
