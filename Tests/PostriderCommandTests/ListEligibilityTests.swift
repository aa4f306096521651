import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Synchronization
import Testing

@testable import PostriderCommand
@testable import PostriderKit
@testable import Subscribing

/// Whoever leaves while a mailing runs is noticed, and nobody is asked for in vain.
struct ListEligibilityTests {
    private let room: Room
    private let ann: Recipient
    private let bob: Recipient
    private let daily = ListName("daily")!

    init() throws {
        room = try Room()
        ann = try room.reader("ann")
        bob = try room.reader("bob")
    }

    private func eligibility(isFresh: Bool) throws -> ListEligibility {
        try ListEligibility(
            room.store, lists: [daily], asOf: isFresh ? room.list.audiences.version() : nil,
            issue: Slug("first")!, effects: room.effects)
    }

    /// Another program's hand on the list.
    private func other() throws -> SubscriberDatabase {
        try SubscriberDatabase(at: "\(room.folder)/people.sqlite", effects: room.effects)
    }

    @Test func `who has just been chosen wants the mail`() throws {
        let eligibility = try eligibility(isFresh: true)
        #expect(try eligibility.exclusion(of: ann) == nil)
    }

    @Test func `who leaves while a mailing runs is noticed`() throws {
        let eligibility = try eligibility(isFresh: false)
        #expect(try eligibility.exclusion(of: ann) == nil)
        try room.list.people.unsubscribe(.id(ann.subscriber), from: daily, origin: .command)
        room.clock.advance(by: .milliseconds(250))
        #expect(try eligibility.exclusion(of: ann) == .unsubscribed)
        #expect(try eligibility.exclusion(of: bob) == nil)
    }

    @Test(arguments: [true, false])
    func `while others change the list, only those whom a change names are asked about again`(
        isFresh: Bool
    ) throws {
        let asked = AskedAudiences(room.list.audiences)
        let list = room.list
        let store = SubscriberStore(
            people: list.people, personalData: list.personalData, lists: list.lists,
            suppressions: list.suppressions, segments: list.segments, imports: list.imports,
            audiences: asked, keys: list.keys, backups: list.backups, custody: list)
        let eligibility = try ListEligibility(
            store, lists: [daily], asOf: isFresh ? room.list.audiences.version() : nil,
            issue: Slug("first")!, effects: room.effects)
        let other = try other()
        defer { other.close() }
        _ = try eligibility.exclusions(of: [ann, bob])
        #expect(asked.take() == (isFresh ? [] : [ann.subscriber, bob.subscriber]))
        for number in 0..<3 {
            _ = try other.people.add(
                SubscriberEntry(
                    address: try EmailAddress("new\(number)@example.org"), lists: [daily]),
                origin: .command)
            room.clock.advance(by: .milliseconds(250))
            #expect(try eligibility.exclusions(of: [ann, bob]).isEmpty)
            #expect(asked.take().isEmpty)
        }
        try other.people.unsubscribe(.id(ann.subscriber), from: daily, origin: .command)
        room.clock.advance(by: .milliseconds(250))
        #expect(try eligibility.exclusions(of: [ann, bob]) == [ann.subscriber: .unsubscribed])
        #expect(asked.take() == [ann.subscriber])
        try other.lists.delete(daily)
        room.clock.advance(by: .milliseconds(250))
        #expect(try eligibility.exclusions(of: [bob]) == [bob.subscriber: .removed])
    }

    @Test func `who left between two runs is noticed by the second`() throws {
        try room.list.suppressions.suppress(ann.address, note: nil, origin: .command)
        #expect(try eligibility(isFresh: false).exclusion(of: ann) == .suppressed)
    }

    @Test func `another process is noticed within a quarter of a second`() throws {
        let eligibility = try eligibility(isFresh: true)
        #expect(try eligibility.exclusion(of: ann) == nil)
        let other = try other()
        defer { other.close() }
        try other.people.unsubscribe(.id(ann.subscriber), from: daily, origin: .command)
        #expect(try eligibility.exclusion(of: ann) == nil, "it is looked at four times a second")
        room.clock.advance(by: .milliseconds(250))
        #expect(try eligibility.exclusion(of: ann) == .unsubscribed)
        #expect(try eligibility.exclusion(of: bob) == nil)
    }

    @Test func `who leaves between the audience and the first mail is noticed`() throws {
        let version = try room.list.audiences.forEachCandidate(of: [daily]) { _ in }
        let other = try other()
        defer { other.close() }
        try other.people.unsubscribe(.id(ann.subscriber), from: daily, origin: .command)
        let eligibility = try ListEligibility(
            room.store, lists: [daily], asOf: version, issue: Slug("first")!,
            effects: room.effects)
        #expect(try eligibility.exclusion(of: ann) == .unsubscribed)
        #expect(try eligibility.exclusion(of: bob) == nil)
    }

