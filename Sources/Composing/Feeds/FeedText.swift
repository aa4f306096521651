import NewsletterCore

/// A text of a feed, and how it is written.
struct FeedText {
    enum Kind {
        case plain
        case html
        /// Nobody says, as in RSS: HTML where it looks like that.
        case unknown
    }

    var source: String
    var kind: Kind

    /// The text as a document; relative addresses in its HTML are resolved against `base`.
    func document(base: String?) -> Document {
        isPlainPage
            ? PlainTextReader(cleanUps: []).body(plain)
            : HTMLReader(baseURL: base).read(source)
    }

    /// The text on one line, without what is only markup.
    var line: String {
        if kind == .plain || !source.contains(where: { $0 == "<" || $0 == "&" }) {
            return source.inOneLine
        }
        return HTMLReader().read(source).plainText.inOneLine
    }

    /// Whether the text is no HTML; of what is unknown, where it has no tags but empty lines.
    private var isPlainPage: Bool {
        switch kind {
        case .plain: true
        case .html: false
        case .unknown:
            !source.contains(/<[A-Za-z!\/]/) && source.contains(/\n[ \t\r]*\n/)
        }
    }

    private var plain: String { kind == .plain ? source : source.decodingReferences() }
}
