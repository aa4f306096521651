import Files
internal import GRDB
internal import Glibc
internal import NewsletterCore
internal import Synchronization

/// A kind of database that Postrider writes, told apart by SQLite's application id.
struct DatabaseKind: Sendable {
    /// What stands at byte 68 of the file.
    let applicationID: Int32
    /// The newest layout that this program knows; stands at byte 60 (`user_version`).
    let version: Int32
    /// How a message calls it.
    let name: String

    static let subscribers = DatabaseKind(
        applicationID: 0x5052_5342, version: 7, name: "a subscriber database")
    static let ledger = DatabaseKind(applicationID: 0x5052_4C47, version: 4, name: "a ledger")
    static let bounces = DatabaseKind(
        applicationID: 0x5052_4243, version: 1, name: "a database of bounces")
    static let web = DatabaseKind(
        applicationID: 0x5052_5742, version: 2, name: "a database of sign-ups")
    static let pace = DatabaseKind(
        applicationID: 0x5052_5043, version: 2, name: "a store of rate limits")
}

/// One connection to one SQLite file, whose errors name the file and what to do.
final class DatabaseFile: Sendable {
    let path: String
    let queue: DatabaseQueue

    /// Opens a file that passed ``inspect(_:is:)``, or makes it; `holdsReadings` lets a transaction
    /// stay open between two uses.
    init(
        _ path: String, readOnly: Bool = false, holdsReadings: Bool = false,
        busyTimeout: Duration,
        prepare: @escaping @Sendable (Database) throws -> Void = { _ in }
    ) throws(FileError) {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.allowsUnsafeTransactions = holdsReadings
        configuration.busyMode = .timeout(Double(busyTimeout.milliseconds) / 1000)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
            try prepare(db)
        }
        self.path = path
        self.queue = try Self.translating(path) {
            try DatabaseQueue(path: path, configuration: configuration)
        }
    }

    /// Runs the closure without a transaction around it.
    func with<T>(_ body: (Database) throws -> T) throws -> T {
        try Self.rethrowing(path) { try queue.writeWithoutTransaction(body) }
    }

    /// Runs the closure in one transaction that holds the write lock from its beginning.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        try Self.rethrowing(path) {
            try queue.writeWithoutTransaction { db in
                var result: T?
                try db.inTransaction(.immediate) {
                    result = try body(db)
                    return .commit
                }
                return result!
            }
        }
    }

    /// Runs the closure in one transaction that sees one state of the file.
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try Self.rethrowing(path) { try queue.read(body) }
    }

    /// Closes the file; what is asked of it later fails.
    func close() { try? queue.close() }

    /// Walks through the whole file; nil where it is sound, else what SQLite says first.
    func fault() throws -> String? {
        try with { db in
            let first = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
            return first == "ok" ? nil : first ?? "no answer"
        }
    }

    static func translating<T>(_ path: String, _ body: () throws -> T) throws(FileError) -> T {
        do { return try body() } catch {
            if let error = error as? FileError { throw error }
            throw FileError(path: path, reason: reason(of: error))
        }
    }

    /// Like ``translating(_:_:)``, but lets errors through that are not the database's.
    static func rethrowing<T>(_ path: String, _ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as DatabaseError {
            throw FileError(path: path, reason: reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> FileError.Reason {
        guard let error = error as? DatabaseError else {
            return .database(code: 0, message: "\(error)".escapingControls())
        }
        // A limit on the size of files (EFBIG) comes as an error of writing, and a full disk as one
        // of sizing where it is the WAL's index (-shm) that must grow.
        if [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE].contains(error.extendedResultCode) {
            return .full
        }
        if error.extendedResultCode == .SQLITE_READONLY_DBMOVED { return .displaced(to: nil) }
        return switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_FULL: .full
        case .SQLITE_CORRUPT: .damaged(error.message ?? "malformed")
        case .SQLITE_NOTADB: .foreign("no database")
        case .SQLITE_READONLY, .SQLITE_PERM: .system(call: "write", errno: EACCES)
        default:
            .database(
                code: error.extendedResultCode.rawValue,
                message: (error.message ?? "no message").escapingControls())
        }
    }
}
