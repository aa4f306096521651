import DeliveryEngine
import Foundation
import GRDB
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage
@testable import Subscribing

/// An entry that cannot be applied is set aside, and the others are applied.
struct SettingAsideTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("subscribers.sqlite") }
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(),
            keys: [ListKey(id: "k1", mark: "one") { $0.utf8.map { $0 ^ 0x33 } }])
        let rows = ["ann", "ben", "cleo"].map { "\($0)@example.org,daily\n" }.joined()
        _ = try store.imports.importTable(Array("email,lists\n\(rows)".utf8), from: "people.csv")
        // Stands for a row that breaks a rule of the database.
        try edit(
            path,
            """
            CREATE TRIGGER stubborn BEFORE UPDATE OF status ON subscriber
                WHEN OLD.address_key = 'ben@example.org' AND NEW.status <> 'active'
                BEGIN SELECT RAISE(ABORT, 'ben stays'); END
            """)
    }

    private func leave(_ names: String...) throws -> [OptOutOutcome?] {
        let intake = Intake(of: path, effects: .fixed(seed: UInt64(names.count + 7)))
        let entries = try intake.append(
            names.map { .leave(.address(EmailAddress(stringLiteral: "\($0)@example.org"))) },
            origin: .page(nil))
        let outcomes = try store.suppressions.applyIntake()
        return entries.map { outcomes[$0.id] }
    }

    private func excluded() throws -> [ExclusionReason?] {
        var found: [ExclusionReason?] = []
        try store.audiences.forEachCandidate(of: ["daily"]) { found.append($0.exclusion) }
        return found
    }

    @Test func `the queue goes on, and who is in the way gets no mail`() throws {
        #expect(try leave("ann", "ben", "cleo") == [.done, .setAside, .done])
        #expect(folder.bytes("subscribers.intake")?.isEmpty == true)
        let aside = try store.suppressions.setAside()
        #expect(aside.map(\.who) == ["ben@example.org"] && aside.map(\.wish) == ["leave"])
        #expect(aside.first?.why.contains("ben stays") == true)
        #expect(try store.people.subscriber("ben@example.org")?.status == .active)
        #expect(try excluded() == [.unsubscribed, .unsubscribed, .unsubscribed])
        let ben = try #require(try store.people.subscriber("ben@example.org"))
        #expect(try store.audiences.exclusions(of: [ben.id]) == [ben.id: .unsubscribed])
        #expect(try store.audiences.standing(of: "ben@example.org") == .excluded(.unsubscribed))
    }

    @Test func `once the wish is granted, nothing is left to see to`() throws {
        _ = try leave("ben")
        try edit(path, "DROP TRIGGER stubborn")
        #expect(try leave("ann", "ben") == [.done, .done])
        #expect(try store.suppressions.setAside().isEmpty)
    }

    @Test func `a wish by identity is told by address, and cleared by hand`() throws {
        let ben = try #require(try store.people.subscriber("ben@example.org"))
        let intake = Intake(of: path, effects: .fixed(seed: 99))
        _ = try intake.append([.leave(.id(ben.id), list: nil)], origin: .page(nil))
        try store.suppressions.applyIntake()
        #expect(try store.suppressions.setAside().map(\.who) == ["ben@example.org"])
        let entry = try SuppressionEntry("ben@example.org")
        _ = try intake.append([.suppress(entry)], origin: .command)
        try store.suppressions.applyIntake()
        #expect(try store.suppressions.setAside().isEmpty)
    }

    @Test func `a backup that is put back keeps it, and who is forgotten is forgotten there`()
        throws
    {
        let backup = folder.file("backup.sqlite")
        try store.backups.backUp(to: backup)
        _ = try leave("ben")
        try store.backups.restore(from: backup)
        #expect(try store.suppressions.setAside().count == 1)
        let held = try store.personalData.records(of: "ben@example.org")
        #expect(held["set_aside"]?.count == 1)
        try edit(path, "DROP TRIGGER IF EXISTS stubborn")
        try store.personalData.forget("ben@example.org")
        #expect(try store.suppressions.setAside().isEmpty)
    }

    @Test func `space is held beside the intake, and given up once`() throws {
        let intake = Intake(of: path, effects: .fixed())
        #expect(try !intake.freeReserve())
        #expect(try intake.keepReserve())
        #expect(folder.bytes("subscribers.intake.reserve")?.count == Intake.reserveSize)
        #expect(folder.mode("subscribers.intake.reserve") == 0o600)
        #expect(try intake.freeReserve())
        #expect(try !intake.freeReserve())
        #expect(try intake.keepReserve())
    }
}
