import Files
import NewsletterCore
package import Subscribing

/// Imports subscribers from a file: all of its rows that can be used, or none.
package struct ImportSubscribers {
    private let workspace: Workspace
    private let options: ImportOptions
    private let makesLists: Bool

    /// Into the newsroom, as the options say; `makesLists` makes lists that are not there yet.
    package init(into workspace: Workspace, _ options: ImportOptions, makesLists: Bool = false) {
        self.workspace = workspace
        self.options = options
        self.makesLists = makesLists
    }

    /// Imports the file at the path; rows that cannot be used are written to the place for them,
    /// or beside the file that was named, which is `-` where it came in by a stream.
    ///
    /// `progress` hears how many bytes of how many have been read.
    package func take(
        _ path: String, named file: String, rejected: RejectedFile? = nil,
        progress: @escaping (Int, Int) -> Void = { _, _ in }
    ) throws -> ImportRecord {
        let store = try workspace.keyedSubscribers()
        defer { store.close() }
        _ = try store.newLists(among: options.lists, makesLists: makesLists)
        let place = rejected ?? RejectedFile(beside: file, in: workspace.newsroom)
        let report = try store.imports.importFile(at: path, options: options, progress: progress)
        var rejectedFile: String?
        if report.rejected > 0, !options.isDryRun {
            try AtomicFile.write(report.rejectedTable, to: place.path, mode: 0o600)
            rejectedFile = place.path
        }
        return ImportRecord(report, isDryRun: options.isDryRun, rejectedFile: rejectedFile)
    }
}
