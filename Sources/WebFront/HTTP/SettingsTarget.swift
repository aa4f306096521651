/// What a path of the pages for one's own settings names.
enum SettingsTarget: Hashable, Sendable {
    /// By the link of a mail.
    case manage(String)
    /// By a fresh link.
    case data(String)
    /// By the link of a mail about a change of address, or about erasing.
    case mailed(String)

    /// Reads a path below the site's address; nil for one of other pages.
    init?(_ path: some StringProtocol) {
        var path = Substring(path)
        if path.hasSuffix("/") { path = path.dropLast() }
        for (start, make) in Self.starts where path.hasPrefix(start) {
            let rest = path.dropFirst(start.count)
            guard !rest.isEmpty, !rest.contains("/") else { return nil }
            self = make(String(rest))
            return
        }
        return nil
    }

    private static let starts: [(String, @Sendable (String) -> SettingsTarget)] = [
        ("/m/", { .manage($0) }), ("/d/", { .data($0) }), ("/a/", { .mailed($0) }),
    ]

    /// As the log and the metrics name it.
    var route: WebRoute {
        switch self {
        case .manage: .manage
        case .data: .data
        case .mailed: .mailed
        }
    }

    /// The token in it.
    var token: String {
        switch self {
        case .manage(let text), .data(let text), .mailed(let text): text
        }
    }
}
