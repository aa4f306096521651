import DeliveryEngine
import Files
import Inbound
import NewsletterCore
import PostriderTesting
import Storage
import Synchronization
import Testing

@testable import NewsroomFiles
@testable import PostriderKit
@testable import Subscribing

/// Evidence is judged once, and the list hears of it once, wherever the program dies.
struct JudgeBouncesTests {
    private let room: Room
    private let bounces = MemoryBounceStore()

    init() throws {
        room = try Room()
        room.clock.set(Timestamp("2026-11-30T12:00:00Z")!)
    }

    private var intake: any OptOutIntake {
        SubscriberDatabases().intake(of: "\(room.folder)/people.sqlite", effects: room.effects)
    }

    private func judge(
        store: (any BounceStore)? = nil, intake other: (any OptOutIntake)? = nil,
        policy: BouncePolicy = BouncePolicy()
    ) -> JudgeBounces {
        JudgeBounces(
            store: store ?? bounces, list: room.store, intake: other ?? intake,
            mails: MailHistory(
                of: Newsroom(folder: room.folder), by: LedgerDatabases(.testing()), groups: .known),
            policy: policy, effects: room.effects)
    }

    /// Evidence that an address does not exist, about a mail of yesterday.
    private func evidence(
        _ name: String, _ digest: String? = nil, kind: BounceKind = .hard,
        reason: BounceReason = .refused(.noSuchMailbox), by: String? = "return-path"
    ) throws -> BounceEvidence {
        let reader = try room.reader(name)
        var evidence = BounceEvidence(
            digest: digest ?? name, source: .file, at: room.clock.now, kind: kind,
            rule: .deliveryStatus)
        evidence.identified = by
        evidence.subscriber = reader.subscriber
        evidence.mail = BounceEvidence.Mail(
            issue: Slug("first")!, address: reader.address.key,
            sentAt: Timestamp(milliseconds: room.clock.now.milliseconds - 86_400_000),
            followsOther: true)
        evidence.reason = reason
        evidence.text = "550 5.1.1 unknown"
        evidence.provider = reader.address.domain
        return evidence
    }

    private func keep(_ evidence: BounceEvidence...) throws {
        _ = try bounces.keep(evidence, seen: [])
    }

    private func status(_ name: String) throws -> SubscriberStatus? {
        try room.store.people.subscriber(.address(EmailAddress("\(name)@example.org")))?.status
    }

    private func events(_ name: String) throws -> [String] {
        let id = try room.reader(name).subscriber
        return try room.store.people.history(of: id).map(\.kind)
    }

    private func verdicts() throws -> [BounceVerdict?] {
        try bounces.evidence(BounceQuestion(), limit: .max).reversed().map(\.verdict)
    }

    @Test func `each kind of evidence leads to its deed, and what it was stands in the history`()
        throws
    {
        try keep(
            try evidence("ann"), try evidence("bob", kind: .complaint, reason: .reported(.abuse)),
            try evidence("cem", kind: .unsubscribe), try evidence("dan", by: "address"))
        try judge().run()
        #expect(try verdicts() == [.suppressed, .suppressed, .unsubscribed, .strike])
        let states = try ["ann", "bob", "cem", "dan"].map { try status($0) }
        #expect(states == [.bounced, .complained, .unsubscribed, .active])
        let ann = try room.reader("ann").subscriber
        let last = try #require(try room.store.people.history(of: ann).last)
        #expect(last.origin == "bounce 1" && last.detail == "550 5.1.1 unknown")
        #expect(try bounces.unfinished().isEmpty)
    }

    @Test func `two reports about one person are one deed`() throws {
        try keep(try evidence("ann"), try evidence("ann", "again"))
        try judge().run()
        try keep(try evidence("ann", "later"))
        try judge().run()
        #expect(try verdicts() == [.suppressed, .already, .already])
        #expect(try events("ann").count { $0 == "bounced" } == 1)
    }

