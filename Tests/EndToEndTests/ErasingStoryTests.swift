import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Erasing somebody, and putting backups back: what must be gone is gone to the byte, and what
/// somebody asked for is not undone.
@Suite(.newsroom) struct ErasingStoryTests {
    let room = TestNewsroom.current

    private struct Forgotten: Decodable {
        let wasKnown: Bool
        let ledgers, left: [String]
        let residue: [String]
    }

    /// Every file of the newsroom as raw bytes, by its path.
    private func rawFiles() throws -> [String: Data] {
        var files: [String: Data] = [:]
        let walk = FileManager.default.enumerator(atPath: room.folder)
        while let name = walk?.nextObject() as? String {
            if let data = FileManager.default.contents(atPath: room.path(name)) {
                files[name] = data
            }
        }
        return files
    }

    @Test func `no byte of somebody forgotten is left in any database`() async throws {
        try await room.relay(
            SinkRule(
                .rcpt, for: "bob@example.org",
                do: .reply(550, "5.1.1", "<bob@example.org> Roberto unknown")))
        // Old values must go, too: those that an import replaced, and those of former rows.
        for name in ["Roberto", "Robertissimo"] {
            try await room.postrider(
                "subscribers", "import", "-", "--list", "daily",
                input: "email,name,nickname\nBob@example.org,\(name),Bobolino\n")
        }
        try await room.subscribe((0..<200).map { "reader\($0)" })
        try await room.postrider("subscribers", "tag", "bob@example.org", "rarissimus")
        try await room.postrider("subscribers", "tag", "bob@example.org", "--remove", "rarissimus")
        try await room.postrider(
            "compose", "first", "--subject", "Hello {{subscriber.nickname|reader}}")
        try await room.postrider("send", "first", "--yes", exits: 1)
        try await room.postrider("subscribers", "remove", "bob@example.org", "--yes")
        try await room.postrider(
            "subscribers", "add", "bob@example.org", "--name", "Roberto", "--revive")
        try room.write("email\nBOB@example.org\n", to: "Subscribers/old.csv")
        try room.write("email\njimbob@example.org\n", to: "Subscribers/other.csv")

        let outcome: Forgotten = try await room.postrider(
            "subscribers", "forget", "bob@example.org", "--yes", "--json"
        ).json()
        #expect(outcome.wasKnown && outcome.ledgers == ["first"])
        #expect(outcome.residue == ["Subscribers/old.csv"])
        for (name, data) in try rawFiles() where !name.hasSuffix(".csv") {
            let text = String(decoding: data, as: UTF8.self).lowercased()
            for word in ["bob@example", "robert", "bobolino", "rarissimus"] {
                #expect(!text.contains(word), "\(word) stands in \(name)")
            }
        }
        let status = try await room.status()
        #expect(status.addsUp && status.candidates == 201 && status.failed == 1)
        try await room.postrider("subscribers", "list", "--json")
    }

    @Test func `somebody who waits in a ledger is left out, and the counts add up`() async throws {
        let relay = try await room.relay(
            SinkRule(.rcpt, for: "eve@example.org", do: .reply(451, "4.7.1", "Greylisted")))
        try await room.prepareFirstIssue()
        try await room.postrider("send", "first", "--yes", "--wait", "0", exits: 75)
        #expect(try await room.status().deferred == 1)
        try await room.postrider("subscribers", "forget", "eve@example.org", "--yes")
        let status = try await room.status()
        #expect(status.addsUp && status.deferred == 0 && status.excluded == ["unsubscribed": 1])
        try await room.postrider("send", "first", "--yes")
        #expect(!relay.received.contains { $0.recipients == ["eve@example.org"] })
    }

    @Test func `who could not be erased from a damaged ledger is not told to be gone`() async throws
    {
        try await room.subscribe("ann", "bob")
        try room.write(String(repeating: "no ledger ", count: 900), to: "Issues/bad/ledger.sqlite")
        let ending = try await room.postrider(
            "subscribers", "forget", "bob@example.org", "--yes", exits: 1)
        #expect(ending.err.contains("Forgot bob@example.org"))
        #expect(ending.err.contains("Not erased from") && ending.err.contains("bad/ledger.sqlite"))
    }

