internal import Glibc

/// Turns in a folder: whoever makes a database in it, or changes its layout, does so alone; and
/// whoever writes files that belong together, or reads them.
///
/// SQLite's own locks guard one transaction each, and making a database takes several.
enum FolderTurn {
    /// Does something while no other program has its turn in the folder.
    ///
    /// The kernel ends the turn of a program that dies. Where the file system knows no locks,
    /// everybody has a turn at once.
    static func take<T>(in path: String, _ body: () throws -> T) throws -> T {
        let folder = try FileDescriptor(opening: path, O_RDONLY | O_DIRECTORY)
        while flock(folder.number, LOCK_EX) != 0 && errno == EINTR {}
        // In so many words, since a program that is being started holds the open folder, too.
        defer { _ = flock(folder.number, LOCK_UN) }
        return try body()
    }
}
