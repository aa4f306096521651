import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// Deliveries that were refused for a reason of ours, on the real ledger and on the fake: queued,
/// not tried again in the run, and behind everybody else in the next.
@Suite struct RefusedDeliveryTests {
    private let folder = TemporaryFolder()
    private var path: String { folder.file("ledger.sqlite") }

    enum Kind: CaseIterable { case database, memory }

    private func ledger(_ kind: Kind, to domains: [String]) throws -> any Ledger {
        let candidates = domains.enumerated().map {
            Candidate.test($0 + 1, address: "reader\($0 + 1)@\($1)")
        }
        switch kind {
        case .memory:
            return MemoryLedger(
                try candidates.map {
                    Recipient(
                        subscriber: $0.subscriber, address: try EmailAddress($0.address))
                })
        case .database:
            return try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
                for candidate in candidates { try add(candidate) }
            }.ledger
        }
    }

    private func claim(
        _ ledger: any Ledger, _ room: Int, skipping: Set<String> = [], after: Duration = .zero,
        _ changes: [LedgerChange] = []
    ) throws -> [Int64] {
        let order = ClaimOrder(room: room, skipping: skipping)
        return try ledger.commit(changes, claiming: order, at: .test + after).map(\.id.rawValue)
    }

    private func refused(_ ids: Int64...) -> [LedgerChange] {
        ids.map { .refusedForUs(DeliveryID(rawValue: $0), .blocked) }
    }

    @Test(arguments: Kind.allCases)
    func `whoever was refused is claimed no more in this run, and last in the next`(
        kind: Kind
    ) throws {
        let ledger = try ledger(kind, to: Array(repeating: "example.org", count: 6))
        #expect(try claim(ledger, 3) == [1, 2, 3])
        #expect(try claim(ledger, 1, refused(1, 3)) == [4])
        #expect(try claim(ledger, 1, [.released(DeliveryID(rawValue: 4))]) == [4])
        #expect(try ledger.tally()[.queued] == 4)
        _ = try ledger.commit(
            [2, 4].map { .failed(DeliveryID(rawValue: $0), .blocked) }, claiming: 0, at: .test)
        _ = try ledger.openRun(lastAnswers: 30)
        #expect(try claim(ledger, 3) == [5, 6, 1])
        #expect(try claim(ledger, 3) == [3])
        #expect(try claim(ledger, 3, refused(1, 3)).isEmpty)
    }

    @Test(arguments: Kind.allCases)
    func `the runs are counted from the first refusal on`(kind: Kind) throws {
        let ledger = try ledger(kind, to: ["example.org"])
        for run in 0..<3 {
            let time = Duration.seconds(run * 3600)
            _ = try ledger.openRun(lastAnswers: 30)
            let claimed = try ledger.commit([], claiming: 1, at: .test + time)
            let expected = run == 0 ? nil : RefusalsOfUs(runs: run, first: .test)
            #expect(claimed.first?.refusalsOfUs == expected)
            #expect(try claim(ledger, 1, after: time, refused(1)).isEmpty)
        }
    }

    @Test(arguments: Kind.allCases)
    func `whoever was deferred first, and is refused when due, is claimed no more in this run`(
        kind: Kind
    ) throws {
        let ledger = try ledger(kind, to: Array(repeating: "example.org", count: 3))
        #expect(try claim(ledger, 2) == [1, 2])
        _ = try claim(
            ledger, 0, [.deferred(DeliveryID(rawValue: 2), until: .test + .seconds(60), .busy)])
        (ledger as? LedgerDatabase)?.close()
        let again = kind == .database ? try LedgerDatabase(writing: path, now: .test) : ledger
        #expect(try claim(again, 1, after: .seconds(60)).contains(2))
        #expect(!(try claim(again, 9, after: .seconds(60), refused(2))).contains(2))
    }

    @Test(arguments: Kind.allCases)
    func `those behind everybody else wait for their domain like others`(kind: Kind) throws {
        let ledger = try ledger(kind, to: ["gmail.com", "web.de", "gmail.com", "web.de"])
        #expect(try claim(ledger, 4) == [1, 2, 3, 4])
        #expect(try claim(ledger, 4, refused(1, 2, 3, 4)).isEmpty)
        _ = try ledger.openRun(lastAnswers: 30)
        #expect(try claim(ledger, 4, skipping: ["gmail.com"]) == [2, 4])
        #expect(try claim(ledger, 1) == [1])
        #expect(try claim(ledger, 4, skipping: ["gmail.com"]).isEmpty)
        #expect(try claim(ledger, 4) == [3])
    }

    @Test func `their reply stands in the ledger, and a crash changes nothing`() throws {
        let ledger = try #require(
            try ledger(.database, to: ["a.example.org", "b.example.org", "c.example.org"])
                as? LedgerDatabase)
        #expect(try claim(ledger, 2) == [1, 2])
        #expect(try claim(ledger, 0, refused(1)).isEmpty)
        #expect(try ledger.refusedForUs() == 1)
        #expect(try ledger.row(for: "reader1@a.example.org")?.reply == .blocked)
        try folder.copyDatabase("ledger.sqlite", to: "crashed.sqlite")
        let again = try LedgerDatabase(writing: folder.file("crashed.sqlite"), now: .test)
        // The second was out, and no log tells of it.
        #expect(try claim(again, 9) == [3, 1])
    }

    @Test func `a commit that fails leaves everybody to be found`() throws {
        let ledger = try ledger(.database, to: Array(repeating: "example.org", count: 4))
        #expect(try claim(ledger, 3) == [1, 2, 3])
        let bad = refused(1) + [.sent(DeliveryID(rawValue: 4), .accepted)]
        #expect(throws: LedgerError.self) { try ledger.commit(bad, claiming: 9, at: .test) }
        #expect(try claim(ledger, 9, refused(1, 2)) == [4])
        _ = try ledger.openRun(lastAnswers: 30)
        #expect(throws: LedgerError.self) { try ledger.commit(bad, claiming: 9, at: .test) }
        #expect(try claim(ledger, 9) == [1, 2])
    }

    @Test(arguments: Kind.allCases)
    func `whoever is queued again when asked for begins anew`(kind: Kind) throws {
        let ledger = try ledger(kind, to: ["example.org", "example.org"])
        let id = DeliveryID(rawValue: 1)
        #expect(try claim(ledger, 1) == [1])
        #expect(try claim(ledger, 0, refused(1)).isEmpty)
        _ = try ledger.openRun(lastAnswers: 30)
        #expect(try claim(ledger, 2) == [2, 1])
        _ = try claim(ledger, 0, [.held(id, .unknown, route: "example.org")])
        #expect(try ledger.tally().held == 1)
        _ = try claim(ledger, 0, [.released(id)])
        #expect(try ledger.tally().held == 0)
        let claimed = try ledger.commit([], claiming: 1, at: .test)
        #expect(claimed.map(\.id) == [id] && claimed[0].refusalsOfUs == nil)
    }

    @Test(arguments: Kind.allCases)
    func `whoever is tried too late is known to be`(kind: Kind) throws {
        let ledger = try ledger(kind, to: ["example.org"])
        #expect(try claim(ledger, 1) == [1])
        let due = Timestamp.test + .seconds(60)
        _ = try claim(ledger, 0, [.deferred(DeliveryID(rawValue: 1), until: due, .busy)])
        let claimed = try ledger.commit([], claiming: 1, at: due + .seconds(600))
        #expect(claimed.map(\.lateness) == [.seconds(600)])
    }

    @Test(arguments: Kind.allCases)
    func `a throttle or a quota takes nothing from the time after which a mail is given up`(
        kind: Kind
    ) throws {
        let ledger = try ledger(kind, to: ["example.org"])
        let id = DeliveryID(rawValue: 1)
        let quota = Reply(
            code: 550, status: EnhancedStatus(5, 4, 5), text: "Daily sending quota exceeded",
            command: .dot)
        func deferred(_ reply: Reply, from begin: Int, for hours: Int) throws -> Delivery {
            let now = Timestamp.test + .seconds(begin * 3600)
            let due = now + .seconds(hours * 3600)
            _ = try ledger.commit([.deferred(id, until: due, reply)], claiming: 0, at: now)
            return try #require(try ledger.commit([], claiming: 1, at: due).first)
        }
        #expect(try claim(ledger, 1) == [1])
        #expect(try deferred(quota, from: 0, for: 10).firstAttempt == nil)
        let refused = try deferred(.busy, from: 10, for: 1)
        #expect(refused.firstAttempt == .test + .seconds(36_000) && refused.refusals == 1)
        let rested = try deferred(quota, from: 11, for: 20)
        #expect(rested.firstAttempt == .test + .seconds(108_000) && rested.refusals == 1)
    }
}
