/// What an expansion wrote into a ledger.
public struct Expansion: Hashable, Sendable {
    /// New rows, the excluded and the duplicates among them.
    public var added: Int
    /// Those of the added who were left out for a reason of their own; counted by `append` alone.
    public var excluded: Int
    /// Those of the added whose address somebody else in the ledger has, or had until now.
    public var duplicates: Int
    /// Candidates who had a row already: the same subscriber.
    public var known: Int
    /// Those of the known who were left out as `unrenderable` and are queued now.
    public var completed: Int
    /// Those who had been left out as `removed`, or would have been, and are queued now.
    public var returned: Int

    /// Counts an expansion.
    public init(
        added: Int = 0, excluded: Int = 0, duplicates: Int = 0, known: Int = 0,
        completed: Int = 0, returned: Int = 0
    ) {
        self.added = added
        self.excluded = excluded
        self.duplicates = duplicates
        self.known = known
        self.completed = completed
        self.returned = returned
    }
}
