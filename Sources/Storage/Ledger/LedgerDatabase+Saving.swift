internal import GRDB
internal import Glibc

extension LedgerDatabase {
    /// Writes all that the ledger holds to a new file beside the place from which its own was
    /// deleted, readable for its owner alone.
    ///
    /// Returns its path; nil where something stands at the old place, or where the file has only
    /// been moved. The copy is refused for sending until somebody says that it takes the place of
    /// the other (`elsewhere`).
    public func saveDeleted() throws -> String? {
        do { try checkPlace() } catch let error as StorageError
            where error.reason == .displaced(to: nil)
        {
            guard access(path, F_OK) != 0 else { return nil }
            let copy = "\(path).saved"
            // SQLite fills an empty file, and refuses any other.
            _ = try FileDescriptor(opening: copy, O_RDWR | O_CREAT | O_EXCL)
            try file.with { db in try db.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
            // What was left of the deleted file would be taken for the copy's own log.
            for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
            return copy
        } catch is StorageError {}
        return nil
    }
}
