import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Subscribing
import Testing

@testable import PostriderKit

/// Every list keeps every promise to a running mailing.
@Suite struct EligibilityCheckContractTests {
    @Test(arguments: EligibilityCheckContract.clauses)
    func `a list in memory keeps`(_ clause: Clause<EligibilityCheckContract.Subject>) throws {
        let list = MemoryEligibility()
        let people = try ["ann", "bob", "cem"].map {
            Recipient(subscriber: SubscriberID($0), address: try EmailAddress("\($0)@example.org"))
        }
        try clause.hold(
            EligibilityCheckContract.Subject(people, check: list) {
                list.exclude($0.subscriber, because: $1)
            })
    }

    /// A run that goes on asks from the first mail, one that begins knows its audience.
    @Test(arguments: EligibilityCheckContract.clauses, [true, false])
    func `a list in SQLite keeps`(
        _ clause: Clause<EligibilityCheckContract.Subject>, hasJustBegun: Bool
    ) throws {
        let room = try Room()
        let people = try ["ann", "bob", "cem"].map { try room.reader($0) }
        let check = try ListEligibility(
            room.store, lists: [ListName("daily")!],
            asOf: hasJustBegun ? room.list.audiences.version() : nil, issue: Slug("first")!,
            effects: room.effects)
        try clause.hold(
            EligibilityCheckContract.Subject(people, check: check) { person, reason in
                let other = try SubscriberDatabase(
                    at: "\(room.folder)/people.sqlite", effects: room.effects)
                defer { other.close() }
                switch reason {
                case .suppressed:
                    try other.suppressions.suppress(person.address, note: nil, origin: .command)
                case .removed: try other.people.remove(.id(person.subscriber), origin: .command)
                default: try other.people.unsubscribe(.id(person.subscriber), origin: .command)
                }
                room.clock.advance(by: .milliseconds(250))
            })
    }
}
