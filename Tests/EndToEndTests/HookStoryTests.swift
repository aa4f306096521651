import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What a provider posts to `serve`, or what a file holds of it, leads to what a bounce would.
@Suite(.newsroom) struct HookStoryTests {
    let room = TestNewsroom.current

    private struct Read: Decodable {
        let read: Int
        let again: Int
        let ignored: Int
        let kinds: [String: Int]
        let verdicts: [String: Int]
    }

    private struct Evidence: Decodable {
        let email: String?
        let identified: String?
        let verdict: String?
        let source: String
    }

    /// Sends the issue `first`; returns what stands in X-Postrider-Ref and Message-ID, by name.
    private func send() async throws -> [String: (reference: String, messageID: String)] {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        var found: [String: (String, String)] = [:]
        for mail in relay.received {
            let text = String(decoding: mail.bytes, as: UTF8.self)
            func field(_ name: String) throws -> String {
                let line = try #require(
                    text.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") })
                return String(line.dropFirst(name.count + 2))
            }
            found[String(mail.recipients[0].prefix { $0 != "@" })] = (
                try field("X-Postrider-Ref"), try field("Message-ID")
            )
        }
        return found
    }

    private func evidence() async throws -> [Evidence] {
        let out = try await room.postrider("bounces", "list", "--json").out
        return try JSONDecoder().decode([Evidence].self, from: Data(out.utf8))
    }

    private func event(_ name: String, _ id: Int, _ more: String) -> String {
        #"{"event":"bounce","type":"bounce","status":"5.1.1","reason":"550 5.1.1 no such user","email":"\#(name)@example.org","timestamp":\#(Int(Date().timeIntervalSince1970.rounded(.up))),"sg_event_id":"\#(id)"\#(more)}"#
    }

    @Test func `events of a file count once, by our reference, our Message-ID, or as a strike`()
        async throws
    {
        let sent = try await send()
        let lines = [
            "[\(event("ann", 1, #","ref":"\#(sent["ann"]!.reference)""#))]",
            "[\(event("bob", 2, #","smtp-id":"\#(sent["bob"]!.messageID)""#))]",
            "[\(event("eve", 3, "")),\(event("stranger", 4, "")),{\"event\":\"open\"}]",
        ]
        try room.write(lines.joined(separator: "\n"), to: "events.jsonl")
        let first = try await room.postrider(
            "bounces", "process", "--provider", "sendgrid", "events.jsonl", "--json")
        let read = try JSONDecoder().decode(Read.self, from: Data(first.out.utf8))
        #expect(read.read == 4 && read.ignored == 1)
        #expect(read.verdicts == ["suppressed": 2, "strike": 1, "nothing": 1])
        let again = try await room.run(
            ["bounces", "process", "--provider", "sendgrid", "-", "--json"], input: lines[0])
        let second = try JSONDecoder().decode(Read.self, from: Data(again.out.utf8))
        #expect(second.read == 1 && second.again == 1 && second.verdicts.isEmpty)
        let found = try await evidence()
        #expect(
            Dictionary(
                uniqueKeysWithValues: found.compactMap { one in
                    one.email.map { ($0, one.identified) }
                })
                == [
                    "ann@example.org": "header", "bob@example.org": "message-id",
                    "eve@example.org": "address",
                ])
        #expect(found.allSatisfy { $0.source == "webhook" })
    }

    @Test func `what is no JSON names its line, and the rest counts`() async throws {
        try await room.prepareFirstIssue()
        try room.write("{\"event\":\"open\"}\n\nno JSON\n", to: "events.jsonl")
        let ending = try await room.run(
            ["bounces", "process", "--provider", "brevo", "events.jsonl"])
        #expect(ending.status == 65 && ending.err.contains("events.jsonl, line 3"))
        let wrong = try await room.run(
            ["bounces", "process", "--provider", "sengrid", "x"])
        #expect(wrong.status == 64 && wrong.err.contains("did you mean sendgrid?"))
    }

    @Test func `a provider posts to serve, which keeps it before it answers and then reads it`()
        async throws
    {
        let sent = try await send()
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        room.set("POSTRIDER_SERVE_URL", url)
        try room.write("long-secret\n", to: "hook.secret")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: "\(room.folder)/hook.secret")
        try room.replace(
            "links:", with: "hooks: {pm: {provider: postmark, secret_file: hook.secret}}\nlinks:",
            in: "postrider.yml")
        let serving = try room.start(["serve", "--listen", "127.0.0.1:\(port)"])
        for _ in 0..<3000 {
            if serving.output.contains("Serving ") { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        func post(_ path: String, _ body: Data, _ secret: String?) async throws -> Int {
            try body.write(to: URL(fileURLWithPath: "\(room.folder)/posted"))
            let header = secret.map { "Authorization: Bearer \($0)\n" } ?? ""
            try room.write(header, to: "posted.header")
            return try await room.curl([
                "--data-binary", "@posted", "-H", "@posted.header", url + path,
            ]).status
        }
        let body = Data(
            """
            {"RecordType":"Bounce","Type":"HardBounce","ID":1,"Email":"ann@example.org",
             "Details":"smtp;550 5.1.1 no such user","BouncedAt":"\(Date().ISO8601Format())",
             "Metadata":{"ref":"\(sent["ann"]!.reference)"}}
            """.utf8)
        #expect(try await post("/hooks/pm", body, nil) == 403)
        #expect(try await post("/hooks/pm", body, "other-secret") == 403)
        #expect(try await post("/hooks/nobody", body, "long-secret") == 404)
        #expect(try await post("/hooks/pm", body, "long-secret") == 200)
        #expect(try await post("/hooks/pm", body, "long-secret") == 200, "it is tried again")
        let large = Data(repeating: 0x20, count: 5 << 20)
        #expect(try await post("/hooks/pm", large, "long-secret") == 200)
        #expect(try await post("/hooks/pm", large + Data([0x20]), "long-secret") == 413)
        for _ in 0..<500 {
            if try await evidence().contains(where: { $0.verdict == "suppressed" }) { break }
            try await Task.sleep(for: .milliseconds(50))
        }
        let found = try await evidence()
        #expect(found.count == 1 && found.first?.verdict == "suppressed")
        #expect(found.first?.email == "ann@example.org")
        serving.signal(SIGTERM)
        let ending = await serving.ending()
        #expect(!ending.err.contains("long-secret") && !ending.err.contains("ann@example.org"))
        let left = try FileManager.default.contentsOfDirectory(
            atPath: "\(room.folder)/Subscribers/hooks.spool")
        #expect(left == [])
    }
}
