internal import NewsletterCore

/// A part of a mail's body (RFC 2046).
indirect enum Part {
    /// A body with slots, and its content type.
    case text(String, SlottedText)
    case file(AttachedFile)
    case multipart(Multipart, [Part])

    /// How parts belong together.
    enum Multipart: String {
        /// The same in several forms, the best one last.
        case alternative
        /// The HTML with the pictures in it.
        case related
        /// The mail and the files that go with it.
        case mixed

        /// A line that stands in no part: neither quoted-printable nor base64 writes `=_`.
        func boundary(_ digest: EditionDigest) -> String {
            "=_\(rawValue.prefix(1))\(digest.description.prefix(32))"
        }
    }

    /// The parts of an edition, in no more frames than it needs: the text, then the HTML with
    /// its pictures, then the files.
    init(_ edition: Edition, _ attachments: [AttachedFile]) {
        let pictures = attachments.filter { $0.contentID != nil }
        let files = attachments.filter { $0.contentID == nil }
        let text = Part.text("text/plain", edition.text)
        let html = Part.text("text/html", edition.html)
            .framed(.related, with: pictures.map { .file($0) })
        let hasText = !edition.text.segments.isEmpty || edition.html.segments.isEmpty
        let body: Part =
            if edition.html.segments.isEmpty {
                text.framed(.related, with: pictures.map { .file($0) })
            } else if hasText {
                text.framed(.alternative, with: [html])
            } else {
                html
            }
        self = body.framed(.mixed, with: files.map { .file($0) })
    }

    private func framed(_ kind: Multipart, with others: [Part]) -> Part {
        others.isEmpty ? self : .multipart(kind, [self] + others)
    }

    /// Whether it is several parts.
    var isFramed: Bool { if case .multipart = self { true } else { false } }

    /// The Content-* fields.
    func fields(_ digest: EditionDigest) throws(MailError) -> [UInt8] {
        var writer = HeaderWriter()
        switch self {
        case .file(let attachment): return try attachment.fields()
        case .text(let type, _):
            try writer.parameterized("Content-Type", type, [("charset", "utf-8")])
            try writer.line("Content-Transfer-Encoding", "quoted-printable")
        case .multipart(let kind, let parts):
            var parameters = [("boundary", kind.boundary(digest))]
            // RFC 2387 wants the type of the first part named.
            if kind == .related, case .text(let type, _)? = parts.first {
                parameters.insert(("type", type), at: 0)
            }
            try writer.parameterized("Content-Type", "multipart/\(kind.rawValue)", parameters)
        }
        return writer.bytes
    }
}
