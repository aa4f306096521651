import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// Who failed is sent to again when somebody asks for it, and only those whom it is safe for.
struct ResendingTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("ledger.sqlite") }

    static let passing = Reply(
        code: 552, status: EnhancedStatus(5, 2, 2), text: "Mailbox full", command: .rcpt)
    static let later = Timestamp.test + .seconds(3600)

    /// 1 dead, 2 dead and held, 3 refused for what may pass, 4 given up in doubt, 5 sent.
    func ledger() throws -> LedgerDatabase {
        var ledger = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 1...5 { try add(.test(number)) }
        }.ledger
        let ids = try ledger.commit([], claiming: 5, at: .test).map(\.id)
        _ = try ledger.commit(
            [
                .failed(ids[0], .unknown), .failed(ids[1], .unknown), .failed(ids[2], Self.passing),
                .inDoubt(ids[3], "lost"), .sent(ids[4], .accepted),
            ], claiming: 0, at: .test)
        _ = try ledger.resolveInDoubt(.skip, at: .test)
        ledger.close()
        try edit(path, "INSERT INTO held (delivery, route) VALUES (2, 'example.org')")
        try edit(path, "INSERT INTO retry VALUES (3, 4, 5, NULL)")
        ledger = try LedgerDatabase(writing: path, now: .test)
        return ledger
    }

    private func numbers(_ choice: ResendChoice) throws -> [Int64] {
        try ledger().failed(choice).deliveries.map(\.rawValue)
    }

    @Test func `alone it takes who is held and what may pass, never dead addresses`() throws {
        let selection = try ledger().failed(ResendChoice())
        #expect(selection.deliveries.map(\.rawValue) == [2, 3])
        #expect(selection.taken == [.held: 1, .passing: 1])
        #expect(selection.left == [.dead: 1, .givenUp: 1])
        #expect(selection.dead.isEmpty)
    }

    @Test(
        arguments: [
            (["550"], [1, 2]), (["5.1.1"], [1, 2]), (["550 5.1.1"], [1, 2]),
            (["NO SUCH user"], [1, 2]), (["552"], [3]), ([" mailbox FULL "], [3]),
            (["5.1.1", "552"], [1, 2, 3]), (["450"], []), (["in doubt"], []), ([" "], []),
            (["5.1"], [1, 2]),
        ] as [([String], [Int64])])
    func `by its reply anybody is taken but who may have it`(
        _ replies: [String], _ taken: [Int64]
    ) throws {
        #expect(try numbers(ResendChoice(replies: replies)) == taken)
    }

    @Test func `the dead addresses among them are told, but not who is only held`() throws {
        let dead = try ledger().failed(ResendChoice(replies: ["5.1.1"])).dead
        #expect(dead.map(\.subscriber.description) == ["subscriber1"])
        #expect(dead.first?.reply == .unknown && dead.first?.at == .test)
    }

    @Test func `a new clock begins, the old reply is kept, and the decision is on record`() throws {
        let ledger = try ledger()
        let choice = ResendChoice(replies: ["552", "no such user"])
        try ledger.resend(try ledger.failed(choice), choice, at: Self.later)
        #expect(try ledger.tally()[.queued] == 3)
        #expect(
            try ledger.decisions() == [
                LedgerDecision(.failedResent, at: Self.later, detail: "3: 552, no such user")
            ])
        let earlier = try ledger.earlierReplies(limit: 9)
        #expect(earlier.map(\.reply) == [Self.passing, .unknown, .unknown])
        #expect(earlier.map(\.at) == [.test, .test, .test])
        #expect(try ledger.earlierReplies(limit: 1).count == 1)
        #expect(try ledger.earlierReplyCount() == 3)
        let claims = try ledger.commit([], claiming: 9, at: Self.later)
        #expect(claims.map(\.id.rawValue) == [1, 2, 3])
        #expect(claims.allSatisfy { $0.refusals == 0 && $0.firstAttempt == nil })
        #expect(try texts(path, "SELECT delivery FROM held").isEmpty)
        #expect(try ledger.row(for: "person3@example.org")?.reply == nil)
    }

    @Test func `who fails again can be asked for again, and both replies are kept`() throws {
        let ledger = try ledger()
        for round in 1...2 {
            try ledger.resend(try ledger.failed(ResendChoice()), ResendChoice(), at: Self.later)
            let ids = try ledger.commit([], claiming: 9, at: Self.later).map(\.id)
            #expect(ids.map(\.rawValue) == (round == 1 ? [2, 3] : [3]))
            _ = try ledger.commit(
                ids.map { .failed($0, $0.rawValue == 2 ? .unknown : Self.passing) }, claiming: 0,
                at: Self.later)
        }
        #expect(try ledger.earlierReplyCount() == 3)
        #expect(try ledger.decisions().count == 2)
    }

    @Test func `who was forgotten stays away, and the relay's words about them go`() throws {
        let ledger = try ledger()
        let choice = ResendChoice(replies: ["550", "552"])
        try ledger.resend(try ledger.failed(choice), choice, at: Self.later)
        let ids = try ledger.commit([], claiming: 9, at: Self.later).map(\.id)
        _ = try ledger.commit(ids.map { .failed($0, .unknown) }, claiming: 0, at: Self.later)
        #expect(try ledger.erase("person1@example.org", or: [], at: Self.later) == 1)
        let selection = try ledger.failed(choice)
        #expect(selection.deliveries.map(\.rawValue) == [2, 3])
        #expect(selection.left == [.forgotten: 1, .givenUp: 1])
        let said = try ledger.earlierReplies(limit: 9).filter { $0.address.contains("forgotten") }
        #expect(said.map(\.reply.text) == [""])
    }

    @Test func `a reply that nobody had decides nothing, whether the brake has tripped or not`()
        throws
    {
        let ledger = try ledger()
        let choice = ResendChoice(replies: ["450"])
        let selection = try ledger.failed(choice)
        #expect(selection.codes.values.reduce(0, +) > 0)
        try ledger.resend(selection, choice, at: Self.later)
        #expect(try ledger.decisions().isEmpty)
        try ledger.note(LedgerDecision(.brakeTripped, at: Self.later))
        try ledger.resend(selection, choice, at: Self.later)
        #expect(try ledger.undecidedTrip() != nil)
        #expect(try ledger.tally()[.failed] == 4)
    }

    @Test func `to resend nobody decides on a brake that has tripped, and on nothing else`() throws
    {
        let ledger = try ledger()
        let all = ResendChoice()
        try ledger.resend(ResendSelection(), all, at: Self.later)
        #expect(try ledger.decisions().isEmpty)
        try ledger.note(LedgerDecision(.brakeTripped, at: Self.later))
        try ledger.resend(ResendSelection(), all, at: Self.later)
        #expect(try ledger.undecidedTrip() == nil)
    }

    @Test func `a mailing that is closed leaves out who is left, and keeps what is in doubt`()
        throws
    {
        try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 1...4 { try add(.test(number)) }
        }.ledger.close()
        let ledger = try LedgerDatabase(writing: path, now: .test)
        let ids = try ledger.commit([], claiming: 3, at: .test).map(\.id)
        _ = try ledger.commit(
            [
                .deferred(ids[0], until: Self.later, .busy), .failed(ids[1], .unknown),
                .inDoubt(ids[2], "lost"),
            ], claiming: 0, at: .test)
        #expect(try ledger.closed() == nil)
        #expect(try ledger.closeMailing(at: Self.later) == 2)
        let tally = try ledger.tally()
        #expect(tally.excluded == [.closed: 2] && tally[.failed] == 1 && tally[.indoubt] == 1)
        #expect(tally.isFinished && tally.nextDue == nil && tally.candidates == 4)
        #expect(try ledger.closed() == Self.later)
        #expect(try ledger.commit([], claiming: 9, at: Self.later + .seconds(9)).isEmpty)
        #expect(try LedgerDatabase(reading: path).tally() == tally)
        #expect(try ledger.row(for: "person1@example.org")?.exclusion == .closed)
    }

    @Test func `another sender is on record with the one before, by the time of a mail`() throws {
        let ledger = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            try add(.test(1))
        }.ledger
        let first = try ledger.mailing().sender
        try ledger.changeSender(to: .test("b@example.org"), at: .test + .seconds(60))
        try ledger.changeSender(to: .test("c@example.org"), at: .test + .seconds(120))
        #expect(try ledger.mailing().sender == .test("c@example.org"))
        #expect(try ledger.sender(at: .test) == first)
        #expect(try ledger.sender(at: .test + .seconds(60)) == .test("b@example.org"))
        #expect(try ledger.sender(at: .test + .seconds(500)) == .test("c@example.org"))
        #expect(try ledger.decisions().map(\.kind) == [.senderChanged, .senderChanged])
    }

    @Test func `who lacked a value is queued with it, and nobody else who was left out`() throws {
        func candidate(_ number: Int, _ name: String?, _ reason: ExclusionReason?) -> Candidate {
            var candidate = Candidate.test(number, exclusion: reason)
            candidate.name = name
            candidate.attributes = name.map { ["city": $0] } ?? [:]
            return candidate
        }
        let ledger = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            try add(candidate(1, nil, .unrenderable))
            try add(candidate(2, nil, .unrenderable))
            try add(candidate(3, nil, .unsubscribed))
            try add(candidate(4, nil, .unrenderable))
        }.ledger
        #expect(try ledger.tally().excluded == [.unrenderable: 3, .unsubscribed: 1])
        let expansion = try ledger.append { add in
            try add(candidate(1, "Ann", nil))
            try add(candidate(2, nil, .unrenderable))
            try add(candidate(3, "Cai", nil))
            try add(candidate(4, "Dan", .unsubscribed))
            try add(candidate(5, "Eve", nil))
        }
        #expect(expansion == Expansion(added: 1, known: 4, completed: 1))
        #expect(try ledger.tally().excluded == [.unrenderable: 2, .unsubscribed: 1])
        let claims = try ledger.commit([], claiming: 9, at: .test)
        #expect(claims.map(\.recipient.name) == ["Ann", "Eve"])
        #expect(claims.first?.recipient.attributes == ["city": "Ann"])
    }
}
