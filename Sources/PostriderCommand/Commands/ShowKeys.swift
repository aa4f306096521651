import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider key show`.
struct ShowKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "List the keys by name, and what was made with each.",
        discussion: "No key itself is shown.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let records = try KeyUse.all(
            in: workspace, telling: { workspace.notices.passOver(because: $0) }
        ).map { KeyRecord($0) }
        if json { return try writeJSON(records) }
        if records.isEmpty { return Console.say("There is no key yet; the first import makes it.") }
        var table = TextTable("KEY", "STATE", "SINCE", "ISSUES")
        for record in records {
            table.add(
                record.key, record.state, record.since ?? "", record.issues.joined(separator: ", "))
        }
        Console.write(table.text())
        if records.contains(where: { $0.state == KeyUse.State.missing.rawValue }) {
            throw Problem.lostKey(nil)
        }
    }
}
