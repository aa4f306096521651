/// What a look at one of the newsroom's databases has found.
public struct DatabaseCheckup: Hashable, Sendable {
    /// Which database it is to be.
    public enum Kind: Hashable, Sendable, CaseIterable {
        case subscribers
        case ledger
        /// How much has gone over each relay.
        case rateLimitStore
        /// What came back.
        case bounces
        /// Who wants to join.
        case signUps
    }

    /// What was found.
    public enum Finding: Hashable, Sendable {
        /// There is no file, or an empty one.
        case absent
        /// No fault was found in it.
        case sound
        /// It cannot be used, and why.
        case unusable(FileError)
    }

    /// What was found.
    public var finding: Finding
    /// The size in bytes.
    public var size: Int
    /// The permission bits; 0600 is right.
    public var mode: UInt32
    /// The layout, which counts up with the versions of Postrider; nil where it was not read.
    public var version: Int?
    /// The newest layout that this version knows.
    public var newestVersion: Int

    package init(finding: Finding, size: Int, mode: UInt32, version: Int?, newestVersion: Int) {
        self.finding = finding
        self.size = size
        self.mode = mode
        self.version = version
        self.newestVersion = newestVersion
    }
}

/// Looks at the newsroom's databases without changing anything in them.
package protocol DatabaseCheckups: Sendable {
    /// Reads a database through, unless it is larger than `limit` bytes.
    func look(at path: String, as kind: DatabaseCheckup.Kind, upTo limit: Int) -> DatabaseCheckup
}
