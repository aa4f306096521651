internal import Cryptography
public import NewsletterCore

/// What an edition is known by: the SHA-256 of everything in it that reaches a mail.
///
/// Two editions have the same digest only if their subject, bodies and language are the same
/// byte for byte. It is stored in ledgers, so the encoding that is hashed never changes: each
/// of subject, HTML, text and language as its length in eight bytes, most significant first,
/// and its UTF-8, after a line that names the encoding.
public struct EditionDigest: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Hashes an edition.
    public init(_ edition: Edition) {
        var hash = SHA256()
        hash.update(Array("postrider edition 1\n".utf8))
        let parts = [
            edition.subject.source, edition.html.source, edition.text.source, edition.language,
        ]
        for part in parts {
            let utf8 = Array(part.utf8)
            hash.update((0..<8).map { UInt8(truncatingIfNeeded: utf8.count >> (56 - $0 * 8)) })
            hash.update(utf8)
        }
        bytes = hash.finalize()
    }

    /// The digest in 64 lower-case hexadecimal digits.
    public var description: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
