import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What a person decides on a mailing that has begun: to send again, to take back, to end it.
@Suite(.newsroom) struct DecisionStoryTests {
    let room = TestNewsroom.current

    private struct Listed: Decodable, Equatable {
        let email: String
        let state: String
        let code: Int?
        let status: String?
        let reply: String?
        let at: String?
    }

    private static let full = SinkRule(
        .rcpt, for: "ann@example.org", do: .reply(552, "5.2.2", "Mailbox full"))
    private static let dead = SinkRule(
        .rcpt, for: "bob@example.org", do: .reply(550, "5.1.1", "No such user"))

    /// Ann's mailbox is full, Bob's is none, everybody else gets the issue.
    private func sendWithFailures() async throws -> SinkServer {
        let relay = try await room.relay(Self.full, Self.dead)
        try await room.subscribe(["ann", "bob", "cai", "dan", "eve", "fay"])
        try await room.postrider("compose", "first")
        let ending = try await room.postrider("send", "first", "--yes", exits: 1)
        #expect(ending.err.contains("postrider report first --failed"), "\(ending)")
        relay.follow([])
        return relay
    }

    private func copies(_ relay: SinkServer) -> [String: Int] {
        relay.received.flatMap(\.recipients).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test func `who failed is listed with the reply, as a table, as CSV and as JSON`() async throws
    {
        _ = try await sendWithFailures()
        let listed: [Listed] = try await room.postrider("report", "first", "--failed", "--json")
            .json()
        #expect(listed.map(\.email) == ["ann@example.org", "bob@example.org"])
        #expect(listed.map(\.code) == [552, 550] && listed.map(\.status) == ["5.2.2", "5.1.1"])
        #expect(listed[0].reply == "Mailbox full" && listed[0].at?.hasSuffix("Z") == true)
        let csv = try await room.postrider("report", "first", "--failed", "--csv").out
        let lines = csv.split(separator: "\r\n")
        #expect(lines.first == "email,state,at,code,status,reply,due,held")
        #expect(lines.count == 3 && lines[2].hasPrefix("bob@example.org,failed,"))
        #expect(lines[2].hasSuffix(",550,5.1.1,No such user,,"))
        let table = try await room.postrider("report", "first", "--failed").out
        #expect(table.hasPrefix("EMAIL ") && table.contains("550 5.1.1 No such user"))
        let both = try await room.postrider("report", "first", "--failed", "--in-doubt").out
        #expect(both.contains("STATE"))
        let none = try await room.postrider("report", "first", "--deferred")
        #expect(none.out.isEmpty && none.err == "Nobody is in this list.\n")
        try await room.postrider("report", "first", "--csv", exits: 64)
        try await room.postrider("report", "first", "--failed", "--html", "x.html", exits: 64)
        let found = try await room.postrider(
            "subscribers", "list", "--where", "failed(\"first\")", "--json"
        ).out
        #expect(found.contains("ann@") && found.contains("bob@") && !found.contains("cai@"))
    }

    @Test func `what may have passed is sent again, and dead addresses stay as they are`()
        async throws
    {
        let relay = try await sendWithFailures()
        let again = try await room.postrider(
            "send", "first", "--yes", "--failed", "resend", exits: 1)
        #expect(
            again.err.contains("Again to those who failed: 1 refused for what may have passed."))
        #expect(again.err.contains("Not again to 1 dead address; --reply takes them, too."))
        #expect(copies(relay)["ann@example.org"] == 1 && copies(relay)["bob@example.org"] == nil)
        let status = try await room.status()
        #expect(status.sent == 5 && status.failed == 1 && status.addsUp)
        let report = try await room.postrider("report", "first").out
        #expect(report.contains("Earlier replies") && report.contains("552 5.2.2 Mailbox full"))
        for command in [["explain"], ["export", "--person"]] {
            let told = try await room.run(["subscribers"] + command + ["ann@example.org"]).out
            #expect(told.contains("552 5.2.2 Mailbox full"), "\(command)")
        }
        let page = try await room.postrider("report", "first", "--html", "report.html")
        #expect(page.err.contains("Written"))
        #expect(try room.read("report.html").contains("552 5.2.2 Mailbox full"))
    }

    @Test func `without a yes nothing is sent again`() async throws {
        let relay = try await sendWithFailures()
        let asked = try await room.postrider("send", "first", "--failed", "resend", exits: 64)
        #expect(asked.err.contains("no terminal to ask on"))
        #expect(try await room.status().failed == 2)
        #expect(copies(relay)["ann@example.org"] == nil)
    }

    @Test func `a dead address is sent again by its reply, its suppression taken back`()
        async throws
    {
        let relay = try await sendWithFailures()
        #expect(try await room.postrider("suppress", "list").out.contains("bob@example.org"))
        let again = try await room.postrider(
            "send", "first", "--yes", "--failed", "resend", "--reply", "no such USER",
            "--reply", "552")
        #expect(again.err.contains("1 refused as dead addresses"))
        #expect(again.err.contains("1 suppression by this mailing taken back."))
        #expect(copies(relay).values.allSatisfy { $0 == 1 } && copies(relay).count == 6)
        #expect(try await room.postrider("suppress", "list", "--json").out.contains("@") == false)
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--yes")
        #expect(try await room.status(of: "second").sent == 6)
    }

