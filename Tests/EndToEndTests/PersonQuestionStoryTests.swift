import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Every question about a person has its answer: what is known, what was sent, why or why not.
@Suite(.newsroom) struct PersonQuestionStoryTests {
    let room = TestNewsroom.current

    private struct Explanation: Decodable {
        struct Answer: Decodable {
            let issue: String?
            let isFrozen: Bool
            let isIn: Bool
            let rule: String
            let because: String
        }
        struct Event: Decodable {
            let kind: String
            let words: String
        }
        struct Delivery: Decodable {
            let issue: String
            let state: String
            let excluded: String?
            let code: Int?
            let reply: String?
        }
        struct Suppressed: Decodable {
            let reason: String
            let note: String?
        }
        let isKnown: Bool
        let suppressed: Suppressed?
        let history: [Event]
        let issues: [Delivery]
        let now: Answer
        let answer: Answer?
    }

    private func explain(_ name: String, _ arguments: String...) async throws -> Explanation {
        let ending = try await Program.postrider.run(
            ["subscribers", "explain", "\(name)@example.org", "--json"] + arguments,
            in: room.folder)
        #expect(ending.status == 0, "\(ending)")
        return try ending.json()
    }

    @Test func `what was sent is told with the reply, in the order of the mailings`() async throws {
        try await room.relay(
            SinkRule(.rcpt, for: "bob@example.org", do: .reply(550, "5.1.1", "No such user")))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", exits: 1)
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--yes")
        let ann = try await explain("ann")
        #expect(ann.issues.map(\.issue) == ["first", "second"])
        #expect(ann.issues.allSatisfy { $0.state == "sent" && $0.code == 250 })
        let bob = try await explain("bob", "--issue", "second")
        #expect(bob.issues.map(\.state) == ["failed", "excluded"])
        #expect(bob.issues[0].code == 550 && bob.issues[0].reply == "No such user")
        let answer = try #require(bob.answer)
        #expect(answer.isFrozen && !answer.isIn && answer.rule == "status")
        #expect(answer.because.contains("bounced"))
        #expect(bob.suppressed?.note?.contains("No such user") == true)
    }

    @Test func `an issue that has not begun is judged by the rule that decides`() async throws {
        try await room.prepareFirstIssue()
        try await room.postrider("subscribers", "remove", "ann@example.org", "--list", "daily")
        try await room.postrider("suppress", "add", "bob@example.org", "--note", "by letter")
        try await room.subscribe("dan", to: "weekly")
        try await room.postrider("segments", "save", "eves", "name = \"Eve\"")
        try await room.postrider("subscribers", "add", "dan@example.org", "--set", "city=Bath")
        let cases: [(String, [String], isIn: Bool, rule: String)] = [
            ("ann", [], false, "membership"), ("bob", [], false, "suppression"),
            ("eve", [], true, "none"), ("eve", ["--list", "daily"], true, "none"),
            ("dan", ["--list", "daily"], false, "lists"), ("dan", [], true, "none"),
            ("eve", ["--where", "name = \"Eve\""], true, "none"),
            ("eve", ["--where", "city = \"Bath\""], false, "segment"),
            ("eve", ["--segment", "eves"], true, "none"),
            ("dan", ["--segment", "eves"], false, "segment"),
            ("eve", ["--segment", "eves", "--where", "name = \"Bath\""], false, "segment"),
            ("nobody", [], false, "unknown"),
        ]
        for (name, options, isIn, rule) in cases {
            let ending = try await Program.postrider.run(
                ["subscribers", "explain", "\(name)@example.org", "--issue", "first", "--json"]
                    + options, in: room.folder)
            let answer = try #require(try ending.json(Explanation.self).answer, "\(ending)")
            #expect(!answer.isFrozen && answer.isIn == isIn && answer.rule == rule, "\(answer)")
        }
    }

