import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider bounces test`.
struct TestBouncesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Mail an address that does not exist, and wait for its bounce.",
        discussion: """
            It goes to one of your own domain, so that nobody else hears of it; name another with \
            --to. The bounce is looked for in the mailboxes of the settings, or comes by the pipe. \
            Exits with 1 where none came in time.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Option(help: "An address that nobody has, where mail bounces.") var to: String?
    @Option(help: "How many seconds to wait for the bounce.") var wait = 120
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        guard (1...86_400).contains(wait) else {
            throw ValidationError("--wait is a number of seconds from 1 to 86400")
        }
    }

    func run() async throws {
        let workspace = try newsroom.open()
        let trial = try ReturnPathTrial(in: workspace, to: to)
        let question = "Send a test to \(trial.address), who should not exist, over \(trial.place)?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        let effects = workspace.effects
        let begun = effects.now()
        if let refused = try await trial.send() { return try tell(refused) }
        if !json {
            Console.say("The relay took it. Waiting for the bounce, \(wait) seconds at most.")
        }
        while effects.now() - begun < .seconds(wait) {
            if let found = try trial.look(since: begun) { return try tell(found) }
            try await effects.sleep(.seconds(2))
        }
        try tell(trial.silence)
        throw ExitStatus.incomplete.code
    }

    private func tell(_ record: ReturnPathTrial.Record) throws {
        if json { return try writeJSON(record) }
        Console.show(record.words)
    }
}

extension ReturnPathTrial.Record {
    /// What came of it, for a terminal.
    fileprivate var words: String {
        switch outcome {
        case .proved:
            "The bounce came after \(seconds ?? 0) seconds, and says whose it is by its "
                + "\(identified ?? "reference"): \(text ?? "")".escapingControls()
        case .refused:
            "The relay refused the address at once, so that no bounce is sent: "
                + "\(reply ?? "")\nSuch addresses are suppressed while a mailing runs. To test the way "
                .escapingControls()
                + "back, name an address elsewhere that nobody has: --to ADDRESS"
        case .silent:
            "No bounce came. It would go to \(returnPath): does that mailbox take a + part, does "
                + "bounces fetch read it, or does a pipe (docs/bounces.md)? A provider that writes its "
                + "own return path tells of bounces by a hook."
        }
    }
}
