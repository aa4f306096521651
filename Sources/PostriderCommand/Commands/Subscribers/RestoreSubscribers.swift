import ArgumentParser
import Files
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

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

    fileprivate struct Outcome: Encodable {
        let subscribers: Int
        /// Where the database as it was is kept; nil where there was none.
        let aside: String?
        /// Whether it could be read; a damaged one is only moved.
        let wasSound: Bool
        /// Since when opt-outs are missing but for those that are known otherwise; nil where none
        /// are.
        var optOutsMissingSince: String?
        /// Opt-outs since the backup that were carried over.
        let optOutsKept: Int
        /// Opt-outs that the ledgers of mailings since the backup tell of, and were carried over.
        var optOutsByLedgers = 0
        /// People who were removed since the backup, and stay so.
        let removedKept: Int
        /// People who were removed since the backup, and are back.
        let broughtBack: Int
        /// The names of keys under which the backup was made and that are not here.
        let otherKeys: [String]

        /// What had become of the database as it was.
        var fate: String {
            guard aside != nil else { return "was gone" }
            return wasSound ? "was begun anew" : "could not be read"
        }
    }

    func validate() throws {
        if keepRemoved && bringBack {
            throw ValidationError("--keep-removed and --bring-back exclude each other")
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        try checkBackup()
        let count = try SubscriberDatabase.headcount(ofBackup: file)
        try refuseDuringSends(workspace.newsroom)
        let question =
            "Put the \(count.of("subscriber")) of \(file) in the place of the present ones?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        let outcome = try restore(workspace, count)
        if json { return try writeJSON(outcome) }
        tell(outcome)
    }

    private func tell(_ outcome: Outcome) {
        Console.say("Restored \(outcome.subscribers.of("subscriber")) from \(file).")
        if let aside = outcome.aside {
            Console.say("  The database as it was: \(aside)")
        }
        if outcome.optOutsKept > 0 {
            Console.say("  Opt-outs since the backup that stay: \(outcome.optOutsKept)")
        }
        if outcome.optOutsByLedgers > 0 {
            Console.say(
                "  Opt-outs since the backup by the ledgers: \(outcome.optOutsByLedgers)")
        }
        if let since = outcome.optOutsMissingSince {
            Console.say(
                "note: the database \(outcome.fate), so "
                    + "nothing else is known of who left, complained or was suppressed since "
                    + "\(since); check the replies and unsubscribes since then before "
                    + "you send")
        }
        if outcome.removedKept > 0 {
            Console.say("  Removed since the backup, and still removed: \(outcome.removedKept)")
        }
        if outcome.broughtBack > 0 {
            Console.say("  Removed since the backup, and back now: \(outcome.broughtBack)")
        }
        if !outcome.otherKeys.isEmpty {
            Console.say(
                "  It was made under another key (\(outcome.otherKeys.joined(separator: ", "))); "
                    + "people were matched by their addresses.")
        }
    }

    private func checkBackup() throws {
        switch DatabaseCheckup(of: file, as: .subscribers).finding {
        case .sound: return
        case .absent:
            guard FileManager.default.fileExists(atPath: file) else {
                throw StorageError(path: file, reason: .missing)
            }
            throw Problem(
                .badData, "\(file): is empty, and no backup", remedy: "Name another backup.")
        case .unusable(let error):
            guard case .foreign(let what) = error.reason else { throw error }
            throw Problem(
                .badData, "\(file): is \(what), and no backup of the subscribers",
                remedy: "Name a file that `postrider subscribers backup` made.")
        }
    }

    private func refuseDuringSends(_ newsroom: Newsroom) throws {
        for folder in try newsroom.mailedIssues() {
            if let holder = try LedgerDatabase.writer(of: folder.ledger) {
                throw StorageError(path: folder.ledger, reason: .locked(by: holder))
            }
        }
    }

    private func restore(_ workspace: Workspace, _ count: Int) throws -> Outcome {
        let path = workspace.newsroom.subscriberDatabase
        let aside = workspace.newsroom.listLaidAside(at: workspace.effects.now())
        guard workspace.newsroom.hasList else {
            return try restoreAlone(workspace, aside: nil)
        }
        if case .unusable(let error) = DatabaseCheckup(of: path, as: .subscribers).finding {
            guard error.isBeyondUse else { throw error }
            try SubscriberDatabase.move(path, to: aside)
            return try restoreAlone(workspace, aside: aside)
        }
        let people = try workspace.subscribers()
        defer { people.close() }
        let isAnew = try people.isBegunAnew(since: file)
        let removed = try people.removedCount(since: file)
        let report = try people.restore(
            from: file, keepingRemoved: try !comesBack(removed), aside: aside)
        let outcome = Outcome(report, aside: aside)
        return isAnew ? try addingLedgers(to: outcome, report, workspace) : outcome
    }

    /// Restores where there is no list whose opt-outs could be carried over: those that wait in
    /// the intake hold, and those that a mailing since the backup left out.
    private func restoreAlone(_ workspace: Workspace, aside: String?) throws -> Outcome {
        let intake = Intake(of: workspace.newsroom.subscriberDatabase, effects: workspace.effects)
        let waiting = try intake.state().recorded
        let people = try workspace.subscribersOrNone()
        defer { people.close() }
        let report: RestoreReport
        do { report = try people.restore(from: file) } catch {
            // An empty list must not stay where none was, unless it has taken opt-outs over.
            if try intake.state().recorded == waiting, try people.isUntouched() {
                people.close()
                try FileManager.default.removeItem(
                    atPath: workspace.newsroom.subscriberDatabase)
            }
            throw error
        }
        return try addingLedgers(
            to: Outcome(report, aside: aside, wasSound: aside == nil), report, workspace)
    }

    /// Applies what the ledgers of mailings since the backup tell of who had left.
    private func addingLedgers(
        to outcome: Outcome, _ report: RestoreReport, _ workspace: Workspace
    ) throws -> Outcome {
        let since = report.backupAt ?? Timestamp(milliseconds: 0)
        var outcome = outcome
        let optOuts = try LedgerOptOuts(since: since, in: workspace.newsroom)
        for fault in optOuts.faults {
            Console.say("note: who had left by this ledger is not known: \(fault)")
        }
        outcome.optOutsByLedgers = try optOuts.apply(to: workspace)
        outcome.optOutsMissingSince = since.description
        return outcome
    }

    /// Whether those who were removed since the backup come back.
    private func comesBack(_ removed: Int) throws -> Bool {
        if removed == 0 || keepRemoved || bringBack || yes || !Console.canAsk { return bringBack }
        return Console.confirm(
            "\(removed.of("person", "people")) of it \(removed == 1 ? "was" : "were") removed since. "
                + "Bring them back?")
    }
}

extension RestoreSubscribers.Outcome {
    fileprivate init(
        _ report: RestoreReport, aside: String?, wasSound: Bool = true
    ) {
        subscribers = report.subscribers
        self.aside = aside
        self.wasSound = wasSound
        optOutsKept = report.optOutsKept
        removedKept = report.removedKept
        broughtBack = report.broughtBack
        otherKeys = report.otherKeys
    }
}
