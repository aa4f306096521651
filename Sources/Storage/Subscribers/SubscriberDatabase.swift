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
    let file: DatabaseFile
    let effects: Effects
    let addressHash: AddressHash?
    let newsroom: Newsroom?
    private let token: OpenFiles.Token

    /// Opens the database, or makes it, readable for its owner alone.
    ///
    /// `addressHash` is the keyed hash under which ``forget(_:origin:)`` remembers that an
    /// address gets no mail; the key must stay the same for the life of the database.
    /// `newsroom` is where a segment finds past issues. Throws ``StorageError`` without having
    /// written where the file is foreign, damaged or a newer version's.
    public init(
        at path: String, effects: Effects, addressHash: AddressHash? = nil,
        newsroom: Newsroom? = nil,
        busyTimeout: Duration = .seconds(5)
    ) throws {
        let folder = Folder.parent(of: path)
        try Folder.create(folder, mode: 0o700)
        let (file, token) = try FolderTurn.take(in: folder) {
            let (file, token) = try OpenFiles.opening(path, is: .subscribers) { inspection in
                if case .absent = inspection {
                    _ = try FileDescriptor(opening: path, O_RDWR | O_CREAT)
                }
                return try DatabaseFile(path, busyTimeout: busyTimeout) { db in
                    try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -8192")
                }
            }
            try Self.migrate(file)
            return (file, token)
        }
        self.file = file
        self.effects = effects
        self.addressHash = addressHash
        self.newsroom = newsroom
        self.token = token
    }

    /// Closes the file; what is asked of it later fails.
    public func close() { file.close() }

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

/// A hash of an address in lower case that nobody can compute without the newsroom's key, such
/// as HMAC-SHA-256 with ``SecretKeyFile``.
public typealias AddressHash = @Sendable (String) -> [UInt8]

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
