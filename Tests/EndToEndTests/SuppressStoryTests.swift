import Foundation
import PostriderTesting
import Testing

/// Addresses and domains that get no mail: added one by one, by a file, listed and lifted.
@Suite(.newsroom) struct SuppressStoryTests {
    let room = TestNewsroom.current

    private struct Row: Decodable, Equatable {
        var email: String?
        var domain: String?
        var subdomains: Bool?
        var hash: String?
        let reason: String
        var note: String?
    }

    private func rows(_ arguments: String...) async throws -> [Row] {
        let ending = try await room.run(["suppress", "list", "--json"] + arguments)
        return try ending.json()
    }

    @Test func `addresses and domains are added once, and told as they are meant`() async throws {
        let none = try await room.postrider("suppress", "list")
        #expect(none.out.isEmpty && none.err == "Nobody is suppressed.\n")
        let added = try await room.postrider(
            "suppress", "add", "ann@example.org", "@example.net", "--subdomains",
            "--reason", "complained", "--note", "by letter")
        #expect(added.err == "Suppressed ann@example.org.\nSuppressed @example.net.\n")
        let again = try await room.postrider(
            "suppress", "add", "ann@example.org", "@example.com", "--json")
        let outcomes: [[String: String]] = try again.json()
        #expect(
            outcomes == [
                ["target": "ann@example.org", "outcome": "known"],
                ["target": "@example.com", "outcome": "added"],
            ])
        let known = try await room.postrider("suppress", "add", "ann@example.org")
        #expect(known.err == "ann@example.org is suppressed already.\n")
        #expect(
            try await rows().sorted { ($0.email ?? $0.domain)! < ($1.email ?? $1.domain)! } == [
                Row(email: "ann@example.org", reason: "complained", note: "by letter"),
                Row(domain: "example.com", subdomains: false, reason: "manual"),
                Row(
                    domain: "example.net", subdomains: true, reason: "complained",
                    note: "by letter"),
            ])
        #expect(try await rows("--limit", "1").count == 1)
        let table = try await room.postrider("suppress", "list").out.split(separator: "\n")
        #expect(table.count == 4 && table[0].hasPrefix("SUPPRESSED"))
        #expect(table.contains { $0.hasPrefix("@*.example.net") && $0.hasSuffix("by letter") })
    }

    @Test(arguments: [
        ("@ﬁx.com", "is not a domain: \"ﬁ\" may not stand in one"), ("@", "nothing stands after"),
        ("@*.exa mple.com", "a space may not"), ("@example", "is not a domain: it has no dot"),
    ])
    func `what begins as a domain and is none is told as a domain`(_ given: String, _ words: String)
        async throws
    {
        for command in ["add", "remove"] {
            let ending = try await room.postrider("suppress", command, given, exits: 65)
            #expect(ending.err.contains("\"\(given)\" ") && ending.err.contains(words), "\(ending)")
        }
    }

    @Test func `what is not suppressed cannot be lifted, and the way is told`() async throws {
        try await room.postrider("suppress", "add", "@*.example.net")
        let unknown = try await room.postrider("suppress", "remove", "@example.org", exits: 65)
        #expect(unknown.err.contains("@example.org is not suppressed itself"))
        #expect(unknown.err.contains("See: postrider suppress list"))
        let domain = try await room.postrider(
            "suppress", "remove", "ann@mail.example.net", exits: 65)
        #expect(
            domain.err.contains("Its domain is: postrider suppress remove @*.example.net"),
            "\(domain)")
        let lifted = try await room.postrider("suppress", "remove", "@*.example.net")
        #expect(lifted.err == "Lifted the suppression of @*.example.net.\n")
        try await room.postrider("suppress", "add", "ann@example.org")
        let person = try await room.postrider("suppress", "remove", "ann@example.org")
        #expect(
            person.err
                == "Lifted the suppression of ann@example.org; their status stays as it was.\n")
        let forget = try await room.postrider(
            "suppress", "add", "ann@example.org", "--reason", "forgotten", exits: 64)
        #expect(forget.err.contains("postrider subscribers forget EMAIL"))
    }

    @Test func `who was forgotten is listed by a hash alone, and lifted by the address`()
        async throws
    {
        try await room.subscribe("ann")
        try await room.postrider("subscribers", "forget", "ann@example.org", "--yes")
        let hash = try #require(try await rows().first?.hash)
        #expect(hash.count == 64)
        let table = try await room.postrider("suppress", "list").out
        #expect(table.contains("hash \(hash.prefix(12))…  forgotten") && !table.contains("ann"))
        let refused = try await room.postrider("suppress", "remove", hash, exits: 64)
        #expect(refused.err.contains("lifted by the address"))
        try await room.postrider("suppress", "remove", "ann@example.org")
        #expect(try await rows() == [])
    }

    @Test func `a file is applied with its reasons, and its bad lines are told`() async throws {
        try await room.postrider("suppress", "add", "ann@example.org")
        try room.write(
            """
            Email,Reason,Note
            ann@example.org,bounced,old
            bob@example.org,complained,
            nobody,,
            @example.net,,their postmaster
            """, to: "old.csv")
        let look = try await room.postrider(
            "suppress", "import", "old.csv", "--dry-run", exits: 1)
        #expect(
            look.out.hasPrefix(
                "Would suppress 2 of 4 lines: 1 known before, 1 rejected.\n  line 4: "),
            "\(look)")
        #expect(try await rows().count == 1)
        let real = try await room.postrider(
            "suppress", "import", "old.csv", "--reason", "unsubscribed", "--note", "from elsewhere",
            exits: 1)
        #expect(real.out.hasPrefix("Suppressed 2 of 4 lines: 1 known before, 1 rejected.\n"))
        #expect(
            try await rows().sorted { ($0.email ?? "z") < ($1.email ?? "z") }.suffix(2) == [
                Row(email: "bob@example.org", reason: "complained", note: "from elsewhere"),
                Row(
                    domain: "example.net", subdomains: false, reason: "unsubscribed",
                    note: "their postmaster"),
            ])
        let missing = try await room.postrider("suppress", "import", "no.csv", exits: 65)
        #expect(missing.err.contains("no.csv"))
    }

    @Test func `of many bad lines the first twenty are told, and JSON has all`() async throws {
        struct Record: Decodable {
            struct Rejected: Decodable { let line: Int }
            let rows: Int
            let added: Int
            let known: Int
            let rejected: Int
            let rejectedLines: [Rejected]
            let dryRun: Bool
        }
        let lines = (1...25).map { "nobody \($0)" }.joined(separator: "\n") + "\n"
        let told = try await room.postrider("suppress", "import", "-", exits: 1, input: lines)
        #expect(told.out.split(separator: "\n").count { $0.hasPrefix("  line ") } == 20)
        #expect(told.out.hasSuffix("\n  and 5 more\n"))
        let record: Record = try await room.postrider(
            "suppress", "import", "-", "--json", "--dry-run", exits: 1, input: lines
        ).json()
        #expect(record.rows == 25 && record.rejected == 25 && record.dryRun)
        #expect(record.added == 0 && record.known == 0)
        #expect(record.rejectedLines.map(\.line) == Array(1...25))
    }
}
