import ArgumentParser
import Foundation
import NewsletterCore
import Storage

/// `postrider subscribers import`.
struct ImportSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import subscribers from CSV or JSON lines.",
        discussion: """
            All rows or none are applied. Nobody is revived who unsubscribed, bounced or is \
            suppressed. Rejected rows are written beside the file, with line and reason. \
            Exports of listmonk, Mailchimp, Substack, Ghost, Buttondown, beehiiv and Keila are \
            recognised by their headings.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The file; - reads standard input.", completion: .file()) var file: String
    @Option(name: .customLong("list"), help: "A list that everybody joins; repeatable.")
    var lists: [ListName] = []
    @Option(name: .customLong("tag"), help: "A tag that everybody gets; repeatable.")
    var tags: [String] = []
    @Option(name: .customLong("consent"), help: "Where the consent came from, where no row says.")
    var consentSource: String?
    @Option(
        name: .customLong("map"),
        help: "What a column holds, as HEADING=email, name, lists, tags ...; repeatable.")
    var mapping: [String] = []
    @Option(help: "Whose export it is, where its headings do not tell.")
    var format = ImportFormat.auto
    @Option(help: "How it is encoded, such as shift_jis; found out otherwise.")
    var encoding: String?
    @Option(help: "Where rejected rows are written.", completion: .file())
    var rejected: String?
    @Flag(help: "Only show what would happen.") var dryRun = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let people = try workspace.keyedSubscribers()
        let report = try withFile { path in
            let progress = ReadingProgress("Reading \(file)")
            defer { progress.end() }
            return try people.importFile(
                at: path, options: try options(), progress: progress.show)
        }
        let rejectedFile = try writeRejected(report, workspace)
        let record = ImportRecord(report, isDryRun: dryRun, rejectedFile: rejectedFile)
        if json { try writeJSON(record) } else { record.tell() }
        if report.rejected > 0 { throw ExitStatus.incomplete.code }
    }

    /// The file, or what standard input brings, kept in one for the time.
    private func withFile<T>(_ body: (String) throws -> T) throws -> T {
        if file != "-" { return try body(file) }
        let path = NSTemporaryDirectory() + "postrider-\(UUID().uuidString).import"
        defer { unlink(path) }
        try AtomicFile.write(to: path, mode: 0o600) { append throws(StorageError) in
            while let piece = try? FileHandle.standardInput.read(upToCount: 1 << 20),
                !piece.isEmpty
            {
                try append(ContiguousArray(piece))
            }
        }
        return try body(path)
    }

    private func options() throws -> ImportOptions {
        ImportOptions(
            lists: lists, tags: tags, columns: try columns(), consentSource: consentSource,
            layout: format.layout, encoding: encoding,
            source: file == "-" ? "standard input" : file, isDryRun: dryRun)
    }

    private func columns() throws -> [String: ImportColumn] {
        try Dictionary(
            mapping.map { text in
                let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2 else {
                    throw Failure(
                        .usage, "--map: \"\(text)\" is not HEADING=COLUMN",
                        advice: "Such as: --map \"E-Post=email\"")
                }
                return (parts[0], ImportColumn(heading: parts[1]))
            }, uniquingKeysWith: { $1 })
    }

    private func writeRejected(_ report: ImportReport, _ workspace: Workspace) throws -> String? {
        guard report.rejected > 0, !dryRun else { return nil }
        let beside =
            file == "-"
            ? "\(workspace.newsroom.subscribers)/standard-input.rejected.csv"
            : "\(file).rejected.csv"
        let path = rejected ?? beside
        try AtomicFile.write(report.rejectedTable, to: path, mode: 0o600)
        return path
    }
}

/// Whose export a file is.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
    case auto, postrider, listmonk, mailchimp, substack, ghost, buttondown, beehiiv, keila

    /// Nil where the headings are to tell.
    var layout: ImportLayout? { ImportLayout(rawValue: rawValue) }
}
