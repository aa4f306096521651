import ArgumentParser
import Inbound
import NewsletterCore
import PostriderKit

/// `postrider bounces undo`.
struct UndoBounces: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back what followed from mail that came back.",
        discussion: """
            Whoever was suppressed for that alone gets mail again; whoever left, or was suppressed \
            otherwise since, stays away. Complaints are taken back by their number only.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "Numbers of evidence, as `bounces list` has them.") var ids: [Int64] = []
    @Option(help: "Of a provider, by one of its domains.") var domain: String?
    @Option(help: "What followed since a time, such as 2026-11-22T09:30:00Z.") var since: String?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if [!ids.isEmpty, domain != nil, since != nil].count(where: { $0 }) != 1 {
            throw ValidationError("name evidence by number, or by --domain, or by --since")
        }
    }

    func run() throws {
        let open = try OpenBounces(in: try newsroom.open())
        defer { open.close() }
        let work = DecideBounces(open)
        let chosen = try choices().flatMap { try work.chosen(by: $0) }
        if chosen.isEmpty {
            if json { return try writeJSON([DecideBounces.Undone]()) }
            return Console.say("There is nothing to take back.")
        }
        let question = "Take back what followed from \(chosen.count.of("report"))?"
        guard try Confirmation.isGiven(to: question, yes: yes || chosen.count == 1) else { return }
        let undone = try work.undo(chosen)
        if json { return try writeJSON(undone) }
        for one in undone {
            Console.say("\(one.id)  \(one.email ?? ""): \(Self.words[one.outcome] ?? one.outcome)")
        }
    }

    private func choices() throws -> [DecideBounces.Choice] {
        if let domain { return [.provider(domain)] }
        guard let since else { return ids.map { .number($0) } }
        guard let moment = Timestamp(since) else {
            throw Problem(
                .usage, "\"\(since)\" does not look like a time",
                remedy: "Write it as 2026-11-22T09:30:00Z, or 2026-11-22.")
        }
        return [.since(moment)]
    }

    private static let words = [
        "taken back": "gets mail again.",
        "other cause":
            "counts no more, and stays away: they left, or something else was said since.",
        "nothing to take back": "counts no more; nobody was suppressed for it.",
    ]
}

/// `postrider bounces release`.
struct ReleaseBounces: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Apply what the brake holds: the provider is right, the addresses are dead.")

    @OptionGroup var options: HoldOptions

    func run() throws {
        try options.decide(
            .released, asking: "Suppress everybody whom the brake holds",
            telling: "suppressed; take it back with: postrider bounces undo --domain")
    }
}

/// `postrider bounces discard`.
struct DiscardBounces: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discard",
        abstract: "Drop what the brake holds: the provider was wrong, the people are mailed again.")

    @OptionGroup var options: HoldOptions

    func run() throws {
        try options.decide(
            .discarded,
            asking: "Drop what came back, and mail everybody again whom the brake holds",
            telling: "mailed again; what came back of them counts no more")
    }
}
