internal import GRDB
internal import Glibc

extension SubscriberDatabase {
    /// Copies the database to a file of its own while others may be using it, through
    /// SQLite's backup API, and reads the copy through before it takes its name.
    public func backUp(to path: String) throws {
        let draft = "\(path).\(getpid()).new"
        unlink(draft)
        defer { unlink(draft) }
        do {
            _ = try FileDescriptor(opening: draft, O_RDWR | O_CREAT | O_EXCL)
            let copy = try DatabaseFile(draft, busyTimeout: .zero)
            defer { copy.close() }
            try DatabaseFile.rethrowing(draft) { try file.queue.backup(to: copy.queue) }
            if let fault = try copy.fault() {
                throw StorageError(path: file.path, reason: .damaged(fault))
            }
        }
        try FileDescriptor(opening: draft, O_RDWR).synchronize()
        if rename(draft, path) != 0 { throw StorageError.system("rename", path) }
        try Folder.synchronize(Folder.parent(of: path))
    }

    /// Replaces everything by what a backup holds, in one transaction that others wait for.
    ///
    /// Throws without having changed anything where the backup is missing, foreign, damaged
    /// or a newer version's.
    public func restore(from path: String) throws {
        let (backup, token) = try OpenFiles.opening(path, is: .subscribers) { inspection in
            if case .absent = inspection { throw StorageError(path: path, reason: .missing) }
            return try DatabaseFile(path, readOnly: true, busyTimeout: .zero)
        }
        defer { withExtendedLifetime(token) { backup.close() } }
        if try backup.read({ try SubscriberSchema.migrator.hasBeenSuperseded($0) }) {
            throw StorageError(path: path, reason: .newer)
        }
        if let fault = try backup.fault() {
            throw StorageError(path: path, reason: .damaged(fault))
        }
        try DatabaseFile.rethrowing(file.path) { try backup.queue.backup(to: file.queue) }
        try Self.migrate(file)
    }
}

extension SubscriberDatabase {
    /// How many subscribers a backup holds; the file is only read.
    public static func headcount(ofBackup path: String) throws -> Int {
        let (backup, token) = try OpenFiles.opening(path, is: .subscribers) { inspection in
            if case .absent = inspection { throw StorageError(path: path, reason: .missing) }
            return try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5))
        }
        defer { withExtendedLifetime(token) { backup.close() } }
        return try backup.read { db in
            try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM subscriber") ?? 0
        }
    }

    /// Moves a database that cannot be used out of the way, its journal with it.
    public static func move(_ path: String, to aside: String) throws {
        for suffix in ["-journal", ""] {
            let isThere = DatabaseFile.fileSize(path + suffix) != nil
            if isThere && rename(path + suffix, aside + suffix) != 0 {
                throw StorageError.system("rename", path + suffix)
            }
        }
        try Folder.synchronize(Folder.parent(of: path))
    }
}
