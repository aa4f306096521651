extension StringProtocol {
    /// The text with the characters that HTML gives a meaning, in an element or in an attribute
    /// within double quotes, written as references.
    public func escapedForHTML() -> String {
        var text = String(self)
        return text.withUTF8(\.escapedForHTML) ?? text
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a text in UTF-8 as a text for HTML; nil where nothing needs to be written
    /// otherwise.
    fileprivate var escapedForHTML: String? {
        let isPlain = allSatisfy { $0 != 0x26 && $0 != 0x3C && $0 != 0x3E && $0 != 0x22 }
        if isPlain { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(count + 16)
        for byte in self { out.appendEscapedForHTML(byte) }
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
