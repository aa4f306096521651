import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider status`: where mailings stand, also while they run.
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show where a mailing stands, or all of them.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue; all that were sent otherwise.", completion: .issues) var slug:
        String?
    @Flag(help: "Show how sign-ups of the last seven days went, by domain.") var signUps = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if signUps, slug != nil { throw ValidationError("--sign-ups is about no issue") }
    }

    func run() throws {
        let workspace = try newsroom.open()
        if let words = SetAsideWishes(in: workspace).inWords { Console.say(words) }
        let joining = try? SignUpStatus(in: workspace)
        if signUps { return try show(joining) }
        if let words = joining?.erasingInWords { Console.say(words) }
        guard let slug else { return try showAll(workspace) }
        let folder = try workspace.issueFolder(slug)
        guard folder.hasLedger else {
            throw Problem.notSent(folder.slug)
        }
        let status = try MailingStatus(of: folder, in: workspace)
        if let words = status.otherIssueInWords { Console.say(words) }
        if json { return try writeJSON(status) }
        Console.show(text(status))
        for hint in status.hints { Console.say(hint) }
        if let url = status.archivedAt, !folder.hasArchiveRecord {
            let isServed = (try? workspace.settings())?.servedArchivePath != nil
            let what = isServed ? "postrider serve" : "postrider archive build DIR"
            Console.say(
                "Page: its emails lead to \(url), which answers once this "
                    + "\(isServed ? "runs" : "has run"): \(what)")
        }
    }

    private func show(_ signUps: SignUpStatus?) throws {
        if json { return try writeJSON(signUps) }
        if let words = signUps?.erasingInWords { Console.say(words) }
        guard let signUps, signUps.asked > 0 else {
            return Console.say("Nobody signed up in the last seven days.")
        }
        var table = TextTable("DOMAIN", "ASKED", "MAILED", "CONFIRMED")
        for row in signUps.domains {
            table.add(row.domain, "\(row.asked)", "\(row.mailed)", "\(row.confirmed)")
        }
        table.add("all", "\(signUps.asked)", "\(signUps.mailed)", "\(signUps.confirmed)")
        Console.write(table.text())
    }

    private func showAll(_ workspace: Workspace) throws {
        let mailings = try MailingStatus.all(in: workspace)
        let statuses = mailings.compactMap { try? $0.status.get() }
        for words in statuses.compactMap(\.otherIssueInWords) { Console.say(words) }
        let problems = mailings.compactMap { mailing in
            if case .failure(let problem) = mailing.status { problem } else { nil }
        }
        if json {
            try writeJSON(mailings.map { Record($0.issue, $0.status) })
        } else if statuses.isEmpty && problems.isEmpty {
            Console.say("Nothing has been sent yet.")
        } else if !statuses.isEmpty {
            Console.write(table(of: statuses).text())
        }
        // What can be read is shown whatever is wrong with the rest.
        for problem in problems { Console.tell(problem) }
        if let first = problems.first { throw first.kind.status.code }
    }

    /// An element of the JSON: a mailing's status, or why it cannot be told.
    private enum Record: Encodable {
        case read(MailingStatus)
        case unreadable(Slug, Problem)

        private enum Key: String, CodingKey { case issue, state }

        init(_ issue: Slug, _ status: Result<MailingStatus, Problem>) {
            switch status {
            case .success(let status): self = .read(status)
            case .failure(let problem): self = .unreadable(issue, problem)
            }
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .read(let status): try status.encode(to: encoder)
            case .unreadable(let slug, let problem):
                try ProblemRecord(problem).encode(to: encoder)
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(slug.description, forKey: .issue)
                try container.encode("unreadable", forKey: .state)
            }
        }
    }

    private func table(of statuses: [MailingStatus]) -> TextTable {
        var table = TextTable("ISSUE", "STATE", "CANDIDATES", "COUNTS")
        for status in statuses {
            table.add(status.issue, status.stateInWords, "\(status.candidates)", status.line)
        }
        return table
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
