import NewsletterCore

/// Reads the feeds that are written in XML: RSS 2.0, RSS 1.0 and Atom (RFC 4287).
struct XMLFeed {
    private var feed = Feed()
    private var defaults: FeedItem.Defaults
    private var items: [FeedItem] = []
    private var isInItem = false
    /// The elements that stand open, without prefixes.
    private var path: [String] = []
    /// What `xml:base` says within each of them.
    private var bases: [String?] = []
    /// The text of the innermost element that is of interest.
    private var text = ""
    /// The attributes of that element.
    private var attributes: [String: String] = [:]
    /// XHTML within an Atom entry, or tags that nobody escaped, written out again; nil outside.
    private var markup: (text: String, depth: Int)?
    /// Whether the text that has just ended held such tags.
    private var hadMarkup = false
    private var names = FeedNames()
    private var isFeed = false
    /// The entries that have ended.
    private var completeItems = 0

    static func read(_ xml: String, source: String) throws(FeedError) -> Feed {
        var scan = XMLScan(xml)
        var reader = XMLFeed(defaults: FeedItem.Defaults(home: LinkTarget.link(source)))
        do {
            while let event = try scan.next() {
                reader.take(event, isImplied: scan.endIsImplied)
                scan.isLenient = reader.isInItem
            }
        } catch {
            let problem = FeedError(source: source, line: scan.line, reason: Self.reason(error))
            guard reader.isFeed, reader.completeItems > 0 else { throw problem }
            // What came before the trouble is whole.
            reader.items.removeLast(reader.items.count - reader.completeItems)
            reader.feed.notes.append(
                "the feed breaks off at line \(scan.line); what stands before was read")
        }
        guard reader.isFeed else { throw FeedError(source: source, reason: .noFeed) }
        reader.feed.language = reader.defaults.language
        reader.feed.entries = reader.items.compactMap { $0.entry(reader.defaults) }
        return reader.feed
    }

    private static func reason(_ fault: XMLScan.Fault) -> FeedError.Reason {
        switch fault {
        case .documentType: .documentType
        case .tooDeep: .badXML("an element that nests too deep")
        case .notClosed(let what), .mismatched(let what): .badXML(what)
        }
    }

    private init(defaults: FeedItem.Defaults) { self.defaults = defaults }

    private mutating func take(_ event: XMLScan.Event, isImplied: Bool) {
        switch event {
        case .text(let more):
            if markup != nil { markup?.text += more.escapedForHTML() } else { text += more }
        case .start(let name, let attributes): start(name, attributes)
        case .end(let name): end(name, isImplied: isImplied)
        }
    }

    /// Whether an element stands in what Atom keeps of the feed that an entry was taken from.
    private var isInSource: Bool { path.contains("source") }

    /// An address as `xml:base` has it; one that stays relative where nothing is said.
    private func resolved(_ address: String) -> String {
        (bases.last ?? nil).flatMap { LinkTarget.link(address, base: $0) } ?? address
    }

    // MARK: Beginnings

    private mutating func start(_ qualified: String, _ attributes: [String: String]) {
        names.learn(attributes)
        let name = names.local(qualified)
        if markup == nil, holdsText { markup = (text.escapedForHTML(), 0) }
        if markup != nil {
            let shown = attributes.sorted { $0.key < $1.key }
                .map { " \($0.key)=\"\($0.value.escapedForHTML())\"" }.joined()
            markup?.text += "<\(name)\(shown)>"
            markup?.depth += 1
            return
        }
        path.append(name)
        let outer = bases.last ?? nil
        bases.append(
            attributes["xml:base"].flatMap { LinkTarget.link($0, base: outer ?? defaults.home) }
                ?? outer)
        text = ""
        self.attributes = attributes
        if isInSource { return }
        switch name {
        case "rss", "RDF", "feed":
            if path.count == 1 { isFeed = true }
            defaults.language = defaults.language ?? attributes["xml:lang"]
        case "item", "entry":
            isInItem = true
            items.append(FeedItem(id: attributes["rdf:about"], language: attributes["xml:lang"]))
        case "title", "content", "summary":
            if attributes["type"] == "xhtml" { markup = ("", 0) }
        default: break
        }
        if isInItem { startItemField(name) } else if name == "link" { startFeedLink() }
    }

    /// The site or the feed itself, by which relative addresses in a file are known.
    private mutating func startFeedLink() {
        guard defaults.home == nil, let address = attributes["href"],
            ["alternate", "self"].contains(attributes["rel"] ?? "alternate")
        else { return }
        defaults.home = LinkTarget.link(resolved(address))
    }

    /// Whether the element that stands open holds nothing but text, so that a tag in it is one
    /// that nobody escaped.
    private var holdsText: Bool {
        guard isInItem, let field = path.last, ["item", "entry"].contains(path.dropLast().last)
        else { return false }
        return ["description", "summary", "encoded", "content", "title"].contains(field)
    }

