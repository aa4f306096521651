import DeliveryEngine
import NewsletterCore

/// Whether limits of two domains meet at the same servers, where mail to both is one stream: by
/// the names of their mail exchangers, or by the addresses of those.
struct SharedHostsCheck {
    let dns: any DNSLookup
    let pace: RateLimitPlan

    /// Where a domain takes its mail.
    private struct Hosts {
        let domain: String
        var names: Set<String>
        var addresses: Set<String> = []
    }

    /// As many exchangers of a domain are looked up; the first are those that mail goes to.
    private static let most = 4

    /// A warning for each pair; none where DNS does not answer, which others tell.
    func run() -> [Check] {
        let groups = Set(pace.domains.keys.map { pace.groups.name(of: $0) }).sorted()
        guard groups.count > 1, let hosts = try? groups.map(hosts(of:)) else { return [] }
        return hosts.indices.flatMap { first in
            hosts[(first + 1)...].compactMap { Self.warning(hosts[first], $0) }
        }
    }

    private func hosts(of domain: String) throws(DNSFailure) -> Hosts {
        var names: [String]
        do throws(DNSFailure) { names = try dns.mailExchangers(of: domain) } catch {
            if error == .noAnswer { throw error }
            // Without such a record the domain is its own host (RFC 5321 section 5.1).
            names = [domain]
        }
        names = names.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
            .map { $0.lowercased() }.filter { !$0.isEmpty }
        var hosts = Hosts(domain: domain, names: Set(names))
        for name in names.prefix(Self.most) {
            hosts.addresses.formUnion(try dns.addresses(of: name))
        }
        return hosts
    }

    private static func warning(_ a: Hosts, _ b: Hosts) -> Check? {
        let names = a.names.intersection(b.names).sorted()
        let shared = names.isEmpty ? a.addresses.intersection(b.addresses).sorted() : names
        guard let place = shared.first else { return nil }
        return .warn(
            "settings", "rate.domains.\(a.domain)",
            "its mail and that to \(b.domain) go to the same server (\(place)), and are counted apart",
            remedy: .words(
                "Let them count together: rate: {domains: {\(a.domain): "
                    + "{domains: [\(b.domain)]}}}; or leave it where the server counts them apart.")
        )
    }
}
