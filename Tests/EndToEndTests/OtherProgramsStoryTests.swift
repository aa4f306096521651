import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What others make of our mail: Postfix takes it, Python's `email` reads it.
@Suite(
    .enabled(if: Program.python != nil, "python3 is not installed"), .sampleNewsroom)
struct OtherProgramsStoryTests {
    let room = TestNewsroom.current
    private let titles = [
        "Mr Quill Winds the Tower", "The Saturday of Broken Things",
        "The Library That Lends Beans", "A Loaf in Nineteen Hours",
        "The River Is Open Until the First Ice", "Lights Out on Kiln Hill",
    ]

    private func prepare() async throws {
        try await room.postrider("subscribers", "import", "Subscribers/example.csv")
        try await room.postrider(
            "compose", "first", "--title", "Frühe Fröste – 初霜",
            "--subject", "Sechs Geschichten für {{subscriber.name|alle}} ✉",
            "--intro", "Dear {{subscriber.name|reader}}, it froze.")
        room.set("POSTRIDER_FROM", "Die Lindwässer Blätter <letter@example.org>")
        room.set("POSTRIDER_RATE_PER_SECOND", "1000")
    }

    /// The names of the readers who are to be mailed, by address.
    private func readers() async throws -> [String: String?] {
        struct Person: Decodable {
            let email: String
            let name: String?
        }
        let lines = try await room.postrider("subscribers", "list", "--status", "active", "--json")
            .out.split(separator: "\n")
        let people = try lines.map { try JSONDecoder().decode(Person.self, from: Data($0.utf8)) }
        return Dictionary(uniqueKeysWithValues: people.map { ($0.email, $0.name) })
    }

