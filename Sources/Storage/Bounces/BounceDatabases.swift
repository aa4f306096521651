package import Inbound

/// Evidence in files of SQLite.
package struct BounceDatabases: BounceStores {
    /// All of them.
    package init() {}

    package func open(at path: String, reading: Bool) throws -> (any BounceStore)? {
        if reading { return try BounceDatabase(reading: path) }
        return try BounceDatabase(at: path)
    }
}
