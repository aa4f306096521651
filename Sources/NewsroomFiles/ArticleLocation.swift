/// Where the file of an article stands, and what the article is called.
public struct ArticleLocation: Hashable, Sendable {
    /// The file.
    public let path: String
    /// The article's name: the path below Articles/ without its ending, or the folder of a
    /// bundle's index.
    public let name: String
    /// The path below Articles/.
    public let relativePath: String

    /// The endings of files that are articles.
    static let endings = ["md", "markdown", "html", "htm", "txt"]

    /// Takes a path below a folder of articles; nil for what is none: another kind of file, a
    /// README, an _index, and what lies in folders whose name begins with `_` or `.`.
    public init?(_ relativePath: String, in folder: String) {
        var parts = relativePath.split(separator: "/").map(String.init)
        guard let file = parts.popLast(), !file.hasPrefix("."),
            let dot = file.lastIndex(of: "."), dot > file.startIndex,
            Self.endings.contains(file[file.index(after: dot)...].lowercased()),
            !parts.contains(where: Self.isPassedOver)
        else { return nil }
        let stem = String(file[..<dot])
        guard !["readme", "_index"].contains(stem.lowercased()) else { return nil }
        if stem.lowercased() != "index" || parts.isEmpty { parts.append(stem) }
        name = parts.joined(separator: "/")
        path = "\(folder)/\(relativePath)"
        self.relativePath = relativePath
    }

    /// Whether it stands in a folder below Articles/.
    public var isNested: Bool { relativePath.utf8.contains(UInt8(ascii: "/")) }

    /// The folder that it stands in, below Articles/; empty for Articles/ itself.
    public var folder: String {
        guard let slash = relativePath.lastIndex(of: "/") else { return "" }
        return String(relativePath[..<slash])
    }

    /// The file as it is told: `Articles/2026/snow.md`.
    public var shown: String { "Articles/\(relativePath)" }

    /// Whether nothing in a folder of this name is an article.
    static func isPassedOver(_ folder: String) -> Bool {
        folder.hasPrefix("_") || folder.hasPrefix(".")
    }
}

/// What lies below Articles/.
public struct ArticleListing: Sendable {
    /// Where articles stand, by path.
    public internal(set) var locations: [ArticleLocation] = []
    /// Folders that were not looked into, each with the reason, as one line.
    public internal(set) var passedOver: [String] = []
    /// Whether links that lead out of the newsroom were followed.
    let followsLinks: Bool

    init(followsLinks: Bool) { self.followsLinks = followsLinks }
}
