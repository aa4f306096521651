import NewsletterCore
import TextFormats

/// Reads RSS 2.0, RSS 1.0, Atom and JSON Feed.
public struct FeedReader {
    /// How many bytes a feed may have.
    public static let sizeLimit = 20_000_000

    /// Makes a reader.
    public init() {}

    /// Reads the bytes of a feed; `source` is the file or address that errors name, `charset`
    /// what the server said of its encoding.
    ///
    /// Of a web page it throws ``FeedError/Reason/webPage(_:)`` with the feeds that it names.
    public func read(
        _ bytes: some Collection<UInt8>, source: String, charset: String? = nil
    ) throws(FeedError) -> Feed {
        if bytes.count > Self.sizeLimit {
            throw FeedError(source: source, reason: .tooLarge(bytes: bytes.count))
        }
        let decoded = try DecodedText(feed: Array(bytes), charset: charset, source: source)
        let text = decoded.text
        let links = FeedLinks(page: text, url: source)
        if !links.addresses.isEmpty {
            throw FeedError(source: source, reason: .webPage(links.addresses))
        }
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        var feed =
            first == "{"
            ? try JSONFeed.read(text, source: source) : try XMLFeed.read(text, source: source)
        let repeats = RepeatedEntries.unite(&feed.entries)
        Self.nameApart(&feed.entries)
        feed.notes =
            [decoded.note].compactMap(\.self) + feed.notes + repeats
            + Self.emptyEntries(feed.entries)
        return feed
    }

    private static func emptyEntries(_ entries: [FeedEntry]) -> [String] {
        let empty = entries.filter { $0.article.body.blocks.isEmpty }.map(\.article.metadata.title)
        guard let first = empty.first else { return [] }
        return empty.count == 1
            ? ["\"\(first)\" has a title and no text"]
            : ["\"\(first)\" and \(empty.count - 1) more have a title and no text"]
    }

    /// Gives every entry a name of its own.
    private static func nameApart(_ entries: inout [FeedEntry]) {
        var used: Set<String> = []
        for index in entries.indices {
            let name = ArticleName.free(entries[index].article.name, isTaken: used.contains)
            used.insert(name)
            entries[index].article.name = name
        }
    }
}
