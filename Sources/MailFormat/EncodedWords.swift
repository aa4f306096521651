internal import NewsletterCore

/// Text in a header as RFC 2047 encodes it: words of whole characters, each at most 75 bytes.
enum EncodedWords {
    /// How long a line with an encoded word may be (RFC 2047 section 2).
    static let lineLimit = 76
    /// What a word has around its text: `=?utf-8?Q?` and `?=`.
    private static let frame = 12

    /// Writes the text after `column` bytes of a line.
    ///
    /// Words but the first stand on lines of their own. Returns how many bytes the last line
    /// has.
    static func write(_ text: String, into out: inout [UInt8], column: Int) -> Int {
        let encoding = Encoding(for: text)
        var column = column
        var word: [UInt8] = []
        var isFirst = true
        func room() -> Int { min(75, lineLimit - column) - frame }
        func close() {
            if !isFirst || room() < encoding.size(of: word) {
                out += [0x0D, 0x0A, 0x20]
                column = 1
            }
            isFirst = false
            let start = out.count
            out += "=?utf-8?".utf8
            encoding.write(word, into: &out)
            out += "?=".utf8
            column += out.count - start
            word.removeAll(keepingCapacity: true)
        }
        for unit in Self.units(of: text, limit: 75 - frame, encoding) {
            // From the second word on a line holds one word after its space.
            let limit = isFirst && room() >= 16 ? room() : 75 - frame
            if !word.isEmpty && encoding.size(of: word + unit) > limit { close() }
            word += unit
        }
        if !word.isEmpty { close() }
        return column
    }

    /// The characters as bytes; one that is too long for a word is taken apart at its scalars.
    private static func units(of text: String, limit: Int, _ encoding: Encoding) -> [[UInt8]] {
        text.flatMap { character -> [[UInt8]] in
            let bytes = Array(character.utf8)
            if encoding.size(of: bytes) <= limit { return [bytes] }
            return character.unicodeScalars.map { Array(String($0).utf8) }
        }
    }

    /// The two ways to write bytes: Q where half of a text or more can be read as it is, since
    /// filters look askance at base64 without need.
    private enum Encoding {
        case q, b

        init(for text: String) {
            let count = text.utf8.count
            self = Self.q.size(of: text.utf8) <= count * 2 ? .q : .b
        }

        func size(of bytes: some Collection<UInt8>) -> Int {
            switch self {
            case .q: bytes.reduce(0) { $0 + (Self.isPlain($1) || $1 == 0x20 ? 1 : 3) }
            case .b: (bytes.count + 2) / 3 * 4
            }
        }

        func write(_ bytes: [UInt8], into out: inout [UInt8]) {
            switch self {
            case .q:
                out += "Q?".utf8
                for byte in bytes {
                    if byte == 0x20 {
                        out.append(UInt8(ascii: "_"))
                    } else if Self.isPlain(byte) {
                        out.append(byte)
                    } else {
                        out.appendHex(escape: UInt8(ascii: "="), byte)
                    }
                }
            case .b:
                out += "B?".utf8
                Base64.write(bytes, into: &out)
            }
        }

        /// What RFC 2047 section 5 (3) leaves as it is in a phrase, the strictest place.
        private static func isPlain(_ byte: UInt8) -> Bool {
            byte.isASCIILetterOrDigit || "!*+-/".utf8.contains(byte)
        }
    }
}
