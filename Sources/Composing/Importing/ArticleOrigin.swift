import NewsletterCore
import TextFormats

/// Where an imported article came from, as its front matter remembers it.
public struct ArticleOrigin: Hashable, Sendable {
    /// What tells the entry from others of its feed.
    public var guid: String?
    /// The feed, or the file, that it came from.
    public var source: String?
    /// Where it can be read on the web.
    public var link: String?
    /// The seal of the text as it was imported: a digest of it.
    public var seal: String?

    /// Describes an origin.
    public init(
        guid: String? = nil, source: String? = nil, link: String? = nil, seal: String? = nil
    ) {
        self.guid = guid
        self.source = source
        self.link = link
        self.seal = seal
    }

    /// Reads the front matter of an article's file.
    public init(of bytes: some Collection<UInt8>, file: String) throws(ArticleError) {
        let text = try DecodedText(article: bytes, file: file).text
        let matter = try FrontMatter(splitting: text, file: file)
        func said(_ name: String) -> String? { matter.fields[name]?.scalar }
        self.init(
            guid: said("guid") ?? said("id"), source: said("source"), link: matter.url,
            seal: said(ArticleFile.sealKey))
    }

    /// Takes what can be told of a file whose front matter cannot be read, so that what it holds
    /// is not imported a second time.
    public init(guessing bytes: some Collection<UInt8>) {
        func value(_ keys: [String], in lines: [Substring]) -> String? {
            for line in lines {
                guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "=" }),
                    keys.contains(line[..<colon].trimmingSpace().lowercased())
                else { continue }
                let text = line[line.index(after: colon)...].trimmingSpace()
                    .filter { $0 != "\"" && $0 != "'" }
                if !text.isEmpty { return text }
            }
            return nil
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let head = Array(lines.prefix(60))
        self.init(
            guid: value(["guid", "id"], in: head), source: value(["source"], in: head),
            link: value(FrontMatterKey.url.names, in: head),
            seal: value([ArticleFile.sealKey], in: head))
    }

    /// Whether two have the same identity, which says who it is only in its own feed unless it
    /// is an address.
    public func hasIdentity(of other: ArticleOrigin) -> Bool {
        guard let guid, guid == other.guid else { return false }
        return guid.contains(":") || source == other.source
    }
}

/// What can tell an article from all others of its source.
public enum OriginMark: Hashable, Sendable {
    case link, identity
    /// The title, where the source gives neither.
    case title
}
