import ArgumentParser
import NewsletterCore
import PostriderKit
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
        let reach = try people.reach(ofImport: batch)
        let isOne = reach.added + reach.changed < 2
        guard try isOne || Confirmation.isGiven(to: question(batch, reach), yes: yes) else {
            return
        }
        let report = try people.undoImport(batch)
        let outcome = Outcome(
            removed: report.removed, restored: report.restored, kept: report.kept)
        if json { return try writeJSON(outcome) }
        Console.write(
            "Took import \(batch) back: \(outcome.removed) removed, \(outcome.restored) as before, "
                + "\(outcome.kept) kept since something happened to them later.")
    }

    private func question(_ batch: Int64, _ reach: (added: Int, changed: Int)) -> String {
        let added = reach.added.of("person", "people")
        let changed = reach.changed.of("person", "people")
        if reach.changed == 0 { return "Remove the \(added) whom import \(batch) added?" }
        let rest = reach.added == 0 ? "" : "Remove the \(added) whom import \(batch) added, and put"
        return "\(rest.isEmpty ? "Put" : rest) the \(changed) whom it changed back as they were?"
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
            table.add(
                "\(batch.batch)", batch.at.withLocalTimes(), batch.undone ? "yes" : "", batch.source
            )
        }
        Console.write(table.text())
    }
}
