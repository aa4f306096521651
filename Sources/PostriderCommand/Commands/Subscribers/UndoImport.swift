import ArgumentParser
import NewsletterCore
import Storage

/// `postrider subscribers undo`.
struct UndoImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take an import back, or list the imports.",
        discussion: "Whoever left or changed since stays as they are now.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The number of the import; without it the imports are listed.")
    var batch: Int64?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Batch: Encodable {
        let batch: Int64
        let at: String
        let source: String
        let undone: Bool
    }

    private struct Outcome: Encodable {
        let removed: Int
        let restored: Int
        let kept: Int
    }

    func run() throws {
        let people = try newsroom.open().subscribers()
        guard let batch else { return try list(people) }
        guard try isConfirmed(batch, people) else { return Console.say("Nothing was changed.") }
        let report = try people.undoImport(batch)
        let outcome = Outcome(
            removed: report.removed, restored: report.restored, kept: report.kept)
        if json { return try writeJSON(outcome) }
        Console.write(
            "Took import \(batch) back: \(outcome.removed) removed, \(outcome.restored) as before, "
                + "\(outcome.kept) kept since something happened to them later.")
    }

    private func isConfirmed(_ batch: Int64, _ people: SubscriberDatabase) throws -> Bool {
        let count = try people.addedCount(byImport: batch)
        if yes || count < 2 { return true }
        guard Console.canAsk else {
            throw Failure(
                .usage, "this removes the \(count) people whom import \(batch) added",
                advice: "Say --yes to do it.")
        }
        return Console.confirm("Remove the \(count) people whom import \(batch) added?")
    }

    private func list(_ people: SubscriberDatabase) throws {
        let batches = try people.imports(limit: 100).map {
            Batch(
                batch: $0.number, at: $0.at.description, source: $0.source, undone: $0.isUndone)
        }
        if json { return try writeJSON(batches) }
        if batches.isEmpty { return Console.say("Nothing has been imported yet.") }
        var table = TextTable("IMPORT", "AT", "UNDONE", "FILE")
        for batch in batches {
            table.add("\(batch.batch)", batch.at, batch.undone ? "yes" : "", batch.source)
        }
        Console.write(table.text())
    }
}
