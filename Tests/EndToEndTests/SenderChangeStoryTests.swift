import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// A sender that is mended in the middle of a mailing.
@Suite(.newsroom) struct SenderChangeStoryTests {
    let room = TestNewsroom.current
    private let readers = ["ann", "bob", "cai", "dan"]

    /// Two of four have got the issue.
    private func sendHalf(_ rules: SinkRule...) async throws -> SinkServer {
        let relay = try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", "--limit", "2")
        #expect(relay.received.count == 2)
        return relay
    }

    private func header(_ name: String, _ mail: ReceivedMail) -> String? {
        String(decoding: mail.bytes, as: UTF8.self).components(separatedBy: "\r\n")
            .first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
            .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
    }

    @Test func `settings that differ are told, and the mailing goes on as it began`() async throws {
        let relay = try await sendHalf()
        try room.replace("post@example.org", with: "ferry@example.com", in: "postrider.yml")
        let ending = try await room.postrider("send", "first", "--yes")
        let told = ending.err.split(separator: "\n").filter { $0.contains("The settings differ") }
        #expect(told.count == 1, "\(ending)")
        #expect(told.first?.contains("post@example.org>, now The Ferry Post <ferry@") == true)
        #expect(told.first?.contains("--resender") == true)
        #expect(relay.received.allSatisfy { header("From", $0)?.contains("post@") == true })
        let over = try await room.postrider("send", "first", "--yes")
        #expect(!over.err.contains("differ"), "nobody is left")
    }

    @Test func `the rest goes out as from today's sender, with the Message-IDs of before`()
        async throws
    {
        let relay = try await sendHalf()
        let names = try await room.postrider(
            "issues", "show", "first", "--as", "dan@example.org", "--raw")
        let before = try #require(
            names.out.split(whereSeparator: \.isNewline).first { $0.hasPrefix("Message-ID: ") })
        try room.replace("post@example.org", with: "ferry@example.com", in: "postrider.yml")
        try room.replace("links:", with: "return_path: b@example.com\nlinks:", in: "postrider.yml")
        let asked = try await room.postrider("send", "first", "--resender", exits: 64)
        #expect(asked.err.contains("no terminal to ask on"))
        let ending = try await room.postrider("send", "first", "--yes", "--resender")
        #expect(ending.err.contains("The rest goes out anew in: from The Ferry Post <post@"))
        #expect(relay.received.count == 4)
        for (index, mail) in relay.received.enumerated() {
            let isNew = index >= 2
            #expect(header("From", mail)?.contains("ferry@example.com") == isNew)
            #expect(mail.sender.hasPrefix("b+") == isNew)
            #expect(header("List-Id", mail)?.contains(".example.org>") == true)
        }
        let dan = try #require(relay.received.first { $0.recipients == ["dan@example.org"] })
        #expect("Message-ID: \(header("Message-ID", dan) ?? "")" == before)
        // What was sent is made again as it was.
        let first = relay.received[0]
        let again = try await room.postrider(
            "issues", "show", "first", "--as", first.recipients[0], "--raw")
        #expect(again.out.contains("From: The Ferry Post <post@example.org>"))
        let last = try await room.postrider(
            "issues", "show", "first", "--as", "dan@example.org", "--raw")
        #expect(last.out.contains("From: The Ferry Post <ferry@example.com>"))
    }

    @Test func `a key that is gone refuses, names the way out, and stops nothing that is over`()
        async throws
    {
        try await room.postrider(
            "dkim", "keygen", "--domain", "example.org", "--selector", "s1", "--type", "ed25519")
        let before = try room.read("postrider.yml")
        try room.write(
            before + "\ndkim: [{domain: example.org, selector: s1, key_file: Keys/s1.pem}]\n",
            to: "postrider.yml")
        let relay = try await sendHalf()
        try room.write(before, to: "postrider.yml")
        let refused = try await room.postrider("send", "first", "--yes", exits: 78)
        #expect(refused.err.contains("the DKIM key s1 of example.org, which signs this mailing"))
        #expect(refused.err.contains("postrider send first --resender"))
        try await room.postrider("send", "first", "--yes", "--resender")
        #expect(
            relay.received.map { header("DKIM-Signature", $0) != nil } == [
                true, true, false, false,
            ])
        try await room.postrider("send", "first", "--yes")
        try await room.postrider(
            "issues", "show", "first", "--as", relay.received[0].recipients[0], "--raw")
    }

    @Test func `a relay that knows one sender gets it without the + part`() async throws {
        let relay = try await room.relay(
            SinkRule(
                .mail,
                do: .reply(
                    553, "5.7.1", "<b@example.org>: Sender address rejected: not owned by user")))
        try room.replace("links:", with: "return_path: b@example.org\nlinks:", in: "postrider.yml")
        try await room.subscribe(readers)
        try await room.postrider("compose", "first")
        let refused = try await room.postrider("send", "first", "--yes", exits: 69)
        #expect(refused.err.contains("return_path_tag: false"), "\(refused)")
        #expect(refused.err.contains("--resender"), "\(refused)")
        try room.replace("links:", with: "return_path_tag: false\nlinks:", in: "postrider.yml")
        let doctor = try await room.run(["doctor", "--offline"])
        #expect(doctor.out.contains("bounces cannot be told apart"))
        relay.follow([])
        let ending = try await room.postrider("send", "first", "--yes", "--resender")
        #expect(ending.err.contains("now b@example.org without its + part"), "\(ending)")
        #expect(relay.received.map(\.sender) == Array(repeating: "b@example.org", count: 4))
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--yes")
        #expect(relay.received.count == 8)
    }
}
