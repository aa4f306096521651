public import DeliveryEngine
public import Files
internal import FoundationEssentials
internal import GRDB
internal import Glibc
internal import MailFormat
public import NewsletterCore

extension LedgerDatabase {
    /// Makes the ledger of a mailing: pins the edition and writes a row for every candidate
    /// that the closure adds, all of it or nothing, and returns it open for writing.
    ///
    /// Of two candidates with one address the first who is not excluded keeps it; the other
    /// is excluded as a duplicate. A subscriber who is added twice counts once.
    ///
    /// The rows go to a file of their own, which takes its name when it is complete and on
    /// the disk. Throws where a ledger stands already, or the log of one that was taken away, which
    /// SQLite would read into the new one; or where another run is at work. With a machine the
    /// ledger tells where it was made.
    public static func create(
        at path: String, mailing: Mailing, now: Timestamp, on machine: Machine? = nil,
        lastRuns: LastRunStore? = nil, concluding answers: RecoveredAnswers = RecoveredAnswers(),
        _ expand: ((Candidate) throws -> Void) throws -> Void
    ) throws -> (ledger: LedgerDatabase, expansion: Expansion) {
        let lock = try LedgerLock(toMake: path, now: now)
        if Folder.fileSize(path) != nil { throw FileError(path: path, reason: .exists) }
        try refuseLeftOverLog(of: path)
        let draft = "\(path).new"
        unlink(draft)
        defer { unlink(draft) }
        // Made here and not by SQLite, so that nobody else can read it from its first byte.
        _ = try FileDescriptor(opening: draft, O_RDWR | O_CREAT | O_EXCL)
        let home = try machine.map { try LedgerHome(of: draft, named: path, on: $0) }
        let expansion = try LedgerDraft.fill(draft, with: mailing, in: home, expand)
        try lock.claim(draft)
        try FileDescriptor(opening: draft, O_RDWR).synchronize()
        if rename(draft, path) != 0 { throw FileError.system("rename", path) }
        try Folder.synchronize(Folder.parent(of: path))
        let ledger = try LedgerDatabase(
            path, lock: lock, now: now, on: machine, lastRuns: lastRuns, wasMoved: false,
            concluding: answers)
        return (ledger, expansion)
    }

    private static func refuseLeftOverLog(of path: String) throws {
        let log = "\(path)-wal"
        guard let size = Folder.fileSize(log), size > 0 else { return }
        throw FileError(
            path: log,
            reason: .unfit(
                "is what a mailing left of which the ledger is gone: put ledger.sqlite back beside "
                    + "it, and the same command goes on; without it nobody knows who was mailed. To "
                    + "mail everybody all the same, move this file away"))
    }
}
