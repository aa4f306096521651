import NewsletterCore

/// A film, a sound or another page within a page, of which a mail shows a picture and a link.
struct EmbeddedMedia {
    static let names: Set<String> = ["audio", "embed", "iframe", "object", "video"]

    /// Where it can be seen on the web.
    var target: String?
    /// The picture that stands for it.
    var poster: String?
    var title: String?

    /// Reads an element; nil for one that nobody sees.
    init?(_ node: HTMLNode, _ name: String, _ context: ReadingContext) {
        for side in ["width", "height"] {
            if let length = HTMLStyle.length(side, of: node), length <= 1 { return nil }
        }
        let inner = node.children.lazy.compactMap { $0.name == "source" ? $0["src"] : nil }.first
        let address = (node["src"] ?? node["data"] ?? node["data-src"] ?? inner).map(Self.page)
        if address == nil, name == "object" { return nil }
        target = address.flatMap { LinkTarget.scheme(of: $0) == "about" ? nil : context.link($0) }
        if let target, !target.lowercased().hasPrefix("http") { self.target = nil }
        poster = node["poster"].flatMap { context.image($0) }
        let words = (node["title"] ?? node["aria-label"] ?? "").inOneLine
        title = words.isEmpty ? nil : words
    }

    /// The page of a film in place of the player that is made for other pages.
    private static func page(_ address: String) -> String {
        let url = address.hasPrefix("//") ? "https:" + address : address
        guard url.lowercased().hasPrefix("http") else { return url }
        let heads = [
            ("youtube.com/embed/", "https://www.youtube.com/watch?v="),
            ("youtube-nocookie.com/embed/", "https://www.youtube.com/watch?v="),
            ("player.vimeo.com/video/", "https://vimeo.com/"),
        ]
        for (player, page) in heads {
            guard let found = url.firstRange(of: player),
                url[..<found.lowerBound].count < "https://www.".count + 1
            else { continue }
            let id = url[found.upperBound...].prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
            }
            if !id.isEmpty { return page + id }
        }
        return url
    }

    /// Puts picture and link into a document, on lines of their own.
    func write(_ name: String, into builder: inout DocumentBuilder, log: ReadingLog) {
        guard target != nil || poster != nil else {
            return log.lose(
                "<\(name)> was left out, since it has no address that a mail could link",
                remedy: "link a page that shows it", clue: "<\(name)")
        }
        builder.endParagraph()
        builder.push(link: target)
        let words = title ?? target ?? ""
        if let poster {
            builder.image(Image(source: poster, alt: words))
        } else {
            builder.text(words)
        }
        builder.pop()
        builder.endParagraph()
        log.remark("<\(name)> became a link to \(target ?? poster ?? "")")
    }
}
