internal import Cryptography
public import NewsletterCore

/// What an edition is known by: the SHA-256 of everything in it that reaches a mail.
///
/// Two editions have the same digest only if their subject, bodies and language are the same
/// byte for byte, and the files that go with it. It is stored in ledgers, so the encoding that is hashed never changes: each
/// of subject, HTML, text and language as its length in eight bytes, most significant first,
/// and its UTF-8, after a line that names the encoding; then of each attachment the name, the
/// type, the Content-ID and the bytes in the same way.
public struct EditionDigest: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Hashes an edition and the files that go with it.
    public init(_ edition: Edition, _ attachments: [AttachedFile] = []) {
        var hash = SHA256()
        hash.update(Array("postrider edition 1\n".utf8))
        let parts = [
            edition.subject.source, edition.html.source, edition.text.source, edition.language,
        ]
        for part in parts { hash.add(Array(part.utf8)) }
        for file in attachments {
            for part in [file.fileName, file.contentType, file.contentID ?? ""] {
                hash.add(Array(part.utf8))
            }
            hash.add(file.bytes)
        }
        bytes = hash.finalize()
    }

    /// The digest in 64 lower-case hexadecimal digits.
    public var description: String { bytes.hexadecimal }
}

extension SHA256 {
    fileprivate mutating func add(_ part: [UInt8]) {
        update((0..<8).map { UInt8(truncatingIfNeeded: part.count >> (56 - $0 * 8)) })
        update(part)
    }
}
