import Files
internal import GRDB
internal import Glibc
internal import NewsletterCore

/// What a ledger is looked at for before it is opened for writing.
enum LedgerInspection {
    /// Why there is nothing in a ledger: no ledger is ever empty, unless it was cut off.
    static func absence(_ path: String) -> FileError {
        let isThere = Folder.fileSize(path) != nil
        return FileError(path: path, reason: isThere ? .damaged("it is empty") : .missing)
    }

    /// Looks for damage through a connection that cannot write: another would move the WAL
    /// into the damaged file when it closes.
    static func check(
        _ path: String, size: Int, isIn home: LedgerHome?, _ lock: LedgerLock,
        _ lastRuns: LastRunStore?
    ) throws {
        let hasLog = Folder.fileSize("\(path)-wal") ?? 0 > 0
        let file = try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5))
        defer { file.close() }
        if size <= LedgerDatabase.checkedSize, let fault = try file.fault() {
            throw FileError(path: path, reason: .damaged(fault))
        }
        lock.mark = try file.read { try lastRuns?.mark(of: path, $0) }
        if home != nil, let last = lock.lastRun, try file.read({ try lastRun($0) }) < last.at {
            throw FileError(path: path, reason: .outdated(last.at, ledger: last.ledger))
        }
        if let home, let last = try file.read({ try LedgerHome($0) }), !last.isSame(as: home) {
            throw FileError(path: path, reason: .elsewhere(last))
        }
        let marker = try file.read { try Int64.fetchOne($0, sql: "SELECT writer FROM mailing") }
        if marker == 1 && !hasLog {
            throw FileError(
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
