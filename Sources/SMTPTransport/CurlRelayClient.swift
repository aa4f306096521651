public import DeliveryEngine
public import NewsletterCore

/// Speaks to relays over libcurl's sessions.
public struct CurlRelayClient: RelayClient {
    private let effects: Effects

    /// Makes a client; the effects tell the time.
    public init(effects: Effects) { self.effects = effects }

    /// What carries mails to a relay, over a pool of connections.
    public func transport(
        to relay: RelaySettings, showing transcript: RelayTranscript
    ) -> any Transport {
        CurlTransport(to: relay, effects: effects, transcript: transcript)
    }

    /// Looks whether a relay can be used.
    public func visit(_ relay: RelaySettings) throws(TransportError) -> RelayVisit {
        try RelayVisit(to: relay)
    }

    /// The name that the settings give, or the machine's, or its address.
    public func helloName(for relay: RelaySettings) -> HelloName { HelloName(for: relay) }

    /// What the system says.
    public var machineName: String? { HelloName.machineName }
}
