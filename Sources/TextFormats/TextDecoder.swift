/// Turns a text of any of our encodings into UTF-8, piece by piece.
struct TextDecoder {
    private let encoding: TextEncoding
    /// An encoding that somebody named, instead of one of ours.
    private let charset: NamedCharset?
    /// Whether half a character of UTF-16 becomes U+FFFD.
    private let replacesFaults: Bool
    /// How many bytes of UTF-16 were read, its mark among them.
    private var offset: Int
    /// The bytes of a character that goes on in the next piece.
    private var rest: [UInt8] = []

    /// Begins behind a byte order mark.
    init(
        _ encoding: TextEncoding, charset: NamedCharset? = nil, from mark: Int = 0,
        replacesFaults: Bool = false
    ) {
        self.encoding = encoding
        self.charset = charset
        self.replacesFaults = replacesFaults
        offset = mark
        charset?.reset()
    }

    /// Decodes the next piece; what it cuts off at its end comes with the next one.
    ///
    /// Throws where a byte has no meaning in an encoding that was named, or in UTF-16.
    mutating func decode(_ piece: [UInt8], isLast: Bool) throws(EncodingFault) -> [UInt8] {
        if let charset { return try utf8(of: piece, charset, isLast: isLast) }
        return switch encoding {
        // A reader joins the pieces, so a character may be cut.
        case .utf8: piece
        case .windows1252: Self.utf8(ofWindows1252: piece)
        case .utf16LittleEndian: try utf8(ofUTF16: piece, low: 0, isLast: isLast)
        case .utf16BigEndian: try utf8(ofUTF16: piece, low: 1, isLast: isLast)
        }
    }

    private mutating func utf8(
        of piece: [UInt8], _ charset: NamedCharset, isLast: Bool
    ) throws(EncodingFault) -> [UInt8] {
        var bytes = rest + piece
        let text = charset.decode(&bytes)
        rest = bytes
        guard let text, !isLast || rest.isEmpty else {
            throw EncodingFault(
                offset: charset.offset, reason: .meaningless(charset: charset.name))
        }
        return text
    }

    private mutating func utf8(
        ofUTF16 piece: [UInt8], low: Int, isLast: Bool
    ) throws(EncodingFault) -> [UInt8] {
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
        if !replacesFaults, let fault = Self.firstHalf(of: units) {
            throw EncodingFault(offset: offset + fault * 2, reason: .cut)
        }
        offset += index
        var text = Array(String(decoding: units, as: UTF16.self).utf8)
        if isLast, !rest.isEmpty {
            guard replacesFaults else { throw EncodingFault(offset: offset, reason: .cut) }
            text += Array("\u{FFFD}".utf8)
        }
        return text
    }

    /// The index of a surrogate that has no other half; nil where there is none.
    private static func firstHalf(of units: [UInt16]) -> Int? {
        var at = 0
        while at < units.count {
            if UTF16.isLeadSurrogate(units[at]) {
                guard at + 1 < units.count, UTF16.isTrailSurrogate(units[at + 1]) else { return at }
                at += 1
            } else if UTF16.isTrailSurrogate(units[at]) {
                return at
            }
            at += 1
        }
        return nil
    }

    private static func utf8(ofWindows1252 bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                // The bytes without a character keep their control of Latin-1.
                let character = Windows1252.character(of: byte) ?? Unicode.Scalar(byte)
                for byte in UTF8.encode(character)! { out.append(byte) }
            }
        }
        return out
    }
}
