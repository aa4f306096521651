import Archiving
import Cryptography
import NewsletterCore

/// A file of the archive, as it is answered: whole or as not modified, plain or packed.
struct ArchiveAnswers: Sendable {
    private struct Form: Sendable {
        let tag: String
        let whole: WebAnswer
        let unchanged: WebAnswer
    }

    private let plain: Form
    private let packed: Form?
    /// How much memory it takes.
    let size: Int

    init(_ file: ArchiveFile, hsts: Bool) {
        let digits = SHA256.hash(file.bytes).hexadecimal.prefix(32)
        let kind = Kind(file)
        plain = Self.form("\"\(digits)\"", file, file.bytes, kind, hsts: hsts)
        let bytes = kind == .picture ? nil : Gzip.packed(file.bytes)
        packed = bytes.map {
            // Another form of it has another tag (RFC 9110, section 8.8.3.3).
            Self.form("\"\(digits)-gzip\"", file, $0, kind, hsts: hsts, isPacked: true)
        }
        size = file.bytes.count + (bytes?.count ?? 0)
    }

    /// The answer to a request with such fields.
    func answer(accepting encodings: String?, unless tags: [String]) -> WebAnswer {
        let form = packed.flatMap { Gzip.isAccepted(by: encodings) ? $0 : nil } ?? plain
        return Self.names(tags, form.tag) ? form.unchanged : form.whole
    }

    /// Whether an If-None-Match field names a tag (RFC 9110, section 13.1.2).
    private static func names(_ fields: [String], _ tag: String) -> Bool {
        fields.joined(separator: ",").split(separator: ",").contains { field in
            let known = field.trimmingSpace()
            return known == "*" || known == tag || known == "W/\(tag)"
        }
    }

    private static func form(
        _ tag: String, _ file: ArchiveFile, _ bytes: [UInt8], _ kind: Kind, hsts: Bool,
        isPacked: Bool = false
    ) -> Form {
        var known: [(name: String, value: String)] = [
            ("ETag", tag), ("Cache-Control", kind.caching),
        ]
        if kind != .picture { known.append(("Vary", "Accept-Encoding")) }
        let guarded = WebAnswer.guarded(
            by: file.policy ?? "default-src 'none'; frame-ancestors 'none'",
            isOpen: kind == .picture || kind == .feed)
        var fields = known + [("Content-Type", file.mediaType)] + guarded
        if isPacked { fields.append(("Content-Encoding", "gzip")) }
        // The page says the same, and search engines shall find that.
        if kind == .text { fields.append(("X-Robots-Tag", "noindex")) }
        if hsts { fields.append(("Strict-Transport-Security", "max-age=31536000")) }
        return Form(
            tag: tag, whole: WebAnswer(200, kind.route, fields: fields, body: bytes),
            unchanged: WebAnswer(304, kind.route, fields: known))
    }

    private enum Kind {
        case page, text, feed, picture

        init(_ file: ArchiveFile) {
            self =
                if file.mediaType.hasPrefix("image/") {
                    .picture
                } else if file.path.hasSuffix(".atom") || file.path == "feed.json" {
                    .feed
                } else if file.path.hasSuffix(".txt") { .text } else { .page }
        }

        var route: WebRoute {
            switch self {
            case .page, .text: .archive
            case .feed: .feed
            case .picture: .picture
            }
        }

        var caching: String {
            switch self {
            case .page, .text: "public, max-age=300, stale-while-revalidate=600"
            case .feed: "public, max-age=900"
            case .picture: "public, max-age=31536000, immutable"
            }
        }
    }
}
