internal import Glibc

/// Writes a file so that readers see the old content or the new, also after a power cut.
///
/// The bytes go to a file of their own beside the target, which then takes its place.
public enum AtomicFile {
    /// Replaces a file's content, and returns when it is on the disk; throws ``StorageError``
    /// that names the file, or the folder where that does not exist.
    ///
    /// `mode` is the permission bits; nil keeps those of the file that is replaced, 0644
    /// where there is none.
    public static func write(
        _ bytes: some Sequence<UInt8>, to path: String, mode: UInt32? = nil
    ) throws(StorageError) {
        try write(to: path, mode: mode) { append throws(StorageError) in
            try append(ContiguousArray(bytes))
        }
    }

    /// Replaces a file's content by what the closure appends, piece by piece.
    public static func write(
        to path: String, mode: UInt32? = nil,
        _ body: ((ContiguousArray<UInt8>) throws(StorageError) -> Void) throws(StorageError) -> Void
    ) throws(StorageError) {
        let folder = Folder.parent(of: path)
        let mode = mode ?? permissions(of: path) ?? 0o644
        let file = try create(beside: path)
        let temporary = file.path
        do throws(StorageError) {
            try body { (bytes) throws(StorageError) in
                try Self.naming(path) { () throws(StorageError) in
                    try Self.append(bytes, to: file)
                }
            }
            if fchmod(file.number, mode_t(mode)) != 0 { throw .system("chmod", path) }
            try naming(path) { () throws(StorageError) in try file.synchronize() }
            if rename(temporary, path) != 0 { throw .system("rename", path) }
        } catch {
            unlink(temporary)
            throw error
        }
        try Folder.synchronize(folder)
    }

    private static func append(
        _ bytes: ContiguousArray<UInt8>, to file: borrowing FileDescriptor
    ) throws(StorageError) {
        let result = bytes.withUnsafeBytes { buffer -> Result<Void, StorageError> in
            do throws(StorageError) { return .success(try file.write(buffer)) } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// The process and a count make the name unique on this machine; O_EXCL proves it.
    private static func create(beside path: String) throws(StorageError) -> FileDescriptor {
        var number = 0
        while true {
            let temporary = "\(path).\(getpid()).\(number).new"
            do throws(StorageError) {
                return try FileDescriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL)
            } catch {
                if case .missing = error.reason {
                    throw StorageError(path: Folder.parent(of: path), reason: .missing)
                }
                guard case .system(_, EEXIST) = error.reason, number < 1000 else {
                    throw StorageError(path: path, reason: error.reason)
                }
                number += 1
            }
        }
    }

    /// Lets errors name the file that is meant, not the one beside it.
    private static func naming(
        _ path: String, _ body: () throws(StorageError) -> Void
    ) throws(StorageError) {
        do throws(StorageError) { try body() } catch {
            throw StorageError(path: path, reason: error.reason)
        }
    }

    private static func permissions(of path: String) -> UInt32? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
    }
}
