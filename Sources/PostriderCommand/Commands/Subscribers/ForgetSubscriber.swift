import ArgumentParser
import Files
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// `postrider subscribers forget`.
struct ForgetSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Erase a person, and never mail them again.",
        discussion: """
            The person is erased from the subscribers, from what `restore` laid aside, and from \
            every ledger, whose counts stay as they are. What stays is a keyed hash of the \
            address, so that no import brings it back. Saved segments and records of others that \
            name the address, and other files of the newsroom in which it still stands, such as lists that were \
            imported and backups, are told; they are yours to change or delete.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Outcome: Encodable {
        let email: String
        let wasKnown: Bool
        /// The issues whose ledgers named the person, and do no more.
        let ledgers: [String]
        /// The issues whose ledgers still name them: the same command has to run again.
        let left: [String]
        /// Files below the newsroom in which the address still stands.
        let residue: [String]
        /// Where the list's other records name the address, such as `an attribute of bob@...`.
        let mentions: [String]
        /// Saved segments that name the address.
        let segments: [String]
    }

    func run() throws {
        let address = try EmailAddress(email)
        let question = "Erase \(address) for good?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        let workspace = try newsroom.open()
        do { try forget(address, in: workspace) } catch let error as StorageError
            where error.isTemporary
        {
            // What somebody who leaves can do at any time, this does as well.
            _ = try workspace.optOut([
                .suppress(SuppressionEntry(target: .address(address.key), note: "to be forgotten"))
            ])
            Console.say(
                "\(address) gets no more mail; to erase them, run the same command again later.")
            throw error
        }
    }

    private func forget(_ address: EmailAddress, in workspace: Workspace) throws {
        let people = try workspace.keyedSubscribers()
        let current = try people.subscriber(.address(address))?.id
        let traces = try PersonTraces(of: address, current: current, in: workspace.newsroom)
        let wasKnown = try people.forget(address, former: traces.former(than: current))
        try forgetAside(address, traces, workspace)
        let (erased, left) = try erase(address, traces, people, workspace.effects.now())
        let outcome = Outcome(
            email: address.description, wasKnown: wasKnown, ledgers: erased,
            left: left.map(\.issue.description),
            residue: Residue(of: address).files(in: workspace.newsroom),
            mentions: try people.mentions(of: address),
            segments: try people.segments(naming: address).map(\.description))
        if json { try writeJSON(outcome) } else { tell(outcome) }
        let faults = traces.faults + left.map { "\($0.error)" }
        for fault in faults { Console.say("Not erased from \(fault)".escapingControls()) }
        if let busy = left.first(where: \.error.isTemporary) {
            if json { throw busy.error }
            Console.say("Run the same command again later.")
            throw busy.error.problem.kind.status.code
        }
        if !faults.isEmpty { throw ExitStatus.incomplete.code }
    }

    /// A ledger from which the person could not be erased, and why.
    private struct Left {
        let issue: Slug
        let error: StorageError
    }

    /// Erases the person from the ledgers; one that is being written, or cannot be, holds up no
    /// other.
    private func erase(
        _ address: EmailAddress, _ traces: PersonTraces, _ people: SubscriberDatabase,
        _ now: Timestamp
    ) throws -> (done: [String], left: [Left]) {
        var done: [String] = []
        var left: [Left] = []
        for trace in traces.all where trace.namesThem {
            do {
                let ledger = try LedgerDatabase(writing: trace.issue.ledger, now: now)
                defer { ledger.close() }
                _ = try ledger.erase(
                    address, or: traces.identities, at: now,
                    hidingAs: people.hash(of: address) ?? "")
                done.append(trace.issue.slug.description)
            } catch let error as StorageError {
                left.append(Left(issue: trace.issue.slug, error: error))
            }
        }
        return (done, left)
    }

    /// The copies of the list that `restore` has laid aside name the person as well; one that
    /// cannot be opened is told with the files in which the address still stands.
    private func forgetAside(
        _ address: EmailAddress, _ traces: PersonTraces, _ workspace: Workspace
    ) throws {
        for path in try workspace.newsroom.listsLaidAside() {
            guard let copy = try? workspace.list(at: path) else { continue }
            defer { copy.close() }
            let current = try? copy.subscriber(.address(address))?.id
            // Nobody works with these any more, so their segments are changed without a word.
            try? copy.hideInSegments(address)
            _ = try? copy.forget(address, former: traces.former(than: current))
        }
    }

    private func tell(_ outcome: Outcome) {
        let places =
            outcome.ledgers.isEmpty
            ? "" : ", also from the ledger of \(outcome.ledgers.joined(separator: ", "))"
        Console.say(
            outcome.wasKnown
                ? "Forgot \(outcome.email)\(places)."
                : "\(outcome.email) was not known; it will not be mailed either\(places).")
        if !outcome.segments.isEmpty {
            Console.say(
                "These saved segments still name the address; change or delete them: "
                    + outcome.segments.joined(separator: ", "))
        }
        if !outcome.mentions.isEmpty {
            Console.say("What is known of others still names the address; change it there:")
            for mention in outcome.mentions { Console.say("  \(mention.escapingControls())") }
        }
        if !outcome.residue.isEmpty {
            Console.say("The address still stands in these files; delete what is not needed:")
            for file in outcome.residue { Console.say("  \(file.escapingControls())") }
        }
    }
}
