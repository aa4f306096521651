package import Inbound
import NewsletterCore

/// What ``BounceStore`` promises, whether it stands in memory or in a database.
package enum BounceStoreContract {
    /// Makes an empty store at every call.
    package typealias Maker = @Sendable () throws -> any BounceStore

    /// Every promise.
    package static let clauses: [Clause<Maker>] = keeping + judging + forgetting

    /// Evidence about a mail to somebody, of a digest that no other has.
    package static func evidence(
        _ digest: String, about name: String = "ann", issue: String = "first",
        provider: String = "example.net", at second: Int64 = 1000
    ) -> BounceEvidence {
        var evidence = BounceEvidence(
            digest: digest, source: .file, at: Timestamp(seconds: second), kind: .hard,
            rule: .deliveryStatus)
        evidence.identified = "return-path"
        evidence.subscriber = SubscriberID(name)
        evidence.mail = BounceEvidence.Mail(
            issue: Slug(issue)!, address: "\(name)@\(provider)",
            sentAt: Timestamp(seconds: second - 60), isGuessed: true, followsOther: true)
        evidence.reason = .refused(.noSuchMailbox)
        evidence.status = "5.1.1"
        evidence.code = 550
        evidence.text = "no \"such\"\nuser"
        evidence.reporter = "mx.\(provider)"
        evidence.messageID = "<1@\(provider)>"
        evidence.recipient = "\(name)@\(provider)"
        evidence.provider = provider
        return evidence
    }

    private static let keeping: [Clause<Maker>] = [
        Clause("evidence comes back as it was kept, the newest first") {
            let store = try $0()
            let (one, two) = (evidence("a"), evidence("b", about: "bob"))
            try expect(try store.keep([one, two], seen: []), 2)
            let found = try store.evidence(BounceQuestion(), limit: .max)
            try expect(found.map(\.digest), ["b", "a"])
            var kept = found[1]
            try expect(kept.number > 0 && kept.number < found[0].number, true)
            kept.number = 0
            try expect(kept, one)
            try expect(try store.evidence(BounceQuestion(), limit: 1).map(\.digest), ["b"])
        },
        Clause("the same report counts once, whatever came of it; its parts are several") {
            let store = try $0()
            var second = evidence("a", about: "bob")
            second.part = 1
            try expect(try store.keep([evidence("a"), second], seen: []), 2)
            try expect(try store.keep([evidence("a"), second], seen: []), 0)
        },
        Clause("a report is seen as long as it is remembered or its evidence is kept") {
            let store = try $0()
            let at = Timestamp(seconds: 1000)
            try store.keep([evidence("a")], seen: [SeenReport(digest: "x", at: at)])
            try expect(try store.seen(among: ["a", "x", "y"]), ["a", "x"])
            try store.prune(
                evidenceBefore: Timestamp(seconds: 0), seenBefore: Timestamp(seconds: 1001))
            try expect(try store.seen(among: ["a", "x"]), ["a"])
        },
        Clause("a question finds what all of it holds for") {
            let store = try $0()
            try store.keep(
                [
                    evidence("a"), evidence("b", about: "bob", issue: "second"),
                    evidence("c", about: "cem", provider: "example.com", at: 5000),
                ], seen: [])
            func digests(_ change: (inout BounceQuestion) -> Void) throws -> [String] {
                var question = BounceQuestion()
                change(&question)
                return try store.evidence(question, limit: .max).map(\.digest)
            }
            try expect(try digests { $0.subscriber = SubscriberID("bob") }, ["b"])
            try expect(try digests { $0.address = "ann@example.net" }, ["a"])
            try expect(try digests { $0.issue = Slug("first") }, ["c", "a"])
            try expect(
                try digests {
                    $0.issue = Slug("first")
                    $0.provider = "example.net"
                }, ["a"])
            try expect(try digests { $0.since = Timestamp(seconds: 2000) }, ["c"])
            try expect(try digests { $0.kinds = [.soft, .complaint] }, [])
            try expect(try digests { $0.kinds = [.soft, .hard] }.count, 3)
            try expect(try digests { $0.verdicts = [.strike] }, [])
        },
    ]

    private static let judging: [Clause<Maker>] = [
        Clause("what is judged waits for its deed, where it is one, until that is finished") {
            let store = try $0()
            try store.keep([evidence("a"), evidence("b", about: "bob")], seen: [])
            let open = try store.undecided()
            try expect(open.map(\.digest), ["a", "b"])
            let now = Timestamp(seconds: 2000)
            try store.decide([(open[0].number, .suppressed), (open[1].number, .strike)], at: now)
            try expect(try store.undecided(), [])
            let waiting = try store.unfinished()
            try expect(waiting.map(\.digest), ["a"])
            try expect(waiting.first?.verdict, .suppressed)
            try expect(waiting.first?.decidedAt, now)
            try store.finish([open[0].number])
            try expect(try store.unfinished(), [])
            var question = BounceQuestion()
            question.decidedSince = now
            try expect(try store.evidence(question, limit: .max).count, 2)
        },
        Clause("a hold stands once for a provider in an issue, with what was decided last") {
            let store = try $0()
            var hold = BounceHold(
                issue: Slug("first")!, provider: "example.net", since: Timestamp(seconds: 1000))
            try store.set(hold)
            hold.decision = .released
            try store.set(hold)
            try expect(try store.holds(), [hold])
        },
        Clause("people are held by a verdict that is not older than a moment") {
            let store = try $0()
            try store.keep([evidence("a"), evidence("b", about: "bob")], seen: [])
            let numbers = try store.undecided().map(\.number)
            try store.decide([(numbers[0], .held)], at: Timestamp(seconds: 2000))
            try store.decide([(numbers[1], .held)], at: Timestamp(seconds: 3000))
            let held = try store.heldPeople(since: Timestamp(seconds: 3000))
            try expect(held, [SubscriberID("bob")])
        },
    ]

    private static let forgetting: [Clause<Maker>] = [
        Clause("of who is forgotten only the count stays") {
            let store = try $0()
            try store.keep([evidence("a"), evidence("b", about: "bob")], seen: [])
            let count = try store.forget([SubscriberID("ann")], address: "ann@example.net")
            try expect(count > 0, true)
            var question = BounceQuestion()
            question.subscriber = SubscriberID("ann")
            try expect(try store.evidence(question, limit: .max), [])
            let left = try store.evidence(.issue(Slug("first")!), limit: .max)
            try expect(left.count, 2)
            try expect("\(left)".contains("ann"), false)
            try expect(try store.undecided().map(\.digest), ["b"])
            try expect(
                try store.forget([SubscriberID("zoe")], address: "zoe@example.net"), 0)
        },
        Clause("old evidence goes, unless the list has still to hear of it") {
            let store = try $0()
            try store.keep([evidence("a"), evidence("b", about: "bob", at: 5000)], seen: [])
            let before = Timestamp(seconds: 9000)
            try store.prune(evidenceBefore: before, seenBefore: before)
            try expect(try store.undecided().count, 2)
            let numbers = try store.undecided().map(\.number)
            try store.decide(numbers.map { ($0, .nothing) }, at: before)
            try store.prune(evidenceBefore: Timestamp(seconds: 5000), seenBefore: before)
            let left = try store.evidence(BounceQuestion(), limit: .max)
            try expect(left.map(\.digest), ["b"])
        },
        Clause("merging takes over what is missing, with what followed") {
            let (store, other) = (try $0(), try $0())
            try store.keep([evidence("a")], seen: [])
            try other.keep([evidence("a"), evidence("b", about: "bob")], seen: [])
            let number = try other.undecided()[1].number
            try other.decide([(number, .strike)], at: Timestamp(seconds: 2000))
            let hold = BounceHold(
                issue: Slug("first")!, provider: "example.net", since: Timestamp(seconds: 1000))
            try other.set(hold)
            try store.merge(other)
            let found = try store.evidence(BounceQuestion(), limit: .max)
            try expect(found.map(\.digest), ["b", "a"])
            try expect(found.map(\.verdict), [.strike, nil])
            try expect(try store.holds(), [hold])
        },
    ]
}
