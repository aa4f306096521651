import Cryptography
import MailFormat
import NewsletterCore

/// A picture of an issue as a file of its own, known by what is in it.
struct ArchivedPicture {
    /// Its path below the page: `images/0123456789abcdef.png`.
    let path: String
    let bytes: [UInt8]
    let mediaType: String

    /// The kinds that browsers show, by their media type; others are no pictures of a page.
    private static let endings = [
        "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp",
    ]

    /// The media type of a picture, by the end of its name.
    static func mediaType(of ending: String) -> String {
        endings.first { $0.value == ending }?.key ?? "application/octet-stream"
    }

    /// Takes a picture that travels in a mail; nil for a file of another kind.
    init?(_ file: AttachedFile) {
        guard let ending = Self.endings[file.contentType.lowercased()] else { return nil }
        let digits = SHA256.hash(file.bytes).hexadecimal.prefix(16)
        path = "images/\(digits).\(ending)"
        bytes = file.bytes
        mediaType = file.contentType.lowercased()
    }

    /// The pictures of an issue by the identities that stand in its HTML.
    static func all(of files: [AttachedFile]) -> [String: ArchivedPicture] {
        var pictures: [String: ArchivedPicture] = [:]
        for file in files {
            if let id = file.contentID { pictures[id] = ArchivedPicture(file) }
        }
        return pictures
    }
}
