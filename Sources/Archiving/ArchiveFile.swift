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

    private static let fixed: Set<String> = [
        latest, closedFeeds, "images", "lists", "page", "search", "rss", "robots.txt",
        "favicon.ico", "manifest.json",
    ]
    /// The ends of files, so that no issue takes the place of one.
    private static let endings = [
        ".html", ".txt", ".atom", ".rss", ".json", ".xml", ".css", ".js", ".ico",
    ]

    /// Whether a name is one of the archive's own, or could be taken for a file of it.
    public static func isTaken(_ name: String) -> Bool {
        fixed.contains(name) || endings.contains { name.hasSuffix($0) }
    }

    static func page(of issue: String) -> String { "\(issue)/\(index)" }

    static func text(of issue: String) -> String { "\(issue).txt" }

    static func closedFeed(_ number: Int) -> String { "\(closedFeeds)/\(number).atom" }
}
