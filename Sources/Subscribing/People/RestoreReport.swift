public import NewsletterCore

/// What putting a backup back did.
public struct RestoreReport: Hashable, Sendable {
    /// How many are on the list now.
    public var subscribers: Int
    /// Opt-outs since the backup that were carried over.
    public var optOutsKept: Int
    /// People of the backup who were removed since, and stay so.
    public var removedKept: Int
    /// People of the backup who were removed since, and are back.
    public var broughtBack = 0
    /// Opt-outs that waited in the intake and hold for the restored list; they are among
    /// ``optOutsKept`` where they said anything new.
    public var recorded = 0
    /// When the list last changed before the backup was made; nil where nobody knows.
    public var backupAt: Timestamp?
    /// The names of keys under which the backup was made and that are not here; people are the
    /// same by their addresses.
    public var otherKeys: [String]

    /// Counts what was put back.
    public init(
        subscribers: Int = 0, optOutsKept: Int = 0, removedKept: Int = 0, otherKeys: [String] = []
    ) {
        self.subscribers = subscribers
        self.optOutsKept = optOutsKept
        self.removedKept = removedKept
        self.otherKeys = otherKeys
    }
}
