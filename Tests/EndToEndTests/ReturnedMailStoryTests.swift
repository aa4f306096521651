import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What came back is judged once, told everywhere, and can be taken back.
@Suite(.newsroom) struct ReturnedMailStoryTests {
    let room = TestNewsroom.current

    private struct Evidence: Decodable {
        let id: Int
        let kind: String
        let reason: String?
        let verdict: String?
        let email: String?
        let issue: String?
    }

    private struct Read: Decodable {
        let read: Int
        let again: Int
        let kinds: [String: Int]
        let verdicts: [String: Int]
    }

    private struct Counts: Decodable {
        let bounced: Int
        let complained: Int
    }

    /// Sends the issue `first` to ann, bob and eve; returns the return path of each.
    private func send() async throws -> [String: String] {
        let relay = try await room.relay()
        try room.replace(
            "links:", with: "return_path: bounces@example.org\nlinks:", in: "postrider.yml")
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        return Dictionary(
            uniqueKeysWithValues: relay.received.map {
                (String($0.recipients[0].prefix { $0 != "@" }), $0.sender)
            })
    }

    private func report(
        to path: String, about address: String, status: String = "5.1.1",
        words: String = "550 5.1.1 no such user"
    ) -> String {
        """
        Return-Path: <>
        From: MAILER-DAEMON@mx.example.net
        To: \(path)
        Subject: Undelivered Mail Returned to Sender
        Message-ID: <\(address.count)\(status)@mx.example.net>
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b

        It could not be delivered.

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.net

        Final-Recipient: rfc822; \(address)
        Action: failed
        Status: \(status)
        Diagnostic-Code: smtp; \(words)

        --b--

        """
    }

    private func complaint(to path: String) -> String {
        """
        Return-Path: <>
        From: fbl@mailbox.example.net
        To: \(path)
        Subject: complaint
        Content-Type: multipart/report; report-type=feedback-report; boundary=b

        --b

        A complaint.

        --b
        Content-Type: message/feedback-report

        Feedback-Type: abuse
        User-Agent: Box/1
        Version: 1

        --b--

        """
    }

    private func list(_ arguments: String...) async throws -> [Evidence] {
        let told = try await Program.postrider.run(
            ["bounces", "list", "--json"] + arguments, in: room.folder,
            environment: room.variables)
        return try told.json()
    }

