/// The text of a file, whatever it was encoded in.
struct DecodedText: Hashable {
    var text: String
    /// What is worth telling about the encoding; nil for UTF-8.
    var note: String?
    /// Whether the bytes were no UTF-8, and were taken for Windows-1252.
    var isWindows = false
}

/// Finds out how bytes encode text: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
enum TextDecoding {
    /// Decodes the bytes of a file; lines end with LF afterwards.
    static func decode(_ bytes: some Collection<UInt8>, file: String) throws(ArticleError)
        -> DecodedText
    {
        let bytes = Array(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || isUTF8(bytes) {
            let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            guard let text = String(validating: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self)
            else { return try windows(bytes, file: file) }
            return DecodedText(text: unixLines(text))
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return try utf16(bytes.dropFirst(2), isLittle: bytes[0] == 0xFF, file: file)
        }
        if let isLittle = looksLikeUTF16(bytes) {
            return try utf16(bytes[...], isLittle: isLittle, file: file)
        }
        return try windows(bytes, file: file)
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    }

    /// Whether text without a byte order mark is UTF-16, and of which order: where every
    /// second byte of the beginning is zero, as in Latin letters.
    private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
        let head = bytes.prefix(200)
        guard head.count >= 4 else { return nil }
        let half = head.count / 2
        let zeros = head.indices.filter { head[$0] == 0 }
        let odd = zeros.count { !$0.isMultiple(of: 2) }
        if odd * 10 > half * 7, zeros.count == odd { return true }
        if odd == 0, zeros.count * 10 > half * 7 { return false }
        return nil
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool, file: String)
        throws(ArticleError) -> DecodedText
    {
        guard bytes.count.isMultiple(of: 2) else {
            throw ArticleError(file: file, reason: .noEncoding(offset: bytes.endIndex - 1))
        }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { at in
            isLittle
                ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8
                : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
        }
        guard let text = String(validating: units, as: UTF16.self) else {
            let at = firstLoneSurrogate(units) ?? 0
            throw ArticleError(
                file: file, reason: .noEncoding(offset: bytes.startIndex + at * 2))
        }
        return DecodedText(text: unixLines(text), note: "decoded from UTF-16")
    }

    private static func firstLoneSurrogate(_ units: [UInt16]) -> Int? {
        var at = 0
        while at < units.count {
            if UTF16.isLeadSurrogate(units[at]) {
                guard at + 1 < units.count, UTF16.isTrailSurrogate(units[at + 1]) else { return at }
                at += 2
            } else if UTF16.isTrailSurrogate(units[at]) {
                return at
            } else {
                at += 1
            }
        }
        return nil
    }

    private static func windows(_ bytes: [UInt8], file: String) throws(ArticleError)
        -> DecodedText
    {
        var text = String.UnicodeScalarView()
        for (offset, byte) in bytes.enumerated() {
            guard let scalar = scalar(windows1252: byte) else {
                throw ArticleError(file: file, reason: .noEncoding(offset: offset))
            }
            text.append(scalar)
        }
        return DecodedText(
            text: unixLines(String(text)), note: "not UTF-8; decoded as Windows-1252",
            isWindows: true)
    }

    /// The character of a byte in Windows-1252; nil where it has none, and for the controls
    /// that stand in no text.
    static func scalar(windows1252 byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0...0xFF: Unicode.Scalar(byte)
        case 0x80...0x9F:
            Unicode.Scalar(upperHalf[Int(byte) - 0x80]).flatMap { $0.value == 0 ? nil : $0 }
        default: nil
        }
    }

    /// The byte of a character in Windows-1252, a control of Latin-1 for the bytes that have no
    /// character; nil for all others.
    static func windows1252(of scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x100 { return UInt8(scalar.value) }
        return bytesOfUpperHalf[scalar.value]
    }

    private static let bytesOfUpperHalf: [UInt32: UInt8] = Dictionary(
        uniqueKeysWithValues: upperHalf.enumerated().filter { $1 != 0 }
            .map { ($1, UInt8($0 + 0x80)) })

    private static let upperHalf: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    private static func unixLines(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var lastWasReturn = false
        for byte in text.utf8 {
            if byte == 0x0A, lastWasReturn {
                lastWasReturn = false
                continue
            }
            lastWasReturn = byte == 0x0D
            out.append(lastWasReturn ? 0x0A : byte)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
