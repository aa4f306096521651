extension StringProtocol {
    /// The text with the characters that HTML gives a meaning, in an element or in an attribute
    /// within double quotes, written as references.
    public func escapedForHTML() -> String {
        let isPlain = utf8.allSatisfy { $0 != 0x26 && $0 != 0x3C && $0 != 0x3E && $0 != 0x22 }
        if isPlain { return String(self) }
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count + 16)
        for byte in utf8 { out.appendEscapedForHTML(byte) }
        return String(decoding: out, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Appends a byte of a text as ``Swift/StringProtocol/escapedForHTML()`` writes it.
    @inlinable
    public mutating func appendEscapedForHTML(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): self += "&amp;".utf8
        case UInt8(ascii: "<"): self += "&lt;".utf8
        case UInt8(ascii: ">"): self += "&gt;".utf8
        case UInt8(ascii: "\""): self += "&quot;".utf8
        default: append(byte)
        }
    }
}
