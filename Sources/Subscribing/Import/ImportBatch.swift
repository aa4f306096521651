public import NewsletterCore

/// One import, as the database remembers it.
public struct ImportBatch: Hashable, Sendable {
    /// The number under which it can be undone.
    public var number: Int64
    /// When it was made.
    public var at: Timestamp
    /// The name of the file.
    public var source: String
    /// The counts, as a JSON object.
    public var counts: String?
    /// Whether it was undone.
    public var isUndone: Bool

    package init(
        number: Int64, at: Timestamp, source: String, counts: String? = nil, isUndone: Bool
    ) {
        self.number = number
        self.at = at
        self.source = source
        self.counts = counts
        self.isUndone = isUndone
    }
}

/// What undoing an import did.
public struct UndoReport: Hashable, Sendable {
    /// People whom the import had added.
    public var removed: Int
    /// People who are again as they were before it.
    public var restored: Int
    /// People who stayed as they are, because something happened to them since.
    public var kept: Int

    /// Counts what was taken back.
    public init(removed: Int = 0, restored: Int = 0, kept: Int = 0) {
        self.removed = removed
        self.restored = restored
        self.kept = kept
    }
}
