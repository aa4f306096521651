import Files
internal import GRDB
internal import Glibc

extension LedgerDatabase {
    /// Saves what the ledger holds where its file was taken away from under it.
    ///
    /// Of a file that was moved, all that its log holds is written into the file itself. What was
    /// deleted is written to a new file beside its old place, readable for its owner alone, whose
    /// path is returned: a copy that is refused for sending until somebody says that it takes the
    /// place of the other (`elsewhere`). Nothing is done where something stands at the old place.
    public func saveDisplaced() throws -> String? {
        do {
            try checkPlace()
        } catch let error as FileError {
            switch error.reason {
            case .displaced(nil): return try LedgerRescue.save(file)
            case .displaced:
                try writing { _, db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            default: break
            }
        }
        return nil
    }
}

/// Saves a ledger whose file was deleted while it was open.
private enum LedgerRescue {
    /// Writes what a deleted ledger holds to a new file, whose path is returned; nil where something
    /// stands at its place.
    static func save(_ file: DatabaseFile) throws -> String? {
        let path = file.path
        guard access(path, F_OK) != 0 else { return nil }
        // The whole folder may be gone; the ledger holds the edition, too.
        try Folder.create(Folder.parent(of: path), mode: 0o700)
        let copy = try unusedName(beside: path)
        do {
            try file.with { db in try db.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
            try FileDescriptor(opening: copy, O_RDWR).synchronize()
            try Folder.synchronize(Folder.parent(of: copy))
        } catch {
            unlink(copy)
            throw error
        }
        // What is left of the deleted file would be taken for the copy's own log.
        if access(path, F_OK) != 0 { for suffix in ["-wal", "-shm"] { unlink(path + suffix) } }
        return copy
    }

    /// Makes an empty file of a new name, since SQLite fills none that holds anything.
    private static func unusedName(beside path: String) throws(FileError) -> String {
        var name = "\(path).saved"
        var number = 1
        while access(name, F_OK) == 0 {
            number += 1
            name = "\(path).saved-\(number)"
        }
        _ = try FileDescriptor(opening: name, O_RDWR | O_CREAT | O_EXCL)
        return name
    }
}
