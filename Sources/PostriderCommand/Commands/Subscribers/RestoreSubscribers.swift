import ArgumentParser
import NewsletterCore
import PostriderKit

/// `postrider subscribers restore`.
struct RestoreSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the subscriber database.",
        discussion: """
            The backup is read through first, and the database as it is now is kept aside. Who \
            left, bounced, complained, was suppressed or forgotten since the backup stays so. \
            Whoever was removed since is asked about, and stays removed where nobody can be asked.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The backup.", completion: .file()) var file: String
    @Flag(help: "Whoever was removed since the backup stays removed.") var keepRemoved = false
    @Flag(help: "Whoever was removed since the backup comes back.") var bringBack = false
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if keepRemoved && bringBack {
            throw ValidationError("--keep-removed and --bring-back exclude each other")
        }
    }

    func run() throws {
        let restoring = RestoreList(file, into: try newsroom.open())
        let count = try restoring.plan().subscribers
        let question =
            "Put the \(count.of("subscriber")) of \(file) in the place of the present ones?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        let comparison = try restoring.compare()
        let record = try restoring.restore(
            after: comparison, bringingBack: comesBack(comparison.removed))
        if json { try writeJSON(record) } else { tell(record) }
    }

    private func tell(_ record: RestoreRecord) {
        Console.say("Restored \(record.subscribers.of("subscriber")) from \(file).")
        Console.say("  SHA-256 of it: \(record.sha256)")
        if let aside = record.aside {
            Console.say("  The database as it was: \(aside)")
        }
        if record.optOutsKept > 0 {
            Console.say("  Opt-outs since the backup that stay: \(record.optOutsKept)")
        }
        if record.optOutsByLedgers > 0 {
            Console.say(
                "  Opt-outs since the backup by the ledgers: \(record.optOutsByLedgers)")
        }
        if let since = record.optOutsMissingSince {
            Console.say(
                "note: the database \(record.fate), so "
                    + "nothing else is known of who left, complained or was suppressed since "
                    + "\(since); check the replies and unsubscribes since then before "
                    + "you send")
        }
        if record.removedKept > 0 {
            Console.say("  Removed since the backup, and still removed: \(record.removedKept)")
        }
        if record.broughtBack > 0 {
            Console.say("  Removed since the backup, and back now: \(record.broughtBack)")
        }
        if !record.otherKeys.isEmpty {
            Console.say(
                "  It was made under another key (\(record.otherKeys.joined(separator: ", "))); "
                    + "people were matched by their addresses.")
        }
    }

    /// Whether those who were removed since the backup come back.
    private func comesBack(_ removed: Int) -> Bool {
        if removed == 0 || keepRemoved || bringBack || yes || !Console.canAsk { return bringBack }
        return Console.confirm(
            "\(removed.of("person", "people")) of it \(removed == 1 ? "was" : "were") removed since. "
                + "Bring them back?")
    }
}

extension RestoreRecord {
    /// What had become of the database as it was.
    fileprivate var fate: String {
        guard aside != nil else { return "was gone" }
        return wasSound ? "was begun anew" : "could not be read"
    }
}