    @Test func `a ledger at work is erased from later, and nothing is half told`() async throws {
        try await room.relay(SinkRule(.rcpt, do: .stall))
        try await room.prepareFirstIssue()
        let send = try room.start("send", "first", "--yes", "--progress", "none")
        defer { send.signal(SIGKILL) }
        try await room.waitForWriter(of: "first")
        let ending = try await room.postrider(
            "subscribers", "forget", "ann@example.org", "--yes", exits: 75)
        #expect(ending.err.contains("Forgot ann@example.org"), "\(ending)")
        #expect(ending.err.contains("Not erased from") && ending.err.contains("first/ledger"))
        #expect(ending.err.contains("Run the same command again later."))
        let told: Forgotten = try await room.postrider(
            "subscribers", "forget", "ann@example.org", "--yes", "--json", exits: 75
        ).json()
        #expect(told.left == ["first"] && told.ledgers.isEmpty)
        try await room.postrider("subscribers", "restore", "x.sqlite", "--yes", exits: 65)
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        let held = try await room.postrider(
            "subscribers", "restore", "copy.sqlite", "--yes", exits: 75)
        #expect(held.err.contains("another run is at work"))
        send.signal(SIGKILL)
        _ = await send.ending()
        let again: Forgotten = try await room.postrider(
            "subscribers", "forget", "ann@example.org", "--yes", "--json"
        ).json()
        #expect(!again.wasKnown && again.ledgers == ["first"])
    }

    @Test func `a backup is put back, and opt-outs since then stay`() async throws {
        try await room.subscribe("ann", "bob", "eve", "dan", "lia")
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        try await room.postrider("subscribers", "remove", "ann@example.org", "--list", "daily")
        try await room.postrider("suppress", "add", "bob@example.org")
        try await room.postrider("subscribers", "forget", "eve@example.org", "--yes")
        try await room.postrider(
            "subscribers", "import", "-", input: "email,status\ndan@example.org,unsubscribed\n")
        try await room.subscribe("new")
        try await room.postrider("subscribers", "restore", "copy.sqlite", exits: 64)
        let ending = try await room.postrider(
            "subscribers", "restore", "copy.sqlite", "--yes")
        #expect(ending.err.contains("Restored 4 subscribers"))
        #expect(ending.err.contains("Opt-outs since the backup that stay: 4"))
        try await room.postrider("compose", "first")
        try await room.relay()
        try await room.postrider("send", "first", "--yes")
        let status = try await room.status()
        #expect(status.sent == 1 && status.candidates == 4, "\(status)")
        let aside = try #require(
            try room.names(in: "Subscribers").first { $0.hasPrefix("before-restore-") })
        try await room.postrider(
            "subscribers", "restore", "Subscribers/\(aside)", "--yes")
        try await room.postrider("subscribers", "show", "new@example.org")
    }

    @Test func `what is no backup changes nothing`() async throws {
        try await room.subscribe("ann")
        try room.write("no database at all, but long enough to be looked at", to: "text.sqlite")
        try room.write("", to: "empty.sqlite")
        for (file, words) in [
            ("text.sqlite", "is no database, and no backup"), ("empty.sqlite", "is empty"),
            ("none.sqlite", "check the path"),
        ] {
            let ending = try await room.postrider(
                "subscribers", "restore", file, "--yes", exits: 65)
            #expect(ending.err.contains(words), "\(ending)")
        }
        try await room.postrider("subscribers", "show", "ann@example.org")
        #expect(!(try room.names(in: "Subscribers").contains { $0.hasPrefix("before-restore") }))
    }
}

extension TestNewsroom {
    /// Waits until a run has begun to send an issue; its relay holds it there.
    fileprivate func waitForWriter(of issue: String) async throws {
        while true {
            let status = try? await Program.postrider.run(
                ["status", issue, "--json"], in: folder
            ).json(StatusDocument.self)
            if status?.state == "sending" { return }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}

/// Every other place that can name somebody who is forgotten.
@Suite(.newsroom) struct ForgottenPlacesStoryTests {
    let room = TestNewsroom.current

    private struct Forgotten: Decodable {
        let ledgers: [String]
        let residue: [String]
        let segments: [String]
    }

    private func files(holding word: String) throws -> [String] {
        var found: [String] = []
        let walk = FileManager.default.enumerator(atPath: room.folder)
        while let name = walk?.nextObject() as? String {
            guard let data = FileManager.default.contents(atPath: room.path(name)) else { continue }
            if String(decoding: data, as: UTF8.self).lowercased().contains(word) {
                found.append(name)
            }
        }
        return found.sorted()
    }

    @Test func `an expression, the words of a stop and what was laid aside name nobody forgotten`()
        async throws
    {
        try await room.relay(
            SinkRule(.greeting, do: .reply(554, "5.7.1", "not while Bob@example.org reads you")))
        try await room.subscribe("ann", "bob", "eve")
        try await room.postrider("compose", "first")
        try await room.postrider(
            "segments", "save", "friends", "email in (\"Bob@example.org\", \"ann@example.org\")")
        _ = try await room.run([
            "send", "first", "--yes", "--where",
            "email in (\"BOB@example.org\", \"eve@example.org\") or email ~ 'bob@example.org'",
        ])
        let stopped = try await room.postrider("status", "first", "--json")
        #expect(stopped.out.contains("not while Bob@example.org"), "\(stopped)")
        try await room.postrider("subscribers", "backup", "Subscribers/old.sqlite")
        try await room.postrider("subscribers", "restore", "Subscribers/old.sqlite", "--yes")
        let outcome: Forgotten = try await room.postrider(
            "subscribers", "forget", "bob@example.org", "--yes", "--json"
        ).json()
        #expect(outcome.ledgers == ["first"] && outcome.segments == ["friends"])
        #expect(outcome.residue == ["Subscribers/old.sqlite"])
        #expect(
            try files(holding: "bob@example")
                == ["Subscribers/old.sqlite", "Subscribers/subscribers.sqlite"],
            "the backup, and the segment that is theirs to change")
        try await room.postrider("segments", "delete", "friends")
        // The expression goes on selecting whom it selected.
        try await room.postrider(
            "subscribers", "add", "bob@example.org", "--list", "daily", "--revive")
        let relay = try await room.relay()
        try await room.postrider("send", "first", "--yes", "--include-new")
        #expect(
            relay.received.flatMap(\.recipients).sorted()
                == ["bob@example.org", "eve@example.org"])
        let status = try await room.status()
        #expect(status.sent == 2 && status.addsUp, "\(status)")
    }

