import FoundationEssentials
import NewsletterCore

/// Reads JSON Feed, versions 1 and 1.1.
enum JSONFeed {
    private struct Root: Decodable {
        var version: String?
        var title: String?
        var language: String?
        var homePageUrl: String?
        var author: Author?
        var authors: [Author]?
        var items: [Item]?
    }

    private struct Item: Decodable {
        var id: LooseText?
        var url: String?
        var externalUrl: String?
        var title: String?
        var contentHtml: String?
        var contentText: String?
        var summary: String?
        var image: String?
        var datePublished: String?
        var author: Author?
        var authors: [Author]?
        var tags: [String]?
        var language: String?
    }

    private struct Author: Decodable { var name: String? }

    /// An identity that may be written as a number.
    private struct LooseText: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                text = "\(number)"
            } else {
                text = try container.decode(String.self)
            }
        }
    }

    static func read(_ text: String, source: String) throws(FeedError) -> Feed {
        try checkDepth(text, source: source)
        let root: Root
        do {
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            root = try decoder.decode(Root.self, from: Data(text.utf8))
        } catch let error as DecodingError {
            throw FeedError(source: source, reason: .badJSON(problem(error)))
        } catch {
            throw FeedError(source: source, reason: .badJSON("\(error)"))
        }
        guard root.version?.contains("jsonfeed.org") == true, let items = root.items else {
            throw FeedError(source: source, reason: .noFeed)
        }
        let defaults = FeedItem.Defaults(
            author: names(root.authors, root.author), language: root.language,
            home: root.homePageUrl ?? source)
        return Feed(
            title: root.title, language: root.language,
            entries: items.compactMap { item($0).entry(defaults) })
    }

    private static func item(_ item: Item) -> FeedItem {
        FeedItem(
            id: item.id?.text, title: item.title.map { FeedText(source: $0, kind: .plain) },
            link: item.url ?? item.externalUrl,
            body: item.contentHtml.map { FeedText(source: $0, kind: .html) }
                ?? item.contentText.map { FeedText(source: $0, kind: .plain) },
            summary: item.summary.map { FeedText(source: $0, kind: .plain) },
            author: names(item.authors, item.author),
            date: item.datePublished.flatMap(FeedDate.read), tags: item.tags ?? [],
            image: item.image, language: item.language)
    }

    /// The authors as version 1.1 lists them, or the one of version 1.
    private static func names(_ authors: [Author]?, _ author: Author?) -> String? {
        let names = (authors ?? author.map { [$0] } ?? []).compactMap(\.name)
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func checkDepth(_ text: String, source: String) throws(FeedError) {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for byte in text.utf8 {
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
                if depth > 100 {
                    throw FeedError(source: source, reason: .badJSON("it nests too deep"))
                }
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
            }
        }
    }

    private static func problem(_ error: DecodingError) -> String {
        switch error {
        case .dataCorrupted(let context): context.debugDescription
        case .keyNotFound(let key, _): "\(key.stringValue) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(context.codingPath.map(\.stringValue).joined(separator: ".")) is of another kind"
        @unknown default: "it is no feed"
        }
    }
}
