import NIOHTTP1
package import NetworkAddresses
import NewsletterCore
package import PostriderKit

/// Tells the address of the client of a request, of which only limits make use.
package struct ClientAddress: Sendable {
    package var source: ClientAddressSource
    package var proxies: [NetworkRange]

    package init(
        _ source: ClientAddressSource = .auto,
        proxies: [NetworkRange] = NetworkRange.loopback
    ) {
        self.source = source
        self.proxies = proxies
    }

    func isProxy(_ address: NetworkAddress) -> Bool {
        proxies.contains { $0.contains(address) }
    }

    /// Whether a peer is a proxy of ours; a unix socket is opened by nobody else.
    func isProxy(_ peer: Peer) -> Bool {
        switch peer {
        case .local: true
        case .address(let address): isProxy(address)
        }
    }

    /// The address; nil where it cannot be known, since whatever a client writes itself would
    /// let it escape limits, or put others under them.
    func client(_ peer: Peer, _ fields: HTTPHeaders) -> NetworkAddress? {
        if source == .peer || !isProxy(peer) {
            guard case .address(let address) = peer else { return nil }
            return address
        }
        let hops: [NetworkAddress?] =
            source == .forwarded
            ? Self.hops(forwarded: fields["forwarded"])
            : fields["x-forwarded-for"].joined(separator: ",").split(separator: ",")
                .map { NetworkAddress(Self.bare($0.trimmingSpace())) }
        // Each proxy writes to the right of what it was told.
        for hop in hops.reversed() {
            guard let hop else { return nil }
            if !isProxy(hop) { return hop }
        }
        return nil
    }

    private static func hops(forwarded values: [String]) -> [NetworkAddress?] {
        values.joined(separator: ",").split(separator: ",").map { element in
            for pair in element.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1).map { $0.trimmingSpace() }
                guard parts.count == 2, parts[0].lowercased() == "for" else { continue }
                return NetworkAddress(bare(parts[1].filter { $0 != "\"" }))
            }
            return nil
        }
    }

    /// `192.0.2.1:80` and `[2001:db8::1]:80` without port and brackets.
    private static func bare(_ text: String) -> String {
        if text.hasPrefix("[") { return String(text.dropFirst().prefix { $0 != "]" }) }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 ? String(parts[0]) : text
    }
}

extension NetworkAddress {
    /// What is counted together, and how many times what one address may: an address of IPv4; of
    /// IPv6 the 64 bits that one network of a customer has, and the 48 that a customer can have.
    var limited: [(key: [UInt8], times: Int)] {
        bytes.count <= 4
            ? [(bytes, 1)] : [(Array(bytes.prefix(8)), 1), (Array(bytes.prefix(6)), 4)]
    }
}
