import NewsletterCore
import NewsroomFiles
import Subscribing

/// How sign-ups of the last seven days went, and who waits to be erased, as `status --sign-ups`
/// tells it.
package struct SignUpStatus: Encodable {
    /// Those of one domain.
    package struct Domain: Encodable {
        package let domain: String
        package let asked: Int
        package let mailed: Int
        package let confirmed: Int
    }

    /// How many asked, or were asked.
    package let asked: Int
    /// To how many of those a mail that asks to confirm has left.
    package let mailed: Int
    /// How many confirmed.
    package let confirmed: Int
    /// The same by the domain of the address, those with most first.
    package let domains: [Domain]
    /// How many people are to be erased.
    package let toErase: Int
    /// How many of them are gone from the list, and wait for a mailing that has its ledger open.
    package let toEraseInLedgers: Int

    private static let week = Duration.seconds(-7 * 86_400)

    /// Reads it, whether `serve` runs or not; nil where nobody ever signed up.
    package init?(in workspace: Workspace) throws {
        let path = workspace.newsroom.signUpDatabase
        guard let reading = try workspace.adapters.signUps.read(path) else { return nil }
        defer { reading.close() }
        let tallies = try reading.tally(since: workspace.effects.now() + Self.week)
        asked = tallies.reduce(0) { $0 + $1.asked }
        mailed = tallies.reduce(0) { $0 + $1.mailed }
        confirmed = tallies.reduce(0) { $0 + $1.confirmed }
        domains = tallies.map {
            Domain(
                domain: $0.domain, asked: $0.asked, mailed: $0.mailed, confirmed: $0.confirmed)
        }
        let waiting = try reading.countToErase()
        toErase = waiting.all
        toEraseInLedgers = waiting.inLedgers
    }

    /// What an operator has to know of those who want to be erased; nil where nobody does.
    package var erasingInWords: String? {
        if toErase == 0 { return nil }
        let who = toErase == 1 ? "1 person is" : "\(toErase) people are"
        let rest =
            toEraseInLedgers == 0
            ? ""
            : ", of whom \(toEraseInLedgers) are left in the ledger of a mailing that is running"
        return "\(who) to be erased by their own wish\(rest); serve does it a day after they asked."
    }
}
