public import NewsletterCore

/// What there is to say of the file.
public struct IntakeState: Hashable, Sendable {
    /// Where it stands.
    public var path: String
    /// How many opt-outs stand in it.
    public var recorded: Int
    /// Whole lines that cannot be read; they stay.
    public var unreadable: Int
    /// Whether it ends in a line that was cut off, of which nobody was told that it is
    /// recorded.
    public var isTorn: Bool

    /// When the oldest of them was recorded.
    public var oldest: Timestamp?

    package init(
        path: String, recorded: Int, unreadable: Int, isTorn: Bool, oldest: Timestamp? = nil
    ) {
        self.path = path
        self.recorded = recorded
        self.unreadable = unreadable
        self.isTorn = isTorn
        self.oldest = oldest
    }
}
