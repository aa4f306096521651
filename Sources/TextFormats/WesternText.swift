/// Judges whether bytes that are no UTF-8 can be text in Windows-1252.
///
/// That encoding has a character for nearly every byte, so a list in Shift_JIS or Windows-1250
/// would be read without complaint, and every name in it be wrong. Text in a language that
/// Windows-1252 is for has its accents singly among ASCII letters, and its signs at the ends of
/// words. Where that does not hold, a person must say what the encoding is.
struct WesternText {
    /// How many bytes stand before the first that cannot be meant; nil where all can.
    private(set) var fault: Int?

    private var offset = 0
    /// How many bytes above 127 stand in a row.
    private var run = 0
    private var before: Kind = .other

    private enum Kind {
        case lower, upper, accentedUpper, accentedLower
        /// A closing quote, which a word may end with.
        case closing
        /// A sign with which no word begins.
        case sign
        case other

        var isLetter: Bool { self != .other && self != .closing && self != .sign }
    }

    /// `“Ü”` are three; names in other scripts have more in each word.
    private static let longestRun = 3
    /// Bytes that Windows-1252 has no character for, and ¤, which nobody writes: it is the euro
    /// sign of ISO 8859-15.
    private static let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA4]
    /// Ð Ý Þ ð ý þ: Icelandic, and in Windows-1254, -1250 and -1257 letters that are more common.
    private static let ambiguous: Set<UInt8> = [0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE]
    /// Signs with which no word begins: ¢ £ ¥ ¦ § ¨ ¬ ¯ ± ² ³ ´ ¶ ¸ ¹ ¼ ½ ¾.
    private static let inner: Set<UInt8> = [
        0xA2, 0xA3, 0xA5, 0xA6, 0xA7, 0xA8, 0xAC, 0xAF, 0xB1, 0xB2, 0xB3, 0xB4, 0xB6, 0xB8, 0xB9,
        0xBC, 0xBD, 0xBE,
    ]
    /// Signs that follow no letter: opening quotes, and those of 0xA1 to 0xBF less ª « · º » ´ ° ®.
    private static let signs: Set<UInt8> = [
        0x82, 0x84, 0x86, 0x87, 0x88, 0x8B, 0x93, 0x98, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7,
        0xA8,
        0xA9, 0xAC, 0xAD, 0xAF, 0xB1, 0xB2, 0xB3, 0xB5, 0xB6, 0xB8, 0xB9, 0xBC, 0xBD, 0xBE, 0xBF,
    ]

    /// Judges the next piece.
    mutating func read(_ piece: [UInt8]) {
        for byte in piece {
            if fault == nil, !isMeant(byte) { fault = offset }
            offset += 1
        }
    }

    private mutating func isMeant(_ byte: UInt8) -> Bool {
        var kind = Self.kind(byte)
        if kind == .sign && before.isLetter { kind = .other }
        defer { before = kind }
        if (before == .closing || before == .sign) && kind.isLetter { return false }
        guard byte >= 0x80 else {
            run = 0
            return true
        }
        run += 1
        if run > Self.longestRun || Self.undefined.contains(byte)
            || Self.ambiguous.contains(byte)
        {
            return false
        }
        if Self.signs.contains(byte) && before.isLetter { return false }
        // A capital after a small letter: MacRoman's é is Windows-1252's Ž.
        return !(kind == .accentedUpper && (before == .lower || before == .accentedLower))
    }

    private static func kind(_ byte: UInt8) -> Kind {
        switch byte {
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        case 0x8A, 0x8C, 0x8E, 0x9F, 0xC0...0xD6, 0xD8...0xDE: .accentedUpper
        case 0x9A, 0x9C, 0x9E, 0xDF...0xF6, 0xF8...0xFF: .accentedLower
        case 0x94: .closing
        case let byte where inner.contains(byte): .sign
        default: .other
        }
    }
}
