internal import Glibc

// fcntl.h defines these behind a macro that Swift does not see; the numbers are Linux's own.
private let openFileGetLock: Int32 = 36
private let openFileSetLock: Int32 = 37

// Locks that belong to the open file (F_OFD_SETLK) and not to the process.

extension FileDescriptor {
    /// Takes the lock on the whole file; false where another open file has it.
    package func lock() throws(FileError) -> Bool {
        var request = Self.wholeFile()
        if fcntl(number, openFileSetLock, &request) == 0 { return true }
        guard errno == EAGAIN || errno == EACCES else { throw .system("lock", path) }
        return false
    }

    /// Gives the lock back.
    package func unlock() {
        var request = Self.wholeFile()
        request.l_type = Int16(F_UNLCK)
        _ = fcntl(number, openFileSetLock, &request)
    }

    /// Whether another open file has the lock.
    package func isLocked() throws(FileError) -> Bool {
        var request = Self.wholeFile()
        if fcntl(number, openFileGetLock, &request) != 0 { throw .system("lock", path) }
        return request.l_type != Int16(F_UNLCK)
    }

    private static func wholeFile() -> flock {
        var request = flock()
        request.l_type = Int16(F_WRLCK)
        request.l_whence = Int16(SEEK_SET)
        return request
    }
}
