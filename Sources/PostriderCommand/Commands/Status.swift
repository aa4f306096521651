import ArgumentParser
import NewsletterCore
import Storage

/// `postrider status`: where mailings stand, also while they run.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show where a mailing stands, or all of them.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue; all that were sent otherwise.", completion: .issues) var slug:
        String?
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        guard let slug else { return try showAll(workspace) }
        let folder = try workspace.issueFolder(slug)
        guard folder.hasLedger else {
            throw Problem(
                .badData, "\(slug) has not been sent", remedy: "Send it: postrider send \(slug)")
        }
        let status = try MailingStatus(reading: folder)
        if json { return try writeJSON(status) }
        Console.show(text(status))
        for hint in status.hints { Console.say(hint) }
    }

    private func showAll(_ workspace: Workspace) throws {
        let statuses = try workspace.newsroom.issueSlugs().map { workspace.newsroom.issue($0) }
            .filter(\.hasLedger).map { try MailingStatus(reading: $0) }
        if json { return try writeJSON(statuses) }
        if statuses.isEmpty { return Console.say("Nothing has been sent yet.") }
        var table = TextTable("ISSUE", "STATE", "CANDIDATES", "COUNTS")
        for status in statuses {
            table.add(status.issue, status.stateInWords, "\(status.candidates)", status.line)
        }
        Console.write(table.text())
    }

    private func text(_ status: MailingStatus) -> String {
        var lines = [
            "\(Style.bold(status.issue))  \(status.stateInWords), to \(status.audience)",
            "\(status.candidates.of("candidate")): \(status.line)",
        ]
        if let began = status.began {
            lines.append("Last run  \(began) to \(status.ended ?? "now, or until it was killed")")
        }
        if let closed = status.closed { lines.append("Closed    \(closed)") }
        if let stopped = status.stopped { lines.append("Stopped   \(stopped)") }
        if status.held > 0 {
            lines.append(
                "Held      \(status.held.of("dead address", "dead addresses")), not suppressed yet")
        }
        if status.refusedForUs > 0 {
            let count = status.refusedForUs.of("email")
            lines.append(
                "Refused   \(count) for a reason of ours; tried again after everybody else")
        }
        if let due = status.nextDue { lines.append("Next due  \(due)") }
        if !status.lastReplies.isEmpty { lines.append("Last replies") }
        lines += status.lastReplies.map {
            "  \($0.email)  \($0.state)  \($0.reply ?? "")".escapingControls()
        }
        return lines.joined(separator: "\n")
    }
}
