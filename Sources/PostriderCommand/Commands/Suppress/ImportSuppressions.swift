import ArgumentParser
import Foundation
import NewsletterCore
import PostriderKit
import Subscribing

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

    func run() throws {
        let workspace = try newsroom.open()
        let table = try table(latest: workspace.effects.now() + .seconds(86_400))
        let record = try SuppressTable(in: workspace, because: reason, note: note)
            .take(table, isDryRun: dryRun)
        if json { try writeJSON(record) } else { try tell(record, workspace) }
        if record.rejected > 0 { throw ExitStatus.incomplete.code }
    }

    private func table(latest: Timestamp) throws -> SuppressionTable {
        guard file == "-" else { return try SuppressionTable(at: file, latest: latest) }
        let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
        return try SuppressionTable(bytes, source: "standard input", latest: latest)
    }

    private func tell(_ record: SuppressTable.Record, _ workspace: Workspace) throws {
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
            Console.say("They get no mail from now on. \(try workspace.optOutDelay().sentence)")
        }
        for note in record.notes.prefix(20) { Console.say("note: \(note)".escapingControls()) }
        if record.notes.count > 20 { Console.say("and \(record.notes.count - 20) more notes") }
        for line in record.rejectedLines.prefix(20) {
            Console.write("  line \(line.line): \(line.reason)")
        }
        if record.rejected > 20 { Console.write("  and \(record.rejected - 20) more") }
    }
}
