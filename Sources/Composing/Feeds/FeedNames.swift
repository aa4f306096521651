/// What the elements of a feed are called, whatever prefix their namespace has in it.
struct FeedNames {
    /// The namespaces of feeds by their addresses, with the prefix that is used for each here.
    private static let known: [String: String] = [
        "http://www.w3.org/2005/Atom": "atom", "http://purl.org/atom/ns#": "atom",
        "http://purl.org/rss/1.0/modules/content/": "content",
        "http://purl.org/dc/elements/1.1/": "dc", "http://purl.org/dc/terms/": "dcterms",
        "http://search.yahoo.com/mrss/": "media", "http://search.yahoo.com/mrss": "media",
        "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
        "http://purl.org/rss/1.0/": "", "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    ]
    /// Names that mean another thing with their prefix than without.
    private static let kept: Set<String> = [
        "itunes:author", "itunes:title", "itunes:summary", "itunes:image", "itunes:subtitle",
        "atom:link", "media:title", "media:description", "media:category", "media:content",
        "media:text",
    ]

    private var prefixes: [String: String] = [:]

    /// Learns the prefixes that an element declares.
    mutating func learn(_ attributes: [String: String]) {
        for (key, value) in attributes where key.hasPrefix("xmlns:") {
            prefixes[String(key.dropFirst(6))] = Self.known[value]
        }
    }

    /// A name without its prefix, but for those that mean another thing with one.
    func local(_ qualified: String) -> String {
        guard let colon = qualified.firstIndex(of: ":") else { return qualified }
        let name = qualified[qualified.index(after: colon)...]
        let written = String(qualified[..<colon])
        let prefix = prefixes[written] ?? written
        if prefix == "content", name == "encoded" { return "encoded" }
        let whole = "\(prefix):\(name)"
        if Self.kept.contains(whole) { return whole }
        return String(name.split(separator: ":").last ?? name)
    }
}
