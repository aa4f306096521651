/// What a line of a list of suppressions did.
public enum SuppressionOutcome: String, Hashable, Sendable, CaseIterable {
    case added
    /// It was suppressed already.
    case known
}
