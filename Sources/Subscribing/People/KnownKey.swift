public import NewsletterCore

/// A key as the list remembers it.
public struct KnownKey: Hashable, Sendable {
    /// The name.
    public var id: String
    /// What tells it from another of the same name.
    public var mark: String
    /// Since when the list knows it.
    public var since: Timestamp
    /// Whether somebody said that it is lost.
    public var isLost: Bool

    package init(id: String, mark: String, since: Timestamp, isLost: Bool) {
        self.id = id
        self.mark = mark
        self.since = since
        self.isLost = isLost
    }
}
