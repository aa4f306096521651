import ArgumentParser
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// `postrider key new`.
struct NewKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a new key the present one, also where the old is lost.",
        discussion: """
            Keys that are there stay in the file, so that links in mails that were sent go on \
            working. Of a key that is lost it is said what is lost with it.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        /// The name of the new key.
        let key: String
        /// The names of those that are still read.
        let older: [String]
        /// The names of those that are given up.
        let lost: [String]
        /// How many people are remembered by hashes that nobody can compare any more.
        let hashes: Int
    }

    func run() throws {
        let workspace = try newsroom.open()
        let uses = try KeyUse.all(in: workspace)
        let lost = uses.filter { $0.state == .missing }
        // Where nothing depends on a key, this opens a list that has just got its first.
        let people = try workspace.subscribers()
        let isGone = try workspace.keyring() == nil
        let hashes = isGone || !lost.isEmpty ? try people.hashCount() : 0
        for line in Self.losses(lost, hashes: hashes, isGone: isGone) { Console.say(line) }
        let isLossy = isGone || !lost.isEmpty
        let question = isLossy ? "Give that up for a new key?" : "Make a new key?"
        guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        people.close()
        let keys = try workspace.tokenKeys(
            SecretKeyFile.renew(
                at: workspace.newsroom.secretKey, random: workspace.effects.randomBytes))
        try workspace.subscribers().giveUpMissingKeys()
        let record = Record(
            key: keys.current.id, older: keys.older.map(\.id), lost: lost.map(\.id),
            hashes: hashes)
        if json { return try writeJSON(record) }
        Console.say("The key is \(record.key) now. Back up Subscribers/secret.key.")
    }

    /// What goes with the keys that are lost, one line each.
    private static func losses(_ lost: [KeyUse], hashes: Int, isGone: Bool) -> [String] {
        guard isGone || !lost.isEmpty else {
            return ["The present key stays in the file: links that were sent go on working."]
        }
        let names = lost.map(\.id).joined(separator: ", ")
        var lines = ["The key\(names.isEmpty ? "" : " \(names)") is lost, and with it:"]
        if hashes > 0 {
            lines.append(
                "  \(hashes.of("person", "people")) whom this list remembers by a hash alone: an "
                    + "import can bring them back, and they would be mailed")
        }
        let issues = lost.flatMap(\.issues).map(\.description)
        lines.append(
            issues.isEmpty
                ? "  the links to leave in every mail that was sent"
                : "  the links to leave in the mails of \(issues.joined(separator: ", "))")
        let open = lost.flatMap(\.unfinished).map(\.description)
        if !open.isEmpty {
            lines.append(
                "  the mailings of \(open.joined(separator: ", ")), which cannot go on: who got "
                    + "them stands in their ledgers, the rest takes another issue")
        }
        return lines
    }
}
