import ArgumentParser
import Foundation
import NewsletterCore
import PostriderKit
import Storage

/// `postrider suppress import`.
struct ImportSuppressions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Suppress what a file lists.",
        discussion: """
            Lines that hold nothing but addresses, @domains or hashes, one or several, or a table \
            with a column email or address, or several, and perhaps reason, note and at. Who has not \
            left by a column such as unsubscribed or status is passed over. Hashes are those that \
            `suppress export` of this newsroom wrote. All lines that can be used are recorded at \
            once, whoever is at work on the list; the others are told with their number.
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
        /// Lines that say that the person has not left.
        let passedOver: Int
        /// How many are recorded, and written into the list when another program has left it.
        let waiting: Int
        /// What was read otherwise than it is written.
        let notes: [String]
        let dryRun: Bool
    }

    func run() throws {
        let workspace = try newsroom.open()
        let table = try table(latest: workspace.effects.now() + .seconds(86_400))
        let entries = table.entries.map { entry in
            var entry = entry
            if let reason, entry.reason == .manual { entry.reason = reason }
            entry.note = entry.note ?? note
            return entry
        }
        let (added, known, waiting) = try apply(entries, workspace)
        let record = Record(
            rows: entries.count + table.rejected.count, lines: table.lineCount, added: added,
            known: known, rejected: table.rejected.count,
            rejectedLines: table.rejected.map { .init(line: $0.line, reason: $0.reason) },
            passedOver: table.passedOver, waiting: waiting,
            notes: table.notes.map { "line \($0.line): \($0.text)" }, dryRun: dryRun)
        if json { try writeJSON(record) } else { try tell(record, workspace) }
        if record.rejected > 0 { throw ExitStatus.incomplete.code }
    }

    /// Records what is to be suppressed, which waits for nobody; a dry run only looks.
    private func apply(
        _ entries: [SuppressionEntry], _ workspace: Workspace
    ) throws -> (added: Int, known: Int, waiting: Int) {
        if dryRun {
            let outcomes = try workspace.subscribers().suppress(
                entries: entries, origin: .importing, isDryRun: true)
            let added = outcomes.count { $0 == .added }
            return (added, outcomes.count - added, 0)
        }
        if entries.isEmpty { return (0, 0, 0) }
        // Whose hash it is among the subscribers cannot be told without the key.
        if entries.contains(where: \.isHash) { _ = try workspace.tokenKeys() }
        let outcomes = try workspace.optOut(entries.map { .suppress($0) }, origin: .importing)
        let known = outcomes.count { $0 == .already }
        let waiting = outcomes.count { $0 == .waiting }
        return (outcomes.count - known - waiting, known, waiting)
    }

    private func table(latest: Timestamp) throws -> SuppressionTable {
        guard file == "-" else { return try SuppressionTable(at: file, latest: latest) }
        let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
        return try SuppressionTable(bytes, source: "standard input", latest: latest)
    }

    private func tell(_ record: Record, _ workspace: Workspace) throws {
        let taken = record.added + record.waiting
        // A line may hold several addresses.
        let whole =
            record.rows + record.passedOver == record.lines
            ? "\(taken) of \(record.lines.of("line"))"
            : "\(taken.of("address", "addresses")) from \(record.lines.of("line"))"
        Console.write(
            "\(dryRun ? "Would suppress" : "Suppressed") \(whole): \(record.known) known before, "
                + "\(record.rejected) rejected.")
        if record.passedOver > 0 {
            Console.write(
                "  not suppressed, since the file says that they have not left: "
                    + "\(record.passedOver)")
        }
        if record.waiting > 0 {
            Console.say("They get no mail from now on. \(try workspace.waitingSentence())")
        }
        for note in record.notes.prefix(20) { Console.say("note: \(note)".escapingControls()) }
        if record.notes.count > 20 { Console.say("and \(record.notes.count - 20) more notes") }
        for line in record.rejectedLines.prefix(20) {
            Console.write("  line \(line.line): \(line.reason)")
        }
        if record.rejected > 20 { Console.write("  and \(record.rejected - 20) more") }
    }
}
