import Files
package import NewsletterCore
public import Subscribing

/// Lists in files of SQLite.
public struct SubscriberDatabases: SubscriberStores {
    /// All of them.
    public init() {}

    package func open(
        at path: String, effects: Effects, keys: [ListKey], issues: any IssueLedgers,
        isWaiting: Bool
    ) throws -> SubscriberStore {
        try SubscriberDatabase(
            at: path, effects: effects, keys: keys, issues: issues,
            busyTimeout: isWaiting ? .seconds(5) : .zero
        ).store
    }

    package func intake(of path: String, effects: Effects) -> any OptOutIntake {
        Intake(of: path, effects: effects)
    }

    package func lookup(at path: String, effects: Effects) -> any ReaderLookup {
        StoredReaderLookup(at: path, effects: effects)
    }

    package func finding(at path: String) -> ListFinding {
        switch DatabaseCheckup(of: path, as: .subscribers).finding {
        case .absent: .absent
        case .sound: .sound
        case .unusable(let error): .unusable(error)
        }
    }

    package func knownNames(at path: String) throws -> KnownNames { try KnownNames(reading: path) }

    package func count(ofBackup path: String) throws -> Int {
        try StoredBackups.count(ofBackup: path)
    }

    package func move(_ path: String, to aside: String) throws {
        try StoredBackups.move(path, to: aside)
    }
}
