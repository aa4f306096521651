/// Where in a plain text a reader stands: whether within an address, so that a value there can
/// be percent-encoded as it is in HTML.
struct PlainTextPosition {
    private static let heads = ["http://", "https://", "mailto:", "tel:"]
    private static let longest = 12

    /// The beginning of the word that has been reached.
    private var head: [UInt8] = []

    mutating func advance(over text: Substring) {
        var rest = text.utf8[...]
        if let end = rest.lastIndex(where: Self.endsWord) {
            head.removeAll(keepingCapacity: true)
            rest = rest[rest.index(after: end)...]
        }
        for byte in rest {
            if head.count >= Self.longest { break }
            // Brackets and quotes before an address are none of it.
            if head.isEmpty, !byte.isASCIILetterOrDigit { continue }
            head.append(byte)
        }
    }

    /// Whether the word is an address.
    var isInURL: Bool {
        let text = String(decoding: head, as: UTF8.self).lowercased()
        return Self.heads.contains(where: text.hasPrefix)
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"")
    }
}
