public import DeliveryEngine
public import NewsletterCore

/// What a ``Ledger`` promises, whether it stands in memory or in a database.
public enum LedgerContract {
    /// Makes an empty ledger of queued deliveries, one a recipient, in order.
    public typealias Maker = @Sendable (_ recipients: [Recipient]) throws -> any Ledger

    /// Every promise.
    public static let clauses: [Clause<Maker>] = claiming + changing + remembering

    private static let now = Timestamp(milliseconds: 1_795_340_000_000)
    private static let taken = Reply(code: 250, text: "ok", command: .dot)
    private static let later = Reply(code: 451, text: "later", command: .rcpt)
    private static let unknown = Reply(
        code: 550, status: EnhancedStatus(5, 1, 1), text: "no such user", command: .rcpt)
    private static let refused = Reply(
        code: 550, status: EnhancedStatus(5, 7, 1), text: "blocked", command: .rcpt)

    private static func readers(_ count: Int, at domains: [String] = ["example.org"]) throws
        -> [Recipient]
    {
        try (0..<count).map { number in
            Recipient(
                subscriber: SubscriberID("reader\(number)"),
                address: try EmailAddress("reader\(number)@\(domains[number % domains.count])"))
        }
    }

    private static func names(_ claims: [Delivery]) -> [String] {
        claims.map(\.recipient.subscriber.description)
    }

    // MARK: - Claiming

