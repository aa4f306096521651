import ArgumentParser
import NewsletterCore
import Storage

/// `postrider subscribers forget`.
struct ForgetSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Erase a person, and never mail them again.",
        discussion: """
            The person is erased from the subscribers and from every ledger, whose counts stay \
            as they are. What stays is a keyed hash of the address, so that no import brings it \
            back. Other files of the newsroom in which the address still stands, such as lists \
            that were imported and backups, are named; they are yours to delete.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Outcome: Encodable {
        let email: String
        let wasKnown: Bool
        /// The issues whose ledgers named the person.
        let ledgers: [String]
        /// Files below the newsroom in which the address still stands.
        let residue: [String]
    }

    func run() throws {
        let address = try EmailAddress(email)
        let question = "Erase \(address) for good?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        let workspace = try newsroom.open()
        let people = try workspace.subscribers()
        let current = try people.subscriber(.address(address))?.id
        let traces = try PersonTraces(of: address, current: current, in: workspace.newsroom)
        let wasKnown = try people.forget(address, former: traces.former(than: current))
        let ledgers = try erase(address, traces, workspace.effects.now())
        let outcome = Outcome(
            email: address.description, wasKnown: wasKnown, ledgers: ledgers,
            residue: Residue(of: address).files(in: workspace.newsroom))
        if json { return try writeJSON(outcome) }
        tell(outcome)
        for fault in traces.faults { Console.say("note: not erased from \(fault)") }
    }

    /// Erases the person from the ledgers; a ledger that is being written is named at the end,
    /// after all the others.
    private func erase(
        _ address: EmailAddress, _ traces: PersonTraces, _ now: Timestamp
    ) throws -> [String] {
        var done: [String] = []
        var locked: StorageError?
        for trace in traces.all where !trace.rows.isEmpty {
            do {
                let ledger = try LedgerDatabase(writing: trace.issue.ledger, now: now)
                defer { ledger.close() }
                _ = try ledger.erase(address, or: traces.identities, at: now)
                done.append(trace.issue.slug.description)
            } catch let error as StorageError where error.isTemporary {
                locked = error
            }
        }
        if let locked {
            Console.say("Erased \(address), but for a ledger; run the same command again later.")
            throw locked
        }
        return done
    }

    private func tell(_ outcome: Outcome) {
        let places =
            outcome.ledgers.isEmpty
            ? "" : ", also from the ledger of \(outcome.ledgers.joined(separator: ", "))"
        Console.say(
            outcome.wasKnown
                ? "Forgot \(outcome.email)\(places)."
                : "\(outcome.email) was not known; it will not be mailed either\(places).")
        if !outcome.residue.isEmpty {
            Console.say("The address still stands in these files; delete what is not needed:")
            for file in outcome.residue { Console.say("  \(file.escapingControls())") }
        }
    }
}
