import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Mails in doubt, decided by what the relay wrote down.
@Suite(.newsroom) struct ReconcileStoryTests {
    let room = TestNewsroom.current

    private struct Outcome: Decodable {
        struct Recipient: Decodable {
            let email: String
            let messageId: String
            let decision: String
            let relay: String?
            let evidence: String
        }
        let issue: String
        let dryRun: Bool
        let format: String
        let lines: Int
        let logBegins: String?
        let logEnds: String?
        let doubtsBegin: String
        let doubtsEnd: String
        let inDoubt: Int
        let found: Int
        let requeued: Int
        let held: Int
        let uncovered: Int
        let recipients: [Recipient]
    }

    /// A mailing to ann, bob and eve whose relay takes two mails and answers for none of these,
    /// and loses the third; gives the Message-IDs of what it took, by address.
    private func loseReplies() async throws -> [String: String] {
        let relay = try await room.relay(
            SinkRule(.accepted, for: "ann@example.org", do: .close),
            SinkRule(.accepted, for: "bob@example.org", do: .close),
            SinkRule(.dot, for: "eve@example.org", do: .close))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--connections", "1", exits: 69)
        try #require(try await room.status().indoubt == 3)
        return try relay.received.reduce(into: [:]) { ids, mail in
            let text = String(decoding: mail.bytes, as: UTF8.self)
            let id = try #require(text.firstMatch(of: /Message-ID: (<[^>]+>)/)).output.1
            ids[mail.recipients[0]] = String(id)
        }
    }

    @Test func `what is in doubt in a closed mailing can be settled, and given up, not sent again`()
        async throws
    {
        let ids = try await loseReplies()
        try await room.postrider("send", "first", "--close", "--yes")
        let hint = try await room.postrider("status", "first")
        #expect(hint.err.contains("Without one: `postrider send first --in-doubt skip`."))
        try await room.postrider("send", "first", "--yes", "--in-doubt", "resend", exits: 65)
        try room.write(postfixLog(ids), to: "mail.log")
        let refused = try await room.postrider(
            "reconcile", "first", "mail.log", "--missing", "resend", exits: 65)
        #expect(refused.err.contains("postrider send first --in-doubt skip"), "\(refused)")
        try await room.postrider("reconcile", "first", "mail.log", exits: 1)
        #expect(try await room.status().indoubt == 1)
        let given = try await room.postrider(
            "send", "first", "--yes", "--in-doubt", "skip", exits: 1)
        #expect(given.err.contains("1 mail in doubt given up."), "\(given)")
        let status = try await room.status()
        #expect(status.indoubt == 0 && status.sent == 2 && status.failed == 1 && status.addsUp)
    }

    private func time(_ hours: Double) -> String {
        ISO8601DateFormatter().string(from: Date().addingTimeInterval(hours * 3600))
    }

    /// A log of Postfix from an hour ago until `end` hours from now.
    private func postfixLog(_ ids: [String: String], end: Double = 1, bounced: String? = nil)
        -> String
    {
        let head = "\(time(0)) mx postfix"
        let mails = ids.sorted { $0.key < $1.key }.enumerated().flatMap { number, mail in
            [
                "\(head)/cleanup[2]: 4F2A\(number): message-id=\(mail.value)",
                "\(head)/qmgr[3]: 4F2A\(number): from=<x@example.org>, size=9, nrcpt=1 (queue active)",
                "\(head)/smtp[4]: 4F2A\(number): to=<\(mail.key)>, status="
                    + (mail.key == bounced ? "bounced (550 full)" : "sent (250 Ok)"),
            ]
        }
        return
            (["\(time(-1)) mx postfix/smtpd[1]: connect from x[127.0.0.1]"] + mails
            + ["\(time(end)) mx postfix/smtpd[1]: disconnect from x[127.0.0.1]"])
            .joined(separator: "\n") + "\n"
    }

    @Test func `a log of Postfix tells what arrived, and the rest is held until it is asked for`()
        async throws
    {
        let log = postfixLog(try await loseReplies(), bounced: "bob@example.org")
        let look = try await room.postrider(
            "reconcile", "first", "-", "--dry-run", "--missing", "resend", input: log)
        #expect(
            look.out.hasPrefix(
                "first  3 in doubt: 2 found, 1 queued again (dry run, nothing was changed)\n"
                    + "The log: 8 lines, Postfix, from "), "\(look)")
        #expect(look.err.isEmpty && look.out.contains("\nThe doubts: from "), "\(look)")
        #expect(try await room.status().indoubt == 3)

