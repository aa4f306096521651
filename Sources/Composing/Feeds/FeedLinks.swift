import NewsletterCore

/// The feeds that a web page names in its head (`<link rel="alternate">`).
struct FeedLinks {
    /// Their addresses, in order, each once; none where the text is no web page.
    private(set) var addresses: [String] = []

    private static let types: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/feed+json",
        "application/rdf+xml", "application/json",
    ]

    /// Looks through a page; relative addresses are resolved against its own.
    init(page: String, url: String) {
        let head = page.prefix(2000).lowercased()
        guard head.contains("<html") || head.contains("<!doctype html"),
            let tree = HTMLTree(String(page.prefix(500_000)))
        else { return }
        var base = url
        var found: [String] = []
        tree.root.walk { node in
            if node.name == "base", let href = node["href"] {
                base = LinkTarget.link(href, base: url) ?? url
            }
            guard node.name == "link", let href = node["href"],
                node["rel"]?.lowercased().split(separator: " ").contains("alternate") == true,
                Self.types.contains(node["type"]?.lowercased().trimmingSpace() ?? "")
            else { return true }
            let address = LinkTarget.link(href, base: base) ?? href
            if !found.contains(address) { found.append(address) }
            return true
        }
        addresses = found
    }
}
