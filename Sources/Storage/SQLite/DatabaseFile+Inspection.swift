import Files
internal import Glibc

/// What the first hundred bytes of a file say (the SQLite file format, section 1.3).
private struct DatabaseHeader {
    var pageSize: Int
    var pageCount: Int
    var version: Int32
    var applicationID: Int32

    /// Nil where the bytes are no header of SQLite's.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\u{0}".utf8)) else {
            return nil
        }
        func integer(_ start: Int, _ count: Int) -> Int {
            bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
        }
        pageSize = integer(16, 2) == 1 ? 65536 : integer(16, 2)
        // The count is only valid where the change counter agrees with byte 92.
        pageCount = integer(24, 4) == integer(92, 4) ? integer(28, 4) : 0
        version = Int32(truncatingIfNeeded: integer(60, 4))
        applicationID = Int32(truncatingIfNeeded: integer(68, 4))
    }
}

/// What stands at a path where a database is to be opened.
enum DatabaseInspection {
    /// Nothing, or an empty file.
    case absent
    /// A database of the kind that was asked for.
    case present(bytes: Int)
}

extension DatabaseFile {
    /// Looks at a file with plain reads, so that a foreign one stays untouched to the byte.
    ///
    /// Closing a descriptor drops the POSIX locks of the whole process on that file, SQLite's
    /// among them; a file that this process has open already must not be inspected, and its
    /// first opener has done it. ``OpenFiles`` keeps the books.
    static func inspect(_ path: String, is kind: DatabaseKind) throws(FileError)
        -> DatabaseInspection
    {
        let size: Int
        var bytes = [UInt8](repeating: 0, count: 100)
        do throws(FileError) {
            let file = try FileDescriptor(opening: path, O_RDONLY)
            let status = try file.status()
            if status.st_mode & S_IFMT != S_IFREG {
                throw FileError(path: path, reason: .foreign("no file"))
            }
            size = Int(status.st_size)
            let count = bytes.withUnsafeMutableBytes { pread(file.number, $0.baseAddress!, 100, 0) }
            bytes.removeLast(100 - max(0, count))
        } catch {
            if case .missing = error.reason { return .absent }
            throw error
        }
        if size == 0 { return .absent }
        // A journal beside the file holds what SQLite puts back before anybody reads.
        if Folder.fileSize("\(path)-journal") ?? 0 > 0 { return .present(bytes: size) }
        guard let header = DatabaseHeader(bytes) else {
            let cut =
                bytes.count < 100 && "SQLite format 3\u{0}".utf8.starts(with: bytes.prefix(16))
            throw FileError(
                path: path, reason: cut ? .damaged("cut short") : .foreign("no database"))
        }
        if header.applicationID != kind.applicationID {
            throw FileError(path: path, reason: .foreign("not \(kind.name)"))
        }
        if header.version > kind.version { throw FileError(path: path, reason: .newer) }
        // A checkpoint that was cut off writes the new size before the last pages; they are
        // still in the WAL.
        let hasLog = Folder.fileSize("\(path)-wal") ?? 0 > 0
        if !hasLog && header.pageCount * header.pageSize > size {
            throw FileError(path: path, reason: .damaged("cut short"))
        }
        return .present(bytes: size)
    }
}
