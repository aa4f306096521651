import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import NewsroomFiles
@testable import PostriderCommand
@testable import PostriderKit

/// The states of a mailing as `status` tells them, and the counts that must add up.
struct MailingStatusTests {
    private let room: Room
    private let candidates: [Candidate]
    private let accepted = Reply(code: 250, text: "Ok", command: .dot)

    init() throws {
        let room = try Room()
        self.room = room
        candidates =
            try ["ann", "bob", "eve"].map { Candidate(try room.reader($0)) }
            + [Candidate(try room.reader("dan"), exclusion: .suppressed)]
    }

    /// Begins the mailing, claims everything, and lets each delivery go as the closure says;
    /// the ledger's lock is free afterwards.
    private func run(
        ends: Bool = true, stopped: String? = nil, _ step: (Int, DeliveryID) -> [LedgerChange]
    ) throws {
        let ledger = try room.ledger(candidates)
        defer { ledger.close() }
        let now = room.clock.now
        try ledger.beginRun(at: now)
        let claimed = try ledger.commit([], claiming: 10, at: now)
        for (index, delivery) in claimed.enumerated() {
            for change in step(index, delivery.id) {
                _ = try ledger.commit([change], claiming: 0, at: now)
            }
        }
        if ends { try ledger.endRun(at: now, stopped: stopped) }
    }

    private func status() throws -> MailingStatus {
        try MailingStatus(reading: room.issue, in: room.workspace)
    }

    @Test func `while somebody writes the ledger it is sending`() throws {
        let ledger = try room.ledger(candidates)
        defer { ledger.close() }
        let status = try status()
        #expect(status.state == .sending && status.queued == 3 && status.candidates == 4)
        #expect(status.excluded == ["suppressed": 1] && status.addsUp)
    }

    @Test func `a run that ended with something left is paused, and says why`() throws {
        try run(stopped: "at --limit") { [accepted] index, id in
            index == 0 ? [.sent(id, accepted)] : [.released(id)]
        }
        let status = try status()
        #expect(status.state == .paused && status.sent == 1 && status.queued == 2)
        #expect(status.stopped == "at --limit" && status.ended != nil && status.addsUp)
    }

    @Test func `a run that never ended is interrupted`() throws {
        try run(ends: false) { _, _ in [] }
        let status = try status()
        #expect(status.state == .interrupted && status.ended == nil)
        #expect(status.out == 3 && status.claimed == 3 && status.dotting == 0 && status.addsUp)
        #expect(status.line == "0 sent, 3 on the way, 1 left out (1 suppressed)")
    }

    @Test func `in doubt is said of mails in doubt alone, and what to do then`() throws {
        try run { _, id in [.inDoubt(id, "lost")] }
        let status = try status()
        #expect(status.line == "0 sent, 3 in doubt, 1 left out (1 suppressed)")
        #expect(status.hints.count == 1)
        #expect(status.hints[0].contains("postrider reconcile first LOG"))
        #expect(status.hints[0].contains("--in-doubt skip"))
    }

    @Test func `after failures, and for who lacks a value, the next command is named`() throws {
        let refused = Reply(code: 550, text: "No", command: .rcpt)
        try run { index, id in
            index == 0 ? [.failed(id, refused)] : [.excluded(id, .unrenderable)]
        }
        let hints = try status().hints
        #expect(hints.count == 2)
        #expect(hints[0].hasSuffix("postrider report first --failed"))
        #expect(hints[1].contains("2 readers lack") && hints[1].hasSuffix("first --include-new"))
    }

    @Test func `a mailing that was closed says so, and asks for nothing more`() throws {
        try run { _, id in [.released(id)] }
        let ledger = try LedgerDatabase(writing: room.issue.ledger, now: room.clock.now)
        #expect(try ledger.closeMailing(at: room.clock.now) == 3)
        ledger.close()
        let status = try status()
        #expect(status.state == .finished && status.stateInWords == "closed")
        #expect(status.closed == room.clock.now.description && status.addsUp)
        #expect(status.excluded == ["closed": 3, "suppressed": 1] && status.hints.isEmpty)
    }

    @Test func `a mailing with nothing left is finished, whatever came of it`() throws {
        let refused = Reply(code: 550, text: "No", command: .rcpt)
        try run { [accepted] index, id in
            switch index {
            case 0: [.sent(id, accepted)]
            case 1: [.failed(id, refused)]
            default: [.excluded(id, .unsubscribed)]
            }
        }
        let status = try status()
        #expect(status.state == .finished && status.sent == 1 && status.failed == 1)
        #expect(status.excluded == ["suppressed": 1, "unsubscribed": 1] && status.addsUp)
        #expect(status.lastReplies.contains { $0.reply == "550 No" && $0.state == "failed" })
    }

    @Test func `a deferred mail keeps a mailing open and says when it is due`() throws {
        let later = Reply(code: 451, text: "Later", command: .rcpt)
        let due = room.clock.now + .seconds(300)
        try run { [accepted] index, id in
            index == 0
                ? [.deferred(id, until: due, later)] : [.sent(id, accepted)]
        }
        let status = try status()
        #expect(status.state == .paused && status.deferred == 1)
        #expect(status.nextDue == due.description && status.addsUp)
    }

    @Test func `dead addresses that are not suppressed yet are told beside the failed`() throws {
        let dead = Reply(
            code: 550, status: EnhancedStatus(5, 1, 1), text: "No such user", command: .rcpt)
        let blocked = Reply(
            code: 554, status: EnhancedStatus(5, 7, 1), text: "Not from you", command: .dot)
        try run { _, id in
            id.rawValue == 1
                ? [.refusedForUs(id, blocked)] : [.held(id, dead, route: "example.org")]
        }
        let status = try status()
        #expect(status.failed == 2 && status.held == 2 && status.refusedForUs == 1)
        #expect(status.line.contains("2 failed (2 held)") && status.addsUp)
        #expect(status.lastReplies.count(where: \.held) == 2)
        #expect(try jsonText(status).contains("\"held\" : 2"))
    }

    @Test func `a mailing that the brake stopped is paused, whatever its counts`() throws {
        try run { [accepted] _, id in [.sent(id, accepted)] }
        let ledger = try LedgerDatabase(writing: room.issue.ledger, now: room.clock.now)
        try ledger.note(LedgerDecision(.brakeTripped, at: room.clock.now))
        ledger.close()
        #expect(try status().state == .paused)
    }

    @Test func `the JSON holds every count under the name that scripts know`() throws {
        try run { _, id in [.released(id)] }
        let text = try jsonText(try status())
        let names = [
            "issue", "state", "candidates", "queued", "out", "claimed", "dotting", "sent",
            "deferred",
            "failed", "indoubt", "excluded", "last_replies",
        ]
        for name in names { #expect(text.contains("\"\(name)\" : ")) }
    }
}
