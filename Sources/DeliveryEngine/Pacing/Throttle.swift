/// Who takes no mail of ours for now, for how long, and what was said.
public struct Throttle: Hashable, Sendable {
    /// The domain or provider; nil for the relay as a whole.
    public var domain: String?
    /// How long to leave it alone.
    public var left: Duration
    /// What the relay said.
    public var reason: String

    /// Describes a throttle.
    public init(domain: String? = nil, left: Duration, reason: String) {
        self.domain = domain
        self.left = left
        self.reason = reason
    }
}