    @Test func `what was taken back gives mail again, and counts no more`() throws {
        try keep(try evidence("ann"))
        try judge().run()
        try bounces.decide([(1, .undone)], at: room.clock.now)
        #expect(try judge().carryOut() == [1: .takenBack])
        #expect(try status("ann") == .active)
        var patient = BouncePolicy()
        patient.hard = BouncePolicy.Count(issues: 2)
        var next = try evidence("ann", "next")
        next.mail?.issue = Slug("second")!
        next.mail?.sentAt = Timestamp(milliseconds: room.clock.now.milliseconds + 1000)
        _ = try bounces.keep([next], seen: [])
        try judge(policy: patient).run()
        #expect(try verdicts() == [.undone, .strike])
    }

    @Test func `who left since stays away when a bounce is taken back`() throws {
        try keep(try evidence("ann"))
        try judge().run()
        try room.store.people.unsubscribe(
            .address(EmailAddress("ann@example.org")), from: nil, origin: .link)
        try bounces.decide([(1, .undone)], at: room.clock.now)
        #expect(try judge().carryOut() == [1: .otherCause])
        #expect(try status("ann") == .unsubscribed)
    }

    // MARK: - The brake

    private static let names = (1...12).map { "reader\($0)" }

    @Test func `too many dead addresses of a provider are held, also those that were first`()
        throws
    {
        for name in Self.names.prefix(6) { try keep(try evidence(name)) }
        try judge().run()
        #expect(try verdicts() == Array(repeating: .suppressed, count: 6))
        for name in Self.names.dropFirst(6) { try keep(try evidence(name)) }
        try judge().run()
        #expect(try verdicts() == Array(repeating: .held, count: 12))
        for name in Self.names { #expect(try status(name) == .active) }
        let since = Timestamp(milliseconds: room.clock.now.milliseconds - 1000)
        #expect(try bounces.heldPeople(since: since).count == 12)
        #expect(try bounces.holds().map(\.provider) == ["example.org"])
    }

    @Test func `nobody is held who never took a mail, unless a fifth of the issue is dead`() throws
    {
        for name in Self.names {
            var one = try evidence(name)
            one.mail?.followsOther = false
            try keep(one)
        }
        var candidates = try (1...70).map { number in
            let reader = try room.reader("other\(number)")
            return Candidate(
                subscriber: reader.subscriber, address: reader.address.description,
                addressKey: reader.address.key)
        }
        candidates += try Self.names.map { name in
            let reader = try room.reader(name)
            return Candidate(
                subscriber: reader.subscriber, address: reader.address.description,
                addressKey: reader.address.key)
        }
        try room.ledger(candidates).close()
        try judge().run()
        #expect(try verdicts() == Array(repeating: .suppressed, count: 12))
    }

    @Test func `what is released is done, and what comes later follows it`() throws {
        for name in Self.names { try keep(try evidence(name)) }
        try judge().run()
        var hold = try #require(try bounces.holds().first)
        try bounces.decide((1...12).map { ($0, .suppressed) }, at: room.clock.now)
        hold.decision = .released
        try bounces.set(hold)
        try keep(try evidence("late"))
        try judge().run()
        for name in Self.names + ["late"] { #expect(try status(name) == .bounced) }
    }

    @Test func `what is discarded touches nobody, and what comes later follows it`() throws {
        for name in Self.names { try keep(try evidence(name)) }
        try judge().run()
        var hold = try #require(try bounces.holds().first)
        try bounces.decide((1...12).map { ($0, .discarded) }, at: room.clock.now)
        hold.decision = .discarded
        try bounces.set(hold)
        try keep(try evidence("late"))
        try judge().run()
        #expect(try verdicts() == Array(repeating: .discarded, count: 13))
        #expect(try status("late") == .active)
    }

    @Test func `a hold that nobody decided on ends after fourteen days`() throws {
        for name in Self.names { try keep(try evidence(name)) }
        try judge().run()
        room.clock.set(Timestamp("2026-12-15T12:00:00Z")!)
        try keep(try evidence("reader1", "second report"))
        try judge().run()
        #expect(try status("reader1") == .bounced)
        #expect(try status("reader2") == .active)
    }

    // MARK: - Crashes

    @Test(arguments: 1...8, [true, false])
    func `wherever a run is cut off, the next one does the rest, and nothing twice`(
        _ call: Int, _ isDone: Bool
    ) throws {
        try keep(
            try evidence("ann"), try evidence("bob", kind: .complaint, reason: .reported(.abuse)),
            try evidence("cem", kind: .unsubscribe))
        let fault = Fault(at: call, isDone: isDone)
        let cut = judge(
            store: CutStore(store: bounces, fault: fault),
            intake: CutIntake(intake: intake, fault: fault))
        try? cut.run()
        try judge().run()
        try judge().run()
        #expect(
            try ["ann", "bob", "cem"].map { try status($0) } == [
                .bounced, .complained, .unsubscribed,
            ])
        for (name, kind) in [("ann", "bounced"), ("bob", "complained"), ("cem", "unsubscribed")] {
            #expect(try events(name).count { $0 == kind } == 1, "\(name) at \(call)")
        }
        #expect(try bounces.unfinished().isEmpty && bounces.undecided().isEmpty)
    }

    @Test func `who came back after a run was cut off is not taken off again`() throws {
        try keep(try evidence("cem", kind: .unsubscribe))
        // Cut off after the list has heard of it.
        let fault = Fault(at: 1, isDone: true)
        try? judge(intake: CutIntake(intake: intake, fault: fault)).run()
        try room.store.suppressions.applyIntake(waiting: true)
        #expect(try status("cem") == .unsubscribed)
        _ = try room.store.people.add(
            SubscriberEntry(address: EmailAddress("cem@example.org"), lists: [ListName("daily")!]),
            revives: true, createsLists: true, origin: .command)
        try judge().run()
        #expect(try status("cem") == .active)
    }
}

/// Fails one call, before or after what it does.
private final class Fault: Sendable {
    struct Cut: Error {}

