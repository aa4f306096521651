import Foundation
import NewsletterCore
import Storage

/// A newsroom at work: its files, its settings, and the world around it.
struct Workspace {
    let newsroom: Newsroom
    let effects: Effects

    /// Reads and checks postrider.yml and the environment.
    func settings() throws -> Settings { try Settings(try settingsReader()) }

    /// The settings as they were given, each with its origin.
    func settingsReader() throws -> SettingsReader {
        try SettingsReader(
            try text(of: newsroom.settings), file: "postrider.yml",
            environment: effects.environment, variables: effects.environmentNames())
    }

    /// Today, in UTC.
    var today: CalendarDate { effects.now().date }

    /// The text of a file, which must be UTF-8.
    func text(of path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            if access(path, R_OK) != 0, errno != ENOENT {
                throw StorageError(path: path, call: "open", errno: errno)
            }
            throw Failure(.badConfiguration, "\(path): cannot be read")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Failure(.badData, "\(path): is not UTF-8", advice: "Save it as UTF-8.")
        }
        return text
    }
}
