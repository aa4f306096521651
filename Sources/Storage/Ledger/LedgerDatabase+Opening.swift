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
    /// Throws ``FileError`` without having written: where another run is at work
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
            if case .absent = inspection { throw LedgerInspection.absence(path) }
            return try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5)) { db in
                try DatabaseKind.standInForNewerTables(db)
            }
        }
        self.init(
            file: file, token: token, writer: nil, recovery: LedgerRecovery(),
            answers: RecoveredAnswers())
    }

    /// Who writes to the ledger at the moment; nil where nobody does.
    public static func writer(of path: String) throws(FileError) -> LockHolder? {
        try FileLock.holder(of: LedgerLock.path(of: path))
    }

    convenience init(
        _ path: String, lock: LedgerLock, now: Timestamp, on machine: Machine?,
        lastRuns: LastRunStore?, wasMoved: Bool, concluding answers: RecoveredAnswers
    ) throws {
        var home: LedgerHome?
        let (file, token) = try OpenFiles.opening(path, is: .ledger) { inspection in
            guard case .present(let size) = inspection else { throw LedgerInspection.absence(path) }
            home = try machine.map { try LedgerHome(of: path, on: $0) }
            try LedgerInspection.check(
                path, size: size, isIn: wasMoved ? nil : home, lock, lastRuns)
            return try DatabaseFile(path, busyTimeout: .seconds(5)) { db in
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0")
            }
        }
        let (writer, recovery) = try file.with { db in
            let former = try DatabaseKind.bringUpToDate(db, at: now)
            try home?.note(db)
            let writer = try LedgerWriter(db, lock: lock)
            var recovery = try writer.settle(
                path, concluding: answers, wasMoved: wasMoved, at: now, db)
            recovery.requeued += former.requeued
            recovery.doubts.formUnion(former.doubts)
            LedgerWriter.keepLog(true, db)
            try writer.checkpoint(db)
            return (writer, recovery)
        }
        self.init(
            file: file, token: token, writer: writer, recovery: recovery, answers: answers)
    }
}
