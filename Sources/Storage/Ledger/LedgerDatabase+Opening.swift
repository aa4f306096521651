public import DeliveryEngine
public import Files
internal import GRDB
internal import Glibc
public import NewsletterCore

extension LedgerDatabase {
    /// A ledger up to this size is read through when it is opened for writing.
    public static let checkedSize = 128 << 20

    /// Opens a ledger for its one writer, and settles what a dead run had out: by the run's
    /// departure log, whose last words are concluded as the run would have.
    ///
    /// Throws ``StorageError`` without having written: where another run is at work
    /// (`locked`), there is no ledger (`missing`), or it is foreign, damaged, or a newer
    /// version's. Whoever is going to send names the machine: then it throws where the mailing
    /// last ran from another file (`elsewhere`), or where there was a later run of which this file
    /// knows nothing (`outdated`, `setBack`), unless it `wasMoved` here.
    public convenience init(
        writing path: String, now: Timestamp, on machine: Machine? = nil,
        lastRuns: LastRunStore? = nil, wasMoved: Bool = false,
        concluding answers: RecoveredAnswers = RecoveredAnswers()
    ) throws {
        let lock = try LedgerLock(of: path, now: now)
        try self.init(
            path, lock: lock, now: now, on: machine, lastRuns: lastRuns, wasMoved: wasMoved,
            concluding: answers)
    }

    /// Opens a ledger to look at it; it may have a writer meanwhile.
    public convenience init(reading path: String) throws {
        let (file, token) = try OpenFiles.opening(path, is: .ledger) { inspection in
            if case .absent = inspection { throw Self.absence(path) }
            return try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5)) { db in
                try DatabaseKind.standInForNewerTables(db)
            }
        }
        self.init(file: file, token: token, writer: nil, recovery: LedgerRecovery())
    }

    /// Who writes to the ledger at the moment; nil where nobody does.
    public static func writer(of path: String) throws(StorageError) -> LockHolder? {
        try FileLock.holder(of: LedgerLock.path(of: path))
    }

    convenience init(
        _ path: String, lock: LedgerLock, now: Timestamp, on machine: Machine?,
        lastRuns: LastRunStore?, wasMoved: Bool = false,
        concluding answers: RecoveredAnswers = RecoveredAnswers()
    ) throws {
        var home: LedgerHome?
        let (file, token) = try OpenFiles.opening(path, is: .ledger) { inspection in
            guard case .present(let size) = inspection else { throw Self.absence(path) }
            home = try machine.map { try LedgerHome(of: path, on: $0) }
            try Self.check(
                path, size: size, isIn: wasMoved ? nil : home, lock, lastRuns)
            return try DatabaseFile(path, busyTimeout: .seconds(5)) { db in
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0")
            }
        }
        var recovery = LedgerRecovery()
        let writer = try file.with { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
            let former = try DatabaseKind.migrateLedger(db, at: now)
            try home?.note(db)
            // No retry waits for longer than a day: somebody has set the clock back.
            try db.execute(
                sql: "UPDATE retry SET due = ?1 WHERE due > ?2",
                arguments: [now.milliseconds, (now + .seconds(86_400)).milliseconds])
            let writer = try LedgerWriter(db, lock: lock)
            recovery = try writer.settle(
                path, concluding: answers, wasMoved: wasMoved, at: now, db)
            recovery.requeued += former.requeued
            recovery.inDoubt += former.inDoubt
            LedgerWriter.keepLog(true, db)
            try writer.checkpoint(db)
            return writer
        }
        self.init(
            file: file, token: token, writer: writer, recovery: recovery, answers: answers)
    }

    /// Why there is nothing in a ledger: no ledger is ever empty, unless it was cut off.
    private static func absence(_ path: String) -> StorageError {
        let isThere = Folder.fileSize(path) != nil
        return StorageError(path: path, reason: isThere ? .damaged("it is empty") : .missing)
    }

    /// Looks for damage through a connection that cannot write: another would move the WAL
    /// into the damaged file when it closes.
    private static func check(
        _ path: String, size: Int, isIn home: LedgerHome?, _ lock: LedgerLock,
        _ lastRuns: LastRunStore?
    ) throws {
        let hasLog = Folder.fileSize("\(path)-wal") ?? 0 > 0
        let file = try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5))
        defer { file.close() }
        if size <= checkedSize, let fault = try file.fault() {
            throw StorageError(path: path, reason: .damaged(fault))
        }
        lock.mark = try file.read { try lastRuns?.mark(of: path, $0) }
        if home != nil, let last = lock.lastRun, try file.read({ try Self.lastRun($0) }) < last.at {
            throw StorageError(path: path, reason: .outdated(last.at, ledger: last.ledger))
        }
        if let home, let last = try file.read({ try LedgerHome($0) }), !last.isSame(as: home) {
            throw StorageError(path: path, reason: .elsewhere(last))
        }
        let marker = try file.read { try Int64.fetchOne($0, sql: "SELECT writer FROM mailing") }
        if marker == 1 && !hasLog {
            throw StorageError(
                path: path, reason: .damaged("\(path)-wal is gone, and the last changes with it"))
        }
    }

    /// When a run last began or ended, by the ledger itself.
    private static func lastRun(_ db: Database) throws -> Timestamp {
        let row = try Row.fetchOne(db, sql: "SELECT run_began, run_ended FROM mailing")
        let times = [row?[0] as Int64?, row?[1] as Int64?].compactMap { $0 }
        return Timestamp(milliseconds: times.max() ?? 0)
    }
}
