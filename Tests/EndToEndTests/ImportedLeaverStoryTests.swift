import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Lists from elsewhere: who left there is not mailed here, and what is unclear is asked.
@Suite(.newsroom) struct ImportedLeaverStoryTests {
    let room = TestNewsroom.current

    private struct Report: Decodable {
        struct Change: Decodable, Equatable {
            struct Value: Decodable, Equatable {
                let field: String
                let before: String
                let after: String
            }
            let email: String
            let isNew: Bool
            let standing: String?
            let values: [Value]
        }
        struct Rejected: Decodable, Equatable {
            let line: Int
            let reason: String
        }
        let rows: Int
        let added: Int
        let rejected: Int
        let left: Int
        let leftBy: [String: Int]
        let waiting: [String: Int]
        let rejectedRows: [Rejected]
        let difference: [Change]?
    }

    @Test func `a list with columns of leaving is imported, and the mailing spares who left`()
        async throws
    {
        try room.write(
            """
            Email;Abgemeldet am;Email Opt Out;Newsletter
            ann@example.org;;;ja
            bob@example.org;13.05.2024;;ja
            cat@example.org;;x;ja
            dan@example.org;;;nein
            eve@example.org;;vielleicht;ja
            fay@example.org;;;
            """, to: "people.csv")
        let unclear = try await room.postrider("subscribers", "import", "people.csv", exits: 65)
        #expect(unclear.err.contains("the column \"Newsletter\" looks as if it says who agreed"))
        #expect(unclear.err.contains("--map \"Newsletter=subscribed\", =attribute or =ignored"))
        let slip = try await room.postrider(
            "subscribers", "import", "people.csv", "--map", "Newsletter=subscribd", exits: 64)
        #expect(slip.err.contains("Did you mean subscribed?"))
        let stray = try await room.postrider(
            "subscribers", "import", "people.csv", "--map", "Newsleter=subscribed", exits: 65)
        #expect(
            stray.err.contains("no column is headed \"Newsleter\"; did you mean \"Newsletter\"?"))

        let look = try await room.postrider(
            "subscribers", "import", "people.csv", "--map", "Newsletter=subscribed", "--dry-run",
            exits: 1)
        for line in [
            "  + ann@example.org\n", "  + bob@example.org (unsubscribed)\n",
            "  + dan@example.org (unsubscribed)\n", "  + fay@example.org (unsubscribed)\n",
            "  line 6 rejected: Email Opt Out is \"vielleicht\"",
            "left, bounced or complained: 4, by \"Newsletter\" 2, \"Abgemeldet am\" 1, ",
        ] { #expect(look.out.contains(line), "\(line): \(look)") }
        #expect(!room.exists("people.csv.rejected.csv"))
        let report: Report = try await room.postrider(
            "subscribers", "import", "people.csv", "--map", "Newsletter=subscribed", "--json",
            exits: 1
        ).json()
        #expect(report.rows == 6 && report.added == 5 && report.left == 4)
        #expect(report.leftBy == ["Abgemeldet am": 1, "Email Opt Out": 1, "Newsletter": 2])
        #expect(report.rejectedRows.map(\.line) == [6] && report.difference == nil)

        let relay = try await room.relay()
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--yes")
        #expect(relay.received.flatMap(\.recipients) == ["ann@example.org"])
    }

    @Test func `an order of dates is asked for where nothing proves it`() async throws {
        let table = "email,consent_at\nann@example.org,11/1/16\n"
        let asked = try await room.postrider("subscribers", "import", "-", exits: 65, input: table)
        #expect(asked.err.contains("standard input: line 2: consent_at is \"11/1/16\""))
        try await room.postrider("subscribers", "import", "-", "--dates", "mdy", input: table)
        let told = try await room.postrider("subscribers", "explain", "ann@example.org")
        #expect(told.out.contains("2016-11-01"))
        try await room.postrider(
            "subscribers", "import", "-", "--dates", "dym", exits: 64, input: table)
    }

