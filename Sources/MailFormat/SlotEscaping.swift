internal import NewsletterCore

/// Writes a recipient's value so that it is text, and nothing but text, where it stands.
enum SlotEscaping {
    /// Appends a value escaped for its context; line breaks, controls and what would turn the
    /// direction of the words around it become spaces.
    static func write(_ value: String, for context: SlottedText.Context, into out: inout [UInt8]) {
        var value = value
        value.withUTF8 { bytes in
            switch context {
            case .plainText, .header: writePlain(bytes, into: &out)
            case .htmlText, .htmlAttribute: writeHTML(bytes, into: &out)
            case .urlPart: writePercentEncoded(bytes, into: &out)
            }
        }
    }

    private static func writePlain(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
        var next = 0
        while next < bytes.count { out.append(text(bytes, &next)) }
    }

    private static func writeHTML(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
        var next = 0
        while next < bytes.count {
            switch text(bytes, &next) {
            // A template may put its attributes within apostrophes.
            case UInt8(ascii: "'"): out += "&#39;".utf8
            case let byte: out.appendEscapedForHTML(byte)
            }
        }
    }

    private static func writePercentEncoded(
        _ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]
    ) {
        var next = 0
        while next < bytes.count {
            let byte = text(bytes, &next)
            if byte.isASCIILetterOrDigit || "-._~".utf8.contains(byte) {
                out.append(byte)
            } else {
                out.appendHex(escape: UInt8(ascii: "%"), byte)
            }
        }
    }

    /// The next byte of the text, a space for a control of one, two or three bytes.
    @inline(__always)
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ next: inout Int) -> UInt8 {
        let byte = bytes[next]
        next += 1
        if byte < 0x20 || byte == 0x7F { return 0x20 }
        if byte == 0xC2, next < bytes.count, bytes[next] < 0xA0 {
            next += 1
            return 0x20
        }
        if byte == 0xE2, next + 1 < bytes.count, isControl(bytes[next], bytes[next + 1]) {
            next += 2
            return 0x20
        }
        return byte
    }

    /// Whether E2 and these two are U+2028 to U+202E or U+2066 to U+206F.
    private static func isControl(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (0xA8...0xAE).contains(third)
            || second == 0x81 && (0xA6...0xAF).contains(third)
    }
}
