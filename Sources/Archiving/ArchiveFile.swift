public import NewsletterCore

/// A file of the archive: the same bytes on a disk and from a server.
public struct ArchiveFile: Hashable, Sendable {
    /// Where it stands below the archive's address: `2026-11-22/index.html`.
    public var path: String
    /// What is in it.
    public var bytes: [UInt8]
    /// Its media type, such as `text/html; charset=utf-8`.
    public var mediaType: String
    /// What a server says of it in Content-Security-Policy; nil for what is no page.
    ///
    /// The page says the same in itself, but for `frame-ancestors`, which only a header can say.
    public var policy: String?

    /// Makes a file of bytes.
    init(_ path: String, _ bytes: [UInt8], _ mediaType: String, policy: String? = nil) {
        self.path = path
        self.bytes = bytes
        self.mediaType = mediaType
        self.policy = policy
    }

    /// Takes a file as it was written into a folder, at its path below the archive's address.
    public init(written path: String, _ bytes: [UInt8]) {
        self.init(path, bytes, ArchiveNames.mediaType(of: path))
        if path.hasSuffix(".html") {
            policy = PagePolicy.inHeader(of: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// Makes a file of text, in UTF-8.
    init(_ path: String, text: String, _ type: String, policy: String? = nil) {
        self.init(path, Array(text.utf8), "\(type); charset=utf-8", policy: policy)
    }
}

/// The names that the archive has for its own files, so that no issue can have them.
public enum ArchiveNames {
    static let index = "index.html"
    static let latest = "latest"
    static let atom = "feed.atom"
    static let json = "feed.json"
    /// Where the archive documents of the feed stand.
    static let closedFeeds = "feed"
    static let sitemap = "sitemap.xml"
    static let style = "archive.css"
    static let script = "search.js"
    static let words = "search.json"

    /// The path of the page that leads to the latest issue.
    public static let latestPage = "\(latest)/\(index)"

    /// The issue to which that page leads; nil where none is listed.
    public static func target(ofLatest page: [UInt8]) -> Slug? {
        String(decoding: page, as: UTF8.self).firstMatch(of: /0; url=\.\.\/([^\/"]+)\//)
            .flatMap { Slug(String($0.1)) }
    }

    /// The media type of a file, by its path.
    static func mediaType(of path: String) -> String {
        let types = [
            "html": "text/html", "txt": "text/plain", "css": "text/css", "js": "text/javascript",
            "atom": "application/atom+xml", "xml": "application/xml",
        ]
        let ending = path.split(separator: ".").last.map(String.init) ?? ""
        if let type = types[ending] { return "\(type); charset=utf-8" }
        if path == json { return "application/feed+json" }
        return ending == "json" ? "application/json" : ArchivedPicture.mediaType(of: ending)
    }

    static func page(of issue: String) -> String { "\(issue)/\(index)" }

    static func text(of issue: String) -> String { "\(issue).txt" }

    /// The feed of a list: in a folder of its own, since lists may be called by numbers, as closed
    /// documents are.
    static func feed(of list: ListName) -> String { "lists/\(list)/\(atom)" }

    /// The same as an address has it (RFC 3986, section 2.1).
    static func address(ofFeedOf list: ListName) -> String {
        feed(of: list).utf8.reduce(into: "") { address, byte in
            let isPlain = byte.isASCIILetterOrDigit || "-_./".utf8.contains(byte)
            address +=
                isPlain
                ? String(UnicodeScalar(byte)) : "%" + [byte].hexadecimal.uppercased()
        }
    }

    static func closedFeed(_ number: Int) -> String { "\(closedFeeds)/\(number).atom" }
}
