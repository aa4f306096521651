import Cryptography
import Files
import Foundation
import NewsletterCore

/// What tells a backup from every other.
enum BackupDigest {
    private static let chunk = 1 << 20

    /// The SHA-256 of a file, in lower-case hexadecimal.
    static func of(_ path: String) throws -> String {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw FileError(path: path, reason: .missing)
        }
        defer { try? file.close() }
        var hash = SHA256()
        while let bytes = try file.read(upToCount: chunk), !bytes.isEmpty {
            hash.update(Array(bytes))
        }
        return hash.finalize().hexadecimal
    }
}
