/// The names that the archive and the pages for readers have for their own files and addresses, so
/// that no issue and no list can have them.
public enum FixedNames {
    private static let fixed: Set<String> = [
        "latest", "feed", "images", "lists", "page", "search", "rss", "robots.txt", "favicon.ico",
        "manifest.json",
        // Behind `/subscribe/`.
        "sent",
    ]
    /// The ends of files, so that nothing takes the place of one.
    private static let endings = [
        ".html", ".txt", ".atom", ".rss", ".json", ".xml", ".css", ".js", ".ico",
    ]

    /// Whether a name is one of them, or could be taken for a file.
    public static func contains(_ name: String) -> Bool {
        fixed.contains(name) || endings.contains { name.hasSuffix($0) }
    }
}
