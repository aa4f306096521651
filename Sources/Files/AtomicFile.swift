internal import Glibc

/// Writes a file so that readers see the old content or the new, also after a power cut.
///
/// The bytes go to a file of their own beside the target, which then takes its place.
public enum AtomicFile {
    /// Replaces a file's content, and returns when it is on the disk; throws ``FileError``
    /// that names the file, or the folder where that does not exist.
    ///
    /// `mode` is the permission bits; nil keeps those of the file that is replaced, 0644
    /// where there is none.
    public static func write(
        _ bytes: some Sequence<UInt8>, to path: String, mode: UInt32? = nil
    ) throws(FileError) {
        try write(to: path, mode: mode) { append throws(FileError) in
            try append(ContiguousArray(bytes))
        }
    }

    /// Replaces a file's content without waiting for the disk.
    ///
    /// Readers see the old content or the new, but after a power cut perhaps neither: for files
    /// that are compared with what they should hold whenever they are made again.
    package static func replace(_ bytes: [UInt8], at path: String) throws(FileError) {
        let staged = try stage(for: path, mode: 0o644, isDurable: false) {
            (append) throws(FileError) in
            try append(ContiguousArray(bytes))
        }
        do throws(FileError) { try place(staged, at: path) } catch {
            unlink(staged)
            throw error
        }
    }

    /// Replaces a file's content by what the closure appends, piece by piece.
    public static func write(
        to path: String, mode: UInt32? = nil,
        _ body: ((ContiguousArray<UInt8>) throws(FileError) -> Void) throws(FileError) -> Void
    ) throws(FileError) {
        let staged = try stage(for: path, mode: mode, body)
        do throws(FileError) { try place(staged, at: path) } catch {
            unlink(staged)
            throw error
        }
        try Folder.synchronize(Folder.parent(of: path))
    }

    /// Replaces files of one folder that belong together.
    ///
    /// All of them are written beside the old ones before the first takes its place, in the given
    /// order. Meanwhile a mark stands in the folder with a content by which to tell, after a crash,
    /// whether they belong together; it goes at the end.
    public static func write(
        together files: [(path: String, bytes: [UInt8])], mark: String, content: [UInt8]
    ) throws(FileError) {
        var staged: [(temporary: String, path: String)] = []
        var placed = 0
        do throws(FileError) {
            for file in files {
                let temporary = try stage(for: file.path, mode: nil) {
                    (append) throws(FileError) in
                    // In pieces, so that a giant is not in memory twice.
                    for start in stride(from: 0, to: file.bytes.count, by: 1 << 16) {
                        let end = min(start + (1 << 16), file.bytes.count)
                        try append(ContiguousArray(file.bytes[start..<end]))
                    }
                }
                staged.append((temporary, file.path))
            }
            try write(content, to: mark)
            for file in staged {
                try place(file.temporary, at: file.path)
                placed += 1
            }
            try Folder.synchronize(Folder.parent(of: mark))
        } catch {
            for file in staged[placed...] { unlink(file.temporary) }
            if placed == 0 { unlink(mark) }
            throw error
        }
        unlink(mark)
    }

    /// Writes a file that is to take the place of another, and returns when it is on the disk.
    private static func stage(
        for path: String, mode: UInt32?, isDurable: Bool = true,
        _ body: ((ContiguousArray<UInt8>) throws(FileError) -> Void) throws(FileError) -> Void
    ) throws(FileError) -> String {
        let mode = mode ?? permissions(of: path) ?? 0o644
        let file = try create(beside: path)
        do throws(FileError) {
            try body { (bytes) throws(FileError) in
                try Self.naming(path) { () throws(FileError) in
                    try Self.append(bytes, to: file)
                }
            }
            if fchmod(file.number, mode_t(mode)) != 0 { throw .system("chmod", path) }
            if isDurable {
                try naming(path) { () throws(FileError) in try file.synchronize() }
            }
        } catch {
            unlink(file.path)
            throw error
        }
        return file.path
    }

    private static func place(_ temporary: String, at path: String) throws(FileError) {
        if rename(temporary, path) != 0 { throw .system("rename", path) }
    }

    private static func append(
        _ bytes: ContiguousArray<UInt8>, to file: borrowing FileDescriptor
    ) throws(FileError) {
        let result = bytes.withUnsafeBytes { buffer -> Result<Void, FileError> in
            do throws(FileError) { return .success(try file.write(buffer)) } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// The process and a count make the name unique on this machine; O_EXCL proves it.
    private static func create(beside path: String) throws(FileError) -> FileDescriptor {
        var number = 0
        while true {
            let temporary = "\(path).\(getpid()).\(number).new"
            do throws(FileError) {
                return try FileDescriptor(opening: temporary, O_WRONLY | O_CREAT | O_EXCL)
            } catch {
                if case .missing = error.reason {
                    throw FileError(path: Folder.parent(of: path), reason: .missing)
                }
                guard case .system(_, EEXIST) = error.reason, number < 1000 else {
                    throw FileError(path: path, reason: error.reason)
                }
                number += 1
            }
        }
    }

    /// Whether a name is that of a file which a program that died left beside the target.
    package static func isLeftover(_ name: String, of target: String) -> Bool {
        guard name.hasPrefix("\(target)."), name.hasSuffix(".new") else { return false }
        let parts = name.dropFirst(target.count + 1).dropLast(4).split(
            separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }

    /// Lets errors name the file that is meant, not the one beside it.
    private static func naming(
        _ path: String, _ body: () throws(FileError) -> Void
    ) throws(FileError) {
        do throws(FileError) { try body() } catch {
            throw FileError(path: path, reason: error.reason)
        }
    }

    private static func permissions(of path: String) -> UInt32? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
    }
}
