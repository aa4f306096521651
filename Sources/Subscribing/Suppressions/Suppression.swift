public import NewsletterCore

/// An address or a domain that gets no mail, whether or not it is a subscriber's.
public struct Suppression: Hashable, Sendable {
    /// What is suppressed.
    public enum Target: Hashable, Sendable {
        /// An address, as ``EmailAddress/key`` has it.
        case address(String)
        /// An address of which only the keyed hash is kept, hexadecimal.
        case hash(String)
        /// Every address in a domain, as ``DomainKey`` has it.
        case domain(String, withSubdomains: Bool)
    }

    /// What is suppressed.
    public var target: Target
    /// Why.
    public var reason: SuppressionReason
    /// What somebody or a server said to it.
    public var note: String?
    /// Since when.
    public var at: Timestamp

    package init(target: Target, reason: SuppressionReason, note: String? = nil, at: Timestamp) {
        self.target = target
        self.reason = reason
        self.note = note
        self.at = at
    }

    /// The target as it is written: an address, a hash, `@example.net` or `@*.example.net`.
    public var address: String {
        switch target {
        case .address(let key): key
        case .hash(let hash): hash
        case .domain(let name, let reaches): reaches ? "@*.\(name)" : "@\(name)"
        }
    }
}