    @Test func `who is recorded to leave while the audience is taken is noticed by the next mail`()
        throws
    {
        var isRecorded = false
        let intake = Intake(of: "\(room.folder)/people.sqlite", effects: room.effects)
        let version = try room.list.audiences.forEachCandidate(of: [daily]) { _ in
            if isRecorded { return }
            isRecorded = true
            _ = try intake.append([.leave(.address(ann.address))], origin: .link)
        }
        let eligibility = try ListEligibility(
            room.store, lists: [daily], asOf: version, issue: Slug("first")!,
            effects: room.effects)
        #expect(try eligibility.exclusion(of: ann) == .unsubscribed)
        #expect(try eligibility.exclusion(of: bob) == nil)
    }

    @Test func `what is recorded is seen by the very next mail`() throws {
        let eligibility = try eligibility(isFresh: true)
        #expect(try eligibility.exclusion(of: ann) == nil)
        let intake = Intake(of: "\(room.folder)/people.sqlite", effects: room.effects)
        _ = try intake.append([.leave(.id(ann.subscriber), list: daily)], origin: .link)
        #expect(try eligibility.exclusion(of: ann) == .unsubscribed)
        #expect(try eligibility.exclusion(of: bob) == nil)
    }

    @Test func `who is gone, or whose list is gone, was removed`() throws {
        try room.list.people.remove(.id(ann.subscriber), origin: .command)
        #expect(try eligibility(isFresh: false).exclusion(of: ann) == .removed)
        let watching = try eligibility(isFresh: false)
        try room.list.lists.delete(daily)
        #expect(try watching.exclusion(of: bob) == .removed)
    }

    @Test func `a dead address is suppressed with the reply as its reason`() throws {
        let eligibility = try eligibility(isFresh: true)
        let reply = Reply(
            code: 550, status: EnhancedStatus(5, 1, 1), text: "No such user", command: .rcpt)
        try eligibility.suppress(ann, because: reply, heardAt: room.clock.now)
        #expect(eligibility.suppressed == 1)
        try room.list.people.unsubscribe(.id(bob.subscriber), origin: .link)
        for known in [ann, bob] {
            try eligibility.suppress(known, because: reply, heardAt: room.clock.now)
        }
        #expect(eligibility.suppressed == 1, "who was gone before is not counted")
        #expect(try room.list.people.subscriber(.id(ann.subscriber))?.status == .bounced)
        let history = try room.list.people.history(of: ann.subscriber)
        #expect(history.contains { $0.detail?.contains("No such user") == true })
        #expect(try self.eligibility(isFresh: false).exclusion(of: ann) == .bounced)
    }

    @Test func `a test mail asks nobody and suppresses nobody`() throws {
        let reply = Reply(code: 550, text: "No", command: .rcpt)
        OpenEligibility().suppress(ann, because: reply, heardAt: room.clock.now)
        #expect(OpenEligibility().exclusions(of: [ann]).isEmpty)
        #expect(try room.list.people.subscriber(.id(ann.subscriber))?.status == .active)
    }
}

/// Audiences that note about whom they are asked.
private final class AskedAudiences: Audiences {
    private let base: any Audiences
    private let asked = Mutex<[SubscriberID]>([])

    init(_ base: any Audiences) { self.base = base }

    /// About whom it was asked since the last call.
    func take() -> [SubscriberID] {
        asked.withLock { asked in
            defer { asked.removeAll() }
            return asked
        }
    }

    func exclusions(
        of subscribers: [SubscriberID], in lists: [ListName]
    ) throws -> [SubscriberID: ExclusionReason] {
        asked.withLock { $0 += subscribers }
        return try base.exclusions(of: subscribers, in: lists)
    }

    func candidates(
        of lists: [ListName], in segment: Segment?, asOf date: Timestamp?,
        attributes: Set<String>
    ) throws -> CandidateReading {
        try base.candidates(of: lists, in: segment, asOf: date, attributes: attributes)
    }

    func candidateCount(of lists: [ListName]) throws -> Int {
        try base.candidateCount(of: lists)
    }

    func version() throws -> ListVersion { try base.version() }
    func changes(since change: Int64) throws -> PeopleChanges { try base.changes(since: change) }
    func intakePosition() -> IntakePosition { base.intakePosition() }

    func standing(
        of address: EmailAddress, in lists: [ListName], segment: Segment?
    ) throws -> AudienceStanding {
        try base.standing(of: address, in: lists, segment: segment)
    }
}