    @Test func `what is known of others and names them is told, files named for them are not`()
        async throws
    {
        struct Told: Decodable {
            let mentions: [String]
        }
        try room.write("email\nann@example.org\n", to: "ann@example.org.csv")
        try await room.postrider("subscribers", "import", "ann@example.org.csv")
        try await room.postrider(
            "subscribers", "import", "-",
            input: """
                email,referred_by,tags,consent_source
                bob@example.org,Ann@example.org,via ann@example.org,told by ann@example.org
                eve@example.org,joann@example.org,,

                """)
        try await room.postrider(
            "suppress", "add", "dan@example.org", "--note", "friend of ann@example.org")
        let told: Told = try await room.postrider(
            "subscribers", "forget", "ann@example.org", "--yes", "--json"
        ).json()
        #expect(
            told.mentions == [
                "an attribute of bob@example.org", "the source of consent of bob@example.org",
                "a tag of bob@example.org",
                "the note to the suppression of dan@example.org",
            ])
        let imports = try await room.postrider("subscribers", "undo")
        #expect(!"\(imports)".contains("ann@example.org"), "\(imports)")
        let again = try await room.postrider("subscribers", "forget", "ann@example.org", "--yes")
        #expect(again.err.contains("  an attribute of bob@example.org"), "\(again)")
    }

    @Test func `who is to be forgotten while another has the list gets no more mail`()
        async throws
    {
        let relay = try await room.relay()
        try await room.prepareFirstIssue()
        guard let held = try await HeldList(room) else { return }
        let ending = try await room.postrider(
            "subscribers", "forget", "ann@example.org", "--yes", exits: 75)
        #expect(ending.err.contains("ann@example.org gets no more mail"), "\(ending)")
        await held.release()
        try await room.postrider("send", "first", "--yes")
        #expect(!relay.received.flatMap(\.recipients).contains("ann@example.org"))
        #expect(!relay.received.isEmpty)
        try await room.postrider("subscribers", "forget", "ann@example.org", "--yes")
        #expect(try files(holding: "ann@example.org").isEmpty)
    }

    @Test func `a slip on the command line is an object, too, where JSON is asked for`()
        async throws
    {
        struct Slip: Decodable {
            let problem, what, remedy: String
            let exitCode: Int
        }
        for slip in [
            ["subscribers", "list", "--json", "--status", "foo"],
            ["subscribers", "list", "--json", "--frob"], ["subscribers", "import", "--json"],
        ] {
            let ending = try await room.run(slip)
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            let told = try decoder.decode(Slip.self, from: Data(ending.err.utf8))
            #expect(told.problem == "usage" && told.exitCode == 64 && ending.status == 64)
            #expect(!told.what.isEmpty && ending.out.isEmpty, "\(ending)")
        }
    }

    @Test func `a test to somebody who gets no mail is warned of, and asked about`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", "eve")
        try await room.postrider("compose", "first")
        try await room.postrider("subscribers", "forget", "ann@example.org", "--yes")
        try await room.postrider("suppress", "add", "bob@example.org", "--reason", "complained")
        let asked = try await room.postrider(
            "send", "first", "--test", "ann@example.org", "bob@example.org", "eve@example.org",
            exits: 64)
        #expect(asked.err.contains("ann@example.org gets no mail (forgotten"), "\(asked)")
        #expect(asked.err.contains("bob@example.org gets no mail (complained"))
        #expect(!asked.err.contains("eve@example.org gets no mail"))
        #expect(relay.received.isEmpty)
        try await room.postrider("send", "first", "--test", "ann@example.org", "--yes")
        #expect(relay.received.count == 1)
    }
}
