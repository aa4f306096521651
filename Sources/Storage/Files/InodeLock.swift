import Files
internal import Glibc

/// An exclusive lock on a file itself (flock), whatever is done to other files beside it.
///
/// SQLite's locks on the same file (fcntl) are of another kind, and do not meet it. They belong to
/// the process, though, and go as soon as it closes any descriptor of the file: so this one is
/// closed only when the process has the file open no more (``OpenFiles``).
final class InodeLock: Sendable {
    private let number: Int32

    /// Takes the lock at once, or throws that another run holds it.
    ///
    /// Where the file system knows no such locks, or makes one kind of both, it locks nothing.
    init(on path: String) throws(FileError) {
        // Somebody may have put a pipe there, for whose writer nobody wants to wait.
        let opened = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        if opened < 0 { throw .system("open", path) }
        if Self.tellsLocksApart(opened), flock(opened, LOCK_EX | LOCK_NB) != 0,
            errno == EWOULDBLOCK
        {
            OpenFiles.close(opened)
            throw FileError(path: path, reason: .locked(by: nil))
        }
        number = opened
    }

    /// Unlocks in so many words: a program that is being started at this moment has the open
    /// file, too, until it runs.
    deinit {
        flock(number, LOCK_UN)
        OpenFiles.close(number)
    }

    /// Whether flock and fcntl are two kinds of locks where the file lies: NFS, SMB and 9p send
    /// both to the server as one, where SQLite would wait for this process itself.
    private static func tellsLocksApart(_ file: Int32) -> Bool {
        var status = stat()
        guard fstat(file, &status) == 0 else { return true }
        let device = UInt64(status.st_dev)
        let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
        let minor = device & 0xFF | device >> 12 & ~0xFF
        return Mount(ofDevice: major, minor).map { !oneKindOfLock.contains($0.kind) } ?? true
    }

    private static let oneKindOfLock: Set<String> = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p"]
}
