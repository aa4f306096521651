public import Files
internal import Glibc
internal import NewsletterCore

/// One key of the newsroom: 32 bytes, and the name by which links and lists tell it.
public struct SecretKey: Hashable, Sendable {
    /// The name: 1 to 8 lower-case letters and digits of ASCII.
    public var id: String
    /// The secret itself.
    public var bytes: [UInt8]
}

/// The newsroom's keys in a file of their own: one a line, `NAME DIGITS`, the present one first.
///
/// A line of 64 hexadecimal digits alone is the key `k1`: earlier versions wrote one such line.
/// Every other name is random, so that two keys are told apart by it.
public enum SecretKeyFile {
    /// The keys, the present one first; nil where there is no file.
    ///
    /// Throws where group or others may read the file, or where it holds something else.
    public static func keys(at path: String) throws(FileError) -> [SecretKey]? {
        let bytes: [UInt8]
        do throws(FileError) {
            let file = try FileDescriptor(opening: path, O_RDONLY)
            let mode = try file.status().st_mode & 0o777
            if mode & 0o077 != 0 {
                throw FileError(path: path, reason: .exposed(mode: mode))
            }
            bytes = try file.readAll()
        } catch {
            if case .missing = error.reason { return nil }
            throw error
        }
        var keys: [SecretKey] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            if words.isEmpty { continue }
            guard let key = key(words), !keys.contains(where: { $0.id == key.id }) else {
                throw unfit(path)
            }
            keys.append(key)
        }
        if keys.isEmpty { throw unfit(path) }
        return keys
    }

    /// Makes the file with a new key; where another program has just made it, that one is it.
    ///
    /// `random` gives so many random bytes, fit for keys.
    public static func create(
        at path: String, random: (Int) -> [UInt8]
    ) throws(FileError) -> [SecretKey] {
        try Folder.create(Folder.parent(of: path), mode: 0o700)
        // Two first uses at once: link() lets one of them win, and both read the winner's.
        let temporary = "\(path).\(getpid()).new"
        unlink(temporary)
        defer { unlink(temporary) }
        try AtomicFile.write(text(of: [newKey(random)]), to: temporary, mode: 0o600)
        if link(temporary, path) != 0 && errno != EEXIST { throw .system("link", path) }
        try Folder.synchronize(Folder.parent(of: path))
        guard let keys = try keys(at: path) else {
            throw FileError(path: path, reason: .missing)
        }
        return keys
    }

    /// Makes a new key the present one, and keeps those that are there behind it.
    public static func renew(
        at path: String, random: (Int) -> [UInt8]
    ) throws(FileError) -> [SecretKey] {
        guard let older = try keys(at: path) else { return try create(at: path, random: random) }
        let keys = [newKey(random)] + older
        try AtomicFile.write(text(of: keys), to: path, mode: 0o600)
        return keys
    }

    // MARK: - Lines

    private static func newKey(_ random: (Int) -> [UInt8]) -> SecretKey {
        SecretKey(id: "k\(Base32.word(of: random(7)))", bytes: random(32))
    }

    private static func text(of keys: [SecretKey]) -> [UInt8] {
        Array(keys.map { "\($0.id) \($0.bytes.hexadecimal)\n" }.joined().utf8)
    }

    private static func key(_ words: [Substring]) -> SecretKey? {
        guard (1...2).contains(words.count), let digits = words.last, digits.utf8.count == 64,
            let bytes = [UInt8](hexadecimal: digits)
        else { return nil }
        let id = words.count == 1 ? "k1" : String(words[0])
        let isName = id.utf8.allSatisfy { $0.isASCIILetterOrDigit && !(0x41...0x5A ~= $0) }
        return isName && (1...8).contains(id.utf8.count) ? SecretKey(id: id, bytes: bytes) : nil
    }

    private static func unfit(_ path: String) -> FileError {
        FileError(
            path: path,
            reason: .unfit(
                "holds no key: a name and 64 hexadecimal digits are expected on each line"),
            remedy: .putBackOrDeleteKey)
    }
}
