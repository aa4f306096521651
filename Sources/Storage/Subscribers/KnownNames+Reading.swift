import Files
import NewsletterCore
package import Subscribing

extension KnownNames {
    /// Reads the names beside whoever writes the database; throws where there is none, or one of
    /// another version.
    ///
    /// Nothing is made, migrated or waited for long: a shell asks for them while somebody types.
    package init(reading path: String) throws {
        let (file, token) = try OpenFiles.opening(path, is: .subscribers) { inspection in
            if case .absent = inspection { throw FileError(path: path, reason: .missing) }
            return SessionFile(
                try DatabaseFile(path, readOnly: true, busyTimeout: .milliseconds(200)))
        }
        defer { withExtendedLifetime(token) { file.close() } }
        self = try file.read { db in
            KnownNames(
                lists: try db.all(String.self, "SELECT name FROM list ORDER BY name"),
                segments: try db.all(String.self, "SELECT name FROM segment ORDER BY name"))
        }
    }
}
