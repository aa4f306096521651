import DeliveryEngine
import Foundation
import NewsletterCore
import Storage

/// Where a mailing stands, for `status`, the end of `send`, and scripts.
struct MailingStatus: Encodable {
    enum State: String, Encodable { case sending, paused, finished, interrupted }

    /// A reply that a server gave.
    struct LastReply: Encodable {
        let email: String
        let at: String?
        let state: String
        let reply: String?
        /// Whether it failed as a dead address that is not suppressed yet.
        let held: Bool
    }

    let issue: String
    let state: State
    let candidates: Int
    let queued: Int
    let claimed: Int
    let dotting: Int
    let sent: Int
    let deferred: Int
    let failed: Int
    /// Those of the failed that are dead addresses which are not suppressed yet.
    let held: Int
    /// Those of the queued who were refused for a reason of ours.
    let refusedForUs: Int
    let indoubt: Int
    let excluded: [String: Int]
    let audience: String
    let began: String?
    let ended: String?
    /// Why the last run ended before everything was done.
    let stopped: String?
    /// When the mailing was ended for good.
    let closed: String?
    /// Whether the brake has tripped, and nobody has decided yet what that means.
    let waitsForDecision: Bool
    /// When the next deferred mail is due.
    let nextDue: String?
    let lastReplies: [LastReply]

    /// Reads the ledger of an issue beside whoever writes it.
    init(reading folder: IssueFolder) throws {
        let ledger = try LedgerDatabase(reading: folder.ledger)
        defer { ledger.close() }
        let isRunning = try LedgerDatabase.writer(of: folder.ledger) != nil
        try self.init(folder.slug, ledger, tally: try ledger.tally(), isRunning: isRunning)
    }

    /// Tells of a ledger that is open.
    init(_ slug: Slug, _ ledger: LedgerDatabase, tally: Tally, isRunning: Bool) throws {
        let mailing = try ledger.mailing()
        waitsForDecision = try ledger.closed() == nil && ledger.undecidedTrip() != nil
        issue = slug.description
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
        claimed = tally[.claimed]
        dotting = tally[.dotting]
        sent = tally[.sent]
        deferred = tally[.deferred]
        failed = tally[.failed]
        held = tally.held
        refusedForUs = try ledger.refusedForUs()
        indoubt = tally[.indoubt]
        excluded = Dictionary(uniqueKeysWithValues: tally.excluded.map { ($0.rawValue, $1) })
        audience = mailing.audience.description
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
    var addsUp: Bool {
        candidates == queued + claimed + dotting + sent + deferred + failed + indoubt
            + excluded.values.reduce(0, +)
    }

    /// The state in words: `paused`, or `closed` where it was ended for good.
    var stateInWords: String { closed == nil ? state.rawValue : "closed" }

    /// The counts in a line: `4 sent, 1 failed, 2 left out (2 unsubscribed)`.
    var line: String {
        let counts = [
            ("sent", sent), ("on the way", claimed + dotting), ("queued", queued),
            ("deferred", deferred), (held > 0 ? "failed (\(held) held)" : "failed", failed),
            ("in doubt", indoubt),
        ].filter { $0.0 == "sent" || $0.1 > 0 }.map { "\($1) \($0)" }
        let reasons = excluded.sorted { $0.key < $1.key }.map { "\($1) \($0)" }
        let out =
            reasons.isEmpty
            ? [] : ["\(excluded.values.reduce(0, +)) left out (\(reasons.joined(separator: ", ")))"]
        return (counts + out).joined(separator: ", ")
    }
}
