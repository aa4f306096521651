import TextFormats

/// Decodes what a mail says of its charset.
enum MailCharset {
    /// The text of bytes; nil for a charset that is not known, or where they are none of it.
    static func decode(_ bytes: [UInt8], from charset: String?) -> String? {
        let declared = [charset].compactMap(\.self)
        return try? TextEncoding.decode(bytes, declared: declared, doubt: .isReplaced).text
    }
}
