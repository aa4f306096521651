import Files
internal import NewsletterCore

/// Turns a text of any of our encodings into UTF-8, piece by piece.
struct TextDecoder {
    private let encoding: TextEncoding
    /// An encoding that somebody named, instead of one of ours.
    private let charset: NamedCharset?
    /// What errors call the text.
    private let source: String
    /// The bytes of a character that goes on in the next piece.
    private var rest: [UInt8] = []

    init(_ encoding: TextEncoding, charset: NamedCharset? = nil, source: String = "the text") {
        self.encoding = encoding
        self.charset = charset
        self.source = source
        charset?.reset()
    }

    /// Decodes the next piece; what it cuts off at its end comes with the next one.
    ///
    /// Throws where a byte has no meaning in an encoding that was named.
    mutating func decode(_ piece: [UInt8], isLast: Bool) throws(StorageError) -> [UInt8] {
        if let charset { return try utf8(of: piece, charset, isLast: isLast) }
        return switch encoding {
        // A reader joins the pieces, so a character may be cut.
        case .utf8: piece
        case .windows1252: Self.utf8(ofWindows1252: piece)
        case .utf16LittleEndian: utf8(ofUTF16: piece, low: 0, isLast: isLast)
        case .utf16BigEndian: utf8(ofUTF16: piece, low: 1, isLast: isLast)
        }
    }

    private mutating func utf8(
        of piece: [UInt8], _ charset: NamedCharset, isLast: Bool
    ) throws(StorageError) -> [UInt8] {
        var bytes = rest + piece
        let text = charset.decode(&bytes)
        rest = bytes
        guard let text, !isLast || rest.isEmpty else {
            throw StorageError(
                path: source,
                reason: .unfit("byte \(charset.offset + 1) has no meaning in \(charset.name)"),
                remedy: .nameEncoding)
        }
        return text
    }

    private mutating func utf8(ofUTF16 piece: [UInt8], low: Int, isLast: Bool) -> [UInt8] {
        let bytes = rest + piece
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = 0
        while index + 1 < bytes.count {
            units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
            index += 2
        }
        if !isLast, let last = units.last, UTF16.isLeadSurrogate(last) {
            units.removeLast()
            index -= 2
        }
        rest = Array(bytes[index...])
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func utf8(ofWindows1252 bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                let unit = (0x80..<0xA0).contains(byte) ? windows[Int(byte) - 0x80] : UInt16(byte)
                for byte in UTF8.encode(Unicode.Scalar(unit) ?? "\u{FFFD}")! { out.append(byte) }
            }
        }
        return out
    }

    /// 0x80 to 0x9F; the five bytes without a character keep their C1 control.
    private static let windows: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
