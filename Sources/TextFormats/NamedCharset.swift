internal import Glibc

/// Turns text of an encoding that somebody named into UTF-8, by the C library's `iconv`.
final class NamedCharset {
    let name: String
    private let converter: iconv_t
    /// How many bytes of the text were turned so far.
    private(set) var offset = 0

    /// Names of parts of Windows-1252, which has letters where they have controls; it is meant,
    /// as browsers take it.
    private static let latin: Set<String> = ["iso-8859-1", "latin1", "cp1252"]
    /// What texts with accents are called by mistake.
    private static let ascii: Set<String> = ["us-ascii", "ascii"]

    /// Throws where the C library does not know the name.
    ///
    /// What calls itself ASCII may be believed to be Windows-1252, of which that is a part.
    init(_ name: String, asciiIsWestern: Bool = false) throws(EncodingFault) {
        let isName =
            name.utf8.count <= 40
            && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x2F }
        let lowered = name.lowercased()
        let isWestern =
            Self.latin.contains(lowered) || asciiIsWestern && Self.ascii.contains(lowered)
        let known = isWestern ? "windows-1252" : name
        guard isName, let converter = iconv_open("UTF-8", known),
            Int(bitPattern: converter) != -1
        else {
            throw EncodingFault(offset: 0, reason: .unknown(charset: name))
        }
        self.name = name
        self.converter = converter
    }

    deinit { iconv_close(converter) }

    /// The whole text of bytes in an encoding that they declare, without a byte order mark.
    static func text(_ bytes: [UInt8], in name: String) throws(EncodingFault) -> String {
        var decoder = TextDecoder(.utf8, charset: try NamedCharset(name, asciiIsWestern: true))
        let text = String(decoding: try decoder.decode(bytes, isLast: true), as: UTF8.self)
        return text.unicodeScalars.first == "\u{FEFF}"
            ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Turns what it can of the bytes and takes it off them: a character that is cut stays.
    ///
    /// Nil where a byte has no meaning; ``offset`` then stands before it.
    func decode(_ bytes: inout [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: 1 << 16)
        while !bytes.isEmpty {
            var left = bytes.count
            var room = buffer.count
            let (result, number) = bytes.withUnsafeMutableBytes { source in
                buffer.withUnsafeMutableBytes { target in
                    var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                    let result = iconv(converter, &from, &left, &to, &room)
                    return (result, errno)
                }
            }
            out += buffer[..<(buffer.count - room)].map { UInt8(bitPattern: $0) }
            offset += bytes.count - left
            bytes.removeFirst(bytes.count - left)
            if result != -1 { return out }
            switch number {
            case E2BIG: continue
            case EINVAL: return out
            default: return nil
            }
        }
        return out
    }

    /// Goes back to the beginning.
    func reset() {
        iconv(converter, nil, nil, nil, nil)
        offset = 0
    }
}
