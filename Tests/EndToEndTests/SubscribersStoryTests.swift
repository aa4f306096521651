import Foundation
import PostriderTesting
import Testing

/// Keeping the list: people come, change, leave, and move to another newsroom.
@Suite(.newsroom) struct SubscribersStoryTests {
    let room = TestNewsroom.current

    private struct Person: Decodable {
        struct Record: Decodable, Equatable {
            let email: String
            let name: String?
            let status: String
            let lists: [String: String]
            let tags: [String]
            let attributes: [String: String]
        }
        let subscriber: Record
        let suppressed: String?
    }

    private struct ImportCounts: Decodable {
        let rows: Int
        let added: Int
        let updated: Int
        let unchanged: Int
        let skipped: Int
        let rejected: Int
        let rejectedFile: String?

        var addsUp: Bool { rows == added + updated + unchanged + skipped + rejected }
    }

    private func person(_ address: String) async throws -> Person {
        try await room.postrider("subscribers", "show", address, "--json").json()
    }

    @Test func `every change is told as JSON on request`() async throws {
        struct Added: Decodable {
            let outcome: String
            let note: String?
            let subscriber: Person.Record
        }
        struct Tagged: Decodable, Equatable {
            let subscribers: Int
            let changed: Int
        }
        struct Removed: Decodable, Equatable {
            let email: String
            let list: String?
        }
        struct Suppressed: Decodable, Equatable {
            let target: String
            let outcome: String
        }
        func add(_ arguments: String...) async throws -> Added {
            let ending = try await Program.postrider.run(
                ["subscribers", "add", "--json"] + arguments, in: room.folder)
            #expect(ending.status == 0, "\(ending)")
            return try ending.json()
        }
        let ann = try await add("ann@example.org", "--tag", "founder", "--list", "daily")
        #expect(ann.outcome == "added" && ann.note == nil)
        #expect(ann.subscriber.tags == ["founder"])
        #expect(try await add("ann@example.org").outcome == "unchanged")
        #expect(try await add("ann@example.org", "--name", "Ann").outcome == "updated")
        _ = try await add("bob@example.org")
        let tagged: Tagged = try await room.postrider(
            "subscribers", "tag", "ann@example.org", "vip", "--json"
        ).json()
        #expect(tagged == Tagged(subscribers: 1, changed: 1))
        let all: Tagged = try await room.postrider(
            "subscribers", "tag", "vip", "--search", "example", "--yes", "--json"
        ).json()
        #expect(all == Tagged(subscribers: 2, changed: 1))
        let nobody: Tagged = try await room.postrider(
            "subscribers", "tag", "vip", "--search", "nowhere", "--json"
        ).json()
        #expect(nobody == Tagged(subscribers: 0, changed: 0))
        let left: [Removed] = try await room.postrider(
            "subscribers", "remove", "ann@example.org", "--list", "daily", "--json"
        ).json()
        #expect(left == [Removed(email: "ann@example.org", list: "daily")])
        // What was done before the address that nobody has is told all the same.
        let gone = try await room.postrider(
            "subscribers", "remove", "bob@example.org", "zoe@example.org", "yan@example.org",
            "--yes", "--json", exits: 65)
        #expect(try gone.json() == [Removed(email: "bob@example.org", list: nil)])
        let told = gone.err.split(separator: "\n")
        #expect(told.count == 2 && told.allSatisfy { $0.hasPrefix("{\"exit_code\":65") }, "\(gone)")
        #expect(gone.err.contains("zoe@example.org is not a subscriber"))
        #expect(gone.err.contains("yan@example.org is not a subscriber"))
        try await room.postrider("suppress", "add", "@example.net")
        let lifted: Suppressed = try await room.postrider(
            "suppress", "remove", "@example.net", "--json"
        ).json()
        #expect(lifted == Suppressed(target: "@example.net", outcome: "lifted"))
    }

    @Test func `somebody is added, told more about, and removed`() async throws {
        try await room.postrider(
            "subscribers", "add", "ann@example.org", "--name", "Ann", "--list", "daily",
            "--tag", "founder", "--set", "city=Bath=Spa")
        try await room.postrider(
            "subscribers", "add", "ann@example.org", "--list", "weekly", "--new-list", "--tag",
            "stars")
        let ann = try await person("ann@example.org").subscriber
        #expect(ann.name == "Ann")
        #expect(ann.lists == ["daily": "active", "weekly": "active"])
        #expect(Set(ann.tags) == ["founder", "stars"])
        #expect(ann.attributes == ["city": "Bath=Spa"])
        try await room.postrider("subscribers", "remove", "ann@example.org", "--yes")
        try await room.postrider("subscribers", "show", "ann@example.org", exits: 65)
    }

    @Test func `leaving one list leaves the others`() async throws {
        try await room.subscribe("ann", to: "daily")
        try await room.subscribe("ann", to: "weekly")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--list", "daily")
        let lists = try await person("ann@example.org").subscriber.lists
        #expect(lists == ["daily": "unsubscribed", "weekly": "active"])
    }

