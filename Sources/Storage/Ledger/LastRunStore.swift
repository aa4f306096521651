import Files
internal import GRDB
internal import Glibc
import NewsletterCore

/// When the mailings of this user on this machine last ran, kept outside of every newsroom.
///
/// Whoever puts a whole newsroom back as it was puts back the ledgers and their lock files, which
/// then know of no later run; this does. It holds one small file a mailing, with a time and the
/// path of the ledger in it, and no address. It is a help: where it cannot be read or written, as
/// without a home or on another machine, nothing is known, and nothing is held up.
public struct LastRunStore: Hashable, Sendable {
    /// Files that were written longer ago go when another is written.
    static let keptFor = Duration.seconds(400 * 86_400)

    let folder: String

    /// Keeps them in a folder, which is made for its owner alone.
    init(folder: String) { self.folder = folder }

    /// Keeps them in `$XDG_STATE_HOME/postrider`, or else in `~/.local/state/postrider`; nil where
    /// the environment names no such place.
    public init?(environment: (String) -> String?) {
        // The XDG Base Directory Specification has relative paths ignored.
        func path(_ variable: String, _ name: String) -> String? {
            environment(variable).flatMap { $0.hasPrefix("/") ? "\($0)/\(name)" : nil }
        }
        guard
            let folder = path("XDG_STATE_HOME", "postrider")
                ?? path("HOME", ".local/state/postrider")
        else { return nil }
        self.init(folder: folder)
    }

    /// Where the last run of a ledger's mailing is kept, wherever the ledger stands; nil where the
    /// ledger does not say what was sent.
    func mark(of ledger: String, _ db: Database) throws -> LastRunMark? {
        guard let row = try Row.fetchOne(db, sql: "SELECT digest, created_at FROM mailing"),
            let digest = row[0] as String?, !digest.isEmpty,
            digest.utf8.allSatisfy(\.isASCIILetterOrDigit)
        else { return nil }
        let name = "\(digest.prefix(64))-\(row[1] as Int64)"
        return LastRunMark(path: "\(folder)/runs/\(name)", store: self, ledger: ledger)
    }

    /// Makes the folders that are not there.
    fileprivate func create() throws(FileError) {
        try Folder.create(folder, mode: 0o700)
        try Folder.create("\(folder)/runs", mode: 0o700)
    }

    /// Removes what nobody asks for any more.
    fileprivate func dropOld(at now: Timestamp) {
        for name in (try? Folder.names(in: "\(folder)/runs")) ?? [] {
            let path = "\(folder)/runs/\(name)"
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if Timestamp(seconds: Int64(status.st_mtim.tv_sec)) + Self.keptFor < now {
                unlink(path)
            }
        }
    }
}

/// A run of a mailing: when it began or ended, and from which ledger, where that is known.
struct LastRun: Hashable, Sendable {
    var at: Timestamp
    var ledger: String?
}

/// The file in a ``LastRunStore`` that tells of one mailing.
struct LastRunMark: Sendable {
    fileprivate let path: String
    fileprivate let store: LastRunStore
    fileprivate let ledger: String

    fileprivate init(path: String, store: LastRunStore, ledger: String) {
        self.path = path
        self.store = store
        self.ledger = LedgerHome.absolute(ledger)
    }

    /// What it tells; without the ledger where it was this one.
    var lastRun: LastRun? {
        guard let file = try? FileDescriptor(opening: path, O_RDONLY),
            let bytes = try? file.readAll(upTo: 8192)
        else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let time = lines.first.flatMap({ Int64($0) }) else { return nil }
        let place = lines.dropFirst().first.map { String($0) }
        return LastRun(
            at: Timestamp(milliseconds: time), ledger: place == ledger ? nil : place)
    }

    /// Writes that a run begins or ends.
    func note(at now: Timestamp) {
        do throws(FileError) {
            try store.create()
            try AtomicFile.write("\(now.milliseconds)\n\(ledger)\n".utf8, to: path, mode: 0o600)
        } catch { return }
        store.dropOld(at: now)
    }
}
