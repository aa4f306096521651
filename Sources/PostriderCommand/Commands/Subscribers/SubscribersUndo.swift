import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider subscribers undo`.
struct SubscribersUndo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take an import back, or list the imports.",
        discussion: "Whoever left or changed since stays as they are now.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The number of the import; without it the imports are listed.")
    var batch: Int64?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let undoing = UndoImport(on: try newsroom.open().subscribers())
        guard let batch else { return try tell(try undoing.batches()) }
        let plan = try undoing.plan(batch)
        let isOne = plan.added + plan.changed < 2
        guard try isOne || Confirmation.isGiven(to: question(plan), yes: yes) else { return }
        let record = try undoing.undo(plan)
        if json { return try writeJSON(record) }
        Console.write(
            "Took import \(batch) back: \(record.removed) removed, \(record.restored) as before, "
                + "\(record.kept) kept since something happened to them later.")
    }

    private func question(_ plan: UndoImport.Plan) -> String {
        let added = plan.added.of("person", "people")
        let changed = plan.changed.of("person", "people")
        let removing = "Remove the \(added) whom import \(plan.batch) added"
        if plan.changed == 0 { return "\(removing)?" }
        let put = plan.added == 0 ? "Put" : "\(removing), and put"
        return "\(put) the \(changed) whom it changed back as they were?"
    }

    private func tell(_ batches: [UndoImport.Batch]) throws {
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
