import NewsletterCore

/// Where a request goes: the target of its first line, taken apart (RFC 9112, section 3.2).
struct WebTarget: Hashable, Sendable {
    /// The host and port of a target in absolute form; nil where the Host field tells it.
    var authority: Substring?
    /// The path, which begins with a slash.
    var path: Substring
    /// What stands behind the question mark.
    var query: Substring

    /// Reads a target in origin form or absolute form; nil for all else.
    init?(_ target: String) {
        var rest = Substring(target)
        if rest.utf8.first != UInt8(ascii: "/") {
            let scheme = rest.prefix(8).lowercased()
            guard scheme.hasPrefix("http://") || scheme == "https://" else { return nil }
            rest = rest.dropFirst(scheme == "https://" ? 8 : 7)
            let authority = rest.prefix { $0 != "/" && $0 != "?" }
            self.authority = authority
            rest = rest.dropFirst(authority.count)
            if rest.utf8.first != UInt8(ascii: "/") { rest = "/" + rest }
        }
        let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
        path = rest[..<mark]
        query = Substring(rest[mark...].utf8.dropFirst())
    }
}
