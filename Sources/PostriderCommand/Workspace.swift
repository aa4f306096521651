import Foundation
import NewsletterCore
import Storage

/// A newsroom at work: its files, its settings, the world around it, and who listens.
struct Workspace {
    let newsroom: Newsroom
    let effects: Effects
    let notices: Notices

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
        let files = path == newsroom.settings ? EditedFiles.unmailed : editedFiles
        let bytes: [UInt8]
        do throws(StorageError) { bytes = try files.bytes(at: path) } catch {
            guard case .missing = error.reason else { throw error }
            throw Problem(.badConfiguration, "\(path): cannot be read")
        }
        guard let text = String(data: Data(bytes), encoding: .utf8) else {
            throw Problem(.badData, "\(path): is not UTF-8", remedy: "Save it as UTF-8.")
        }
        return text
    }
}
