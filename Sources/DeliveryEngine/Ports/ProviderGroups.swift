internal import NewsletterCore

// Domains that one provider's servers answer for, and whose limits are therefore one:
//
//  named                domains
//  gmail.com            gmail.com googlemail.com
//  outlook.com          outlook.com hotmail.com live.com msn.com, and hotmail and live of ...
//  yahoo.com            yahoo.com aol.com ymail.com rocketmail.com
//  icloud.com           icloud.com me.com mac.com
//
// rate.domains may add to a group by naming its domains: `domains: [gmx.de, gmx.net, web.de]`.

/// Which domains share one provider's limits.
public struct ProviderGroups: Hashable, Sendable {
    /// The name of the group that a domain belongs to.
    private var names: [String: String] = [:]

    /// The providers that are known without being told.
    public static let known = ProviderGroups([
        "gmail.com": ["googlemail.com"],
        "outlook.com": [
            "hotmail.com", "live.com", "msn.com", "hotmail.co.uk", "hotmail.fr", "hotmail.de",
            "hotmail.it", "hotmail.es", "live.co.uk", "live.fr", "live.de", "live.nl",
            "outlook.de", "outlook.fr", "outlook.es",
        ],
        "yahoo.com": ["aol.com", "ymail.com", "rocketmail.com"],
        "icloud.com": ["me.com", "mac.com"],
    ])

    /// Makes groups: the domains of each beside the one that names it.
    public init(_ groups: [String: [String]] = [:]) {
        for (name, domains) in groups { add(domains, to: name) }
    }

    /// Adds domains to a group; a domain belongs to the group that it was added to last.
    public mutating func add(_ domains: [String], to name: String) {
        let name = self.name(of: name)
        for domain in domains.map(Self.key) where domain != name { names[domain] = name }
    }

    /// The group of a domain: the domain itself, as A-labels in lower case, where it belongs to
    /// none.
    public func name(of domain: String) -> String {
        let domain = Self.key(domain)
        return names[domain] ?? domain
    }

    /// The domains of a group besides the one that names it, by name.
    public func others(than name: String) -> [String] {
        names.filter { $0.value == name }.map(\.key).sorted()
    }

    private static func key(_ domain: String) -> String {
        if domain.utf8.allSatisfy({ $0 < 0x80 }) { return domain.lowercased() }
        return DomainKey(domain)?.description ?? domain.lowercased()
    }
}
