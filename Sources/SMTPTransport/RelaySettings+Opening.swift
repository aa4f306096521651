internal import DeliveryEngine
internal import DomainNames

extension RelaySettings {
    /// Where libcurl is to go, with the name for EHLO.
    var url: String {
        let scheme = security == .implicitTLS ? "smtps" : "smtp"
        let name =
            host.contains(":") && !host.hasPrefix("[")
            ? "[\(host)]" : DomainName.ascii(host) ?? host
        return "\(scheme)://\(name):\(port)\(helloName.map { "/\($0)" } ?? "")"
    }

    /// The settings with the name for EHLO filled in, which may ask DNS.
    func withHelloName() -> RelaySettings {
        var relay = self
        relay.helloName = HelloName(for: self).description
        return relay
    }

    /// How long a connection may take to stand: no longer than there is patience, though half a
    /// minute, which a relay may hold its greeting back.
    ///
    /// A relay that expects TLS from the first byte sends no greeting, so on its port a client
    /// that waits for one does not wait long.
    var openingTime: Duration {
        let most: Duration =
            expectsGreeting && port == Self.implicitTLSPort
            ? .seconds(20) : max(patience, .seconds(30))
        return min(timeouts.opening, most)
    }

    /// Whether the relay is to speak first.
    var expectsGreeting: Bool { security != .implicitTLS }

    /// Whether nothing readable crosses a network: TLS, or no network and no proxy at all.
    var isSafe: Bool { security != .none || (proxy == nil && Self.isLoopback(host)) }
}