    /// Whether every mail says what was composed, to whom it was meant for.
    private func check(_ mails: [PythonMail]) async throws {
        let readers = try await readers()
        #expect(mails.map(\.to).sorted() == readers.keys.sorted())
        for mail in mails {
            let name = readers[mail.to] ?? nil
            #expect(mail.defects == [], "\(mail.to)")
            let pictures = Array(repeating: "image/png", count: 3)
            #expect(
                mail.types == ["multipart/alternative", "text/plain", "multipart/related"]
                    + ["text/html"] + pictures)
            #expect(mail.fromName == "Die Lindwässer Blätter")
            #expect(mail.fromAddress == "letter@example.org")
            #expect(mail.toName == name ?? "")
            #expect(mail.subject == "Sechs Geschichten für \(name ?? "alle") ✉")
            #expect(mail.headers["list-unsubscribe-post"] == "List-Unsubscribe=One-Click")
            #expect(mail.unsubscribeURL?.hasPrefix("https://letter.example.org/u/") == true)
            #expect(mail.text.contains("Dear \(name ?? "reader"), it froze."))
            for title in titles {
                #expect(mail.text.contains(title), "the text lacks \(title)")
                #expect(mail.html.contains(title), "the HTML lacks \(title)")
            }
        }
        #expect(Set(mails.map(\.unsubscribeURL)).count == mails.count)
        #expect(Set(mails.map { $0.headers["message-id"] }).count == mails.count)
    }

    @Test(.enabled(if: Program.smtpSink != nil, "Postfix's smtp-sink is not installed"))
    func `what Postfix takes is what was composed, and the dry run told it before`() async throws {
        try await prepare()
        try await room.postrider("send", "first", "--dry-run")
        let foretold = try await PythonMail.read(folder: room.path("Outbox/first"))
        try await check(foretold)

        let postfix = try await PostfixSink(in: room.path("postfix"))
        room.sendTo(port: postfix.port)
        try await room.postrider("send", "first", "--yes")
        await postfix.stop()
        let arrived = try await PythonMail.read(folder: room.path("postfix"))
        try await check(arrived)
        for mail in arrived {
            #expect(mail.headers["x-rcpt-args"] == "<\(mail.to)>")
            let twin = try #require(foretold.first { $0.to == mail.to })
            #expect(mail.headers["message-id"] == twin.headers["message-id"])
            // Of a mail that nobody got the link to leave is good for nobody.
            let (link, void) = try (
                #require(mail.unsubscribeURL), #require(twin.unsubscribeURL)
            )
            #expect(link != void)
            #expect(mail.text == twin.text.replacing(void, with: link))
            #expect(mail.html == twin.html.replacing(void, with: link))
        }
        #expect(try await room.status().addsUp)
    }

    @Test func `on the wire lines end in CRLF and fit, and the return path names the reader`()
        async throws
    {
        try await prepare()
        let relay = try await room.relay()
        try await room.postrider("send", "first", "--yes")
        for mail in relay.received {
            let text = String(decoding: mail.bytes, as: UTF8.self)
            let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.utf8.count <= 998 })
            #expect(!mail.bytes.contains { $0 > 127 })
            #expect(lines.allSatisfy { !$0.utf8.contains(10) && !$0.utf8.contains(13) })
            #expect(mail.sender.hasPrefix("bounces+") && mail.sender.hasSuffix("@example.org"))
        }
        #expect(Set(relay.received.map(\.sender)).count == relay.received.count)
        #expect(relay.statistics.refused == 0 && relay.statistics.bareLineEnds == 0)
    }

    @Test func `the sink keeps as a Maildir what was sent to it`() async throws {
        try await prepare()
        let sink = try room.start("sink", "--port", "0", "--maildir", "Mail", "--json")
        defer { sink.signal(SIGKILL) }
        let port = try await firstPort(in: sink)
        room.sendTo(port: port)
        try await room.postrider("send", "first", "--yes")
        sink.signal(SIGINT)
        let ending = await sink.ending()
        struct Counts: Decodable {
            let messages: Int
            let refused: Int
        }
        let counts: Counts = try ending.json()
        #expect(ending.status == 0)
        let mails = try await PythonMail.read(folder: room.path("Mail/new"))
        #expect(counts.messages == mails.count && counts.refused == 0)
        try await check(mails)
        #expect(mails.allSatisfy { $0.headers["delivered-to"] == $0.to })
    }

    @Test func `a name can break neither a header nor a body`() async throws {
        try await room.postrider(
            "subscribers", "add", "eve@example.org", "--name",
            "Eve {{subscriber.email}}<b>&\"'", "--set", "city=x\r\nBcc: all@example.org")
        let refused = try await room.postrider(
            "subscribers", "add", "mal@example.org", "--name", "Mal\u{1B}[2J", exits: 65)
        #expect(refused.err.contains("--name") && !refused.err.contains("\u{1B}"))
        try await room.postrider(
            "subscribers", "add", "mal@example.org", "--name", "Mal\r\nBcc: all@example.org")
        try await room.postrider(
            "subscribers", "import", "-", input: "email,name\nann@example.org,\"Ann\r\nBcc: x\"\n")
        try await room.postrider(
            "compose", "first", "--article", "the-river-is-open", "--subject",
            "For {{subscriber.name|you}}, {{subscriber.city|here}}", "--intro",
            "Hello {{subscriber.name|you}}.")
        try await room.postrider("send", "first", "--dry-run")
        let mails = try await PythonMail.read(folder: room.path("Outbox/first"))
        let eve = try #require(mails.first { $0.to == "eve@example.org" })
        #expect(eve.subject == "For Eve {{subscriber.email}}<b>&\"', x  Bcc: all@example.org")
        #expect(eve.toName == "Eve {{subscriber.email}}<b>&\"'")
        #expect(eve.html.contains("Hello Eve {{subscriber.email}}&lt;b&gt;&amp;"))
        #expect(eve.text.contains("Hello Eve {{subscriber.email}}<b>&\"'."))
        let ann = try #require(mails.first { $0.to == "ann@example.org" })
        #expect(ann.subject == "For Ann Bcc: x, here")
        #expect(mails.allSatisfy { $0.defects.isEmpty && $0.headers["bcc"] == nil })
    }

    private func firstPort(in sink: RunningProgram) async throws -> Int {
        for _ in 0..<500 {
            if let match = sink.talk.firstMatch(of: /127\.0\.0\.1:(\d+);/) { return Int(match.1)! }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw CancellationError()
    }
}
