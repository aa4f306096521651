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
            suppressed. Rejected rows are written beside the file, with line and reason.
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
    @Flag(help: "Only show what would happen.") var dryRun = false
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let rows: Int
        let added: Int
        let updated: Int
        let unchanged: Int
        let skipped: Int
        let rejected: Int
        let skippedBecause: [String: Int]
        let rejectedFile: String?
        let batch: Int64?
        let dryRun: Bool
        let notes: [String]
        let cautions: [String: Int]
        let cautionSamples: [Caution]
    }

    private struct Caution: Encodable {
        let line: Int
        let email: String
        let advice: String
    }

    func run() throws {
        let workspace = try newsroom.open()
        let options = ImportOptions(
            lists: lists, tags: tags, columns: try columns(), consentSource: consentSource,
            isDryRun: dryRun)
        let people = try workspace.subscribers()
        let report =
            file == "-"
            ? try people.importTable(
                Array(FileHandle.standardInput.readDataToEndOfFile()), from: "standard input",
                options: options)
            : try people.importFile(at: file, options: options)
        let rejectedFile = try writeRejected(report)
        let record = Record(
            rows: report.rows, added: report.added, updated: report.updated,
            unchanged: report.unchanged, skipped: report.skipped, rejected: report.rejected,
            skippedBecause: Dictionary(
                uniqueKeysWithValues: report.skips.map { ($0.rawValue, $1) }),
            rejectedFile: rejectedFile, batch: report.batch, dryRun: dryRun, notes: report.notes,
            cautions: report.cautions,
            cautionSamples: report.cautionSamples.map {
                Caution(line: $0.line, email: $0.address, advice: $0.advice.description)
            })
        if json { try writeJSON(record) } else { tell(record) }
        if report.rejected > 0 { throw ExitStatus.incomplete.code }
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

    private func writeRejected(_ report: ImportReport) throws -> String? {
        guard report.rejected > 0, !dryRun, file != "-" else { return nil }
        let path = "\(file).rejected.csv"
        try AtomicFile.write(report.rejectedTable, to: path, mode: 0o600)
        return path
    }

    private func tell(_ record: Record) {
        for note in record.notes { Console.say("note: \(note)") }
        let counts = [
            ("added", record.added), ("updated", record.updated), ("unchanged", record.unchanged),
            ("skipped", record.skipped), ("rejected", record.rejected),
        ]
        Console.write(
            "\(dryRun ? "Would import" : "Imported") \(record.rows.of("row")): "
                + counts.map { "\($1) \($0)" }.joined(separator: ", ") + ".")
        for (reason, count) in record.skippedBecause.sorted(by: { $0.key < $1.key }) {
            Console.write("  skipped, \(reason): \(count)")
        }
        for (kind, count) in record.cautions.sorted(by: { $0.key < $1.key }) {
            Console.write("  imported, worth a second look, \(kind): \(count)")
        }
        for caution in record.cautionSamples.prefix(5) {
            Console.say("note: line \(caution.line): \(caution.email) \(caution.advice)")
        }
        if record.cautions.values.reduce(0, +) > 5 {
            Console.say("All of them: postrider subscribers check")
        }
        if let path = record.rejectedFile { Console.write("  rejected rows: \(path)") }
        if let batch = record.batch, record.added + record.updated > 0 {
            Console.say("To take it back: postrider subscribers undo \(batch)")
        }
    }
}

/// `postrider subscribers export`.
struct ExportSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write subscribers as CSV or JSON lines.",
        discussion: "What is written imports again without loss.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json }

    @OptionGroup var newsroom: NewsroomOptions
    @OptionGroup var filter: FilterOptions
    @Option(help: "csv, or json: one object a line.") var format = Format.csv

    func run() throws {
        let people = try newsroom.open().subscribers()
        let filter = try filter.filter()
        switch format {
        case .csv: try people.exportTable(filter) { Console.write(bytes: $0) }
        case .json: try people.exportLines(filter) { Console.write(bytes: $0) }
        }
    }
}
