import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Whoever runs an unsubscribe page of their own, or reads bounces, hands on what a mail names.
@Suite(.newsroom) struct OwnPageStoryTests {
    let room = TestNewsroom.current

    private struct Record: Decodable, Equatable {
        let by: String
        let email: String?
        let list: String?
        let outcome: String
    }

    private func leave(_ arguments: String..., exits: Int32 = 0, input: String? = nil) async throws
        -> [Record]
    {
        let ending = try await room.run(
            ["subscribers", "unsubscribe", "--json"] + arguments, input: input)
        #expect(ending.status == exits, "\(ending)")
        return try ending.json()
    }

    /// The unsubscribe link of each mail that arrived, by address.
    private func links(_ relay: SinkServer) throws -> [String: String] {
        var links: [String: String] = [:]
        for mail in relay.received {
            let text = String(decoding: mail.bytes, as: UTF8.self).replacing("\r\n ", with: " ")
            let match = try #require(
                text.firstMatch(of: /List-Unsubscribe:.*?<(https:[^>]+)>/.ignoresCase()))
            links[mail.recipients[0]] = String(match.1)
        }
        return links
    }

    @Test func `a link, its token, a return path and an address are honoured`() async throws {
        room.set("POSTRIDER_RETURN_PATH", "bounces@example.org")
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", "cat", "dan")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        let links = try links(relay)
        let ann = try #require(links["ann@example.org"])
        let bob = try #require(links["bob@example.org"].flatMap { $0.split(separator: "/").last })
        let cat = try #require(relay.received.first { $0.recipients == ["cat@example.org"] }).sender

        let first = Record(by: "token", email: "ann@example.org", list: "daily", outcome: "left")
        #expect(try await leave(ann) == [first])
        let told = try await room.postrider("subscribers", "explain", "ann@example.org").out
        #expect(told.contains("left daily") && told.contains("by the link in a mail"), "\(told)")
        #expect(try await leave(ann).first?.outcome == "already")
        // Without a terminal several people are taken off only when that is confirmed.
        try await room.postrider("subscribers", "unsubscribe", String(bob), cat, exits: 64)
        let records = try await leave(String(bob), cat, "dan@example.org", "--yes")
        #expect(
            records == [
                Record(by: "token", email: "bob@example.org", list: "daily", outcome: "left"),
                Record(by: "reference", email: "cat@example.org", list: nil, outcome: "left"),
                Record(by: "address", email: "dan@example.org", list: nil, outcome: "left"),
            ])
        try await room.postrider("compose", "second", "--all")
        let ending = try await room.postrider(
            "send", "second", "--list", "daily", "--yes", exits: 65)
        #expect(ending.err.contains("nobody to send to"))
        #expect(relay.received.count == 4)
    }

    @Test func `what cannot be honoured is told, and the others are done`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--yes")
        let links = try links(relay)
        let ann = try #require(links["ann@example.org"])
        let bob = try #require(links["bob@example.org"])
        let ending = try await room.run(
            ["subscribers", "unsubscribe", "-", "--yes"],
            input: "\(ann.dropLast(3))AAA\nnobody\n\n\(bob)\nzoe@example.org\n")
        #expect(ending.status == 65)
        #expect(ending.err.contains("bob@example.org left the newsletter."))
        #expect(ending.err.contains("was not made by this newsroom, or was changed"))
        #expect(ending.err.contains("\"nobody\" is no token, no reference and no address"))
        #expect(ending.err.contains("zoe@example.org is not a subscriber"))
        let listed = try await room.postrider("subscribers", "list", "--status", "active").out
        #expect(listed.contains("ann@example.org") && !listed.contains("bob@example.org"))
        // Of somebody who was forgotten nobody can tell whom the link went to.
        try await room.postrider("subscribers", "forget", "bob@example.org", "--yes")
        #expect(try await leave(bob, exits: 65).first?.outcome == "unknown")
        // One list alone, and only one that there is.
        let typo = try await room.postrider(
            "subscribers", "unsubscribe", "ann@example.org", "--list", "dayly", exits: 65)
        #expect(typo.err.contains("daily"))
        #expect(try await leave("ann@example.org", "--list", "daily").first?.list == "daily")
    }

    @Test func `scripts are told what cannot be honoured, an object a line`() async throws {
        struct Told: Decodable {
            let problem, what: String
            let exitCode: Int
        }
        try await room.subscribe("ann", "bob")
        let ending = try await room.postrider(
            "subscribers", "unsubscribe", "nobody", "ann@example.org", "zoe@example.org", "--yes",
            "--json", exits: 65)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let told = try ending.err.split(separator: "\n").map {
            try decoder.decode(Told.self, from: Data($0.utf8))
        }
        #expect(told.map(\.exitCode) == [65, 65] && told[0].what.hasPrefix("\"nobody\" is no"))
        #expect(ending.out.contains("ann@example.org"))
    }

    @Test func `without the key no link is checked, and none is made`() async throws {
        try await room.subscribe("ann")
        try FileManager.default.removeItem(atPath: room.path("Subscribers/secret.key"))
        let ending = try await room.postrider(
            "subscribers", "unsubscribe", "v1.k1.AAAA.AAAA", exits: 78)
        #expect(ending.err.contains("secret.key is missing"), "\(ending)")
        #expect(!room.exists("Subscribers/secret.key"))
    }

    @Test(.enabled(if: Program.python != nil, "needs python3"))
    func `a page of one's own reads a token as the documentation tells it`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        let link = try #require(try links(relay)["ann@example.org"])
        let token = try #require(link.split(separator: "/").last.map(String.init))
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/subscribers.md").standardized
        let text = try String(contentsOf: page, encoding: .utf8)
        let script = try #require(
            text.firstMatch(of: /```python\n(.*?)```/.dotMatchesNewlines())?.1)
        let python = try #require(Program.python)
        var parts = token.split(separator: ".").map(String.init)
        parts[3] = (parts[3].hasPrefix("A") ? "B" : "A") + parts[3].dropFirst()
        for (word, told) in [(token, "daily"), (parts.joined(separator: "."), "None")] {
            let ending = try await python.run(
                [
                    "-c",
                    "\(script)\nread = read_token(sys.argv[1], 'Subscribers/secret.key')\n"
                        + "print(read and read['list'])", word,
                ], in: room.folder)
            #expect(ending.out == "\(told)\n", "\(ending)")
        }
    }
}
