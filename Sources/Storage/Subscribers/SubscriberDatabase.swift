import Files
internal import GRDB
internal import Glibc
public import NewsletterCore

/// The people of a newsletter: subscribers, lists, suppressions, and what happened to whom.
///
/// ```swift
/// let people = try SubscriberDatabase(at: newsroom.subscriberDatabase, effects: effects)
/// try people.add(SubscriberEntry(address: address, lists: [weekly]), origin: .command)
/// ```
///
/// Several programs may have the file open: it uses a rollback journal (TRUNCATE) with
/// synchronous=FULL, since SQLite before 3.51.3 can damage a WAL that two connections write.
/// One who waits longer than the busy timeout for another's lock gets a ``StorageError`` that
/// is temporary. Every change is one transaction; it is on the disk when the call returns.
/// A closure that is handed rows must not use the same database value meanwhile.
public final class SubscriberDatabase: Sendable {
    let file: ListFile
    let effects: Effects
    let addressHash: AddressHashes?
    let keys: [ListKey]
    let steps: ListSteps
    let issues: (any IssueLedgers)?
    private let token: OpenFiles.Token

    /// Throws where the file was moved, replaced or deleted since it was opened: what is recorded
    /// now stands in another.
    public func checkPlace() throws { try token.check(file.path) }

    /// Opens the database, or makes it, readable for its owner alone.
    ///
    /// `keys` are those under which ``forget(_:origin:)`` remembers that an address gets no mail,
    /// the present one first; `addressHash` stands for one that has no name. `issues` is where
    /// a segment finds past ones. With no `busyTimeout` it waits for nobody. Throws
    /// ``StorageError`` without having written where the file is foreign, damaged or a newer
    /// version's.
    public init(
        at path: String, effects: Effects, addressHash: AddressHash? = nil,
        keys: [ListKey] = [], issues: (any IssueLedgers)? = nil,
        busyTimeout: Duration = .seconds(5)
    ) throws {
        let folder = Folder.parent(of: path)
        try Folder.create(folder, mode: 0o700)
        let (file, token) = try FolderLock.take(in: folder, waiting: busyTimeout > .zero) {
            let (file, token) = try OpenFiles.opening(path, is: .subscribers) { inspection in
                if case .absent = inspection {
                    _ = try FileDescriptor(opening: path, O_RDWR | O_CREAT)
                }
                return try DatabaseFile(path, busyTimeout: busyTimeout) { db in
                    try db.execute(
                        sql: """
                            PRAGMA synchronous = FULL; PRAGMA cache_size = -8192;
                            PRAGMA temp_store = MEMORY
                            """)
                }
            }
            try Self.migrate(file)
            return (file, token)
        }
        self.keys = keys
        self.addressHash = AddressHashes(keys) ?? addressHash.map { AddressHashes(current: $0) }
        steps = ListSteps(
            path: path, effects: effects, addressHash: self.addressHash, keys: keys)
        self.file = ListFile(
            file, intake: Intake(of: path, effects: effects), steps: steps,
            busyTimeout: busyTimeout)
        self.effects = effects
        self.issues = issues
        self.token = token
        try noteKeys()
    }

    /// Closes the file; what is asked of it later fails.
    public func close() { file.close() }

    /// Waits for another program's lock no longer than this from now on.
    public func wait(atMost time: Duration) throws { try file.wait(atMost: time) }

    /// Walks through the whole file; nil where it is sound, else what is wrong first.
    public func fault() throws -> String? { try file.fault() }

    static func migrate(_ file: DatabaseFile) throws {
        let migrator = SubscriberSchema.migrator
        let isComplete = try file.with { db in
            if try migrator.hasBeenSuperseded(db) {
                throw StorageError(path: file.path, reason: .newer)
            }
            return try migrator.hasCompletedMigrations(db)
        }
        if !isComplete {
            do { try migrator.migrate(file.queue) } catch {
                // Another program may have done the same a moment earlier.
                let isDone = try file.with { try migrator.hasCompletedMigrations($0) }
                if !isDone { try DatabaseFile.rethrowing(file.path) { throw error } }
            }
        }
        try file.with { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = TRUNCATE")
        }
    }
}

/// Who or what asked for a change; it stands in the history.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
    /// A word or two, such as `command` or `unsubscribe link`.
    public let description: String

    /// Names an origin.
    public init(_ description: String) { self.description = description }

    /// Somebody at the command line.
    public static let command = Origin("command")
    /// An import from a file.
    public static let importing = Origin("import")
    /// A mailing that was refused for good.
    public static let mailing = Origin("mailing")
    /// The mailing of an issue that was refused for good.
    public static func mailing(_ issue: Slug) -> Origin { Origin("mailing \(issue)") }
    /// A backup that was put back.
    public static let restoring = Origin("restore")
    /// The link in a mail.
    public static let link = Origin("link")
}

/// A subscriber by identity or by address.
public enum SubscriberReference: Hashable, Sendable {
    case id(SubscriberID)
    /// Compared without case.
    case address(EmailAddress)
}