    private let left: Mutex<Int>
    private let isDone: Bool

    init(at call: Int, isDone: Bool) {
        left = Mutex(call)
        self.isDone = isDone
    }

    func around<T>(_ body: () throws -> T) throws -> T {
        let isNow = left.withLock { left in
            left -= 1
            return left == 0
        }
        if isNow && !isDone { throw Cut() }
        let result = try body()
        if isNow { throw Cut() }
        return result
    }
}

private struct CutStore: BounceStore {
    let store: MemoryBounceStore
    let fault: Fault

    func keep(_ evidence: [BounceEvidence], seen reports: [SeenReport]) throws -> Int {
        try fault.around { try store.keep(evidence, seen: reports) }
    }
    func seen(among digests: [String]) throws -> Set<String> { try store.seen(among: digests) }
    func undecided() throws -> [BounceEvidence] { try fault.around { try store.undecided() } }
    func unfinished() throws -> [BounceEvidence] { try fault.around { try store.unfinished() } }
    func decide(
        _ verdicts: [(number: Int64, verdict: BounceVerdict)], at now: Timestamp
    ) throws { try fault.around { try store.decide(verdicts, at: now) } }
    func finish(_ numbers: [Int64]) throws { try fault.around { try store.finish(numbers) } }
    func evidence(_ question: BounceQuestion, limit: Int) throws -> [BounceEvidence] {
        try fault.around { try store.evidence(question, limit: limit) }
    }
    func holds() throws -> [BounceHold] { try store.holds() }
    func set(_ hold: BounceHold) throws { try fault.around { try store.set(hold) } }
    func heldPeople(since moment: Timestamp) throws -> Set<SubscriberID> {
        try store.heldPeople(since: moment)
    }
    func forget(_ people: Set<SubscriberID>, address key: String) throws -> Int {
        try store.forget(people, address: key)
    }
    func prune(evidenceBefore: Timestamp, seenBefore: Timestamp) throws {
        try store.prune(evidenceBefore: evidenceBefore, seenBefore: seenBefore)
    }
    func backUp(to file: String) throws { try store.backUp(to: file) }
    func close() {}
}

private struct CutIntake: OptOutIntake {
    let intake: any OptOutIntake
    let fault: Fault

    func append(_ optOuts: [OptOut], origin: Origin) throws(FileError) -> [IntakeEntry] {
        try intake.append(optOuts, origin: origin)
    }
    func append(_ entries: [IntakeEntry]) throws(FileError) {
        do { try fault.around { try intake.append(entries) } } catch {
            throw FileError(path: "intake", reason: .full)
        }
    }
    func keepReserve() throws(FileError) -> Bool { try intake.keepReserve() }
    func freeReserve() throws(FileError) -> Bool { try intake.freeReserve() }
    func state() throws(FileError) -> IntakeState { try intake.state() }
}
