internal import Glibc

/// The machine that a program runs on.
public struct Machine: Hashable, Sendable {
    /// What no other machine has, from /etc/machine-id; empty where there is none, as in
    /// containers.
    public var id: String
    /// Its name, which may change.
    public var name: String

    /// Describes a machine.
    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }

    /// This one.
    public static let current = Machine(id: readID(), name: hostName)

    static let hostName: String = {
        var name = utsname()
        uname(&name)
        return withUnsafeBytes(of: &name.nodename) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
    }()

    private static func readID() -> String {
        guard let file = try? FileDescriptor(opening: "/etc/machine-id", O_RDONLY),
            let bytes = try? file.readAll()
        else { return "" }
        let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        return text == "uninitialized" ? "" : text
    }
}

/// Where the mailing of a ledger runs: which file, on which machine.
///
/// It stands in the ledger itself, so that a copy tells that it is one: by the number of the
/// file (its inode), which no copy keeps, and by the machine, where both are known. The path and
/// the name of the machine may change, and serve to name the place.
public struct LedgerHome: Hashable, Sendable {
    /// The machine.
    public var machine: Machine
    /// The file's path there.
    public var path: String
    /// The file's number in its file system.
    public var file: UInt64

    /// Describes a place.
    public init(machine: Machine, path: String, file: UInt64) {
        self.machine = machine
        self.path = path
        self.file = file
    }

    /// The place of a file that is here; it may still bear another name than the one to come.
    package init(of path: String, named name: String? = nil, on machine: Machine)
        throws(FileError)
    {
        // Not opened: closing it would drop the locks that SQLite has on it.
        var status = stat()
        if stat(path, &status) != 0 { throw .system("stat", path) }
        self.init(
            machine: machine, path: Self.absolute(name ?? path), file: UInt64(status.st_ino))
    }

    /// Whether both are one file, whatever it is called.
    package func isSame(as other: LedgerHome) -> Bool {
        let ids = [machine.id, other.machine.id].filter { !$0.isEmpty }
        return file == other.file && Set(ids).count < 2
    }

    /// The path from the root, through no symbolic link to its folder.
    package static func absolute(_ path: String) -> String {
        let folder = Folder.parent(of: path)
        guard let real = realpath(folder, nil) else { return path }
        defer { free(real) }
        return String(cString: real) + "/" + (path.split(separator: "/").last ?? "")
    }
}
