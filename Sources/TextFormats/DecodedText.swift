/// The text that bytes stand for, and how they were read.
package struct DecodedText: Hashable, Sendable {
    package var text: String
    /// The encoding that was found; nil where it was the one that was declared.
    package let encoding: TextEncoding?
    /// How many bytes within UTF-8 were none of it, and were read as Windows-1252.
    package let strays: Int

    init(_ text: String, _ encoding: TextEncoding?, strays: Int = 0) {
        self.text = text
        self.encoding = encoding
        self.strays = strays
    }

    /// What is worth telling about the encoding; nil where it was as everybody expects.
    package var note: String? {
        switch strays {
        case 0: encoding?.note
        case 1: "not UTF-8 throughout; a byte was decoded as Windows-1252"
        default: "not UTF-8 throughout; \(strays) bytes were decoded as Windows-1252"
        }
    }
}

extension TextEncoding {
    /// What is worth telling of a text in the encoding; nil for UTF-8.
    package var note: String? {
        switch self {
        case .utf8: nil
        case .utf16LittleEndian, .utf16BigEndian: "decoded from UTF-16"
        case .windows1252: "not UTF-8; decoded as Windows-1252"
        }
    }
}

/// What is done with bytes of which no encoding is sure.
package enum EncodingDoubt: Sendable {
    /// A person must name the encoding: a wrong name of a reader would stay unseen.
    case isRefused
    /// They are read as Windows-1252; a byte that has no character there is refused.
    case isWestern
    /// The same, and a byte without a character becomes U+FFFD: nobody can be asked.
    case isReplaced
}

extension TextEncoding {
    /// Finds the encoding of a whole text and decodes it.
    ///
    /// A byte order mark decides, else the zero bytes of UTF-16, else whether every byte is
    /// UTF-8, since many name another encoding and write UTF-8. Then one of the encodings that
    /// are `declared` is believed, the first that is not UTF-8 (RFC 7303). Otherwise the text is
    /// Windows-1252, or UTF-8 with single bytes of it where more of the rest is UTF-8.
    package static func decode(
        _ bytes: [UInt8], declared: [String] = [], doubt: EncodingDoubt
    ) throws(EncodingFault) -> DecodedText {
        let charsets = declared.map { $0.lowercased() }
        if let fault = refusal(of: bytes, doubt: doubt) { throw fault }
        let (marked, mark) = begin(of: bytes)
        if let marked {
            var decoder = TextDecoder(marked, from: mark, replacesFaults: doubt == .isReplaced)
            let text = try decoder.decode(Array(bytes[mark...]), isLast: true)
            return DecodedText(String(decoding: text, as: UTF8.self), marked)
        }
        // ISO 2022 writes every script in ASCII and escapes.
        let isEscaped =
            mark == 0 && charsets.first?.hasPrefix("iso-2022") == true && bytes.contains(0x1B)
        if !isEscaped, let text = utf8(bytes[mark...], doubt: doubt) {
            return DecodedText(text, .utf8)
        }
        if mark == 0, let charset = charsets.first(where: { !["utf-8", "utf8"].contains($0) }) {
            return DecodedText(try NamedCharset.text(bytes, in: charset), nil)
        }
        return try guess(bytes, from: mark, doubt)
    }

    /// The text, where every byte is UTF-8.
    private static func utf8(_ bytes: ArraySlice<UInt8>, doubt: EncodingDoubt) -> String? {
        if doubt == .isWestern, bytes.contains(0) { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Reads what is neither told nor UTF-8.
    private static func guess(
        _ bytes: [UInt8], from mark: Int, _ doubt: EncodingDoubt
    ) throws(EncodingFault) -> DecodedText {
        var strays = StrayBytes(from: mark)
        strays.read(Array(bytes[mark...]), isLast: true)
        let isMixed = doubt != .isRefused && (mark > 0 || strays.areFew)
        if doubt == .isRefused {
            var western = WesternText()
            western.read(bytes)
            if let offset = strays.fault(western, from: mark) {
                throw EncodingFault(offset: offset, reason: .neither)
            }
        }
        var text = String.UnicodeScalarView()
        var at = mark
        while at < bytes.count {
            let length = isMixed ? sequenceLength(in: bytes, at: at) : 0
            let character =
                length == 0
                ? Windows1252.character(of: bytes[at])
                : bytes[at] == 0 && doubt == .isWestern
                    ? nil : character(in: bytes[at..<(at + length)])
            if let character {
                text.append(character)
            } else if bytes[at] < 0x80, doubt != .isWestern {
                text.append(Unicode.Scalar(bytes[at]))
            } else if doubt == .isReplaced {
                text.append("\u{FFFD}")
            } else {
                throw EncodingFault(offset: at, reason: .neither)
            }
            at += max(length, 1)
        }
        return DecodedText(
            String(text), isMixed ? .utf8 : .windows1252, strays: isMixed ? strays.count : 0)
    }

    /// The character of a well-formed sequence.
    private static func character(in sequence: ArraySlice<UInt8>) -> Unicode.Scalar? {
        var decoder = UTF8()
        var bytes = sequence.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
        return scalar
    }
}