    @Test func `who is not proven to have confirmed waits, and a word for all of them is kept`()
        async throws
    {
        try await room.postrider("lists", "create", "weekly", "--double-opt-in")
        let table = "email,confirmed_at\nann@example.org,2026-01-01\nbob@example.org,\n"
        let first = try await room.postrider(
            "subscribers", "import", "-", "--list", "weekly", input: table)
        #expect(first.out.contains("wait for a confirmation on weekly: 1"))
        #expect(first.err.contains("--confirmed SOURCE"))
        let relay = try await room.relay()
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "weekly", "--yes")
        #expect(relay.received.flatMap(\.recipients) == ["ann@example.org"])
        try await room.postrider(
            "subscribers", "import", "-", "--list", "weekly", "--confirmed", "old shop, 2020",
            input: "email\nbob@example.org\n")
        let told = try await room.postrider(
            "subscribers", "export", "--person", "bob@example.org")
        #expect(told.out.contains("old shop, 2020"))
        let listed = try await room.postrider("subscribers", "list", "--list", "weekly").out
        #expect(listed.contains("bob@example.org") && !listed.contains("(pending)"))
        try await room.postrider(
            "subscribers", "import", "-", "--confirmed", " ", exits: 64, input: table)
    }

    @Test func `a dry run tells what becomes of an address that comes twice`() async throws {
        try await room.postrider(
            "subscribers", "import", "-", input: "email,name\nkim@example.org,Old\n")
        let report: Report = try await room.postrider(
            "subscribers", "import", "-", "--dry-run", "--json", exits: 1,
            input: "email,name\nkim@example.org,One\nKIM@example.org,Two\nmailto:cat@x.org,Cat\n"
        ).json()
        #expect(
            report.difference == [
                Report.Change(
                    email: "kim@example.org", isNew: false, standing: nil,
                    values: [.init(field: "name", before: "Old", after: "Two")])
            ])
        #expect(report.rejectedRows.count == 1 && report.rejectedRows[0].line == 4)
    }

    @Test func `a file that is no table says what it is and what to do`() async throws {
        try room.write(Array("PK\u{3}\u{4}......xl/workbook.xml......".utf8), to: "people.xlsx")
        let workbook = try await room.postrider("subscribers", "import", "people.xlsx", exits: 65)
        #expect(workbook.err.contains("people.xlsx: is an Excel workbook (xlsx)"))
        try room.write("[{\"email\":\"ann@example.org\"}]\n", to: "people.json")
        let array = try await room.postrider("subscribers", "import", "people.json", exits: 65)
        #expect(array.err.contains("jq -c '.[]'"))
        try room.write("ann@example.org\nbob@example.org\n", to: "people.txt")
        let bare = try await room.postrider("subscribers", "import", "people.txt", exits: 65)
        #expect(bare.err.contains("--map 1=email"))
        let read = try await room.postrider(
            "subscribers", "import", "people.txt", "--map", "1=email")
        #expect(read.out.contains("Imported 2 rows: 2 added"))
    }

    @Test func `a tag is asked for in any spelling, and a slip of one is an error`() async throws {
        try await room.postrider(
            "subscribers", "import", "-",
            input: "email,tags\nann@example.org,VIP\nbob@example.org,vip\n")
        let found = try await room.postrider("subscribers", "list", "--where", "tag:Vip")
        #expect(found.err.contains("2 subscribers"), "\(found)")
        try await room.postrider("compose", "slip")
        for command in [
            ["subscribers", "explain", "ann@example.org", "--issue", "slip"],
            ["subscribers", "export"], ["subscribers", "check"], ["send", "slip", "--dry-run"],
        ] {
            let refused = try await room.run(command + ["--where", "tag:vpi"])
            #expect(
                refused.status == 64 && refused.err.contains("nobody ever had the tag vpi"),
                "\(command): \(refused)")
        }
        let slip = try await room.run(["subscribers", "list", "--where", "tag:vpi"])
        #expect(slip.status == 64 || slip.status == 65, "\(slip)")
        #expect(slip.err.contains("nobody ever had the tag vpi; did you mean VIP?"))
    }

    @Test func `every address of a line is suppressed, or none`() async throws {
        let ending = try await room.postrider(
            "suppress", "import", "-", exits: 1,
            input:
                "ann@example.org, bob@example.org; C <cat@example.org>\ndan@example.org bounced\n")
        #expect(
            ending.out.hasPrefix("Suppressed 3 addresses from 2 lines: 0 known before, 1 rejected.")
        )
        #expect(ending.out.contains("  line 2: \"bounced\" is not an email address"))
        let imported = try await room.postrider(
            "subscribers", "import", "-",
            input: "email\nbob@example.org\ncat@example.org\ndan@example.org\n")
        #expect(imported.out.contains("1 added") && imported.out.contains("skipped, suppressed: 2"))
    }
}
