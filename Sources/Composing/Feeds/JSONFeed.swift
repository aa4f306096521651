import FoundationEssentials
import NewsletterCore

/// Reads JSON Feed, versions 1 and 1.1.
enum JSONFeed {
    static func read(_ text: String, source: String) throws(FeedError) -> Feed {
        try checkDepth(text, source: source)
        let root: JSONValue
        do {
            root = try JSONDecoder().decode(JSONValue.self, from: Data(escaped(text)))
        } catch let error as DecodingError {
            throw FeedError(source: source, reason: .badJSON(problem(error)))
        } catch {
            throw FeedError(source: source, reason: .badJSON("\(error)"))
        }
        guard root["version"]?.text?.contains("jsonfeed.org") == true,
            case .list(let items)? = root["items"]
        else { throw FeedError(source: source, reason: .noFeed) }
        let language = root["language"]?.text
        let defaults = FeedItem.Defaults(
            author: names(root), language: language,
            home: root["home_page_url"]?.text ?? source)
        return Feed(
            title: root["title"]?.text, language: language,
            entries: items.compactMap { item($0).entry(defaults) })
    }

    private static func item(_ item: JSONValue) -> FeedItem {
        func text(_ key: String) -> String? { item[key]?.text }
        func text(_ key: String, _ kind: FeedText.Kind) -> FeedText? {
            text(key).flatMap { $0.isBlank ? nil : FeedText(source: $0, kind: kind) }
        }
        return FeedItem(
            id: text("id"), title: text("title", .plain),
            link: text("url") ?? text("external_url"),
            body: text("content_html", .html) ?? text("content_text", .plain),
            summary: text("summary", .plain), author: names(item),
            date: (text("date_published") ?? text("date_modified")).flatMap(FeedDate.read),
            updated: text("date_modified").flatMap(FeedDate.read),
            tags: item["tags"]?.elements.compactMap(\.text) ?? [],
            image: text("image") ?? text("banner_image"), language: text("language"))
    }

    /// The authors as version 1.1 lists them, or the one of version 1; each by name, or bare.
    private static func names(_ value: JSONValue) -> String? {
        let authors = value["authors"]?.elements ?? value["author"]?.elements ?? []
        let names = authors.compactMap { $0["name"]?.text ?? $0.text }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// The text with the controls within its strings escaped, which JSON does not have bare.
    private static func escaped(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var isInString = false
        var isEscaped = false
        for byte in text.utf8 {
            if isInString, byte < 0x20 {
                let digits = String(byte, radix: 16)
                out += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
                isEscaped = false
                continue
            }
            out.append(byte)
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = isInString
            } else if byte == UInt8(ascii: "\"") {
                isInString.toggle()
            }
        }
        return out
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
