import Files
internal import NewsletterCore

/// What makes sure that a ledger has one writer: a lock file beside it, which tells who that is,
/// and a lock on the ledger itself, which holds although somebody removes the file.
///
/// Unchecked: whoever opens the ledger makes it ready, and the one writer of the ledger alone uses
/// it from then on, within the ledger's mutex.
final class LedgerLock: @unchecked Sendable {
    /// Goes before the lock file, so that whoever waits for that finds the ledger free.
    private var claim: InodeLock?
    private let file: FileLock

    /// Takes the lock file alone, for a ledger that is to be made.
    init(toMake path: String, now: Timestamp) throws(FileError) {
        file = try FileLock(at: Self.path(of: path), now: now)
    }

    /// Takes both; throws where another run is at work, or there is no ledger.
    convenience init(of path: String, now: Timestamp) throws(FileError) {
        try self.init(toMake: path, now: now)
        try claim(path)
    }

    /// Locks the ledger itself, before anybody else can find it by its name.
    func claim(_ path: String) throws(FileError) { claim = try InodeLock(on: path) }

    deinit { claim = nil }

    /// What outlives the lock file, too, where the whole folder is put back as it was; nil where
    /// nothing does.
    var mark: LastRunMark?

    /// The last run, as far as the lock file and the mark tell; nil where neither does.
    ///
    /// They outlive a ledger in whose place an older copy is put.
    var lastRun: LastRun? {
        let here = file.mark.flatMap { Int64($0) }.map { LastRun(at: Timestamp(milliseconds: $0)) }
        return [here, mark?.lastRun].compactMap { $0 }.max { $0.at < $1.at }
    }

    /// Notes that a run begins or ends.
    func noteRun(at now: Timestamp) {
        file.leave("\(now.milliseconds)")
        mark?.note(at: now)
    }

    /// Where the lock file of a ledger stands.
    static func path(of ledger: String) -> String {
        (ledger.hasSuffix(".sqlite") ? String(ledger.dropLast(7)) : ledger) + ".lock"
    }
}
