package import Files
internal import Glibc

// Where the disk is full, leaving must still be recorded: a file beside the intake holds space on
// the disk, and is given up for that alone.

extension Intake {
    /// How much is held: some thousand entries.
    static let reserveSize = 1 << 20

    /// Where the file stands that holds space.
    var reserve: String { path + ".reserve" }

    /// Holds space on the disk, unless it does so already; false where there is none to hold.
    @discardableResult
    package func keepReserve() throws(FileError) -> Bool {
        try Folder.create(Folder.parent(of: path), mode: 0o700)
        let file = try FileDescriptor(opening: reserve, O_RDWR | O_CREAT)
        if try Int(file.status().st_blocks) * 512 >= Self.reserveSize { return true }
        let fault = posix_fallocate(file.number, 0, off_t(Self.reserveSize))
        if fault == 0 { return true }
        // A part of it would only be in the way of others.
        ftruncate(file.number, 0)
        return false
    }

    /// Gives the space up; false where none was held.
    package func freeReserve() throws(FileError) -> Bool {
        let file: FileDescriptor
        do throws(FileError) { file = try FileDescriptor(opening: reserve, O_RDWR) } catch {
            guard case .missing = error.reason else { throw error }
            return false
        }
        let isHeld = try file.status().st_size > 0
        if ftruncate(file.number, 0) != 0 { throw .system("ftruncate", reserve) }
        return isHeld
    }
}
