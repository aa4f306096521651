import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// Where a delivery stands, as one clause.
struct DeliveryWordsTests {
    private let room: Room
    private let accepted = Reply(
        code: 250, status: EnhancedStatus(2, 0, 0), text: "Ok", command: .dot)
    private let busy = Reply(
        code: 450, status: EnhancedStatus(4, 2, 1), text: "Busy", command: .rcpt)
    private let unknown = Reply(code: 550, text: "No such \u{7}user", command: .rcpt)

    init() throws { room = try Room() }

    /// What is said of one recipient once the changes were made, one commit each.
    private func words(
        excluded: ExclusionReason? = nil, _ steps: [(DeliveryID) -> LedgerChange] = [],
        claims: Bool = true
    ) throws -> String {
        let ann = try room.reader("ann")
        let ledger = try room.ledger([Candidate(ann, exclusion: excluded)])
        defer { ledger.close() }
        if claims { _ = try ledger.commit([], claiming: 1, at: room.clock.now) }
        for step in steps {
            let row = try #require(try ledger.row(for: ann.address))
            if row.state == .deferred {
                _ = try ledger.commit([], claiming: 1, at: try #require(row.due))
            }
            _ = try ledger.commit([step(row.id)], claiming: 0, at: room.clock.now)
        }
        return try #require(try ledger.row(for: ann.address)).inWords
    }

    private var now: Timestamp { room.clock.now }

    @Test func `before the attempt`() throws {
        #expect(try words(claims: false) == "waits to be sent")
    }

    @Test func `under way`() throws { #expect(try words() == "is being sent") }

    @Test func `sent, with what the relay said`() throws {
        let said = try words([{ .sent($0, accepted) }])
        #expect(said == "sent \(now); the relay said \"250 2.0.0 Ok\"")
    }

    @Test func `sent, as a mail log told afterwards`() throws {
        let told = Reply(code: 0, text: "found in the log as 4F2A", command: .dot)
        let said = try words([{ .inDoubt($0, "lost") }, { .sent($0, told) }])
        #expect(said == "sent \(now); found in the log as 4F2A")
    }

    @Test func `refused for now, once and again`() throws {
        let due = now + .seconds(300)
        let refusal = { .deferred($0, until: due, busy) } as (DeliveryID) -> LedgerChange
        let end = "; the relay said \"450 4.2.1 Busy\"; tried again at \(due)"
        #expect(try words([refusal]) == "refused for now once, last \(now)" + end)
    }

    @Test func `refused for now twice`() throws {
        let due = now + .seconds(300)
        let refusal = { .deferred($0, until: due, busy) } as (DeliveryID) -> LedgerChange
        #expect(try words([refusal, refusal]).hasPrefix("refused for now 2 times, last \(now); "))
    }

    @Test func `refused for good, controls shown`() throws {
        #expect(
            try words([{ .failed($0, unknown) }])
                == "refused for good \(now); the relay said \"550 No such \\u{7}user\"")
    }

    private let dead = Reply(
        code: 550, status: EnhancedStatus(5, 1, 1), text: "No such user", command: .rcpt)

    @Test func `a dead address that is not suppressed yet`() throws {
        #expect(
            try words([{ .held($0, dead, route: "example.org") }])
                == "refused for good \(now); the relay said \"550 5.1.1 No such user\""
                + "; held, and not suppressed yet")
    }

    @Test func `a dead address that is suppressed`() throws {
        #expect(
            try words([{ .held($0, dead, route: "example.org") }, { .suppressed($0) }])
                == "refused for good \(now); the relay said \"550 5.1.1 No such user\"")
    }

    @Test func `refused for a reason of ours`() throws {
        let reply = Reply(
            code: 554, status: EnhancedStatus(5, 7, 1), text: "Not from you", command: .dot)
        #expect(
            try words([{ .refusedForUs($0, reply) }])
                == "waits to be sent again; refused for a reason of ours \(now); the relay said "
                + "\"554 5.7.1 Not from you\"")
    }

    @Test func `put back after it was deferred`() throws {
        let due = now + .seconds(300)
        #expect(
            try words([{ .deferred($0, until: due, busy) }, { .released($0) }])
                == "waits to be sent")
    }

    @Test func `given up without a server`() throws {
        let reason = Reply(code: 0, text: "24 hours have passed", command: .rcpt)
        #expect(
            try words([{ .failed($0, reason) }]) == "given up \(now): 24 hours have passed")
    }

    @Test func `in doubt, with the reason`() throws {
        #expect(
            try words([{ .inDoubt($0, "the connection broke") }])
                == "in doubt since \(now): the connection broke")
    }

    @Test(arguments: ExclusionReason.allCases)
    func `left out, each reason in words of its own`(reason: ExclusionReason) throws {
        #expect(try words(excluded: reason, claims: false) == "left out: \(reason.inWords)")
        #expect(reason.inWords != reason.rawValue && reason.inWords.contains(" "))
    }
}