    @Test func `who left meanwhile is not mailed although their failure is sent again`()
        async throws
    {
        let relay = try await sendWithFailures()
        try await room.postrider("subscribers", "remove", "ann@example.org", "--list", "daily")
        try await room.postrider("send", "first", "--yes", "--failed", "resend", exits: 1)
        #expect(copies(relay)["ann@example.org"] == nil)
        #expect(try await room.status().excluded == ["unsubscribed": 1])
    }

    /// A mailing to thirty whose relay called everybody dead.
    private func tripped() async throws -> SinkServer {
        let relay = try await room.relay(
            SinkRule(.rcpt, do: .reply(550, "5.1.1", "User unknown")))
        try await room.subscribe((10..<40).map { "reader\($0)" })
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--yes", "--connections", "1", exits: 69)
        relay.follow([])
        return relay
    }

    @Test func `after the brake everybody who was held is sent to again`() async throws {
        let relay = try await tripped()
        let other = try await room.postrider(
            "send", "first", "--yes", "--failed", "resend", "--reply", "4.7.1", exits: 65)
        #expect(other.err.contains("nobody who failed had the reply 4.7.1"), "\(other)")
        #expect(other.err.contains("550 5.1.1 ("), "\(other)")
        #expect(relay.received.isEmpty, "those who are held have not been decided on")
        let waiting = try await room.postrider("send", "first", "--yes", exits: 69)
        #expect(waiting.err.contains("--accept-refusals"))
        let doctor = try await room.run(["doctor", "--offline"])
        #expect(doctor.out.contains("postrider send first --accept-refusals"))
        #expect(!doctor.out.contains("Go on: postrider send first"))
        let held = try await room.status().failed
        let again = try await room.postrider("send", "first", "--yes", "--failed", "resend")
        #expect(again.err.contains("Again to those who failed: \(held) held as dead addresses."))
        #expect(copies(relay).count == 30 && copies(relay).values.allSatisfy { $0 == 1 })
        #expect(try await room.status().sent == 30)
        #expect(try await room.postrider("suppress", "list", "--json").out.contains("@") == false)
        let report = try await room.postrider("report", "first").out
        #expect(report.contains("550 5.1.1 User unknown"))
    }

    @Test func `a mailing that is closed says who is dead, unless its brake is undecided`()
        async throws
    {
        _ = try await tripped()
        try await room.postrider("send", "first", "--close", "--yes")
        #expect(try await room.postrider("suppress", "list", "--json").out.contains("@") == false)
        try await room.relay(Self.dead)
        try await room.subscribe(["ann", "bob", "cai", "dan"])
        try await room.postrider("compose", "second", "--all")
        try await room.postrider(
            "send", "second", "--yes", "--where", "email ~ \"@example\" and not name ~ \"Reader\"",
            "--limit", "3", "--connections", "1", exits: 1)
        #expect(try await room.status(of: "second").failed == 1)
        try await room.postrider("send", "second", "--close", "--yes")
        #expect(try await room.postrider("suppress", "list").out.contains("bob@example.org"))
    }

    @Test func `a mailing that is closed suppresses nobody where the relay knew nobody`()
        async throws
    {
        try await room.relay(SinkRule(.rcpt, do: .reply(550, "5.1.1", "No such user")))
        try await room.subscribe(["ann", "bob", "cai", "dan", "eve", "fay"])
        try await room.postrider("compose", "first")
        _ = try await room.run(["send", "first", "--yes", "--limit", "4"])
        #expect(try await room.status(of: "first").failed == 4)
        try await room.postrider("send", "first", "--close", "--accept-refusals", exits: 64)
        try await room.postrider("send", "first", "--close", "--yes")
        #expect(try await room.postrider("suppress", "list", "--json").out.contains("@") == false)
    }

    @Test func `who leaves after a bounce is not sent to again`() async throws {
        let relay = try await sendWithFailures()
        try await room.postrider(
            "suppress", "add", "bob@example.org", "--reason", "unsubscribed")
        _ = try await room.run(["send", "first", "--failed", "resend", "--reply", "5.1.1", "--yes"])
        try await room.postrider("suppress", "remove", "--from", "first", "--yes")
        let list = try await room.postrider("suppress", "list").out
        #expect(list.contains("bob@example.org") && copies(relay)["bob@example.org"] == nil)
    }

