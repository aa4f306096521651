import ArgumentParser
import Foundation
import NewsletterCore
import Storage

/// `postrider suppress import`.
struct ImportSuppressions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Suppress what a file lists.",
        discussion: """
            Lines that hold nothing but addresses, @domains or hashes, one or several, or a table \
            with a column email or address and perhaps reason, note and at. Hashes are those that \
            `suppress export` of this newsroom wrote. All lines that can be used are applied in \
            one transaction; the others are told with their number.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The file; - reads standard input.", completion: .file()) var file: String
    @Option(help: "Why, where a line does not say.") var reason: SuppressionReason?
    @Option(help: "What to remember, where a line does not say.") var note: String?
    @Flag(help: "Only show what would happen.") var dryRun = false
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        struct Rejected: Encodable {
            let line: Int
            let reason: String
        }
        let rows: Int
        let lines: Int
        let added: Int
        let known: Int
        let rejected: Int
        let rejectedLines: [Rejected]
        let dryRun: Bool
    }

    func run() throws {
        let people = try newsroom.open().subscribers()
        let table = try table()
        let entries = table.entries.map { entry in
            var entry = entry
            if let reason, entry.reason == .manual { entry.reason = reason }
            entry.note = entry.note ?? note
            return entry
        }
        let outcomes = try people.suppress(entries: entries, origin: .importing, isDryRun: dryRun)
        let added = outcomes.count { $0 == .added }
        let record = Record(
            rows: entries.count + table.rejected.count, lines: table.lineCount, added: added,
            known: outcomes.count - added, rejected: table.rejected.count,
            rejectedLines: table.rejected.map { .init(line: $0.line, reason: $0.reason) },
            dryRun: dryRun)
        if json { try writeJSON(record) } else { tell(record) }
        if record.rejected > 0 { throw ExitStatus.incomplete.code }
    }

    private func table() throws -> SuppressionTable {
        guard file == "-" else { return try SuppressionTable(at: file) }
        let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
        return try SuppressionTable(bytes, source: "standard input")
    }

    private func tell(_ record: Record) {
        // A line may hold several addresses.
        let whole =
            record.rows == record.lines
            ? "\(record.added) of \(record.lines.of("line"))"
            : "\(record.added.of("address", "addresses")) from \(record.lines.of("line"))"
        Console.write(
            "\(dryRun ? "Would suppress" : "Suppressed") \(whole): \(record.known) known before, "
                + "\(record.rejected) rejected.")
        for line in record.rejectedLines.prefix(20) {
            Console.write("  line \(line.line): \(line.reason)")
        }
        if record.rejected > 20 { Console.write("  and \(record.rejected - 20) more") }
    }
}
