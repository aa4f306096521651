import Foundation
import PostriderTesting
import Testing

/// The name of a list that may be a slip.
@Suite(.newsroom) struct ListNameSlipStoryTests {
    let room = TestNewsroom.current

    private func lists() async throws -> [String] {
        struct List: Decodable { let name: String }
        return try await room.postrider("lists", "--json").json([List].self).map(\.name).sorted()
    }

    @Test func `a newsroom without lists makes the first, and says so`() async throws {
        let added = try await room.postrider(
            "subscribers", "add", "ann@example.org", "--list", "daily")
        #expect(added.err.contains("Made the list daily.\n"))
        try await room.postrider("lists", "delete", "daily", "--yes")
        let imported = try await room.postrider(
            "subscribers", "import", "-", "--list", "weekly", input: "email\nbob@example.org\n")
        #expect(imported.out.contains("new lists: weekly"))
        #expect(try await lists() == ["weekly"])
    }

    @Test(arguments: [
        ["subscribers", "add", "bob@example.org", "--list", "dialy"],
        ["subscribers", "import", "people.csv", "--list", "daily", "--list", "dialy"],
        ["subscribers", "import", "people.csv", "--list", "dialy", "--dry-run"],
    ])
    func `a slip joins nobody to anything, unless a new list is asked for`(
        arguments: [String]
    ) async throws {
        try await room.subscribe("ann")
        try room.write("email\nbob@example.org\n", to: "people.csv")
        let refused = try await room.run(arguments)
        #expect(refused.status == 65, "\(refused)")
        #expect(
            refused.err == """
                postrider: there is no list dialy
                Did you mean daily? To make a new list, add --new-list.

                """)
        try await room.postrider("subscribers", "show", "bob@example.org", exits: 65)
        #expect(try await lists() == ["daily"])
        let made = try await room.run(arguments + ["--new-list"])
        #expect(made.status == 0, "\(made)")
        let isDry = arguments.contains("--dry-run")
        #expect(try await lists() == (isDry ? ["daily"] : ["daily", "dialy"]))
    }

    @Test(arguments: [
        ["subscribers", "list", "--list", "dialy"], ["subscribers", "export", "--list", "dialy"],
        ["subscribers", "check", "--list", "dialy"],
        ["subscribers", "tag", "vip", "--list", "dialy"],
        ["subscribers", "remove", "ann@example.org", "--list", "dialy", "--yes"],
        ["subscribers", "explain", "ann@example.org", "--issue", "first", "--list", "dialy"],
        ["send", "first", "--list", "dialy", "--yes"],
        ["send", "first", "--list", "dialy", "--dry-run"],
        ["lists", "show", "dialy"], ["lists", "change", "dialy", "--opt-in", "double"],
        ["lists", "delete", "dialy", "--yes"],
    ])
    func `every other command names the nearest`(arguments: [String]) async throws {
        try await room.subscribe("ann")
        try await room.postrider("compose", "first")
        let ending = try await room.run(arguments)
        #expect(ending.status == 65 && ending.out.isEmpty, "\(ending)")
        #expect(
            ending.err == "postrider: there is no list dialy\nDid you mean daily?\n", "\(ending)")
    }

    @Test func `a name that is like none gets all of them`() async throws {
        try await room.subscribe("ann")
        try await room.subscribe("bob", to: "weekly")
        let ending = try await room.postrider("lists", "show", "club-members", exits: 65)
        #expect(ending.err.hasSuffix("\nThere are: daily, weekly. See: postrider lists list\n"))
    }
}