    @Test func `what a mailing suppressed is taken back for all of them at once`() async throws {
        _ = try await sendWithFailures()
        try await room.postrider("suppress", "add", "cai@example.org")
        let asked = try await room.postrider("suppress", "remove", "--from", "first", exits: 64)
        #expect(asked.err.contains("Take back the suppression of 1 address"))
        let lifted = try await room.postrider("suppress", "remove", "--from", "first", "--yes")
        #expect(lifted.err.contains("Lifted the suppression of 1 address that first had caused"))
        let list = try await room.postrider("suppress", "list").out
        #expect(list.contains("cai@example.org") && !list.contains("bob@example.org"))
        let shown = try await room.postrider("subscribers", "explain", "bob@example.org").out
        #expect(shown.contains("by the mailing of first"))
        #expect(shown.contains("the bounce of first was taken back"))
        let none = try await room.postrider("suppress", "remove", "--from", "first")
        #expect(none.err.contains("suppressed nobody"))
        try await room.postrider("suppress", "remove", exits: 64)
        try await room.postrider(
            "suppress", "remove", "bob@example.org", "--from", "first", exits: 64)
        try await room.postrider("suppress", "remove", "--from", "frist", "--yes", exits: 65)
    }

    @Test func `whoever was removed since gets their suppression taken back, too`() async throws {
        _ = try await sendWithFailures()
        try await room.postrider("subscribers", "remove", "bob@example.org", "--yes")
        #expect(try await room.postrider("suppress", "list").out.contains("bounced"))
        let lifted = try await room.postrider("suppress", "remove", "--from", "first", "--yes")
        #expect(lifted.err.contains("Lifted the suppression of 1 address that first had caused"))
        #expect(try await room.postrider("suppress", "list").out.isEmpty)
        let again = try await room.postrider("suppress", "remove", "--from", "first")
        #expect(again.err.contains("suppressed nobody"))
    }

    @Test func `a mailing that is closed mails nobody any more, and says so`() async throws {
        let relay = try await room.relay()
        try await room.subscribe(["ann", "bob", "cai", "dan"])
        try await room.postrider("compose", "first")
        try await room.postrider("send", "first", "--close", "--yes", exits: 65)
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        let asked = try await room.postrider("send", "first", "--close", exits: 64)
        #expect(asked.err.contains("3 people have not got it, and will not."))
        let closed = try await room.postrider("send", "first", "--close", "--yes")
        #expect(closed.out == "first: 1 sent, 3 left out (3 closed).\n")
        #expect(closed.err.contains("first is closed since"))
        let later = try await room.postrider("send", "first", "--yes")
        #expect(later.out == closed.out && later.err.contains("first is closed since"))
        try await room.postrider("send", "first", "--close", "--yes")
        for more in [["--include-new"], ["--failed", "resend"], ["--resender"]] {
            let ending = try await room.run(["send", "first", "--yes"] + more)
            #expect(
                ending.status == 65 && ending.err.contains("mails nobody any more"), "\(ending)")
        }
        try room.write("message_id\n", to: "log.csv")
        let log = try await room.postrider(
            "reconcile", "first", "log.csv", "--missing", "resend", exits: 65)
        #expect(log.err.contains("mails nobody any more"))
        try await room.postrider("reconcile", "first", "log.csv")
        #expect(relay.received.count == 1)
        let status = try await room.status()
        #expect(status.state == "finished" && status.excluded == ["closed": 3] && status.addsUp)
        #expect(try await room.postrider("status", "first").out.contains("closed, to"))
        #expect(try await room.postrider("status").out.contains("closed"))
        let why = try await room.postrider(
            "subscribers", "explain", "cai@example.org", "--issue", "first"
        ).out
        #expect(
            why.contains("the mailing was closed")
                || relay.received[0].recipients[0].hasPrefix("cai"))
    }

    @Test(.enabled(if: Program.python != nil, "needs python3 with sqlite3"))
    func `a ledger whose audience cannot be read is refused by every command`() async throws {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--limit", "1")
        let script = """
            import sqlite3
            ledger = sqlite3.connect("Issues/first/ledger.sqlite")
            ledger.execute("UPDATE mailing SET audience = '{}'")
            ledger.commit()
            """
        let python = try #require(Program.python)
        try #require(try await python.run(["-c", script], in: room.folder).status == 0)
        try await room.subscribe("zoe", to: "weekly")
        for command in [
            ["send", "first", "--yes"], ["send", "first", "--yes", "--include-new"],
            ["status", "first"], ["status"], ["report", "first"],
            ["subscribers", "explain", "ann@example.org", "--issue", "first"],
        ] {
            let ending = try await room.run(command)
            #expect(ending.status == 65, "\(command): \(ending)")
            #expect(ending.err.contains("ledger.sqlite: whom this mailing goes to cannot be read"))
        }
        let doctor = try await room.run(["doctor", "--offline"])
        #expect(doctor.out.contains("whom this mailing goes to cannot be read"))
        let forgotten = try await room.postrider(
            "subscribers", "forget", "ann@example.org", "--yes")
        #expect(forgotten.err.contains("also from the ledger of first"))
        #expect(relay.received.count == 1)
    }
}
