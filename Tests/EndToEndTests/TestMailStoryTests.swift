import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Looking at an issue as a reader gets it, before and without mailing them.
@Suite(.newsroom) struct TestMailStoryTests {
    let room = TestNewsroom.current

    private func prepare() async throws {
        try await room.postrider(
            "subscribers", "add", "ann@example.org", "--name", "Ann", "--list", "daily", "--set",
            "city=Bath")
        try await room.postrider(
            "compose", "first", "--subject", "Hello {{subscriber.name|reader}}", "--intro",
            "To {{subscriber.email}} of {{subscriber.city|nowhere}}.")
        try room.write(
            try room.read("postrider.yml") + "return_path: bounces@example.org\n",
            to: "postrider.yml")
    }

    /// A mail without what only its transport needs (quoted-printable).
    private func decoded(_ mail: ReceivedMail) -> String {
        String(decoding: mail.bytes, as: UTF8.self).replacing("=\r\n", with: "")
            .replacing("=20", with: " ")
    }

    /// The token of a mail's link to leave.
    private func token(in mail: String) throws -> String {
        let url = try #require(
            mail.firstMatch(of: /\/u\/(v1[^> "\s]*)/))
        return String(url.output.1)
    }

    @Test func `a test tells scripts what became of it`() async throws {
        struct Told: Decodable {
            let email, state: String
            let reply: String?
        }
        try await room.relay(SinkRule(.rcpt, for: "no@example.net", do: .reply(550, "5.1.1", "No")))
        try await prepare()
        let told: [Told] = try await room.postrider(
            "send", "first", "--test", "editor@example.net", "no@example.net", "--yes", "--json",
            exits: 1
        ).json()
        #expect(told.map(\.state).sorted() == ["failed", "sent"])
        #expect(told.first { $0.state == "failed" }?.reply?.contains("5.1.1") == true)
    }

    @Test func `scripts are told as JSON why a test did not go out`() async throws {
        struct Told: Decodable {
            let problem, what: String
            let exitCode: Int
        }
        try await prepare()
        let ending = try await room.postrider(
            "send", "first", "--test", "editor@example.net", "--yes", "--json", exits: 69)
        let line = try #require(ending.err.split(separator: "\n").last)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let told = try decoder.decode(Told.self, from: Data(line.utf8))
        #expect(told.problem == "unavailable" && told.exitCode == 69, "\(ending)")
        #expect(told.what.hasPrefix("the relay cannot be reached"), "\(ending)")
    }

    @Test func `a test in a reader's words goes to another, and is good for nobody`() async throws {
        let relay = try await room.relay()
        try await prepare()
        try await room.postrider(
            "send", "first", "--test", "editor@example.net", "--as", "ann@example.org", "--yes")
        let mail = try #require(relay.received.first)
        #expect(relay.received.count == 1 && mail.recipients == ["editor@example.net"])
        let text = decoded(mail)
        #expect(text.contains("Subject: [Test] Hello Ann\r\n"))
        #expect(text.contains("To: Ann <editor@example.net>\r\n"))
        #expect(text.contains("ann@example.org of Bath"))
        let id: String = try await room.postrider(
            "subscribers", "show", "ann@example.org", "--json"
        )
        .json(Shown.self).subscriber.id
        let payload = try token(in: text).split(separator: ".")[2]
        let plain = payload.replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - plain.count % 4) % 4)
        let bytes = Data(base64Encoded: plain + padding) ?? Data()
        let decoded = String(decoding: bytes, as: UTF8.self)
        #expect(decoded.hasPrefix("t/") && !decoded.contains(id), "\(decoded)")
        #expect(!text.contains(id) && !mail.sender.contains(id))
        #expect(mail.sender.hasPrefix("bounces+"))
        #expect(!room.exists("Issues/first/ledger.sqlite"))
        let unknown = try await room.postrider(
            "send", "first", "--test", "a@example.net", "--as", "no@example.org", "--yes", exits: 65
        )
        #expect(unknown.err.contains("no@example.org is not a subscriber"))
        try await room.postrider("send", "first", "--as", "ann@example.org", "--yes", exits: 64)
    }

    private struct Shown: Decodable {
        struct Subscriber: Decodable { let id: String }
        let subscriber: Subscriber
    }

    @Test func `any test says that it is one, and no link in it is about anybody`() async throws {
        let relay = try await room.relay()
        try await prepare()
        try await room.postrider("send", "first", "--test", "ann@example.org", "--yes")
        let text = decoded(try #require(relay.received.first))
        let id: String = try await room.postrider(
            "subscribers", "show", "ann@example.org", "--json"
        )
        .json(Shown.self).subscriber.id
        #expect(text.contains("Subject: [Test] Hello Ann\r\n") && !text.contains(id))
    }

    @Test func `a body is shown as a reader gets it, before and after`() async throws {
        try await room.relay()
        try await prepare()
        let html = try await room.postrider(
            "issues", "show", "first", "--html", "--as", "ann@example.org")
        #expect(html.out.contains("To ann@example.org of Bath."), "\(html)")
        #expect(html.out.contains("<html") && !html.out.contains("{{"))
        let text = try await room.postrider(
            "issues", "show", "first", "--text", "--as", "ann@example.org")
        #expect(text.out.contains("To ann@example.org of Bath.") && !text.out.contains("<html"))
        let unknown = try await room.postrider(
            "issues", "show", "first", "--html", "--as", "no@example.org", exits: 65)
        #expect(unknown.err.contains("no@example.org is not a subscriber"))
        try await room.postrider("issues", "show", "first", "--as", "ann@example.org", exits: 64)
        try await room.postrider("send", "first", "--yes")
        try await room.postrider("subscribers", "add", "ann@example.org", "--set", "city=York")
        let kept = try await room.postrider(
            "issues", "show", "first", "--html", "--standalone", "--as", "ann@example.org")
        #expect(kept.out.contains("To ann@example.org of Bath."))
        let late = try await room.postrider(
            "issues", "show", "first", "--html", "--as", "no@example.org", exits: 65)
        #expect(late.err.contains("not in the audience of first"))
    }
}
