package import NewsletterCore

/// Writes a recipient's value so that it is text, and nothing but text, where it stands.
package enum SlotEscaping {
    /// Appends a value escaped for its context; line breaks and controls become spaces, and what
    /// would turn the direction of the words around it is left out.
    package static func write(
        _ value: String, for context: SlottedText.Context, into out: inout [UInt8]
    ) {
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
        while next < bytes.count { if let byte = text(bytes, &next) { out.append(byte) } }
    }

    private static func writeHTML(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
        var next = 0
        while next < bytes.count {
            switch text(bytes, &next) {
            case nil: continue
            // A template may put its attributes within apostrophes.
            case UInt8(ascii: "'"): out += "&#39;".utf8
            case let byte?: out.appendEscapedForHTML(byte)
            }
        }
    }

    private static func writePercentEncoded(
        _ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]
    ) {
        var next = 0
        while next < bytes.count {
            guard let byte = text(bytes, &next) else { continue }
            if byte.isASCIILetterOrDigit || "-._~".utf8.contains(byte) {
                out.append(byte)
            } else {
                out.appendHex(escape: UInt8(ascii: "%"), byte)
            }
        }
    }

    /// The next byte of the text, a space for a control of one, two or three bytes; nil for a
    /// mark of direction.
    @inline(__always)
    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ next: inout Int) -> UInt8? {
        let byte = bytes[next]
        next += 1
        if byte < 0x20 || byte == 0x7F { return 0x20 }
        if byte == 0xC2, next < bytes.count, bytes[next] < 0xA0 {
            next += 1
            return 0x20
        }
        if byte == 0xE2, next + 1 < bytes.count {
            let (second, third) = (bytes[next], bytes[next + 1])
            // U+2028 and U+2029, then U+202A to U+202E and U+2066 to U+206F.
            let isSeparator = second == 0x80 && third & 0xFE == 0xA8
            let isDirectional =
                second == 0x80 && (0xAA...0xAE).contains(third)
                || second == 0x81 && (0xA6...0xAF).contains(third)
            if isSeparator || isDirectional {
                next += 2
                return isSeparator ? 0x20 : nil
            }
        }
        return byte
    }
}
