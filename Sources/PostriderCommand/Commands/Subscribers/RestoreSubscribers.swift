import ArgumentParser
import Foundation
import NewsletterCore
import Storage

/// `postrider subscribers restore`.
struct RestoreSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the subscriber database.",
        discussion: """
            The backup is read through first, and the database as it is now is kept aside. Who \
            left, bounced, complained, was suppressed or forgotten since the backup stays so.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The backup.", completion: .file()) var file: String
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Outcome: Encodable {
        let subscribers: Int
        /// Where the database as it was is kept; nil where there was none.
        let aside: String?
        /// Whether it could be read; a damaged one is only moved.
        let wasSound: Bool
        /// Opt-outs since the backup that were carried over.
        let optOutsKept: Int
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
        Console.say("Restored \(outcome.subscribers.of("subscriber")) from \(file).")
        if let aside = outcome.aside {
            Console.say("  The database as it was: \(aside)")
        }
        if !outcome.wasSound {
            Console.say(
                "  It could not be read, so opt-outs since the backup are not in the new one; "
                    + "check the replies and unsubscribes since then.")
        } else if outcome.optOutsKept > 0 {
            Console.say("  Opt-outs since the backup that stay: \(outcome.optOutsKept)")
        }
    }

    private func checkBackup() throws {
        switch DatabaseCheckup(of: file, as: .subscribers).finding {
        case .sound: return
        case .absent:
            guard FileManager.default.fileExists(atPath: file) else {
                throw StorageError(path: file, reason: .missing)
            }
            throw Failure(
                .badData, "\(file): is empty, and no backup", advice: "Name another backup.")
        case .unusable(let error):
            guard case .foreign(let what) = error.reason else { throw error }
            throw Failure(
                .badData, "\(file): is \(what), and no backup of the subscribers",
                advice: "Name a file that `postrider subscribers backup` made.")
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
        let time = workspace.effects.now().description.filter { $0 != ":" }
        let aside = "\(workspace.newsroom.subscribers)/before-restore-\(time).sqlite"
        guard FileManager.default.fileExists(atPath: path) else {
            try workspace.subscribers().restore(from: file)
            return Outcome(subscribers: count, aside: nil, wasSound: true, optOutsKept: 0)
        }
        if case .unusable(let error) = DatabaseCheckup(of: path, as: .subscribers).finding {
            guard error.isBeyondUse else { throw error }
            try SubscriberDatabase.move(path, to: aside)
            try workspace.subscribers().restore(from: file)
            return Outcome(subscribers: count, aside: aside, wasSound: false, optOutsKept: 0)
        }
        let people = try workspace.subscribers()
        try people.backUp(to: aside)
        try people.restore(from: file)
        let kept = try people.takeOptOuts(from: aside)
        return Outcome(
            subscribers: try people.count(), aside: aside, wasSound: true, optOutsKept: kept)
    }
}