    private static let claiming: [Clause<Maker>] = [
        Clause("what is queued is claimed in order, once, and no more than there is room for") {
            let ledger = try $0(try readers(5))
            let first = try ledger.commit([], claiming: 2, at: now)
            try ContractBreach.unless(names(first) == ["reader0", "reader1"], "\(names(first))")
            let rest = try ledger.commit([], claiming: 9, at: now)
            try ContractBreach.unless(
                names(rest) == ["reader2", "reader3", "reader4"], "\(names(rest))")
            let none = try ledger.commit([], claiming: 9, at: now)
            try ContractBreach.unless(none.isEmpty, "\(names(none))")
            try ContractBreach.unless(try ledger.tally()[.out] == 5, "\(try ledger.tally())")
        },
        Clause("each hand-out of a delivery has a higher number, whatever came between") {
            let ledger = try $0(try readers(1))
            var numbers: [Int32] = []
            let due = now + .seconds(60)
            func handOut() throws -> DeliveryID {
                let claims = try ledger.commit([], claiming: 1, at: due)
                try ContractBreach.unless(claims.count == 1, "\(claims)")
                numbers.append(claims[0].attemptNumber)
                return claims[0].id
            }
            var id = try handOut()
            _ = try ledger.commit([.released(id)], claiming: 0, at: now)
            id = try handOut()
            _ = try ledger.commit([.deferred(id, until: due, later)], claiming: 0, at: now)
            id = try handOut()
            _ = try ledger.commit([.failed(id, unknown)], claiming: 0, at: now)
            _ = try ledger.commit([.released(id)], claiming: 0, at: now)
            id = try handOut()
            _ = try ledger.commit([.inDoubt(id, "lost")], claiming: 0, at: now)
            _ = try ledger.commit([.released(id)], claiming: 0, at: now)
            _ = try handOut()
            try ContractBreach.unless(numbers == [1, 2, 3, 4, 5], "\(numbers)")
        },
        Clause("without room nothing is claimed") {
            let ledger = try $0(try readers(3))
            try ContractBreach.unless(try ledger.commit([], claiming: 0, at: now).isEmpty, "some")
            try ContractBreach.unless(try ledger.tally()[.queued] == 3, "\(try ledger.tally())")
        },
        Clause("a domain that is skipped is passed over, and claimed by an order without it") {
            let ledger = try $0(try readers(4, at: ["a.example", "b.example"]))
            let order = ClaimOrder(room: 9, skipping: ["a.example"])
            let first = try ledger.commit([], claiming: order, at: now)
            try ContractBreach.unless(names(first) == ["reader1", "reader3"], "\(names(first))")
            let rest = try ledger.commit([], claiming: 9, at: now)
            try ContractBreach.unless(names(rest) == ["reader0", "reader2"], "\(names(rest))")
        },
        Clause("a deferral is claimed when it is due, late by what passed, and not before") {
            let ledger = try $0(try readers(1))
            let id = try ledger.commit([], claiming: 1, at: now)[0].id
            let due = now + .seconds(300)
            let early = try ledger.commit(
                [.deferred(id, until: due, later)], claiming: 9, at: now + .seconds(1))
            try ContractBreach.unless(early.isEmpty, "claimed at once")
            try ContractBreach.unless(try ledger.tally().nextDue == due, "\(try ledger.tally())")
            let claims = try ledger.commit([], claiming: 9, at: due + .seconds(60))
            try ContractBreach.unless(
                claims.first?.refusals == 1 && claims.first?.firstAttempt == now + .seconds(1)
                    && claims.first?.lateness == .seconds(60), "\(claims)")
        },
        Clause("a throttle counts no refusal of the recipient") {
            let ledger = try $0(try readers(1))
            let id = try ledger.commit([], claiming: 1, at: now)[0].id
            let busy = Reply(code: 421, text: "too many connections", command: .mail)
            let due = now + .seconds(600)
            _ = try ledger.commit([.deferred(id, until: due, busy)], claiming: 0, at: now)
            let claims = try ledger.commit([], claiming: 1, at: due)
            try ContractBreach.unless(claims.first?.refusals == 0, "\(claims)")
        },
        Clause("what is given back is claimed again, with nothing counted") {
            let ledger = try $0(try readers(2))
            let id = try ledger.commit([], claiming: 1, at: now)[0].id
            let claims = try ledger.commit([.released(id)], claiming: 9, at: now)
            try ContractBreach.unless(Set(names(claims)) == ["reader0", "reader1"], "\(claims)")
            try ContractBreach.unless(claims.allSatisfy { $0.refusals == 0 }, "\(claims)")
        },
        Clause("whoever was refused for a reason of ours comes in the next run, behind all others")
        {
            let ledger = try $0(try readers(3))
            let id = try ledger.commit([], claiming: 1, at: now)[0].id
            let now = now + .seconds(5)
            _ = try ledger.commit([.refusedForUs(id, refused)], claiming: 0, at: now)
            try ContractBreach.unless(try ledger.tally()[.queued] == 3, "\(try ledger.tally())")
            let same = try ledger.commit([], claiming: 1, at: now)
            _ = try ledger.commit([.released(same[0].id)], claiming: 0, at: now)
            try ContractBreach.unless(names(same) == ["reader1"], "\(names(same))")
            _ = try ledger.openRun(lastAnswers: 9)
            let next = try ledger.commit([], claiming: 9, at: now)
            try ContractBreach.unless(
                names(next) == ["reader1", "reader2", "reader0"], "\(names(next))")
            try ContractBreach.unless(
                next.last?.refusalsOfUs == RefusalsOfUs(runs: 1, first: now), "\(next)")
        },
    ]

    // MARK: - Changing

