/// The letters of base32 (RFC 4648 section 6), small, in which identities and names of keys are
/// written.
public enum Base32 {
    /// `a` to `z`, and `2` to `7`.
    public static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    /// A word of a letter a byte, by its last five bits.
    public static func word(of bytes: [UInt8]) -> String {
        String(decoding: bytes.map { letters[Int($0 & 31)] }, as: UTF8.self)
    }
}
