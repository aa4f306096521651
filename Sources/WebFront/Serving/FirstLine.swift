import NIOCore

/// The first line of a request, as far as it has come: `METHOD TARGET HTTP/1.1`.
///
/// The parser knows some methods and says nothing of others; by this line they are told from what
/// is no request at all.
struct FirstLine {
    /// As much as is kept of it.
    private static let most = 2048

    private var bytes: [UInt8] = []
    /// Whether its end has come.
    private(set) var isWhole = false

    /// Takes what comes next.
    mutating func take(_ more: ByteBufferView) {
        if isWhole { return }
        let part = more.prefix { $0 != UInt8(ascii: "\n") }
        isWhole = part.count < more.count
        bytes += part.prefix(max(0, Self.most - bytes.count))
    }

    /// The target, where the line is one of HTTP/1 with the form of a method at its beginning; nil
    /// for all else.
    var targetOfMethod: String? {
        guard isWhole, let line = String(validating: bytes, as: UTF8.self) else { return nil }
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2].hasPrefix("HTTP/1."), !words[0].isEmpty,
            words[0].utf8.count <= 64, words[0].utf8.allSatisfy(Self.isOfToken),
            !words[1].isEmpty, words[1].utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else { return nil }
        return String(words[1])
    }

    /// Whether a byte can stand in a method (RFC 9110, section 5.6.2).
    private static func isOfToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
