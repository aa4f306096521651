public import Files
internal import Glibc

/// The articles that count as used although no issue holds them: `Articles/.used`.
///
/// Earlier versions did not look into folders below Articles/. What lies there when a newsroom is
/// first read is an archive that no job may mail of its own accord, so its names are kept; what
/// comes later is new. The file belongs into git, as the articles do.
public struct UsedArticles: Sendable {
    /// The names.
    public private(set) var names: Set<String> = []
    /// Whether the file was made just now.
    public private(set) var isNew = false
    /// Why the names could not be read or kept; everything in folders then counts as used.
    public private(set) var problem: FileError?

    /// Reads the file, or makes it of what lies in folders now.
    public init(of newsroom: Newsroom, _ locations: [ArticleLocation]) {
        let nested = Set(locations.filter(\.isNested).map(\.name))
        let path = newsroom.usedArticles
        do throws(FileError) {
            if let text = try Self.text(at: path) {
                names = Self.names(in: text)
                return
            }
            names = nested
            guard Folder.isFolder(newsroom.articles) else { return }
            try Self.write(nested, to: path)
            isNew = true
        } catch {
            names = nested
            problem = error
        }
    }

    /// Makes the file for a newsroom that has no articles yet.
    static func begin(in newsroom: Newsroom) throws(FileError) {
        try write([], to: newsroom.usedArticles)
    }

    private static let head = """
        # Articles that count as used although no issue holds them, one name a line: what lay in
        # folders below Articles/ when Postrider first looked into them. Keep this file in git.
        # Without its line an article is new; postrider compose --article NAME takes it anyway.

        """

    /// The file's text; nil where there is none.
    private static func text(at path: String) throws(FileError) -> String? {
        if access(path, F_OK) != 0, errno == ENOENT { return nil }
        let bytes = try FileDescriptor(opening: path, O_RDONLY).readAll()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FileError(path: path, reason: .damaged("it is not UTF-8"))
        }
        return text
    }

    private static func write(_ names: Set<String>, to path: String) throws(FileError) {
        // A name that looks like a comment is written as a path.
        let lines = names.sorted().map { ($0.hasPrefix("#") ? "./" : "") + $0 + "\n" }
        try AtomicFile.write((head + lines.joined()).utf8, to: path)
    }

    private static func names(in text: String) -> Set<String> {
        let lines = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }
        return Set(lines.map { String($0.hasPrefix("./") ? $0.dropFirst(2) : $0) })
    }
}

extension Newsroom {
    /// The names of articles that count as used although no issue holds them.
    public var usedArticles: String { "\(articles)/.used" }
}
