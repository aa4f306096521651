import NewsletterCore

/// Reads RSS 2.0, RSS 1.0, Atom and JSON Feed.
public struct FeedReader {
    /// How many bytes a feed may have.
    public static let sizeLimit = 20_000_000

    /// Makes a reader.
    public init() {}

    /// Reads the bytes of a feed; `source` is the file or address that errors name.
    public func read(_ bytes: some Collection<UInt8>, source: String) throws(FeedError) -> Feed {
        if bytes.count > Self.sizeLimit {
            throw FeedError(source: source, reason: .tooLarge(bytes: bytes.count))
        }
        let text = try decoded(Array(bytes), source: source)
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        var feed =
            first == "{"
            ? try JSONFeed.read(text, source: source) : try XMLFeed.read(text, source: source)
        Self.nameApart(&feed.entries)
        return feed
    }

    /// UTF-8, or Latin 1 where the XML declaration says so.
    private func decoded(_ bytes: [UInt8], source: String) throws(FeedError) -> String {
        let head = String(decoding: bytes.prefix(100), as: UTF8.self).lowercased()
        let isLatin = ["iso-8859-1", "windows-1252", "us-ascii"].contains {
            head.contains("encoding=\"\($0)") || head.contains("encoding='\($0)")
        }
        do {
            let decoded = try TextDecoding.decode(bytes, file: source)
            if decoded.note == nil || isLatin || decoded.note?.contains("UTF-16") == true {
                return decoded.text
            }
        } catch {}
        throw FeedError(source: source, reason: .badEncoding)
    }

    /// Gives every entry a name of its own.
    private static func nameApart(_ entries: inout [FeedEntry]) {
        var used: Set<String> = []
        for index in entries.indices {
            let base = entries[index].article.name
            var name = base
            var number = 2
            while !used.insert(name).inserted {
                name = "\(base)-\(number)"
                number += 1
            }
            entries[index].article.name = name
        }
    }
}
