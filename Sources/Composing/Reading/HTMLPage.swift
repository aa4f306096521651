import NewsletterCore

/// A page: what stands in it, and what its head says of it.
struct HTMLPage {
    var body = Document()
    /// How many blocks stand before `<!--more-->`.
    var more: Int?
    var title: String?
    var summary: String?
    var author: String?
    var date: CalendarDate?
    var language: String?
    var url: String?
    var image: Image?
    /// What `<base>` resolves relative addresses against.
    var base: String?

    /// Makes an empty page.
    init() {}

    /// Takes what the head of a page says.
    init(head root: HTMLNode) {
        // The innermost of those that hold the article's text counts.
        let body = root.children.first { $0.name == "body" }
        language =
            [body.map(Self.mainPart(of:)), body, root]
            .lazy.compactMap { $0?["lang"].flatMap(Self.said) }.first
        guard let head = root.children.first(where: { $0.name == "head" }) else { return }
        var picture: String?
        var pictureAlt: String?
        for node in head.children {
            switch node.name {
            case "title":
                title = Self.said(
                    node.allText.split(whereSeparator: \.isWhitespace)
                        .joined(separator: " "))
            case "base": base = base ?? node["href"]
            case "link":
                if node["rel"]?.lowercased() == "canonical" {
                    url = node["href"].flatMap { LinkTarget.link($0) }
                }
            case "meta":
                let name = (node["name"] ?? node["property"] ?? "").lowercased()
                guard let content = node["content"].flatMap(Self.said) else { continue }
                switch name {
                case "description": summary = content
                case "og:description": summary = summary ?? content
                case "author": author = content
                case "article:published_time", "date", "dc.date":
                    date = date ?? CalendarDate(reading: content)
                case "og:image": picture = LinkTarget.link(content)
                case "og:image:alt": pictureAlt = content
                default: break
                }
            default: break
            }
        }
        image = picture.map { Image(source: $0, alt: pictureAlt ?? "") }
    }

    /// The part of a page that an article is made of: `main`, or its only `article`.
    static func mainPart(of root: HTMLNode) -> HTMLNode {
        var main: HTMLNode?
        var articles: [HTMLNode] = []
        root.walk { node in
            if node.name == "main" { main = main ?? node }
            if node.name == "article" { articles.append(node) }
            return main == nil
        }
        return main ?? (articles.count == 1 ? articles[0] : root)
    }

    private static func said(_ text: String) -> String? {
        let text = text.trimmingSpace()
        return text.isEmpty ? nil : text
    }
}
