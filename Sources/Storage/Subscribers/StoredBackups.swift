import Files
internal import Glibc
internal import NewsletterCore
import Subscribing

/// Copies of the list.
package struct StoredBackups: ListBackups, ListRole {
    let list: OpenList

    /// Copies the database to a file of its own while others may be using it, through
    /// SQLite's backup API, with the intake as part of it, and reads the copy through before it
    /// takes its name.
    package func backUp(to path: String) throws {
        // Looked at first, so that what is applied meanwhile is in the one or the other.
        let content = try file.intake.content()
        try Self.writeWhole(path) { draft in
            let copy = SessionFile(try DatabaseFile(draft, busyTimeout: .zero))
            defer { copy.close() }
            try file.base.copy(to: copy)
            try copy.write { db in _ = try steps.apply(content, db) }
            if let fault = try copy.fault() {
                throw FileError(path: file.path, reason: .damaged(fault))
            }
        }
    }

    /// Makes a file beside its name by a closure, and gives it the name when it is on the disk.
    static func writeWhole(_ path: String, _ body: (_ draft: String) throws -> Void) throws {
        let draft = "\(path).\(getpid()).new"
        unlink(draft)
        defer {
            unlink(draft)
            unlink("\(draft)-journal")
        }
        _ = try FileDescriptor(opening: draft, O_RDWR | O_CREAT | O_EXCL)
        try body(draft)
        try FileDescriptor(opening: draft, O_RDWR).synchronize()
        if rename(draft, path) != 0 { throw FileError.system("rename", path) }
        try Folder.synchronize(Folder.parent(of: path))
    }

    /// Whether a file is an earlier backup of this list, which a new one may replace: a sound
    /// database of subscribers that is nobody's live one, and has a key or people in common
    /// with this.
    package func isBackup(_ path: String) throws -> Bool {
        guard case .sound = DatabaseCheckup(of: path, as: .subscribers).finding else {
            return false
        }
        if Self.identity(of: path) == Self.identity(of: file.path) { return false }
        let folder = Folder.parent(of: path)
        let isLive = Folder.isFile("\(Folder.parent(of: folder))/postrider.yml")
        if isLive, path.hasSuffix("/subscribers.sqlite") { return false }
        let (backup, token) = try Self.openBackup(path)
        defer { withExtendedLifetime(token) { backup.close() } }
        let (theirs, people) = try backup.read { db in
            (
                try db.hasTable("list_key") ? KnownKey.all(db) : [],
                try db.all(String.self, "SELECT public_id FROM subscriber LIMIT 1000")
            )
        }
        let ours = try file.base.read(KnownKey.all)
        if !theirs.isEmpty, !ours.isEmpty {
            return theirs.contains { their in
                ours.contains { $0.id == their.id && $0.mark == their.mark }
            }
        }
        let strangers = try StoredPeople(list: list).absent(among: people.map { SubscriberID($0) })
        return people.isEmpty || strangers.count < people.count
    }

    private static func identity(of path: String) -> [UInt64]? {
        var status = stat()
        return stat(path, &status) == 0 ? [UInt64(status.st_dev), UInt64(status.st_ino)] : nil
    }

    /// How many subscribers a backup holds; the file is only read.
    package static func count(ofBackup path: String) throws -> Int {
        let (backup, token) = try openBackup(path)
        defer { withExtendedLifetime(token) { backup.close() } }
        return try backup.read { db in
            try db.first(Int.self, "SELECT COUNT(*) FROM subscriber") ?? 0
        }
    }

    /// Opens a backup to read it, and to write nothing.
    static func openBackup(_ path: String) throws -> (SessionFile, OpenFiles.Token) {
        try OpenFiles.opening(path, is: .subscribers) { inspection in
            if case .absent = inspection { throw FileError(path: path, reason: .missing) }
            return SessionFile(
                try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5)))
        }
    }

    /// Moves a database that cannot be used out of the way, its journal with it.
    package static func move(_ path: String, to aside: String) throws {
        for suffix in ["-journal", ""] {
            let isThere = Folder.fileSize(path + suffix) != nil
            if isThere && rename(path + suffix, aside + suffix) != 0 {
                throw FileError.system("rename", path + suffix)
            }
        }
        try Folder.synchronize(Folder.parent(of: path))
    }
}
