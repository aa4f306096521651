internal import Glibc
internal import NewsletterCore

/// The newsroom's secret of 32 bytes, kept as hexadecimal digits in a file of its own.
public enum SecretKeyFile {
    /// Reads the key, or makes the file on first use.
    ///
    /// `random` gives so many random bytes, fit for keys. Throws where group or others may
    /// read the file.
    public static func key(
        at path: String, random: (Int) -> [UInt8]
    ) throws(StorageError) -> [UInt8] {
        if let key = try read(path) { return key }
        let text = Array("\(random(32).hexadecimal)\n".utf8)
        try Folder.create(Folder.parent(of: path), mode: 0o700)
        // Two first uses at once: link() lets one of them win, and both read the winner's.
        let temporary = "\(path).\(getpid()).new"
        unlink(temporary)
        defer { unlink(temporary) }
        try AtomicFile.write(text, to: temporary, mode: 0o600)
        if link(temporary, path) != 0 && errno != EEXIST { throw .system("link", path) }
        try Folder.synchronize(Folder.parent(of: path))
        guard let key = try read(path) else { throw StorageError(path: path, reason: .missing) }
        return key
    }

    private static func read(_ path: String) throws(StorageError) -> [UInt8]? {
        let bytes: [UInt8]
        do throws(StorageError) {
            let file = try FileDescriptor(opening: path, O_RDONLY)
            let mode = try file.status().st_mode & 0o777
            if mode & 0o077 != 0 {
                throw StorageError(path: path, reason: .exposed(mode: mode))
            }
            bytes = try file.readAll()
        } catch {
            if case .missing = error.reason { return nil }
            throw error
        }
        let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard text.count == 1, text[0].utf8.count == 64, let key = [UInt8](hexadecimal: text[0])
        else {
            throw StorageError(
                path: path,
                reason: .unfit("holds no key: 64 hexadecimal digits are expected; restore it"))
        }
        return key
    }
}
