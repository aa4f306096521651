import Files
internal import Glibc

/// A mounted file system.
struct Mount {
    /// Its kind, as in `ext4`.
    let kind: String

    /// The mount through which a file was opened; nil where the system does not tell.
    init?(of file: borrowing FileDescriptor) {
        let path = "/proc/self/fdinfo/\(file.number)"
        guard let facts = try? FileDescriptor(opening: path, O_RDONLY).readAll() else { return nil }
        let lines = String(decoding: facts, as: UTF8.self).split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix("mnt_id:") }),
            let word = line.split(whereSeparator: { " \t".contains($0) }).last,
            let mount = Self.first(where: { words in words[0] == word })
        else { return nil }
        self = mount
    }

    /// The mount of a device, by its numbers.
    init?(ofDevice major: UInt64, _ minor: UInt64) {
        guard let mount = Self.first(where: { $0[2] == "\(major):\(minor)" }) else { return nil }
        self = mount
    }

    private init(kind: String) { self.kind = kind }

    private static func first(where fits: ([Substring]) -> Bool) -> Mount? {
        guard let mounts = try? FileDescriptor(opening: "/proc/self/mountinfo", O_RDONLY).readAll()
        else {
            return nil
        }
        // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue (proc(5))
        for line in String(decoding: mounts, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 2, fits(words),
                let dash = words.firstIndex(of: "-"), dash + 1 < words.count
            else { continue }
            return Mount(kind: String(words[dash + 1]))
        }
        return nil
    }
}
