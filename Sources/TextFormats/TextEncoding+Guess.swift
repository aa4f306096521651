extension TextEncoding {
    /// Why the first bytes cannot be read without being told their encoding, and where; nil
    /// where they can.
    ///
    /// UTF-32 begins as UTF-16 does; ISO 2022, of which Japanese mail programs are fond, is
    /// ASCII with escapes and would pass as UTF-8, which only the header of a mail excuses.
    static func refusal(of bytes: [UInt8], doubt: EncodingDoubt) -> EncodingFault? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
            || (bytes.count >= 8 && bytes[..<8].map { $0 == 0 }.isUTF32)
        {
            return EncodingFault(offset: 0, reason: .utf32)
        }
        guard doubt == .isRefused else { return nil }
        let escape = bytes.indices.dropLast().first {
            bytes[$0] == 0x1B && [UInt8(ascii: "$"), UInt8(ascii: "(")].contains(bytes[$0 + 1])
        }
        return escape.map { EncodingFault(offset: $0, reason: .escape) }
    }

    /// The order of UTF-16 without a mark: the first two characters are ASCII, or most of the
    /// beginning is; nil for what is none.
    static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
        let zeros = bytes.prefix(200).map { $0 == 0 }
        guard zeros.count >= 4 else { return nil }
        switch Array(zeros[..<4]) {
        case [false, true, false, true]: return .utf16LittleEndian
        case [true, false, true, false]: return .utf16BigEndian
        default: break
        }
        let odd = zeros.indices.count { zeros[$0] && !$0.isMultiple(of: 2) }
        let even = zeros.indices.count { zeros[$0] && $0.isMultiple(of: 2) }
        let most = zeros.count / 2 * 7
        if even == 0, odd * 10 > most { return .utf16LittleEndian }
        if odd == 0, even * 10 > most { return .utf16BigEndian }
        return nil
    }
}

extension [Bool] {
    /// Whether the zeros of two characters of ASCII stand as in UTF-32.
    fileprivate var isUTF32: Bool {
        self == [false, true, true, true, false, true, true, true]
            || self == [true, true, true, false, true, true, true, false]
    }
}
