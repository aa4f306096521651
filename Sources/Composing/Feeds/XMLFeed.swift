import NewsletterCore

/// Reads the feeds that are written in XML: RSS 2.0, RSS 1.0 and Atom.
struct XMLFeed {
    private var feed = Feed()
    private var item = FeedItem()
    private var isInItem = false
    /// The elements that stand open, without prefixes.
    private var path: [String] = []
    /// The text of the innermost element that is of interest.
    private var text = ""
    private var type = ""
    /// XHTML within an Atom entry, written out again; nil outside of it.
    private var markup: (text: String, depth: Int)?
    private var isFeed = false

    static func read(_ xml: String, source: String) throws(FeedError) -> Feed {
        var scan = XMLScan(xml)
        var reader = XMLFeed()
        do {
            while let event = try scan.next() { reader.take(event) }
        } catch {
            let reason: FeedError.Reason =
                switch error {
                case .documentType: .documentType
                case .tooDeep: .badXML("an element that nests too deep")
                case .notClosed(let what), .mismatched(let what): .badXML(what)
                }
            throw FeedError(source: source, line: scan.line, reason: reason)
        }
        guard reader.isFeed else { throw FeedError(source: source, reason: .noFeed) }
        return reader.feed
    }

    private mutating func take(_ event: XMLScan.Event) {
        switch event {
        case .text(let more):
            if markup != nil { markup?.text += more.escapedForHTML() } else { text += more }
        case .start(let name, let attributes): start(name, attributes)
        case .end(let name): end(name)
        }
    }

    /// A name without its prefix, but for those that mean another thing with one.
    private static func local(_ name: String) -> String {
        switch name {
        case "content:encoded": "encoded"
        case "itunes:author", "itunes:title", "itunes:summary", "itunes:image", "atom:link",
            "media:title", "media:description", "media:category":
            name
        default: name.split(separator: ":").last.map(String.init) ?? name
        }
    }

    private mutating func start(_ qualified: String, _ attributes: [String: String]) {
        let name = Self.local(qualified)
        if markup != nil {
            let shown = attributes.sorted { $0.key < $1.key }
                .map { " \($0.key)=\"\($0.value.escapedForHTML())\"" }.joined()
            markup?.text += "<\(name)\(shown)>"
            markup?.depth += 1
            return
        }
        path.append(name)
        text = ""
        type = attributes["type"] ?? ""
        switch name {
        case "rss", "RDF", "feed":
            if path.count == 1 { isFeed = true }
            feed.language = feed.language ?? attributes["xml:lang"]
        case "item", "entry":
            isInItem = true
            item = FeedItem(id: attributes["rdf:about"], language: attributes["xml:lang"])
        case "link" where isInItem && attributes["href"] != nil:
            let relation = attributes["rel"] ?? "alternate"
            if relation == "alternate" { item.link = item.link ?? attributes["href"] }
            if relation == "enclosure" { takeImage(attributes["href"], attributes["type"]) }
        case "category" where attributes["term"] != nil:
            item.tags.append(attributes["label"] ?? attributes["term"] ?? "")
        case "enclosure",
            "content" where attributes["url"] != nil,
            "thumbnail" where attributes["url"] != nil:
            let kind = attributes["type"] ?? (attributes["medium"] == "audio" ? "" : "image/")
            takeImage(attributes["url"], kind)
        case "content" where type == "xhtml", "summary" where type == "xhtml":
            markup = ("", 0)
        default: break
        }
    }

    private mutating func takeImage(_ url: String?, _ type: String?) {
        if let url, type?.hasPrefix("image/") == true { item.image = item.image ?? url }
    }

    private mutating func end(_ qualified: String) {
        let name = Self.local(qualified)
        if let inner = markup {
            if inner.depth > 0 {
                // HTML takes an end of these for one more of them.
                if !["br", "hr", "img"].contains(name) { markup?.text += "</\(name)>" }
                markup?.depth -= 1
                return
            }
            text = inner.text
            type = "html"
            markup = nil
        }
        path.removeLast()
        let value = text
        text = ""
        guard isInItem else { return endOfFeedField(name, value) }
        if name == "item" || name == "entry" {
            if let entry = item.entry(feedLanguage: feed.language) { feed.entries.append(entry) }
            isInItem = false
        } else {
            endOfItemField(name, value)
        }
    }

    private mutating func endOfFeedField(_ name: String, _ value: String) {
        let said = value.trimmingSpace()
        guard !said.isEmpty, ["channel", "feed"].contains(path.last) else { return }
        switch name {
        case "title": feed.title = said
        case "language": feed.language = said
        default: break
        }
    }

    private mutating func endOfItemField(_ name: String, _ value: String) {
        let said = value.trimmingSpace()
        if said.isEmpty { return }
        switch (name, path.last) {
        case ("title", "item"), ("title", "entry"): item.title = item.title ?? said
        case ("link", "item"): item.link = said
        case ("guid", _), ("id", "entry"): item.id = said
        case ("encoded", _): item.html = said
        case ("content", "entry"):
            if type == "text" || type == "text/plain" {
                item.text = said
            } else {
                item.html = said
            }
        case ("description", "item"), ("summary", "entry"): item.summary = said
        case ("creator", _), ("author", "item"), ("name", "author"): addAuthor(said)
        case ("pubDate", _), ("date", _), ("published", _): item.date = FeedDate.read(said)
        case ("updated", _): item.date = item.date ?? FeedDate.read(said)
        case ("category", _), ("subject", _): item.tags.append(said)
        default: break
        }
    }

    private mutating func addAuthor(_ said: String) {
        // RSS writes `ada@x.example (Ada)`.
        var name = said
        if let open = said.firstIndex(of: "("), said.hasSuffix(")"), said[..<open].contains("@") {
            name = String(said[said.index(after: open)...].dropLast())
        }
        if item.author?.contains(name) == true { return }
        item.author = item.author.map { "\($0), \(name)" } ?? name
    }
}
