import Foundation
import NewsletterCore
import PostriderTesting
import Storage
import Subscribing
import Testing

/// Every list keeps every promise of its ports.
struct ListContractTests {
    private let folder = TemporaryFolder()

    private func inMemory() -> ListUnderTest {
        let list = MemoryList(effects: .fixed())
        return ListUnderTest(people: list, lists: MemoryLists(of: list), suppressions: list)
    }

    /// A new list at every call.
    private func store() throws -> SubscriberStore {
        try SubscriberDatabases().open(
            at: folder.file("\(UUID())/subscribers.sqlite"), effects: .fixed(),
            keys: [ListKey(id: "k1", mark: "one") { $0.utf8.map { $0 ^ 0x33 } }],
            issues: NoIssues(), isWaiting: true)
    }

    private func inSQLite() throws -> ListUnderTest {
        let store = try store()
        return ListUnderTest(
            people: store.people, lists: store.lists, suppressions: store.suppressions)
    }

    @Test(arguments: PeopleContract.clauses)
    func `people in memory keep`(_ clause: Clause<ListUnderTest.Maker>) throws {
        try clause.hold { inMemory() }
    }

    @Test(arguments: PeopleContract.clauses)
    func `people in SQLite keep`(_ clause: Clause<ListUnderTest.Maker>) throws {
        try clause.hold { try inSQLite() }
    }

    @Test(arguments: ListsContract.clauses)
    func `lists in memory keep`(_ clause: Clause<ListUnderTest.Maker>) throws {
        try clause.hold { inMemory() }
    }

    @Test(arguments: ListsContract.clauses)
    func `lists in SQLite keep`(_ clause: Clause<ListUnderTest.Maker>) throws {
        try clause.hold { try inSQLite() }
    }

    @Test(arguments: SuppressionsContract.clauses)
    func `suppressions in memory keep`(_ clause: Clause<ListUnderTest.Maker>) throws {
        try clause.hold { inMemory() }
    }

    @Test(arguments: SuppressionsContract.clauses)
    func `suppressions in SQLite keep`(_ clause: Clause<ListUnderTest.Maker>) throws {
        try clause.hold { try inSQLite() }
    }

    @Test(arguments: StoreContract.clauses)
    func `segments, imports and audiences in SQLite keep`(
        _ clause: Clause<StoreContract.Maker>
    ) throws {
        try clause.hold { try store() }
    }
}

/// A newsroom without issues.
private struct NoIssues: IssueLedgers {
    func hasIssue(_ slug: Slug) -> Bool { false }
    func ledgerPath(of slug: Slug) -> String? { nil }
    func issueSlugs() -> [Slug] { [] }
}
