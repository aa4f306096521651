/// The characters of Windows-1252.
package enum Windows1252 {
    /// The character of a byte; nil where it has none, and for the controls that stand in no
    /// text.
    package static func character(of byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0...0xFF: Unicode.Scalar(byte)
        case 0x80...0x9F:
            Unicode.Scalar(upperHalf[Int(byte) - 0x80]).flatMap { $0.value == 0 ? nil : $0 }
        default: nil
        }
    }

    /// The byte of a character, a control of Latin-1 for the bytes that have no character; nil
    /// for all others.
    package static func byte(of character: Unicode.Scalar) -> UInt8? {
        if character.value < 0x100 { return UInt8(character.value) }
        return bytesOfUpperHalf[character.value]
    }

    private static let bytesOfUpperHalf: [UInt32: UInt8] = Dictionary(
        uniqueKeysWithValues: upperHalf.enumerated().filter { $1 != 0 }
            .map { ($1, UInt8($0 + 0x80)) })

    private static let upperHalf: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]
}
