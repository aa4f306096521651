/// What a request to leave did.
public enum LeaveOutcome: Hashable, Sendable {
    case left
    /// They had left before.
    case already
    /// Nobody has this identity or address.
    case unknown
}
