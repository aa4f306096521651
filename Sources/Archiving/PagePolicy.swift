/// What a page of the archive may load and do (CSP3): the same in the page and in a header.
struct PagePolicy {
    private let directives: [String]

    /// A page of an issue: its own pictures, those of the web where it shows any, and the styles
    /// that a mail has in its elements; no script.
    static func issue(picturesOfWeb schemes: Set<String>) -> PagePolicy {
        let sources = ["'self'"] + schemes.sorted().map { "\($0):" }
        return PagePolicy(directives: [
            "default-src 'none'", "style-src 'unsafe-inline'",
            "img-src \(sources.joined(separator: " "))",
        ])
    }

    /// The index: the one script of the archive, and what it searches.
    static let index = PagePolicy(directives: [
        "default-src 'none'", "script-src 'self'", "connect-src 'self'", "style-src 'self'",
        "img-src 'self'",
    ])

    /// As it stands in the page: without `frame-ancestors`, which browsers pass over there.
    var inPage: String {
        (directives + ["base-uri 'none'", "form-action 'none'"]).joined(separator: "; ")
    }

    /// As a header says it.
    var inHeader: String { Self.inHeader(inPage) }

    /// What a header says of a page that was written; nil where it says nothing of itself.
    static func inHeader(of page: String) -> String? {
        let mark = "<meta http-equiv=\"Content-Security-Policy\" content=\""
        guard let start = page.firstRange(of: mark) else { return nil }
        return inHeader(String(page[start.upperBound...].prefix { $0 != "\"" }))
    }

    private static func inHeader(_ inPage: String) -> String {
        "\(inPage); frame-ancestors 'none'"
    }
}
