import Files
import NewsletterCore

/// The names of lists and segments, read beside whoever writes the database.
///
/// Nothing is made, migrated or waited for long: a shell asks for them while somebody types.
public struct KnownNames: Hashable, Sendable {
    /// The lists, by name.
    public let lists: [String]
    /// The saved segments, by name.
    public let segments: [String]

    /// Reads the names; throws where there is no database, or one of another version.
    public init(reading path: String) throws {
        let (file, token) = try OpenFiles.opening(path, is: .subscribers) { inspection in
            if case .absent = inspection { throw StorageError(path: path, reason: .missing) }
            return SessionFile(
                try DatabaseFile(path, readOnly: true, busyTimeout: .milliseconds(200)))
        }
        defer { withExtendedLifetime(token) { file.close() } }
        (lists, segments) = try file.read { db in
            (
                try db.all(String.self, "SELECT name FROM list ORDER BY name"),
                try db.all(String.self, "SELECT name FROM segment ORDER BY name")
            )
        }
    }
}
