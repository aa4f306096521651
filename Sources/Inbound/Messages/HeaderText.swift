internal import NewsletterCore
internal import TextFormats

/// The text of a field: unfolded, with the encoded words of RFC 2047 read.
enum HeaderText {
    /// Reads a field's value; nothing is too broken to give some text.
    static func decoded(_ value: ArraySlice<UInt8>) -> String {
        let bytes = unfolded(value.prefix(MailLimits.field))
        if !bytes.contains(0x3D) { return text(bytes, nil) }
        var out = ""
        var rest = bytes[...]
        var plain: [UInt8] = []
        var wasWord = false
        func flush() {
            // Blanks between two encoded words are not meant.
            if !(wasWord && plain.allSatisfy { $0 <= 0x20 }) { out += text(plain, nil) }
            plain.removeAll()
        }
        while let byte = rest.first {
            if byte == 0x3D, let word = EncodedWord(rest) {
                if !wasWord || !plain.allSatisfy({ $0 <= 0x20 }) { wasWord = false }
                flush()
                out += text(word.bytes, word.charset)
                rest = rest.dropFirst(word.length)
                wasWord = true
            } else {
                plain.append(byte)
                rest = rest.dropFirst()
            }
        }
        wasWord = false
        flush()
        return out.trimmingSpace()
    }

    private static func unfolded(_ value: ArraySlice<UInt8>) -> [UInt8] {
        value.trimmed.lazy.filter { $0 != 0x0A }.map { $0 == 0x09 ? 0x20 : $0 }
    }

    /// Bytes of a charset that somebody named, or none; what has no meaning becomes U+FFFD.
    static func text(_ bytes: [UInt8], _ charset: String?) -> String {
        let name = charset.map { $0.lowercased() }
        let declared = name.map { [Self.other[$0] ?? $0] } ?? []
        if let known = try? TextEncoding.decode(bytes, declared: declared, doubt: .isReplaced) {
            return known.text
        }
        let guessed = try? TextEncoding.decode(bytes, doubt: .isReplaced)
        return guessed?.text ?? String(decoding: bytes, as: UTF8.self)
    }

    /// Names that the C library does not know.
    private static let other = [
        "unicode-1-1-utf-7": "utf-7", "x-sjis": "shift_jis", "x-euc-jp": "euc-jp",
        "ks_c_5601-1987": "cp949", "x-gbk": "gbk", "iso-8859-8-i": "iso-8859-8",
    ]
}

/// An encoded word at the beginning of some bytes.
private struct EncodedWord {
    let charset: String
    let bytes: [UInt8]
    let length: Int

    init?(_ rest: ArraySlice<UInt8>) {
        guard rest.dropFirst().first == 0x3F else { return nil }
        let window = rest.prefix(1024)
        let inside = window.dropFirst(2)
        guard let first = inside.firstIndex(of: 0x3F), first - inside.startIndex <= 60 else {
            return nil
        }
        let afterFirst = inside[(first + 1)...]
        guard let way = afterFirst.first, afterFirst.dropFirst().first == 0x3F else { return nil }
        let data = afterFirst.dropFirst(2)
        guard let end = data.indices.first(where: { data[$0...].starts(with: [0x3F, 0x3D]) }) else {
            return nil
        }
        let name = String(decoding: inside[..<first], as: UTF8.self)
        charset = String(name.prefix { $0 != "*" })
        switch way.lowercasedASCII {
        case UInt8(ascii: "b"): bytes = TransferDecoding.base64(data[..<end])
        case UInt8(ascii: "q"):
            bytes = TransferDecoding.quotedPrintable(
                ArraySlice(data[..<end].map { $0 == 0x5F ? 0x20 : $0 }))
        default: return nil
        }
        length = end + 2 - rest.startIndex
    }
}
