import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Where mailings stand, as `status` and `report` tell people, and what is made again of them.
@Suite(.newsroom) struct MailingStatusStoryTests {
    let room = TestNewsroom.current

    @Test func `all mailings are one table`() async throws {
        let nothing = try await room.postrider("status")
        #expect(nothing.out.isEmpty && nothing.err == "Nothing has been sent yet.\n")
        try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("compose", "second", "--all")
        let unsent = try await room.postrider("status", "second", exits: 65)
        #expect(
            unsent.err.contains("second has not been sent\nSend it: postrider send second\n"))
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        try await room.postrider("suppress", "add", "eve@example.org")
        try await room.postrider("send", "second", "--yes")
        let rows = try await room.postrider("status").out.split(separator: "\n").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        #expect(
            rows == [
                "ISSUE STATE CANDIDATES COUNTS", "first paused 3 1 sent, 2 queued",
                "second finished 3 2 sent, 1 left out (1 suppressed)",
            ])
        let all: [StatusDocument] = try await room.postrider("status", "--json").json()
        #expect(all.map(\.issue) == ["first", "second"] && all.allSatisfy(\.addsUp))
    }

    @Test func `one mailing is told with its runs, why it stopped and what comes next`()
        async throws
    {
        try await room.relay(
            SinkRule(.rcpt, for: "ann@example.org", do: .reply(451, "4.7.1", "Greylisted")))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--wait", "0", exits: 75)
        let time = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z"
        let page = try Regex(
            """
            first  paused, to all subscribers
            3 candidates: 2 sent, 1 deferred
            Last run  \(time) to \(time)
            Next due  \(time)
            Last replies
            (?:  [a-z]+@example.org  (?:sent  250|deferred  451 4.7.1 Greylisted)[^\\n]*\\n){3}
            """)
        let told = try await room.postrider("status", "first").out
        #expect(try page.wholeMatch(in: told) != nil, "\(told)")
        room.sendTo(port: 9)
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--yes", exits: 69)
        let stopped = try await room.postrider("status", "second").out
        #expect(stopped.contains("\nStopped   "), "\(stopped)")
        #expect(!stopped.contains("Last replies") && !stopped.contains("Next due"), "\(stopped)")
    }

    @Test func `a report is told, and written as a page for its owner alone`() async throws {
        try await room.relay(
            SinkRule(.rcpt, for: "bob@example.org", do: .reply(550, "5.1.1", "No such user")))
        try await room.prepareFirstIssue()
        let unsent = try await room.postrider("report", "first", exits: 65)
        #expect(unsent.err.contains("first has not been sent\nSend it: postrider send first\n"))
        try await room.postrider("send", "first", "--yes", exits: 1)
        let text = try await room.postrider("report", "first").out
        #expect(text.hasPrefix("Hello {{subscriber.name|reader}}\nfirst  finished, to all"))
        #expect(text.contains("3 candidates: 2 sent, 1 failed"))
        let written = try await room.postrider("report", "first", "--html", "report.html")
        #expect(written.out.isEmpty && written.err == "Written: report.html\n")
        let page = try room.read("report.html")
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("bob@example.org"))
        #expect(page.contains("aria-label=\"Of 3 recipients: 2 sent"))
        let attributes = try FileManager.default.attributesOfItem(atPath: room.path("report.html"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        struct Report: Decodable {
            let issue: String
            let recipients: Int
        }
        let both = try await room.postrider(
            "report", "first", "--html", room.path("again.html"), "--json")
        let report: Report = try both.json()
        #expect(report.issue == "first" && report.recipients == 3 && room.exists("again.html"))
    }

    @Test func `a mail is made before and after its mailing, for those who get it`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        func mail(_ name: String, exits status: Int32 = 0) async throws -> Ending {
            try await room.postrider(
                "issues", "show", "first", "--as", "\(name)@example.org", "--raw", exits: status)
        }
        let foretold = try await mail("bob").out
        #expect(foretold.contains("Subject: Hello Bob\r\n"))
        #expect(foretold.contains("To: Bob <bob@example.org>\r\n"))
        let nobody = try await mail("zoe", exits: 65)
        #expect(
            nobody.err.contains("zoe@example.org is not a subscriber\nName one: postrider"))
        try await room.postrider("send", "first", "--yes")
        let sent = try #require(relay.received.first { $0.recipients == ["bob@example.org"] })
        #expect(try await mail("bob").out == String(decoding: sent.bytes, as: UTF8.self))
        try await room.subscribe("late")
        let late = try await mail("late", exits: 65)
        #expect(
            late.err.contains("late@example.org is not in the audience of first\nSee: postrider"))
    }

    @Test func `what a log told of a mail is told of its reader`() async throws {
        let relay = try await room.relay(SinkRule(.accepted, for: "ann@example.org", do: .close))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", exits: 1)
        let mail = try #require(relay.received.first { $0.recipients == ["ann@example.org"] })
        let id = try #require(
            String(decoding: mail.bytes, as: UTF8.self).firstMatch(of: /Message-ID: (<[^>]+>)/))
        let doubt = try await room.postrider("subscribers", "explain", "ann@example.org").out
        #expect(doubt.contains("first, to all subscribers: in doubt since 20"), "\(doubt)")
        try await room.postrider("reconcile", "first", "-", input: "\(id.output.1)\n")
        let told = try await room.postrider("subscribers", "explain", "ann@example.org").out
        #expect(told.contains("first, to all subscribers: sent 20"), "\(told)")
        #expect(told.hasSuffix("Z; found in the log\n"), "\(told)")
    }
}