    private mutating func startItemField(_ name: String) {
        let item = items.count - 1
        switch name {
        case "link":
            guard let address = attributes["href"] else { return }
            let relation = attributes["rel"] ?? "alternate"
            if relation == "alternate" {
                items[item].link = items[item].link ?? resolved(address)
            }
            if relation == "enclosure" { takeImage(address, attributes["type"]) }
        case "category" where attributes["term"] != nil:
            items[item].tags.append(attributes["label"] ?? attributes["term"] ?? "")
        case "enclosure", "content", "media:content", "thumbnail":
            let kind = attributes["type"] ?? (attributes["medium"] == "audio" ? "" : "image/")
            takeImage(attributes["url"], kind)
        default: break
        }
    }

    private mutating func takeImage(_ url: String?, _ type: String?) {
        guard let url, type?.hasPrefix("image/") == true else { return }
        items[items.count - 1].image = items[items.count - 1].image ?? resolved(url)
    }

    // MARK: Ends

    private mutating func end(_ qualified: String, isImplied: Bool) {
        let name = names.local(qualified)
        hadMarkup = false
        if let inner = markup {
            if inner.depth > 0 {
                // HTML takes an end of these for one more of them, and what has no end may be a
                // word such as `<Int>`.
                if !["br", "hr", "img"].contains(name), !isImplied {
                    markup?.text += "</\(name)>"
                }
                markup?.depth -= 1
                return
            }
            text = inner.text
            markup = nil
            hadMarkup = true
        }
        let value = text.trimmingSpace()
        text = ""
        let isIgnored = value.isEmpty || isInSource
        path.removeLast()
        defer {
            bases.removeLast()
            attributes = [:]
        }
        if name == "item" || name == "entry", !isInSource {
            isInItem = false
            completeItems = items.count
        }
        if isIgnored { return }
        if isInItem { endOfItemField(name, value) } else { endOfFeedField(name, value) }
    }

    private mutating func endOfFeedField(_ name: String, _ value: String) {
        switch (name, path.last) {
        case ("title", "channel"), ("title", "feed"): feed.title = value
        case ("language", "channel"): defaults.language = value
        case ("link", "channel"): defaults.home = LinkTarget.link(value) ?? defaults.home
        case ("name", "author") where path.dropLast().last == "feed":
            defaults.author = Self.joined(defaults.author, value)
        default: break
        }
    }

    private mutating func endOfItemField(_ name: String, _ value: String) {
        let item = items.count - 1
        switch (name, path.last) {
        case ("title", "item"): items[item].title = FeedText(source: value, kind: .unknown)
        case ("title", "entry"): items[item].title = atomText(value, otherwise: .plain)
        case ("media:title", _), ("itunes:title", _):
            items[item].spareTitle = FeedText(source: value, kind: .plain)
        case ("link", "item"): items[item].link = resolved(value)
        case ("guid", _):
            items[item].id = value
            let isLink = attributes["isPermaLink"]?.lowercased() != "false"
            if isLink, value.hasPrefix("http") { items[item].link = items[item].link ?? value }
        case ("id", "entry"): items[item].id = value
        case ("encoded", _): takeBody(FeedText(source: value, kind: .html))
        case ("content", "entry"), ("content", "item"):
            takeBody(atomText(value, otherwise: .unknown))
        case ("description", "item"):
            items[item].summary = FeedText(source: value, kind: .unknown)
        case ("media:description", _), ("media:text", _), ("itunes:summary", _):
            guard items[item].spareBody == nil else { break }
            items[item].spareBody = atomText(value, otherwise: .unknown)
        case ("summary", "entry"): items[item].summary = atomText(value, otherwise: .unknown)
        case ("creator", _), ("author", "item"), ("name", "author"):
            items[item].author = Self.joined(items[item].author, Self.authorName(value))
        case ("pubDate", _), ("date", _), ("published", _):
            items[item].date = FeedDate.read(value)
        case ("updated", _):
            items[item].updated = FeedDate.read(value)
            items[item].date = items[item].date ?? items[item].updated
        case ("category", _), ("subject", _): items[item].tags.append(value)
        default: break
        }
    }

    private mutating func takeBody(_ body: FeedText) {
        items[items.count - 1].body = body
        items[items.count - 1].base = bases.last ?? nil
    }

    /// A text construct of Atom (RFC 4287 section 3.1), by its `type`.
    private func atomText(_ value: String, otherwise kind: FeedText.Kind) -> FeedText {
        if hadMarkup {
            let isHTML = attributes["type"] == "xhtml"
            return FeedText(source: value, kind: isHTML ? .html : .unknown)
        }
        return switch attributes["type"] {
        case "text", "plain", "text/plain": FeedText(source: value, kind: .plain)
        case nil, "": FeedText(source: value, kind: kind)
        default: FeedText(source: value, kind: .html)
        }
    }

    /// The name in `ada@x.example (Ada)`, as RSS writes it.
    private static func authorName(_ said: String) -> String {
        guard let open = said.firstIndex(of: "("), said.hasSuffix(")"),
            said[..<open].contains("@")
        else { return said }
        return String(said[said.index(after: open)...].dropLast())
    }

    private static func joined(_ names: String?, _ name: String) -> String {
        guard let names else { return name }
        return names.contains(name) ? names : "\(names), \(name)"
    }
}
