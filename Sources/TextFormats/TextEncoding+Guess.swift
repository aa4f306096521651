import Files
internal import NewsletterCore

extension TextEncoding {
    /// Why the first bytes cannot be read without being told their encoding, and where; nil
    /// where they can.
    ///
    /// UTF-32 begins as UTF-16 does; ISO 2022, of which Japanese mail programs are fond, is
    /// ASCII with escapes and would pass as UTF-8.
    static func refusal(of bytes: [UInt8]) -> (offset: Int, reason: String)? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
            || (bytes.count >= 8 && bytes[..<8].map { $0 == 0 }.isUTF32)
        {
            return (0, "the file is UTF-32")
        }
        let escape = bytes.indices.dropLast().first {
            bytes[$0] == 0x1B && [UInt8(ascii: "$"), UInt8(ascii: "(")].contains(bytes[$0 + 1])
        }
        return escape.map { ($0, "an escape of ISO-2022 stands there") }
    }

    /// The error for a byte that fits no encoding that is recognised.
    static func error(_ path: String, _ offset: Int, _ reason: String) -> StorageError {
        StorageError(
            path: path,
            reason: .unfit("byte \(offset + 1): \(reason)"), remedy: .nameEncoding)
    }

    /// What is said of a byte that is neither UTF-8 nor Windows-1252.
    static let neither = "the text is neither UTF-8 nor, as it seems, Windows-1252"
}

extension [Bool] {
    /// Whether the zeros of two characters of ASCII stand as in UTF-32.
    fileprivate var isUTF32: Bool {
        self == [false, true, true, true, false, true, true, true]
            || self == [true, true, true, false, true, true, true, false]
    }
}
