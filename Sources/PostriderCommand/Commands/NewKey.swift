import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider key new`.
struct NewKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a new key the present one, also where the old is lost.",
        discussion: """
            Keys that are there stay in the file, so that links in mails that were sent go on \
            working. Of a key that is lost it is said what is lost with it.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let making = MakeKey(for: try newsroom.open())
        let plan = try making.plan()
        for line in Self.losses(plan) { Console.say(line) }
        let question = plan.isLossy ? "Give that up for a new key?" : "Make a new key?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        let record = try making.make(plan)
        if json { return try writeJSON(record) }
        Console.say("The key is \(record.key) now. Back up Subscribers/secret.key.")
    }

    /// What goes with the keys that are lost, one line each.
    private static func losses(_ plan: MakeKey.Plan) -> [String] {
        guard plan.isLossy else {
            return ["The present key stays in the file: links that were sent go on working."]
        }
        let names = plan.lost.map(\.id).joined(separator: ", ")
        var lines = ["The key\(names.isEmpty ? "" : " \(names)") is lost, and with it:"]
        if plan.hashes > 0 {
            lines.append(
                "  \(plan.hashes.of("person", "people")) whom this list remembers by a hash alone: an "
                    + "import can bring them back, and they would be mailed")
        }
        let issues = plan.lost.flatMap(\.issues).map(\.description)
        lines.append(
            issues.isEmpty
                ? "  the links to leave in every mail that was sent"
                : "  the links to leave in the mails of \(issues.joined(separator: ", "))")
        let open = plan.lost.flatMap(\.unfinished).map(\.description)
        if !open.isEmpty {
            lines.append(
                "  the mailings of \(open.joined(separator: ", ")), which cannot go on: who got "
                    + "them stands in their ledgers, the rest takes another issue")
        }
        return lines
    }
}
