internal import Glibc

/// Turns text of an encoding that somebody named into UTF-8, by the C library's `iconv`.
final class NamedCharset {
    let name: String
    private let converter: iconv_t
    /// How many bytes of the text were turned so far.
    private(set) var offset = 0

    /// Nil where the C library does not know the name.
    init?(_ name: String) {
        let isName = name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x2F }
        guard isName, let converter = iconv_open("UTF-8", name),
            Int(bitPattern: converter) != -1
        else { return nil }
        self.name = name
        self.converter = converter
    }

    deinit { iconv_close(converter) }

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
