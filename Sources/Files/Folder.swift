internal import Glibc

/// What a newsroom needs of folders.
package enum Folder {
    /// Makes a folder and those above it; an existing one stays as it is.
    package static func create(_ path: String, mode: UInt32 = 0o755) throws(FileError) {
        if isFolder(path) { return }
        let above = parent(of: path)
        if above != path { try create(above) }
        if mkdir(path, mode_t(mode)) != 0 && errno != EEXIST { throw .system("mkdir", path) }
    }

    /// Whether the path is a folder.
    package static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

    /// Whether the path is a file.
    package static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

    /// Whether the path is a file; throws where this user may not look, which is no answer.
    package static func holdsFile(_ path: String) throws(FileError) -> Bool {
        var status = stat()
        if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFREG }
        if errno == EACCES || errno == EPERM {
            throw FileError(path: parent(of: path), call: "stat", errno: errno)
        }
        return false
    }

    /// Whether anything bears the name, if only a link that leads nowhere; throws where this user may
    /// not look, which is no answer.
    package static func holdsAnything(_ path: String) throws(FileError) -> Bool {
        var status = stat()
        if lstat(path, &status) == 0 { return true }
        if errno == EACCES || errno == EPERM {
            throw FileError(path: parent(of: path), call: "stat", errno: errno)
        }
        return false
    }

    /// The names in a folder, in byte order, without hidden ones; none where there is no folder.
    package static func names(in path: String) throws(FileError) -> [String] {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return [] }
            throw .system("opendir", path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The folder in which a path stands.
    package static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Returns when the names in the folder are on the disk.
    package static func synchronize(_ path: String) throws(FileError) {
        try FileDescriptor(opening: path, O_RDONLY | O_DIRECTORY).synchronize()
    }

    /// The size of a file; nil where there is none.
    package static func fileSize(_ path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }
}
