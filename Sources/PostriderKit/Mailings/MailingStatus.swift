package import DeliveryEngine
import Foundation
package import NewsletterCore
package import NewsroomFiles

/// Where a mailing stands, for `status`, the end of `send`, and scripts.
package struct MailingStatus: Encodable {
    package enum State: String, Encodable { case sending, paused, finished, interrupted }

    /// A reply that a server gave.
    package struct LastReply: Encodable {
        package let email: String
        package let at: String?
        package let state: String
        package let reply: String?
        /// Whether it failed as a dead address that is not suppressed yet.
        let held: Bool
    }

    package let issue: String
    /// The issue of the ledger, where that is another than the one in whose folder it stands.
    package let ledgerIssue: String?
    package let state: State
    package let candidates: Int
    package let queued: Int
    /// Handed out: on the way, of which the departure log tells.
    package let out: Int
    /// The same, for scripts that were written for ledgers before version 3.
    package let claimed: Int
    /// Nobody: the other half of those, then.
    package let dotting = 0
    package let sent: Int
    package let deferred: Int
    package let failed: Int
    /// Those of the failed that are dead addresses which are not suppressed yet.
    package let held: Int
    /// Those of the queued who were refused for a reason of ours.
    package let refusedForUs: Int
    package let indoubt: Int
    package let excluded: [String: Int]
    package let audience: String
    /// The page of the issue to which its mails lead; nil where it has none.
    package let archivedAt: String?
    package let began: String?
    package let ended: String?
    /// Why the last run ended before everything was done.
    package let stopped: String?
    /// When the mailing was ended for good.
    package let closed: String?
    /// Whether the brake has tripped, and nobody has decided yet what that means.
    let waitsForDecision: Bool
    /// When the next deferred mail is due.
    package let nextDue: String?
    package let lastReplies: [LastReply]
    /// How many of those whom it was sent to came back, and complained.
    package private(set) var bounced = 0
    package private(set) var complained = 0
    /// The same in a clause; nil where nothing came back.
    package private(set) var returnedInWords: String?

    /// Reads the ledger of an issue beside whoever writes it.
    package init(reading folder: IssueFolder, in workspace: Workspace) throws {
        let ledgers = workspace.adapters.ledgers
        let ledger = try ledgers.read(folder.ledger)
        defer { ledger.close() }
        let isRunning = try ledgers.writer(of: folder.ledger) != nil
        try self.init(folder.slug, ledger, tally: try ledger.tally(), isRunning: isRunning)
    }

    /// Reads the ledger of an issue, and what came back of it.
    package init(of folder: IssueFolder, in workspace: Workspace) throws {
        try self.init(reading: folder, in: workspace)
        add(try BounceCounts(of: folder.slug, in: workspace))
    }

    /// Adds what came back.
    mutating func add(_ returned: BounceCounts?) {
        guard let returned else { return }
        (bounced, complained) = (returned.bounced, returned.complained)
        returnedInWords = returned.inWords
    }

    /// The mailings of a newsroom, in order; of one whose ledger cannot be read, why.
    package static func all(
        in workspace: Workspace
    ) throws -> [(issue: Slug, status: Result<MailingStatus, Problem>)] {
        try workspace.newsroom.mailedIssues().map { folder in
            do {
                return (folder.slug, .success(try MailingStatus(of: folder, in: workspace)))
            } catch let error as any Explained {
                return (folder.slug, .failure(error.problem))
            }
        }
    }

    /// Tells of a ledger that is open.
    package init(_ slug: Slug, _ ledger: any LedgerReader, tally: Tally, isRunning: Bool) throws {
        let mailing = try ledger.mailing()
        waitsForDecision = try ledger.closed() == nil && ledger.undecidedTrip() != nil
        issue = slug.description
        let own = mailing.edition.slug
        ledgerIssue = own == slug ? nil : own.description
        state =
            if isRunning {
                .sending
            } else if try ledger.closed() != nil {
                .finished
            } else if waitsForDecision {
                .paused
            } else if tally.isFinished {
                .finished
            } else {
                mailing.runEnded == nil ? .interrupted : .paused
            }
        candidates = tally.candidates
        queued = tally[.queued]
        out = tally[.out]
        claimed = out
        sent = tally[.sent]
        deferred = tally[.deferred]
        failed = tally[.failed]
        held = tally.held
        refusedForUs = try ledger.refusedForUs()
        indoubt = tally[.indoubt]
        excluded = Dictionary(uniqueKeysWithValues: tally.excluded.map { ($0.rawValue, $1) })
        audience = mailing.audience.description
        archivedAt = mailing.sender.archivedAt
        began = mailing.runBegan?.description
        ended = mailing.runEnded?.description
        stopped = mailing.stopped
        closed = try ledger.closed()?.description
        nextDue = tally.nextDue?.description
        lastReplies = try ledger.lastReplies(limit: 5).map {
            LastReply(
                email: $0.address, at: $0.at?.description, state: $0.state.rawValue,
                reply: $0.reply?.description ?? $0.note, held: $0.isHeld)
        }
    }

    /// Whether the counts add up, as they must.
    package var addsUp: Bool {
        candidates == queued + out + sent + deferred + failed + indoubt
            + excluded.values.reduce(0, +)
    }

    /// The state in words: `paused`, or `closed` where it was ended for good.
    package var stateInWords: String { closed == nil ? state.rawValue : "closed" }

    /// The counts in a line: `4 sent, 1 failed, 2 left out (2 unsubscribed)`.
    package var line: String {
        let counts = [
            ("sent", sent), ("on the way", out), ("queued", queued),
            ("deferred", deferred), (held > 0 ? "failed (\(held) held)" : "failed", failed),
            ("in doubt", indoubt),
        ].filter { $0.0 == "sent" || $0.1 > 0 }.map { "\($1) \($0)" }
        let reasons = excluded.sorted { $0.key < $1.key }.map { "\($1) \($0)" }
        let out =
            reasons.isEmpty
            ? [] : ["\(excluded.values.reduce(0, +)) left out (\(reasons.joined(separator: ", ")))"]
        let line = (counts + out).joined(separator: ", ")
        return returnedInWords.map { "\(line); \($0)" } ?? line
    }
}

extension MailingStatus {
    /// That the ledger is another issue's, in a sentence; nil where it is not.
    package var otherIssueInWords: String? {
        ledgerIssue.flatMap { Slug($0) }.map { Self.words(onLedgerOf: $0, at: issue) }
    }

    /// Says that a ledger stands in the folder of an issue that is not its own.
    static func words(onLedgerOf own: Slug, at place: String) -> String {
        "note: Issues/\(place)/ledger.sqlite is the ledger of the issue \(own): it tells who got "
            + "\(own), and that is what is sent from it. If it came here by mistake, put the ledger of "
            + "\(place) in its place."
    }
}
