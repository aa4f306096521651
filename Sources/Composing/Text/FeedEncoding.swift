import Glibc
import NewsletterCore

/// Finds out in which encoding a feed is written (RFC 7303): a byte order mark, else what the
/// server says, else what the XML says, else UTF-8.
///
/// Servers and makers of feeds often name another encoding and send UTF-8, so what is UTF-8 in
/// every byte is taken for it.
struct FeedEncoding {
    /// What the server said.
    var declared: String?

    func decode(_ bytes: [UInt8], source: String) throws(FeedError) -> DecodedText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Self.utf8(bytes.dropFirst(3)) }
        if let order = Self.utf16(bytes) {
            return DecodedText(text: try converted(bytes, from: order, source))
        }
        let told = [declared, Self.encoding(inDeclarationOf: bytes)].compactMap { $0?.lowercased() }
        let name = told.first ?? "utf-8"
        // ISO 2022 writes every script in ASCII and escapes.
        let isTold = name.hasPrefix("iso-2022") && bytes.contains(0x1B)
        if !isTold, let text = String(validating: bytes, as: UTF8.self) {
            return DecodedText(text: text)
        }
        // What calls itself UTF-8 and is not may be what the other one says.
        guard let other = told.first(where: { !["utf-8", "utf8"].contains($0) }) else {
            return Self.utf8(bytes[...])
        }
        // As browsers do it: Latin 1 is Windows-1252, which has letters in place of controls.
        let isLatin = ["iso-8859-1", "latin1", "us-ascii", "ascii", "cp1252"].contains(other)
        return DecodedText(
            text: try converted(bytes, from: isLatin ? "windows-1252" : other, source))
    }

    /// Text in UTF-8; bytes that are none are taken for Windows-1252, as in articles.
    private static func utf8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        if let text = String(validating: bytes, as: UTF8.self) { return DecodedText(text: text) }
        var text = String.UnicodeScalarView()
        var count = 0
        var rest = bytes
        while let first = rest.first {
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            let head = rest.prefix(length)
            if let whole = String(validating: head, as: UTF8.self) {
                text.append(contentsOf: whole.unicodeScalars)
                rest = rest.dropFirst(head.count)
            } else {
                text.append(TextDecoding.scalar(windows1252: first) ?? "\u{FFFD}")
                count += 1
                rest = rest.dropFirst()
            }
        }
        let bytesTold = count == 1 ? "a byte was" : "\(count) bytes were"
        return DecodedText(
            text: String(text), note: "not UTF-8 throughout; \(bytesTold) decoded as Windows-1252")
    }

    /// UTF-16 by its mark, or by the zeros beside the first `<`.
    private static func utf16(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return "utf-16"
        }
        if bytes.starts(with: [0x3C, 0, 0x3F, 0]) { return "utf-16le" }
        if bytes.starts(with: [0, 0x3C, 0, 0x3F]) { return "utf-16be" }
        return nil
    }

    /// What `<?xml ... encoding="..."?>` says.
    private static func encoding(inDeclarationOf bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        guard let end = head.firstRange(of: "?>"),
            let key = head[..<end.lowerBound].firstRange(of: "encoding")
        else { return nil }
        let value = head[key.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        let name = value.dropFirst().prefix { $0 != quote }
        return name.isEmpty ? nil : String(name)
    }

    /// Decodes by the C library.
    private func converted(_ bytes: [UInt8], from name: String, _ source: String)
        throws(FeedError) -> String
    {
        let isName =
            name.utf8.count <= 40
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
        let unknown = iconv_t(bitPattern: -1)
        let descriptor = isName ? iconv_open("UTF-8", name) : unknown
        guard let descriptor, descriptor != unknown else {
            throw FeedError(source: source, reason: .unknownEncoding(name))
        }
        defer { iconv_close(descriptor) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var left = input.count
        var room = output.count
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                return iconv(descriptor, &from, &left, &to, &room)
            }
        }
        guard result != -1 else {
            throw FeedError(source: source, reason: .badEncoding(name))
        }
        let text = output[..<(output.count - room)].map { UInt8(bitPattern: $0) }
        return String(decoding: text, as: UTF8.self).replacing("\u{FEFF}", with: "")
    }
}
