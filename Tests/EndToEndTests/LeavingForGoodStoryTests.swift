import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Who left stays away, whatever becomes of the key, the row, the list and the file.
@Suite(.newsroom) struct LeavingForGoodStoryTests {
    let room = TestNewsroom.current

    private let people = "email,name\nann@example.org,Ann\nbob@example.org,Bob\n"

    private func importPeople() async throws {
        try await room.postrider(
            "subscribers", "import", "-", "--list", "daily", "--new-list", input: people)
    }

    /// The recipients to whom an issue goes that is composed now.
    private func mailed(_ issue: String, _ relay: SinkServer) async throws -> [String] {
        let before = relay.received.count
        try await room.postrider("compose", issue, "--all")
        try await room.postrider("send", issue, "--list", "daily", "--yes")
        return relay.received.dropFirst(before).flatMap(\.recipients).sorted()
    }

    /// The unsubscribe links of the mails that arrived, by address.
    private func links(_ relay: SinkServer) throws -> [String: String] {
        var links: [String: String] = [:]
        for mail in relay.received {
            let text = String(decoding: mail.bytes, as: UTF8.self).replacing("\r\n ", with: " ")
            let match = try #require(
                text.firstMatch(of: /List-Unsubscribe:.*?<(https:[^>]+)>/.ignoresCase()))
            links[mail.recipients[0]] = String(match.1)
        }
        return links
    }

    // MARK: - The key

    @Test func `a key that is put back brings back whom it had hashed`() async throws {
        let relay = try await room.relay()
        try await importPeople()
        try await room.postrider("subscribers", "forget", "bob@example.org", "--yes")
        let key = room.path("Subscribers/secret.key")
        let old = try room.read("Subscribers/secret.key")
        try FileManager.default.removeItem(atPath: key)
        try await room.postrider("key", "new", "--yes")
        // Nobody can know now that Bob was forgotten.
        let report = try await room.postrider(
            "subscribers", "import", "-", "--list", "daily", input: people)
        #expect(report.out.contains("1 added"), "\(report)")
        let new = try room.read("Subscribers/secret.key")
        try room.write(new + old, to: "Subscribers/secret.key")
        chmod(key, 0o600)
        #expect(try await mailed("first", relay) == ["ann@example.org"])
        let told = try await room.postrider("subscribers", "explain", "bob@example.org").out
        #expect(told.contains("suppressed"), "\(told)")
    }

    // MARK: - Links

    @Test func `a link is honoured though the row was made anew`() async throws {
        let relay = try await room.relay()
        try await importPeople()
        #expect(try await mailed("first", relay).count == 2)
        let links = try links(relay)
        try await room.postrider("subscribers", "undo", "1", "--yes")
        try await importPeople()
        let left = try await room.postrider(
            "subscribers", "unsubscribe", try #require(links["bob@example.org"]))
        #expect(left.err.contains("bob@example.org left the list daily."), "\(left)")
        #expect(try await mailed("second", relay) == ["ann@example.org"])
        // Removed, and not on the list when the link is used: no import brings them back.
        try await room.postrider("subscribers", "remove", "ann@example.org", "--yes")
        let reference = try #require(
            relay.received.lazy.compactMap { mail in
                String(decoding: mail.bytes, as: UTF8.self)
                    .firstMatch(of: /X-Postrider-Ref: (\S+)/).map { String($0.1) }
            }.first)
        try await room.postrider(
            "subscribers", "unsubscribe", reference, try #require(links["ann@example.org"]),
            "--yes")
        let back = try await room.postrider(
            "subscribers", "import", "-", "--list", "daily", input: people)
        #expect(back.out.contains("skipped"), "\(back)")
        try await room.postrider("compose", "third", "--all")
        try await room.postrider("send", "third", "--list", "daily", "--yes", exits: 65)
    }

    @Test func `a link that nobody can resolve is an error`() async throws {
        let relay = try await room.relay()
        try await importPeople()
        _ = try await mailed("first", relay)
        let link = try #require(try links(relay)["bob@example.org"])
        try await room.postrider("subscribers", "undo", "1", "--yes")
        try FileManager.default.removeItem(atPath: room.path("Issues/first"))
        let ending = try await room.postrider("subscribers", "unsubscribe", link, exits: 65)
        #expect(ending.err.contains("is known neither to the list nor to a ledger"), "\(ending)")
        #expect(ending.err.contains("postrider subscribers unsubscribe EMAIL"))
    }

    @Test(.enabled(if: Program.python != nil, "needs python3"))
    func `a link whose row was made anew is honoured while the list is held`() async throws {
        let relay = try await room.relay()
        try await importPeople()
        _ = try await mailed("first", relay)
        let link = try #require(try links(relay)["bob@example.org"])
        try await room.postrider("subscribers", "undo", "1", "--yes")
        try await importPeople()
        let holder = try #require(try await HeldList(room))
        let ending = try await room.postrider("subscribers", "unsubscribe", link)
        #expect(ending.err.contains("Recorded that bob@example.org leaves the list daily"))
        await holder.release()
        #expect(try await mailed("second", relay) == ["ann@example.org"])
    }

    // MARK: - Files

    @Test func `a backup put back where the list is gone tells what is not known`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", "cat", "dan")
        try await room.postrider("subscribers", "backup", "copy.sqlite")
        try await room.postrider(
            "subscribers", "unsubscribe", "bob@example.org", "cat@example.org", "--yes")
        #expect(try await mailed("first", relay) == ["ann@example.org", "dan@example.org"])
        try await room.postrider("subscribers", "unsubscribe", "dan@example.org")
        for file in ["subscribers.sqlite", "subscribers.intake"] {
            try? FileManager.default.removeItem(atPath: room.path("Subscribers/\(file)"))
        }
        let restored = try await room.postrider(
            "subscribers", "restore", "copy.sqlite", "--yes")
        #expect(restored.err.contains("Opt-outs since the backup by the ledgers: 2"))
        #expect(
            restored.err.contains("the database was gone, so nothing else is known"),
            "\(restored)")
        #expect(try await mailed("second", relay) == ["ann@example.org", "dan@example.org"])
    }

    @Test(.enabled(if: Program.python != nil, "needs python3"))
    func `a list of suppressions waits for nobody, and hears who has not left`() async throws {
        struct Record: Decodable {
            let lines: Int
            let added: Int
            let waiting: Int
            let passedOver: Int
            let rejected: Int
            let notes: [String]
        }
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", "cat", "dan", "eve")
        try room.write(
            """
            email,email2,unsubscribed,date
            bob@example.org,cat@example.org,yes,2024-01-02
            ann@example.org,,no,
            dan@example.org,,maybe,
            dan@example.org,,x,someday
            """, to: "gone.csv")
        let holder = try #require(try await HeldList(room))
        let record: Record = try await room.postrider(
            "suppress", "import", "gone.csv", "--json", exits: 1
        ).json()
        #expect(record.lines == 4 && record.waiting == 3 && record.added == 0)
        #expect(record.passedOver == 1 && record.rejected == 1)
        #expect(
            record.notes == [
                "line 5: date is \"someday\", which cannot be read as a date; it was suppressed as "
                    + "of now"
            ])
        await holder.release()
        #expect(try await mailed("first", relay) == ["ann@example.org", "eve@example.org"])
    }
}