    /// The rule that explains must be the rule that expands: everybody is asked, then sent to.
    @Test func `what is foretold is what the mailing does`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("lists", "create", "club", "--double-opt-in")
        try await room.postrider("subscribers", "add", "pat@example.org", "--list", "club")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--list", "daily")
        try await room.postrider("suppress", "add", "bob@example.org")
        try await room.postrider(
            "subscribers", "import", "-", input: "email,status\nlia@example.org,bounced\n")
        try await room.postrider("subscribers", "add", "loner@example.org")
        let names = ["ann", "bob", "eve", "pat", "lia", "loner"]
        var foretold: [String: Bool] = [:]
        for name in names {
            foretold[name] = try #require(try await explain(name, "--issue", "first").answer).isIn
        }
        #expect(foretold.values.contains(true) && foretold.values.contains(false))
        try await room.postrider("send", "first", "--yes")
        for name in names {
            let answer = try #require(try await explain(name, "--issue", "first").answer)
            #expect(answer.isFrozen && answer.isIn == foretold[name], "\(name): \(answer)")
        }
    }

    @Test func `who joined later is told so`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        try await room.subscribe("late")
        let answer = try #require(try await explain("late", "--issue", "first").answer)
        #expect(answer.isFrozen && !answer.isIn && answer.rule == "absent")
        #expect(answer.because.contains("--include-new"))
    }

    @Test func `who was deleted, who was forgotten and who was never here`() async throws {
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--yes")
        let ann = try await explain("ann")
        #expect(!ann.isKnown && ann.issues.map(\.state) == ["sent"])
        #expect(ann.history.map(\.kind).last == "removed")
        try await room.postrider("subscribers", "forget", "bob@example.org", "--yes")
        let bob = try await explain("bob")
        #expect(!bob.isKnown && bob.issues.isEmpty && bob.history.isEmpty)
        #expect(bob.suppressed?.reason == "forgotten")
        let text = try await room.postrider("subscribers", "explain", "nobody@example.org").out
        #expect(text.contains("is not known here"))
    }

    @Test func `the history is told in words, control characters shown`() async throws {
        try await room.subscribe("ann")
        try await room.postrider(
            "subscribers", "import", "-", "--list", "weekly", "--new-list",
            input: "email,name\nann@example.org,Anna\n")
        try await room.postrider("suppress", "add", "ann@example.org", "--note", "bell \u{7}")
        let words = try await explain("ann").history.map(\.words)
        #expect(words[0].hasPrefix("added, by import 1"))
        #expect(words[1] == "joined weekly; name was \"Ann\", by import 2")
        #expect(words[2].contains("bell \\u{7}"))
        let shown = try await room.postrider("subscribers", "show", "ann@example.org").out
        #expect(shown.contains("joined weekly") && !shown.contains("\u{7}"))
    }

    @Test func `everything held about a person is one document`() async throws {
        try await room.relay()
        try await room.postrider(
            "subscribers", "add", "ann@example.org", "--name", "Ann", "--list", "daily",
            "--tag", "vip", "--set", "firstName=Ann", "--consent", "fair")
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes")
        let text = try await room.postrider(
            "subscribers", "export", "--person", "ann@example.org"
        ).out
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let held = try #require(document["held"] as? [String: [[String: Any]]])
        let row = try #require(held["subscriber"]?.first)
        #expect(row["consent_source"] as? String == "fair")
        #expect((row["attributes"] as? [String: String]) == ["firstName": "Ann"])
        #expect(held["tag"]?.first?["name"] as? String == "vip")
        #expect(held["membership"]?.first?["list"] as? String == "daily")
        let mailings = try #require(document["mailings"] as? [[String: Any]])
        #expect(mailings.count == 1 && mailings[0]["name"] as? String == "Ann")
        try await room.postrider(
            "subscribers", "export", "--person", "ann@example.org", "--tag", "vip", exits: 64)
        let nobody = try await room.postrider(
            "subscribers", "export", "--person", "no@example.org")
        #expect(nobody.err.contains("Nothing is held"))
    }
}
