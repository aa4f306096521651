import Foundation
import PostriderTesting
import Testing

/// Parts of the list under a name, and addresses at which one should look twice.
@Suite(.newsroom) struct SavedSegmentStoryTests {
    let room = TestNewsroom.current

    private struct Row: Decodable {
        let email: String
        let kind: String
        let likely: String?
    }

    private func prepare() async throws {
        try await room.postrider(
            "subscribers", "import", "-",
            input: "email,city\nann@example.org,Bath\nbob@example.org,Bath\neve@example.org,Ely\n")
    }

    @Test func `a segment is saved, used, changed and deleted`() async throws {
        try await prepare()
        let saved = try await room.postrider("segments", "save", "locals", "city = \"Bath\"")
        #expect(saved.err.contains("2 subscribers"))
        let used = try await room.postrider("subscribers", "list", "--segment", "locals")
        #expect(used.out.contains("ann@") && used.out.contains("bob@"))
        #expect(!used.out.contains("eve@"))
        try await room.postrider("segments", "save", "others", "not segment:locals")
        let others = try await room.postrider("subscribers", "list", "--segment", "others")
        #expect(others.out.contains("eve@") && !others.out.contains("ann@"))
        let shown = try await room.postrider("segments", "show", "locals")
        #expect(shown.out.contains("city = \"Bath\""))
        let listed = try await room.postrider("segments", "list", "--json")
        #expect(listed.out.contains("\"locals\"") && listed.out.contains("\"others\""))
        try await room.postrider("segments", "delete", "others")
        let gone = try await room.postrider("segments", "show", "others", exits: 65)
        #expect(gone.err.contains("there is no segment others"))
    }

    @Test(
        arguments: [
            ("segment:nobody", "no segment is named \"nobody\""),
            ("cty = \"Bath\"", "did you mean city?"),
            ("segment:self", "would ask for itself"),
            ("received(\"never\")", "no issue"),
        ])
    func `what a segment asks for must be there`(expression: String, problem: String) async throws {
        try await prepare()
        try await room.postrider("segments", "save", "self", "city = \"Bath\"")
        let refused = try await room.postrider("segments", "save", "self", expression, exits: 64)
        #expect(refused.err.contains(problem), "\(refused.err)")
        let kept = try await room.postrider("segments", "show", "self")
        #expect(kept.out.contains("city = \"Bath\""))
    }

    @Test func `slips and offices are told of and taken all the same`() async throws {
        try await prepare()
        let clean = try await room.postrider("subscribers", "check")
        #expect(clean.out.isEmpty && clean.err.contains("No address"))
        let added = try await room.postrider("subscribers", "add", "fay@gmial.com")
        #expect(added.err.contains("did they mean @gmail.com?"))
        try await room.postrider("subscribers", "add", "info@example.net")
        let rows = try await room.postrider("subscribers", "check", "--json").out
            .split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
        #expect(rows.map(\.email) == ["fay@gmial.com", "info@example.net"])
        #expect(rows.map(\.kind) == ["typo", "role"])
        #expect(rows[0].likely == "gmail.com")
        let table = try await room.postrider("subscribers", "check")
        #expect(table.out.contains("belongs to an office"))
    }

    @Test func `attributes are listed, and hold what was declared`() async throws {
        struct Attribute: Decodable, Equatable {
            let name: String
            var type: String?
            let subscribers: Int
        }
        func attributes() async throws -> [Attribute] {
            try await room.postrider("subscribers", "attributes", "--json").json()
        }
        let none = try await room.postrider("subscribers", "attributes")
        #expect(none.out.isEmpty && none.err == "Nobody has an attribute yet.\n")
        try await room.postrider(
            "subscribers", "add", "ann@example.org", "--set", "age=41", "--set", "city=Bath")
        let typed = try await room.postrider("subscribers", "attributes", "age", "--type", "number")
        #expect(typed.err == "age is a number now.\n")
        let known = [
            Attribute(name: "age", type: "number", subscribers: 1),
            Attribute(name: "city", subscribers: 1),
        ]
        #expect(try await attributes() == known)
        let table = try await room.postrider("subscribers", "attributes").out.split(separator: "\n")
            .map { $0.split(separator: " ").joined(separator: " ") }
        #expect(table == ["ATTRIBUTE TYPE SUBSCRIBERS", "age number 1", "city 1"])
        let refused = try await room.postrider(
            "subscribers", "add", "bob@example.org", "--set", "age=old", exits: 65)
        #expect(refused.err.contains("age"), "\(refused)")
        let free = try await room.postrider("subscribers", "attributes", "age", "--anything")
        #expect(free.err == "age may hold anything.\n")
        try await room.postrider("subscribers", "add", "bob@example.org", "--set", "age=old")
        for arguments in [["age"], ["--type", "date"], ["age", "--type", "date", "--anything"]] {
            let wrong = try await room.run(["subscribers", "attributes"] + arguments)
            #expect(wrong.status == 64 && wrong.err.contains("--type TYPE or --anything"))
        }
    }
}
