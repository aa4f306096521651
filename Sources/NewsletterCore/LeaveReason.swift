/// Why somebody left, as they said it on the page after leaving.
public enum LeaveReason: String, Hashable, Sendable, CaseIterable {
    case tooMany = "too_many"
    case notRelevant = "not_relevant"
    case neverAsked = "never_asked"
    case hardToRead = "hard_to_read"
    case other

    /// How many characters of one's own may come with it.
    public static let mostCharacters = 500
}