    @Test func `tags come and go, and select people`() async throws {
        try await room.subscribe("ann", "bob")
        try await room.postrider("subscribers", "tag", "ann@example.org", "vip", "old")
        try await room.postrider("subscribers", "tag", "ann@example.org", "--remove", "old")
        let tagged = try await room.postrider("subscribers", "list", "--tag", "vip", "--json").out
        #expect(tagged.split(separator: "\n").count == 1)
        #expect(tagged.contains("\"tags\":[\"vip\"]"))
    }

    @Test func `an import tells what became of every row`() async throws {
        try await room.subscribe("ann")
        try room.write(
            "Email Address,name\nann@example.org,Ann B.\nbob@example.org,Bob\nnowhere,Eve\n",
            to: "people.csv")
        let dry: ImportCounts = try await room.postrider(
            "subscribers", "import", "people.csv", "--dry-run", "--json", exits: 1
        ).json()
        #expect(dry.added == 1 && dry.addsUp)
        try await room.postrider("subscribers", "show", "bob@example.org", exits: 65)
        let counts: ImportCounts = try await room.postrider(
            "subscribers", "import", "people.csv", "--json", exits: 1
        ).json()
        #expect(counts.addsUp && counts.rows == 3)
        #expect(counts.added == 1 && counts.updated == 1 && counts.rejected == 1)
        #expect(counts.rejectedFile == "people.csv.rejected.csv")
        let rejected = try room.read("people.csv.rejected.csv").split(separator: "\r\n")
        #expect(rejected.count == 2 && rejected[1].hasPrefix("4,"))
    }

    @Test(.sampleNewsroom) func `what is exported imports into another newsroom without loss`()
        async throws
    {
        let room = TestNewsroom.current
        try await room.postrider("subscribers", "import", "Subscribers/example.csv")
        try await room.postrider("suppress", "add", "noor@example.com", "--note", "asked by phone")
        let table = try await room.postrider("subscribers", "export").out
        try await room.postrider("init", "other")
        let counts: ImportCounts = try await room.postrider(
            "subscribers", "import", "-", "-C", "other", "--json", input: table
        ).json()
        #expect(counts.addsUp && counts.added == 24)
        let again = try await room.postrider("subscribers", "export", "-C", "other").out
        #expect(again == table)
    }

    @Test func `no import brings back who left, bounced or is suppressed`() async throws {
        try await room.subscribe("ann", "bob", "eve")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--list", "daily")
        try await room.postrider("suppress", "add", "bob@example.org")
        try await room.postrider(
            "subscribers", "import", "-",
            input: """
                email,status
                dan@example.org,unsubscribed

                """)
        let counts: ImportCounts = try await room.postrider(
            "subscribers", "import", "-", "--list", "daily", "--json",
            input: """
                email,status
                ann@example.org,active
                bob@example.org,active
                dan@example.org,active
                eve@example.org,active

                """
        ).json()
        #expect(counts.skipped == 3 && counts.unchanged == 1 && counts.addsUp)
        #expect(try await person("ann@example.org").subscriber.lists["daily"] == "unsubscribed")
        #expect(try await person("bob@example.org").suppressed != nil)
        #expect(try await person("dan@example.org").subscriber.status == "unsubscribed")
    }

    @Test func `who asks to come back is revived by name only`() async throws {
        try await room.subscribe("ann")
        try await room.postrider("suppress", "add", "ann@example.org")
        let refused = try await room.postrider(
            "subscribers", "add", "ann@example.org", "--name", "A", exits: 65)
        #expect(refused.err.contains("--revive"))
        try await room.postrider("subscribers", "add", "ann@example.org", "--revive")
        #expect(try await person("ann@example.org").suppressed == nil)
    }

    @Test func `lists are made, counted and deleted`() async throws {
        try await room.postrider("lists", "create", "weekly", "--double-opt-in")
        try await room.subscribe("ann", "bob", to: "daily")
        let table = try await room.postrider("lists").out
        #expect(table.contains("daily") && table.contains("double"))
        let held = try await room.postrider("lists", "delete", "daily", exits: 64)
        #expect(held.err.contains("2 members") && held.err.contains("--yes"))
        try await room.postrider("lists", "delete", "daily", "--yes")
        #expect(try await person("ann@example.org").subscriber.lists.isEmpty)
    }

    @Test func `suppressions are kept, told and lifted`() async throws {
        try await room.postrider("suppress", "add", "ann@example.org", "--note", "by letter")
        #expect(try await room.postrider("suppress", "list").out.contains("by letter"))
        try await room.postrider("suppress", "remove", "ann@example.org")
        #expect(try await room.postrider("suppress", "list", "--json").out.contains("@") == false)
        try await room.postrider("suppress", "remove", "ann@example.org", exits: 65)
    }

    @Test func `an export of a list holds that list`() async throws {
        try await room.subscribe("ann", to: "daily")
        try await room.subscribe("bob", to: "weekly")
        let lines = try await room.postrider(
            "subscribers", "export", "--list", "weekly", "--format", "json"
        ).out.split(separator: "\n")
        #expect(lines.count == 1 && lines[0].contains("bob@example.org"))
    }
}