    private static let changing: [Clause<Maker>] = [
        Clause("each change leaves the state that it names") {
            let ledger = try $0(try readers(6))
            let ids = try ledger.commit([], claiming: 6, at: now).map(\.id)
            try ContractBreach.unless(try ledger.tally()[.out] == 6, "\(try ledger.tally())")
            _ = try ledger.commit(
                [
                    .sent(ids[0], taken), .inDoubt(ids[1], "no reply"), .failed(ids[2], unknown),
                    .excluded(ids[3], .unsubscribed), .excluded(ids[4], .suppressed),
                ], claiming: 0, at: now)
            let tally = try ledger.tally()
            try ContractBreach.unless(
                [.sent, .indoubt, .failed, .out].allSatisfy { tally[$0] == 1 }
                    && tally[.excluded] == 2 && tally.candidates == 6
                    && tally.excluded.filter { $0.value > 0 } == [
                        .unsubscribed: 1, .suppressed: 1,
                    ],
                "\(tally)")
        },
        Clause("a change that does not fit is a conflict, and nothing of its commit is applied") {
            let ledger = try $0(try readers(3))
            let id = try ledger.commit([], claiming: 1, at: now)[0].id
            let stranger = DeliveryID(rawValue: id.rawValue + 1)
            do {
                _ = try ledger.commit(
                    [.sent(id, taken), .sent(stranger, taken)], claiming: 9, at: now)
                throw ContractBreach(description: "no conflict")
            } catch let error as LedgerError {
                try ContractBreach.unless(
                    error == .conflict(stranger, from: .queued, to: .sent), "\(error)")
            }
            let tally = try ledger.tally()
            try ContractBreach.unless(tally[.out] == 1 && tally[.queued] == 2, "\(tally)")
        },
        Clause("what has its last word is never claimed again") {
            let ledger = try $0(try readers(4))
            let ids = try ledger.commit([], claiming: 4, at: now).map(\.id)
            _ = try ledger.commit(
                [
                    .sent(ids[0], taken), .inDoubt(ids[1], "lost"), .failed(ids[2], unknown),
                    .excluded(ids[3], .bounced),
                ], claiming: 0, at: now)
            _ = try ledger.openRun(lastAnswers: 9)
            let claims = try ledger.commit([], claiming: 9, at: now + .seconds(86_400))
            try ContractBreach.unless(claims.isEmpty, "\(names(claims))")
        },
    ]

    // MARK: - Remembering

    private static let remembering: [Clause<Maker>] = [
        Clause("dead addresses are held until their suppression is noted") {
            let ledger = try $0(try readers(2))
            let ids = try ledger.commit([], claiming: 2, at: now).map(\.id)
            _ = try ledger.commit(
                [.held(ids[0], unknown, route: "example.org")], claiming: 0, at: now)
            let tally = try ledger.tally()
            try ContractBreach.unless(tally[.failed] == 1 && tally.held == 1, "\(tally)")
            let held = try ledger.openRun(lastAnswers: 9).held
            try ContractBreach.unless(
                held.map(\.id) == [ids[0]] && held[0].route == "example.org"
                    && held[0].reply == unknown && held[0].at == now, "\(held)")
            _ = try ledger.commit([.suppressed(ids[0])], claiming: 0, at: now)
            try ContractBreach.unless(
                try ledger.tally().held == 0 && ledger.openRun(lastAnswers: 9).held.isEmpty,
                "\(try ledger.tally())")
        },
        Clause("the last answers of earlier runs are told, the latest last, where any refused") {
            let ledger = try $0(try readers(4))
            let ids = try ledger.commit([], claiming: 4, at: now).map(\.id)
            try ContractBreach.unless(
                try ledger.openRun(lastAnswers: 9).lastAnswers.isEmpty, "answers of nobody")
            for (index, id) in ids.prefix(3).enumerated() {
                let now = now + .seconds(index)
                if index == 1 {
                    _ = try ledger.commit([.failed(id, unknown)], claiming: 0, at: now)
                } else {
                    _ = try ledger.commit([.sent(id, taken)], claiming: 0, at: now)
                }
            }
            let answers = try ledger.openRun(lastAnswers: 2).lastAnswers
            try ContractBreach.unless(answers == [true, false], "\(answers)")
        },
        Clause("a mailing is finished when nothing more will happen by itself") {
            let ledger = try $0(try readers(1))
            try ContractBreach.unless(try !ledger.tally().isFinished, "finished while queued")
            let id = try ledger.commit([], claiming: 1, at: now)[0].id
            _ = try ledger.commit(
                [.deferred(id, until: now + .seconds(60), later)], claiming: 0, at: now)
            try ContractBreach.unless(try !ledger.tally().isFinished, "finished while deferred")
            _ = try ledger.commit([], claiming: 1, at: now + .seconds(60))
            _ = try ledger.commit([.failed(id, later)], claiming: 0, at: now + .seconds(60))
            try ContractBreach.unless(try ledger.tally().isFinished, "\(try ledger.tally())")
        },
    ]
}
