import Files
import Foundation
package import NewsletterCore
package import NewsroomFiles

/// A newsroom at work: its files, its settings, the world around it, and who listens.
package struct Workspace {
    package let newsroom: Newsroom
    package let effects: Effects
    package let adapters: Adapters
    package let notices: Notices

    package init(newsroom: Newsroom, effects: Effects, adapters: Adapters, notices: Notices) {
        self.newsroom = newsroom
        self.effects = effects
        self.adapters = adapters
        self.notices = notices
    }

    /// Reads and checks postrider.yml and the environment.
    package func settings() throws -> Settings { try Settings(try settingsReader()) }

    /// The settings as they were given, each with its origin.
    package func settingsReader() throws -> SettingsReader {
        try SettingsReader(
            try text(of: newsroom.settings), file: "postrider.yml",
            environment: effects.environment, variables: effects.environmentNames())
    }

    /// Today, in UTC.
    package var today: CalendarDate { effects.now().date }

    /// The text of a file, which must be UTF-8.
    package func text(of path: String) throws -> String {
        let files = path == newsroom.settings ? EditedFiles.unmailed : editedFiles
        let bytes: [UInt8]
        do throws(FileError) { bytes = try files.bytes(at: path) } catch {
            guard case .missing = error.reason else { throw error }
            throw Problem(.badConfiguration, "\(path): cannot be read")
        }
        guard let text = String(data: Data(bytes), encoding: .utf8) else {
            throw Problem(.badData, "\(path): is not UTF-8", remedy: "Save it as UTF-8.")
        }
        return text
    }
}