        let first = try await room.postrider("reconcile", "first", "-", exits: 1, input: log)
        #expect(first.out.hasPrefix("first  3 in doubt: 2 found, 1 held in doubt\n"), "\(first)")
        #expect(
            first.out.contains(
                "\n1 of the found came back to the relay later; the bounces tell why.\n"))
        let rows = first.out.split(separator: "\n").suffix(4).map {
            $0.split(separator: "  ", omittingEmptySubsequences: true)
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(
            rows == [
                ["NOW", "ADDRESS", "WHAT THE LOG SAYS"],
                ["sent", "ann@example.org", "found in the log as 4F2A0: sent (250 Ok)"],
                ["sent", "bob@example.org", "found in the log as 4F2A1: bounced (550 full)"],
                ["in doubt", "eve@example.org", "not in the log"],
            ], "\(first)")
        #expect(first.err.contains("--missing resend, then: postrider send first"), "\(first)")

        let second = try await room.postrider(
            "reconcile", "first", "-", "--missing", "resend", input: log)
        #expect(second.out.hasPrefix("first  1 in doubt: 1 queued again\n"), "\(second)")
        #expect(second.err == "Send what is queued: postrider send first\n")
        let nothing = try await room.postrider("reconcile", "first", "-", input: log)
        #expect(nothing.out == "first: nothing is in doubt.\n")
        let status = try await room.status()
        #expect(status.sent == 2 && status.queued == 1 && status.addsUp)
        #expect(status.state == "paused")
    }

    @Test func `a log that ends too early queues nothing again`() async throws {
        let log = postfixLog(try await loseReplies(), end: -0.5)
        let ending = try await room.postrider(
            "reconcile", "first", "-", "--missing", "resend", exits: 1, input: log)
        #expect(ending.out.hasPrefix("first  3 in doubt: 2 found, 1 held in doubt\n"), "\(ending)")
        #expect(ending.err.contains("The log must reach from "), "\(ending)")
        #expect(ending.err.contains("cat LOG.1 LOG | postrider reconcile first -"), "\(ending)")
        #expect(try await room.status().indoubt == 1)
    }

    @Test func `the outcome is one JSON document`() async throws {
        let ids = try await loseReplies()
        try room.write(
            "\(time(-1)) 1vMabc-0001XY-2X <= a@example.net S=9 id=other@example.net\n"
                + ids.sorted { $0.key < $1.key }.enumerated().map { number, mail in
                    "\(time(0.01)) 1vMabc-0001XY-2\(number) <= x@example.org H=x P=esmtp S=9 "
                        + "id=\(mail.value.dropFirst().dropLast())\n"
                }.joined(), to: "exim.log")
        let ending = try await room.postrider(
            "reconcile", "first", "exim.log", "--format", "exim", "--json", exits: 1)
        let outcome: Outcome = try ending.json()
        #expect(outcome.issue == "first" && outcome.format == "exim" && !outcome.dryRun)
        #expect(outcome.lines == 3 && outcome.logBegins != nil && outcome.logEnds != nil)
        #expect(outcome.doubtsBegin <= outcome.doubtsEnd)
        #expect(outcome.inDoubt == 3 && outcome.found == 2 && outcome.requeued == 0)
        #expect(outcome.held == 1 && outcome.uncovered == 0)
        #expect(outcome.recipients.map(\.decision) == ["sent", "sent", "held"])
        #expect(outcome.recipients.map(\.relay) == [nil, nil, nil])
        #expect(outcome.recipients[0].evidence == "found in the log as 1vMabc-0001XY-20")
        let id = try #require(ids["ann@example.org"])
        #expect("<\(outcome.recipients[0].messageId)>" == id)
    }

    @Test func `a list of Message-IDs has no times, and covers them all`() async throws {
        let ids = try await loseReplies().values.joined(separator: "\n")
        let ending = try await room.postrider(
            "reconcile", "first", "-", exits: 1, input: "message_id\n\(ids)\n")
        #expect(
            ending.out.contains("The log: 3 lines, a list of Message-IDs, without times\n"),
            "\(ending)")
        #expect(ending.err.contains("if the log is complete"), "\(ending)")
    }

    @Test func `a table in which no Message-ID can be read queues nobody again`() async throws {
        let ids = try await loseReplies().values.sorted().map {
            $0.trimmingCharacters(in: ["<", ">"])
        }
        let told = ids.map { "2026-11-30,&lt;\($0)&gt;\n" }.joined()
        for (table, way) in [
            ("date,ID of the mail\n\(told)", ["--format", "csv", "--missing", "resend"]),
            ("date,message_id\n\(told)", ["--missing", "resend"]),
            ("date,message_id\n\(told)", []), ("print('a program')\n", ["--format", "csv"]),
            ("message_id\n\(ids[0])\nnone\n", ["--missing", "resend"]),
        ] {
            let ending = try await room.run(["reconcile", "first", "-"] + way, input: table)
            #expect(ending.status == 65)
            #expect(ending.err.contains("has no Message-ID where one is looked for"), "\(ending)")
        }
        #expect(try await room.status().indoubt == 3)
        let named = try await room.postrider(
            "reconcile", "first", "-", "--missing", "resend",
            input: "date,MsgId\n\(ids.map { "2026-11-30,<\($0)>\n" }.joined())")
        #expect(named.out.contains("sent"), "\(named)")
        #expect(try await room.status().indoubt == 0)
    }

    @Test func `a compressed log is told how to be read`() async throws {
        _ = try await loseReplies()
        try Data([0x1F, 0x8B, 8, 0, 0, 0]).write(to: URL(filePath: room.path("mail.log.gz")))
        for way in [[], ["--format", "postfix"]] {
            let ending = try await room.run(["reconcile", "first", "mail.log.gz"] + way)
            #expect(ending.status == 65)
            #expect(ending.err.contains("mail.log.gz: is compressed"), "\(ending)")
            #expect(ending.err.contains("gzip -dc mail.log.gz | postrider reconcile"))
        }
    }

    @Test func `what cannot be reconciled is said, and nothing is changed`() async throws {
        try await room.prepareFirstIssue()
        let unsent = try await room.postrider("reconcile", "first", "-", exits: 65)
        #expect(unsent.err.contains("first has not been sent\nSend it: postrider send first"))
        try await room.relay(SinkRule(.dot, for: "eve@example.org", do: .close))
        try await room.postrider("send", "first", "--yes", exits: 1)
        let noLog = try await room.postrider(
            "reconcile", "first", "-", exits: 65, input: "email,name\na@example.org,A\n")
        #expect(noLog.err.contains("is neither a log of Postfix or Exim nor a list"), "\(noLog)")
        let missing = try await room.postrider("reconcile", "first", "nowhere.log", exits: 65)
        #expect(missing.err.contains("nowhere.log: cannot be read"), "\(missing)")
        try FileManager.default.removeItem(atPath: room.path("Subscribers/secret.key"))
        let noKey = try await room.postrider("reconcile", "first", "-", exits: 78)
        #expect(noKey.err.contains("Subscribers/secret.key is gone"), "\(noKey)")
        #expect(try await room.status().indoubt == 1)
    }

    @Test func `of many the first fifty are shown`() async throws {
        try await room.relay(SinkRule(.dot, do: .close))
        try await room.subscribe((10..<63).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        var left = 53
        // A run that loses its connections stops, and the next goes on.
        for _ in 0..<60 where left > 0 {
            _ = try await room.run(["send", "first", "--yes", "--connections", "8"])
            left = try await room.status().queued
        }
        let ending = try await room.postrider(
            "reconcile", "first", "-", exits: 1, input: "message_id\nnobody@example.org\n")
        #expect(ending.out.hasPrefix("first  53 in doubt: 53 held in doubt\n"), "\(ending)")
        #expect(ending.out.split(separator: "\n").count { $0.hasPrefix("in doubt  reader") } == 50)
        let last = ending.out.split(separator: "\n").last ?? ""
        #expect(last.contains("and 3 more") && last.contains("--json lists all"), "\(ending)")
    }
}
