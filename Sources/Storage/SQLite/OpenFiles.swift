internal import Glibc
internal import Synchronization

/// The databases that this process has open, because POSIX locks belong to processes: whoever
/// opens and closes such a file a second time by other means takes SQLite's locks away.
enum OpenFiles {
    fileprivate struct Identity: Hashable {
        var device: UInt
        var inode: UInt
    }

    /// Counts an open file until it goes.
    final class Token: Sendable {
        private let identity: Identity
        fileprivate init(_ identity: Identity) { self.identity = identity }
        deinit { OpenFiles.counts.withLock { $0[identity, default: 1] -= 1 } }
    }

    private static let counts = Mutex<[Identity: Int]>([:])

    /// Inspects the file, unless this process has it open, and then opens it by the closure;
    /// nobody else in this process opens or inspects a database in between.
    static func opening<T>(
        _ path: String, is kind: DatabaseKind,
        _ open: (DatabaseInspection) throws -> T
    ) throws -> (T, Token) {
        try counts.withLock { counts in
            let known = identity(of: path).flatMap { counts[$0] } ?? 0 > 0
            let inspection =
                known
                ? .present(bytes: DatabaseFile.fileSize(path) ?? 0)
                : try DatabaseFile.inspect(path, is: kind)
            let opened = try open(inspection)
            guard let identity = identity(of: path) else { throw StorageError.system("stat", path) }
            counts[identity, default: 0] += 1
            return (opened, Token(identity))
        }
    }

    private static func identity(of path: String) -> Identity? {
        var status = stat()
        if stat(path, &status) != 0 { return nil }
        return Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    }
}
