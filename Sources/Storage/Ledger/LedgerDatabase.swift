public import DeliveryEngine
import Files
internal import GRDB
public import NewsletterCore
internal import Synchronization

/// The ledger of one mailing as an SQLite file: the pinned edition, and one row a recipient.
///
/// ```swift
/// let ledger = try LedgerDatabase.create(at: path, mailing: mailing, now: now) { add in
///     try candidates.forEach(add)
/// }
/// let claimed = try ledger.commit([], claiming: 64, at: now)
/// ```
///
/// Exactly one writer exists, under a lock of the operating system beside the file and one on the
/// file itself; others read it meanwhile with ``init(reading:)``. The file is in WAL mode with synchronous=FULL:
/// what ``commit(_:claiming:at:)`` returned from survives a power cut.
public final class LedgerDatabase: Ledger {
    let file: DatabaseFile
    /// What is made of last words that a run heard and this ledger did not.
    private let answers: RecoveredAnswers
    private let token: OpenFiles.Token
    /// Nil where the ledger was opened for reading, and once it is closed.
    let writer: Mutex<LedgerWriter?>

    /// What the run that died had left behind; nothing where the ledger was closed in order.
    public let recovery: LedgerRecovery

    init(
        file: DatabaseFile, token: OpenFiles.Token, writer: LedgerWriter?,
        recovery: LedgerRecovery, answers: RecoveredAnswers
    ) {
        self.answers = answers
        self.file = file
        self.token = token
        self.writer = Mutex(writer)
        self.recovery = recovery
    }

    deinit { close() }

    /// The file.
    public var path: String { file.path }

    /// Ends the work on the file in order and lets the next writer in; what is asked of the
    /// ledger later fails.
    public func close() {
        writer.withLock { writer in
            try? file.with { db in
                writer?.closeDepartures(beside: file.path, db)
                try writer?.finish(db)
            }
            // The file closes once no statement is left, and the lock goes after the file.
            let lock = writer?.lock
            writer = nil
            file.close()
            withExtendedLifetime(lock) {}
        }
    }

    /// Applies changes and claims deliveries; what it returned from survives a power cut.
    public func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        try writing { writer, db in try writer.commit(changes, claiming: order, at: now, db) }
    }

    /// Makes the departure log of a run, beside the ledger.
    public func openDepartures(
        _ number: String, slots: Int, at now: Timestamp
    ) throws -> any DepartureLog {
        try writing { writer, db in
            try writer.openDepartures(
                number, slots: slots, beside: file.path, concluding: answers, at: now, db)
        }
    }

    /// Counts the deliveries by state; for the writer from memory.
    public func tally() throws -> Tally {
        let kept = try writer.withLock { writer in
            try file.with { db in try writer?.tally(db) }
        }
        return try kept ?? file.read { db in try LedgerWriter.count(db) }
    }

    /// Throws where the file was moved, replaced or deleted since it was opened.
    public func checkPlace() throws { try token.check(file.path) }

    /// Hands the writer and its connection to the closure.
    func writing<T: Sendable>(_ body: (LedgerWriter, Database) throws -> T) throws -> T {
        try writer.withLock { writer in
            guard let writer else {
                throw FileError(
                    path: file.path, reason: .unfit("is closed, or was opened for reading only"))
            }
            return try file.with { db in try body(writer, db) }
        }
    }
}
