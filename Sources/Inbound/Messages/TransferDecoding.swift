internal import NewsletterCore

/// Undoes the transfer encodings of MIME (RFC 2045 section 6), whatever is wrong with them.
enum TransferDecoding {
    /// The bytes of a part, at most 256 KiB; an encoding that is not known leaves them as they are.
    static func decode(_ body: ArraySlice<UInt8>, encoding: String?) -> [UInt8] {
        switch encoding?.lowercased() {
        case "base64": base64(body)
        case "quoted-printable": quotedPrintable(body)
        default: Array(body.prefix(MailLimits.decoded))
        }
    }

    /// Base64; what is none of its letters is passed over.
    static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(min(text.count / 4 * 3 + 3, MailLimits.decoded))
        var pending: UInt32 = 0
        var bits = 0
        for byte in text {
            if byte == 0x3D {
                bits = 0
                continue
            }
            guard let value = value(of: byte) else { continue }
            pending = (pending << 6 | value) & 0xFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(pending >> UInt32(bits) & 0xFF))
                if out.count >= MailLimits.decoded { break }
            }
        }
        return out
    }

    private static func value(of byte: UInt8) -> UInt32? {
        switch byte {
        case 0x41...0x5A: UInt32(byte - 0x41)
        case 0x61...0x7A: UInt32(byte - 0x61 + 26)
        case 0x30...0x39: UInt32(byte - 0x30 + 52)
        case 0x2B, 0x2D: 62
        case 0x2F, 0x5F: 63
        default: nil
        }
    }

    /// Quoted-printable; an equals sign that is no escape stays.
    static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(min(text.count, MailLimits.decoded))
        var rest = text
        while let byte = rest.popFirst(), out.count < MailLimits.decoded {
            guard byte == 0x3D else {
                out.append(byte)
                continue
            }
            let end = rest.prefix(8).drop { $0 == 0x20 || $0 == 0x09 }
            if end.first == 0x0A {
                rest = rest[(end.startIndex + 1)...]
            } else if let high = rest.first?.hexDigit, let low = rest.dropFirst().first?.hexDigit {
                out.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else if !rest.isEmpty {
                out.append(byte)
            }
        }
        return out
    }
}
