import DeliveryEngine
import Foundation
import GRDB
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage
@testable import Subscribing

/// Leaving waits for nobody, and holds from the moment in which it is recorded.
struct IntakeTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("subscribers.sqlite") }
    let intake: Intake
    /// Stands in for a keyed hash.
    let hash: AddressHash = { address in Array(address.utf8.reversed()).map { $0 ^ 0x5A } }

    init() {
        intake = Intake(of: folder.file("subscribers.sqlite"), effects: .fixed(seed: 7))
    }

    private func open() throws -> SubscriberDatabase {
        try SubscriberDatabase(
            at: path, effects: .fixed(), addressHash: hash, busyTimeout: .milliseconds(50))
    }

    private func open(with addresses: String...) throws -> SubscriberDatabase {
        let store = try open()
        let rows = addresses.map { "\($0)@example.org,weekly;daily\n" }.joined()
        _ = try store.imports.importTable(Array("email,lists\n\(rows)".utf8), from: "people.csv")
        return store
    }

    private func mailed(_ store: SubscriberDatabase, _ lists: ListName...) throws -> [String] {
        var found: [String] = []
        try store.audiences.forEachCandidate(of: lists) {
            if $0.exclusion == nil { found.append(String($0.address.prefix { $0 != "@" })) }
        }
        return found
    }

    /// Does something while another program keeps everybody from writing the list.
    private func whileHeld<T>(_ body: () throws -> T) throws -> T {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let holder = try DatabaseQueue(path: path, configuration: configuration)
        try holder.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        defer {
            try? holder.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            try? holder.close()
        }
        return try body()
    }

    private var size: Int { folder.bytes("subscribers.intake")?.count ?? 0 }

    // MARK: - Lines

    private static let everyKind: [OptOut] = [
        .leave("ann@example.org"), .leave(.id(SubscriberID("abc")), list: "weekly"),
        .remove("Ben@bücher.example.org"),
        .mark(.id(SubscriberID("abc")), as: .bounced, note: "550 \"no\"\n such user"),
        .suppress(SuppressionEntry(target: .address("ann@example.org"), reason: .complained)),
        .suppress(SuppressionEntry(target: .hash("ab12"), note: "x", at: .test)),
        .suppress(SuppressionEntry(target: .domain("example.net", withSubdomains: true))),
        .pause("ann@example.org", until: .test), .pause(.id(SubscriberID("abc")), until: nil),
        .undo("ann@example.org"), .undo(.id(SubscriberID("abc")), list: "weekly"),
        .reason("ann@example.org", .tooMany, words: "\"Every\" day\n😀"),
        .reason(.id(SubscriberID("abc")), .other, words: nil),
    ]

    @Test(arguments: everyKind) func `a line reads back as it was written`(_ optOut: OptOut) throws
    {
        let entry = IntakeEntry(id: "id1", at: .test, origin: .link, optOut: optOut)
        let line = IntakeLine.encode(entry)
        #expect(line.last == 10 && line.count { $0 == 10 } == 1)
        #expect(IntakeLine.decode(line.dropLast()) == entry)
        for index in 0..<line.count - 1 {
            var damaged = line
            damaged[index] ^= 1
            #expect(IntakeLine.decode(damaged.dropLast()) != entry, "byte \(index)")
            #expect(IntakeLine.decode(line.prefix(index)) == nil)
        }
    }

    @Test func `the checksum is the one of IEEE 802 point 3`() {
        #expect(CRC32.of("123456789".utf8) == 0xCBF4_3926)
    }

    // MARK: - Recording and applying

    @Test func `what is recorded is applied by whoever opens the list, and taken off`() throws {
        let store = try open(with: "ann", "ben", "cleo", "dan", "eve")
        let recorded = try intake.append(
            [
                .leave("ANN@example.org"), .leave("ben@example.org", list: "weekly"),
                .remove("cleo@example.org"), .mark("dan@example.org", as: .bounced, note: "550"),
                .suppress(SuppressionEntry(target: .domain("example.org", withSubdomains: false))),
            ], origin: .link)
        #expect(folder.mode("subscribers.intake") == 0o600)
        let outcomes = try store.suppressions.applyIntake()
        #expect(recorded.map { outcomes[$0.id] } == Array(repeating: .done, count: 5))
        #expect(size == 0)
        #expect(try store.people.subscriber("ann@example.org")?.status == .unsubscribed)
        #expect(
            try store.people.subscriber("ben@example.org")?.memberships
                == ["weekly": .unsubscribed, "daily": .active])
        #expect(try store.people.subscriber("cleo@example.org") == nil)
        #expect(try store.suppressions.suppression(of: "dan@example.org")?.reason == .bounced)
        #expect(try store.suppressions.suppression(of: "zoe@example.org")?.target != nil)
        let ann = try #require(try store.people.subscriber("ann@example.org"))
        #expect(try store.people.history(of: ann.id).last?.origin == Origin.link.description)
        #expect(try store.suppressions.applyIntake().isEmpty)
    }

    @Test func `while another program writes the list, everybody reads it without those who left`()
        throws
    {
        let store = try open(with: "ann", "ben", "cleo", "dan", "eve", "fay")
        let ids = try store.people.subscribers().map(\.id)
        try whileHeld {
            _ = try intake.append(
                [
                    .leave("ann@example.org"), .leave(.id(ids[1]), list: "weekly"),
                    .remove("cleo@example.org"), .mark(.id(ids[3]), as: .complained, note: nil),
                    .suppress(SuppressionEntry(target: .address("eve@example.org"))),
                    .leave("new@example.org"),
                ], origin: .link)
            #expect(try mailed(store) == ["ben", "fay"])
            #expect(try mailed(store, "weekly") == ["fay"])
            let reasons = try store.audiences.exclusions(of: ids, in: ["weekly"])
            #expect(
                ids.map { reasons[$0] } == [
                    .unsubscribed, .unsubscribed, .removed, .complained, .suppressed, nil,
                ])
            #expect(try store.people.count(SubscriberFilter(status: .active)) == 3)
            #expect(try store.people.subscriber("ann@example.org")?.status == .unsubscribed)
            #expect(
                try store.audiences.standing(of: "ben@example.org", in: ["weekly"])
                    == .excluded(.unsubscribed))
            #expect(
                try store.suppressions.suppression(of: "new@example.org")?.reason == .unsubscribed)
            let dossier = try store.personalData.dossier(of: "ann@example.org")
            #expect(dossier.subscriber?.status == .unsubscribed)
            #expect(dossier.history.last?.kind == "unsubscribed")
            #expect(try store.personalData.records(of: "ben@example.org")["membership"]?.count == 2)
            #expect(size > 0, "nothing was written into the list")
        }
        #expect(try mailed(store) == ["ben", "fay"])
        #expect(size == 0)
        #expect(try texts(path, "SELECT status FROM subscriber ORDER BY id")[0] == "unsubscribed")
        #expect(try store.people.subscribers().count == 5)
    }

    @Test func `whoever leaves a domain or twice is left out once`() throws {
        let store = try open(with: "ann", "ben")
        try whileHeld {
            for _ in 0..<2 {
                _ = try intake.append(
                    [
                        .suppress(
                            SuppressionEntry(target: .domain("example.org", withSubdomains: true))),
                        .leave("nobody@example.com"),
                    ], origin: .command)
            }
            #expect(try mailed(store) == [])
            #expect(try store.suppressions.all().count == 2)
            #expect(try store.suppressions.suppression(of: "x@deep.example.org") != nil)
        }
        #expect(try store.suppressions.all().count == 2)
    }

    @Test func `a bounce that waited says nothing of somebody who left meanwhile`() throws {
        let store = try open(with: "ann", "ben")
        let ids = try store.people.subscribers().map(\.id)
        _ = try intake.append(
            [
                .leave(.id(ids[0])), .mark(.id(ids[0]), as: .bounced, note: "550"),
                .mark(.id(ids[1]), as: .bounced, note: "550"),
                .mark(.id(ids[1]), as: .complained, note: nil),
            ], origin: .mailing)
        #expect(try store.people.subscribers().map(\.status) == [.unsubscribed, .complained])
        #expect(try store.suppressions.suppression(of: "ann@example.org") == nil)
    }

    @Test func `a crash after the list's commit changes nothing, also for who came back since`()
        throws
    {
        let store = try open(with: "ann")
        _ = try intake.append([.leave("ann@example.org")], origin: .link)
        let left = try #require(folder.bytes("subscribers.intake"))
        try store.suppressions.applyIntake()
        // The program dies before the file is emptied.
        try folder.write(left, to: "subscribers.intake")
        store.close()
        let again = try open()
        let entry = SubscriberEntry(address: "ann@example.org")
        #expect(try again.people.add(entry, revives: true, origin: .command) == .updated)
        #expect(try again.people.subscriber("ann@example.org")?.status == .active)
        #expect(size == 0)
        let id = try #require(try again.people.subscriber("ann@example.org")).id
        #expect(try again.people.history(of: id).count { $0.kind == "unsubscribed" } == 1)
        #expect(try texts(path, "SELECT id FROM intake").count == 1)
        try again.lists.create("other")
        #expect(try texts(path, "SELECT id FROM intake") == [])
    }

    @Test func `nothing that is recorded while another applies is taken off`() throws {
        let store = try open(with: "ann", "ben")
        _ = try intake.append([.leave("ann@example.org")], origin: .link)
        let seen = try store.list.file.intake.content()
        _ = try intake.append([.leave("ben@example.org")], origin: .link)
        try store.list.file.intake.clear(seen)
        #expect(size > seen.position.size)
        #expect(try mailed(store) == [])
        #expect(size == 0)
    }

    @Test func `many record at the same time, and each is there`() async throws {
        let store = try open(with: "ann")
        let path = path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let intake = Intake(of: path, effects: .fixed(seed: UInt64(number)))
                    for part in 0..<5 {
                        let target = Suppression.Target.address("p\(number)-\(part)@example.org")
                        _ = try intake.append(
                            [.suppress(SuppressionEntry(target: target))], origin: .link)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try store.suppressions.all().count == 200)
    }

    // MARK: - What was cut off or damaged

    @Test func `a line that was cut off is told of, and taken off by the next`() throws {
        let store = try open(with: "ann", "ben")
        _ = try intake.append([.leave("ann@example.org")], origin: .link)
        let whole = try #require(folder.bytes("subscribers.intake"))
        let torn = IntakeLine.encode(
            IntakeEntry(id: "x", at: .test, origin: .link, optOut: .leave("ben@example.org")))
        try whileHeld {
            for count in 1..<torn.count {
                try folder.write(whole + torn.prefix(count), to: "subscribers.intake")
                let state = try intake.state()
                #expect(state.isTorn && state.recorded == 1 && state.unreadable == 0)
            }
            #expect(try mailed(store) == ["ben"])
            _ = try intake.append([.leave("ben@example.org")], origin: .link)
            #expect(try intake.state().recorded == 2 && !intake.state().isTorn)
            #expect(try mailed(store) == [])
        }
        #expect(try mailed(store) == [] && size == 0)
    }

    @Test func `a damaged line is kept and told of, and the others are applied once`() throws {
        let store = try open(with: "ann", "ben", "cleo")
        for name in ["ann", "ben", "cleo"] {
            let address = try EmailAddress("\(name)@example.org")
            _ = try intake.append([.leave(.address(address))], origin: .link)
        }
        var bytes = try #require(folder.bytes("subscribers.intake"))
        bytes[bytes.count / 2] ^= 4
        try folder.write(bytes, to: "subscribers.intake")
        #expect(try mailed(store) == ["ben"])
        #expect(folder.bytes("subscribers.intake") == bytes)
        let state = try intake.state()
        #expect(state.unreadable == 1 && state.recorded == 2)
        #expect(
            try store.people.add(
                SubscriberEntry(address: "ann@example.org"), revives: true, origin: .command)
                == .updated)
        #expect(try mailed(store) == ["ann", "ben"])
    }

    // MARK: - Imports

    @Test func `who leaves during an import has left when it is done`() throws {
        let store = try open(with: "ann")
        let table = "email,lists\nann@example.org,weekly\nnew@example.org,weekly\n"
        try folder.write(table, to: "people.csv")
        var isTold = false
        _ = try store.imports.importFile(at: folder.file("people.csv")) { _, _ in
            if isTold { return }
            isTold = true
            _ = try? self.intake.append(
                [.leave("new@example.org"), .leave("ann@example.org", list: "weekly")],
                origin: .link)
        }
        #expect(try mailed(store) == ["ann"])
        #expect(try mailed(store, "weekly") == [])
    }

    @Test func `who left before they were on the list is put on it by no import`() throws {
        let store = try open(with: "ann")
        let outcomes = try {
            _ = try intake.append(
                [
                    .leave("new@example.org"), .leave("late@example.org", list: "weekly"),
                    .leave("late@example.org", list: "none"),
                ], origin: .link)
            return try store.suppressions.applyIntake()
        }()
        #expect(outcomes.values.count { $0 == .unknown } == 2)
        let report = try store.imports.importTable(
            Array("email,lists\nnew@example.org,weekly\nlate@example.org,weekly;none\n".utf8),
            from: "late.csv")
        #expect(report.skips == [.suppressed: 1] && report.added == 1)
        #expect(
            try store.people.subscriber("late@example.org")?.memberships
                == ["weekly": .unsubscribed, "none": .unsubscribed])
        try store.people.remove("late@example.org", origin: .command)
        let entry = SubscriberEntry(address: "late@example.org", lists: ["weekly"])
        #expect(try store.people.add(entry, revives: true, origin: .command) == .added)
        #expect(
            try store.people.subscriber("late@example.org")?.memberships == ["weekly": .active])
    }

    // MARK: - Backup, forgetting

    @Test func `a backup holds what waits in the intake`() throws {
        let store = try open(with: "ann", "ben")
        try whileHeld {
            _ = try intake.append([.leave("ann@example.org")], origin: .link)
            try store.backups.backUp(to: folder.file("copy.sqlite"))
        }
        let copy = try SubscriberDatabase(at: folder.file("copy.sqlite"), effects: .fixed())
        #expect(try mailed(copy) == ["ben"])
    }

    @Test func `somebody who is forgotten stands in no intake, and it does not bring them back`()
        throws
    {
        let store = try open(with: "ann", "ben")
        _ = try intake.append([.leave("ann@example.org", list: "weekly")], origin: .link)
        try store.personalData.forget("ann@example.org")
        #expect(size == 0)
        _ = try intake.append(
            [.leave("ann@example.org"), .leave("ann@example.org", list: "weekly")], origin: .link)
        #expect(try store.suppressions.all().map(\.reason) == [.forgotten])
        #expect(try store.personalData.records(of: "ann@example.org")["list_leave"] == nil)
        #expect(try mailed(store) == ["ben"])
    }
}
