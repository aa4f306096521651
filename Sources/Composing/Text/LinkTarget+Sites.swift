import NewsletterCore

/// Addresses in which a slip of the pen hides the site.
extension LinkTarget {
    /// Whether an http address names a site, with a port that there is.
    package static func namesSite(_ url: String) -> Bool {
        guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = url[url.utf8.index(after: colon)...]
        guard rest.hasPrefix("//") else { return false }
        let authority = rest.dropFirst(2).prefix { !"/?#\\".contains($0) }
        let place =
            authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] }
            ?? authority
        if place.hasPrefix("[") { return place.contains("]") }
        let parts = place.split(separator: ":", omittingEmptySubsequences: false)
        guard let host = parts.first, parts.count < 3, holdsNames(host) else { return false }
        guard parts.count == 2 else { return true }
        // In http://https://example.org the second scheme is taken for the site.
        if parts[1].isEmpty { return !["http", "https"].contains(host.lowercased()) }
        return UInt16(parts[1]) != nil
    }

    private static func holdsNames(_ host: Substring) -> Bool {
        var labels = host.split(separator: ".", omittingEmptySubsequences: false)
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        return !labels.isEmpty
            && labels.allSatisfy { label in
                !label.isEmpty && !label.contains("%20")
                    && label.allSatisfy {
                        $0.isLetter || $0.isNumber || "-_%".contains($0) || !$0.isASCII
                    }
            }
    }

    /// Whether an address without a scheme was meant to be a whole one: `https//x.example`,
    /// `http;//x.example`, `example.org/x`.
    static func lacksScheme(_ url: String) -> Bool {
        let head = url.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
        let word = head.prefix(while: \.isLetter)
        if ["http", "https"].contains(word), url.dropFirst(head.count).hasPrefix("/") {
            return head.dropFirst(word.count).allSatisfy { ";,.".contains($0) }
        }
        let labels = head.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, domains.contains(String(last)) else {
            return false
        }
        return labels.allSatisfy { !$0.isEmpty }
    }

    /// Ends of addresses that no file has.
    private static let domains: Set<String> = ["com", "edu", "gov", "net", "org"]
}
