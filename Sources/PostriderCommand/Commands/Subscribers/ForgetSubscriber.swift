import ArgumentParser
import Files
import NewsletterCore
import NewsroomFiles
import PostriderKit

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

    func run() throws {
        let address = try EmailAddress(email)
        let question = "Erase \(address) for good?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        let outcome: ForgetPerson.Outcome
        do {
            outcome = try ForgetPerson(from: try newsroom.open()).forget(address)
        } catch let postponed as ForgetPerson.Postponed {
            Console.say(
                "\(address) gets no more mail; to erase them, run the same command again later.")
            throw postponed
        }
        if json { try writeJSON(outcome.record) } else { tell(outcome.record) }
        for fault in outcome.faults {
            Console.say("Not erased from \(fault)".escapingControls())
        }
        if let busy = outcome.busy {
            if json { throw busy }
            Console.say("Run the same command again later.")
            throw busy.problem.kind.status.code
        }
        if !outcome.faults.isEmpty { throw ExitStatus.incomplete.code }
    }

    private func tell(_ record: ForgetPerson.Record) {
        let places =
            record.ledgers.isEmpty
            ? "" : ", also from the ledger of \(record.ledgers.joined(separator: ", "))"
        Console.say(
            record.wasKnown
                ? "Forgot \(record.email)\(places)."
                : "\(record.email) was not known; it will not be mailed either\(places).")
        if !record.segments.isEmpty {
            Console.say(
                "These saved segments still name the address; change or delete them: "
                    + record.segments.joined(separator: ", "))
        }
        if !record.mentions.isEmpty {
            Console.say("What is known of others still names the address; change it there:")
            for mention in record.mentions { Console.say("  \(mention.escapingControls())") }
        }
        if !record.residue.isEmpty {
            Console.say("The address still stands in these files; delete what is not needed:")
            for file in record.residue { Console.say("  \(file.escapingControls())") }
        }
    }
}