    @Test func `a report suppresses once, is told everywhere, and is taken back`() async throws {
        let paths = try await send()
        let ann = try #require(paths["ann"])
        try room.write(report(to: ann, about: "ann@example.org"), to: "bounce.eml")
        try room.write(complaint(to: try #require(paths["bob"])), to: "complaint.eml")
        try room.write("From: eve@example.org\nSubject: Thanks\n\nLovely.\n", to: "letter.eml")
        let read: Read = try await room.postrider(
            "bounces", "process", "bounce.eml", "complaint.eml", "letter.eml", "--json"
        ).json()
        #expect(read.read == 3 && read.again == 0)
        #expect(read.kinds == ["hard": 1, "complaint": 1, "ordinary": 1])
        #expect(read.verdicts == ["suppressed": 2])
        let again: Read = try await room.postrider("bounces", "process", "bounce.eml", "--json")
            .json()
        #expect(again.again == 1 && again.verdicts.isEmpty)

        let counts: Counts = try await room.postrider("status", "first", "--json").json()
        #expect(counts.bounced == 1 && counts.complained == 1)
        let words = "came back 1 (1 no such mailbox); complained 1"
        for command in ["status", "report"] {
            #expect(try await room.postrider(command, "first").out.contains(words))
        }
        try await room.postrider("report", "first", "--html", "report.html")
        #expect(try room.read("report.html").contains("What came back, by domain"))

        let found = try await list()
        #expect(found.map(\.kind) == ["complaint", "hard"])
        #expect(found.map(\.email) == ["bob@example.org", "ann@example.org"])
        #expect(found.map(\.issue) == ["first", "first"])
        let shown = try await room.postrider("bounces", "show", "\(found[1].id)")
        #expect(shown.out.contains("no such user") && shown.out.contains("mx.example.net"))
        let why = try await room.postrider("subscribers", "explain", "ann@example.org")
        #expect(why.out.contains("mx.example.net said \"550 5.1.1 no such user\""), "\(why)")
        #expect(why.out.contains("postrider bounces undo \(found[1].id)"))

        try await room.postrider("compose", "second", "--article", "bread")
        let plan = try await room.postrider("send", "second", "--list", "daily", "--dry-run")
        #expect(plan.out.contains("bounced: 1") && plan.out.contains("complained: 1"), "\(plan)")

        // Those of a domain leave complaints alone; a complaint goes by its number.
        try await room.postrider("bounces", "undo", "--domain", "example.org", "--yes")
        let after = try await list()
        #expect(after.map(\.verdict) == ["suppressed", "undone"])
        try await room.postrider("bounces", "undo", "\(found[0].id)")
        for name in ["ann", "bob"] {
            let person = try await room.postrider("subscribers", "show", "\(name)@example.org")
            #expect(person.out.contains("active"), "\(person)")
        }
        let gone = try await room.postrider("bounces", "undo", "99", exits: 65)
        #expect(gone.err.contains("there is no evidence 99"))
    }

    @Test func `an address in the text alone suppresses nobody, and nobody of ours is foreign`()
        async throws
    {
        _ = try await send()
        try room.write(
            report(to: "bounces@example.org", about: "ann@example.org"), to: "bare.eml")
        try room.write(
            report(to: "bounces@example.org", about: "else@example.net"), to: "else.eml")
        let read: Read = try await room.postrider(
            "bounces", "process", "bare.eml", "else.eml", "--json"
        ).json()
        #expect(read.verdicts == ["strike": 1, "nothing": 1])
        #expect(try await list("--foreign").map(\.kind) == ["foreign"])
        let ann = try await room.postrider("subscribers", "show", "ann@example.org")
        #expect(ann.out.contains("active"))
    }

    @Test func `a mail to leave takes its reader off, with a valid code alone`() async throws {
        try room.replace(
            "links:", with: "links:\n  mailto: leave@example.org", in: "postrider.yml")
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--list", "daily", "--yes")
        let mail = try #require(relay.received.first { $0.recipients == ["ann@example.org"] })
        let text = String(decoding: mail.bytes, as: UTF8.self)
            .replacingOccurrences(of: "\r\n ", with: "").replacingOccurrences(
                of: "\r\n\t", with: "")
        let start = try #require(text.range(of: "subject=unsubscribe%20"))
        let code = text[start.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        try room.write(
            "From: ann@example.org\nTo: leave@example.org\nSubject: unsubscribe \(code)\n\n",
            to: "leave.eml")
        try room.write(
            "From: bob@example.org\nTo: leave@example.org\nSubject: unsubscribe\n\nplease\n",
            to: "plain.eml")
        let read: Read = try await room.postrider(
            "bounces", "process", "leave.eml", "plain.eml", "--json"
        ).json()
        #expect(read.verdicts == ["unsubscribed": 1, "asks": 1])
        let ann = try await room.postrider("subscribers", "show", "ann@example.org")
        #expect(ann.out.contains("unsubscribed"))
        let bob = try await room.postrider("subscribers", "show", "bob@example.org")
        #expect(bob.out.contains("active"))
    }

    // MARK: - From a mail server

    @Test func `a mail server gets 0, or 75, and nothing that it hands over is lost`() async throws
    {
        let paths = try await send()
        let eve = try #require(paths["eve"])
        let server = ["SENDER": "", "RECIPIENT": eve]
        // The address of the envelope tells whose it is, whatever stands in the header.
        let bounce = report(to: "bounces@example.org", about: "hidden@inside.example.net")
        let taken = try await room.postrider(
            "bounces", "process", "-", input: bounce, environment: server)
        #expect(taken.out.isEmpty)
        #expect(try await list().map(\.email) == ["eve@example.org"])
        // People's mail is kept where a mail program finds it.
        try await room.postrider(
            "bounces", "process", "-", "--from-mta",
            input: "From: a@example.net\nSubject: Hello\n\nA question.\n")
        let kept = try room.names(in: "Subscribers/bounces.mail/new")
        #expect(kept.count == 1)
        #expect(try room.read("Subscribers/bounces.mail/new/\(kept[0])").contains("A question."))

        // Where it cannot be judged now, it waits; and is read by the next run.
        let ann = try #require(paths["ann"])
        try room.replace("from:", with: "fromm:", in: "postrider.yml")
        let waiting = try await room.postrider(
            "bounces", "process", "-", "--recipient", ann, "--from-mta",
            input: report(to: "x@example.org", about: "ann@example.org"))
        #expect(waiting.out.isEmpty && waiting.err.contains("kept"))
        #expect(try room.names(in: "Subscribers/bounces.spool").count == 1)
        try room.replace("fromm:", with: "from:", in: "postrider.yml")
        try room.write("From: x@example.net\nSubject: Hi\n\nHi\n", to: "letter.eml")
        try await room.postrider("bounces", "process", "letter.eml")
        #expect(try room.names(in: "Subscribers/bounces.spool").isEmpty)
        #expect(try await list().map(\.email) == ["ann@example.org", "eve@example.org"])

        // Outside of a newsroom, and with a slip in the command, the server keeps it.
        for arguments in [
            ["bounces", "process", "-", "--from-mta", "-C", "/nowhere"],
            ["bounces", "process", "-", "--from-mta", "--wrong"],
        ] {
            let refused = try await room.run(arguments, input: bounce)
            #expect(refused.status == 75 && refused.out.isEmpty, "\(refused)")
        }
    }

    // MARK: - With the list

    @Test
    func `evidence is in backups, in what a person is told, and goes when they are forgotten`()
        async throws
    {
        let paths = try await send()
        try room.write(
            report(to: try #require(paths["ann"]), about: "ann@example.org"), to: "../a.eml")
        defer { try? FileManager.default.removeItem(atPath: room.path("../a.eml")) }
        try await room.postrider("bounces", "process", "../a.eml")
        try await room.postrider("subscribers", "backup", "../copy.sqlite")
        defer {
            for end in ["", ".bounces"] {
                try? FileManager.default.removeItem(atPath: room.path("../copy.sqlite\(end)"))
            }
        }
        #expect(room.exists("../copy.sqlite.bounces"))
        let told = try await room.postrider("subscribers", "show", "ann@example.org", "--json")
        #expect(told.out.contains("ann@example.org"))

        try await room.postrider("subscribers", "forget", "ann@example.org", "--yes")
        let left = try await list()
        #expect(left.map(\.kind) == ["hard"] && left.map(\.email) == [nil])
        let bytes = try Data(
            contentsOf: URL(fileURLWithPath: room.path("Subscribers/bounces.sqlite")))
        #expect(bytes.range(of: Data("ann@example.org".utf8)) == nil)
        let counts: Counts = try await room.postrider("status", "first", "--json").json()
        #expect(counts.bounced == 1)

        try FileManager.default.removeItem(atPath: room.path("Subscribers/bounces.sqlite"))
        try await room.postrider("subscribers", "restore", "../copy.sqlite", "--yes")
        #expect(try await list().count == 1)
    }

    @Test func `the brake holds a provider's addresses, and a person decides`() async throws {
        let relay = try await room.relay()
        try room.replace(
            "links:",
            with: "return_path: bounces@example.org\nbounces: {brake: {least: 2}}\nlinks:",
            in: "postrider.yml")
        let names = ["ann", "bob", "cem", "dan", "eve"]
        try await room.subscribe(names)
        for issue in ["first", "second"] {
            try await room.postrider(
                "compose", issue, "--article", issue == "first" ? "snow" : "bread")
            try await room.postrider("send", issue, "--list", "daily", "--yes")
        }
        let second = relay.received.suffix(5)
        var files: [String] = []
        for mail in second.prefix(3) {
            let name = "bounce\(files.count).eml"
            try room.write(report(to: mail.sender, about: mail.recipients[0]), to: name)
            files.append(name)
        }
        let told = try await room.run(["bounces", "process"] + files)
        #expect(told.status == 1 && told.out.contains("brake"), "\(told)")
        #expect(try await list("--held").count == 3)
        try await room.postrider("compose", "third", "--article", "geese")
        let plan = try await room.postrider("send", "third", "--list", "daily", "--dry-run")
        #expect(plan.out.contains("held: 3"), "\(plan)")
        let person = try #require(second.first).recipients[0]
        let why = try await room.postrider("subscribers", "explain", person)
        #expect(why.out.contains("brake"), "\(why)")

        let unasked = try await room.postrider(
            "bounces", "release", "example.org", exits: 64)
        #expect(unasked.err.contains("--yes"))
        try await room.postrider("bounces", "discard", "example.org", "--yes")
        #expect(try await list("--held").isEmpty)
        let free = try await room.postrider("send", "third", "--list", "daily", "--dry-run")
        #expect(!(free.out + free.err).contains("held"), "\(free)")
        try await room.postrider("bounces", "discard", "example.org", "--yes", exits: 65)
    }
}
