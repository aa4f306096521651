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
