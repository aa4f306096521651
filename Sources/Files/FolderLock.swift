internal import Glibc

/// Turns in a folder: whoever makes a database in it, or changes its layout, does so alone; and
/// whoever writes files that belong together, or reads them.
///
/// SQLite's own locks guard one transaction each, and making a database takes several.
package enum FolderLock {
    /// Does something while no other program has its turn in the folder.
    ///
    /// The kernel ends the turn of a program that dies. Where the file system knows no locks,
    /// everybody has a turn at once. Who does not wait gets an error that is temporary where
    /// another program has its turn.
    package static func take<T>(
        in path: String, waiting: Bool = true, _ body: () throws -> T
    ) throws -> T {
        let folder = try FileDescriptor(opening: path, O_RDONLY | O_DIRECTORY)
        while flock(folder.number, waiting ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { throw FileError(path: path, reason: .busy) }
            if errno != EINTR { break }
        }
        // In so many words, since a program that is being started holds the open folder, too.
        defer { _ = flock(folder.number, LOCK_UN) }
        return try body()
    }
}
