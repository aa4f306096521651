extension UInt8 {
    /// Whether the byte is an ASCII letter or digit.
    var isASCIILetterOrDigit: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    /// Whether the byte is `atext` of RFC 5322 section 3.2.3.
    var isAtomText: Bool { isASCIILetterOrDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(self) }
}

extension [UInt8] {
    private static let hexDigits = Array("0123456789ABCDEF".utf8)

    /// Appends a byte in hexadecimal after the sign that says so.
    mutating func appendHex(escape: UInt8, _ byte: UInt8) {
        append(escape)
        append(Self.hexDigits[Int(byte >> 4)])
        append(Self.hexDigits[Int(byte & 15)])
    }

    /// Appends a line break.
    mutating func appendCRLF() {
        append(0x0D)
        append(0x0A)
    }
}

extension StringProtocol {
    /// The first character that would act on a header or a terminal instead of standing in it.
    var firstControl: Unicode.Scalar? { unicodeScalars.first(where: \.isControl) }
}

extension Unicode.Scalar {
    /// C0, DEL, C1 and the two separators that Unicode has for lines and paragraphs.
    var isControl: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }
}
