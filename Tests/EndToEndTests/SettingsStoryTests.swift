import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// What readers do on the pages for their own settings, from the link of a mail to being erased.
@Suite(.newsroom, .enabled(if: Program.curl != nil, "curl is not installed"))
struct SettingsStoryTests {
    let room = TestNewsroom.current

    private struct Missing: Error, CustomStringConvertible { let description: String }

    private struct Reader {
        let serving: Serving
        let relay: SinkServer
        /// The token of the mail's link to leave.
        let token: String
    }

    /// Ann, who got an issue, and the server.
    private func reader() async throws -> Reader {
        let relay = try await room.relay()
        try await room.subscribe("ann")
        try await room.postrider("lists", "change", "daily", "--public")
        try await room.postrider("lists", "create", "weekly", "--public", "--title", "Each week")
        try await room.postrider("lists", "create", "staff")
        let serving = try await room.serve()
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes", "--ignore-lint")
        let text = try await mail(1, to: "ann", relay)
        let link = try #require(text.firstMatch(of: /\/u\/([A-Za-z0-9._\-]+)/)).1
        return Reader(serving: serving, relay: relay, token: String(link))
    }

    private func mail(
        _ count: Int, to name: String, _ relay: SinkServer
    ) async throws -> String {
        for _ in 0..<3000 {
            let mails = relay.received.filter { $0.recipients == ["\(name)@example.org"] }
            if mails.count >= count {
                return String(decoding: mails[count - 1].bytes, as: UTF8.self)
                    .replacing("=\r\n", with: "").replacing("=3D", with: "=")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Missing(description: "no mail \(count) to \(name)")
    }

    private func link(_ path: String, in mail: String) throws -> String {
        let links = mail.matches(of: /https?:[^ <>"\r\n]+\/([a-z])\/[A-Za-z0-9._\-]+/)
        return String(try #require(links.first { $0.1 == path }, "\(mail)").0)
    }

    private func curl(_ arguments: String...) async throws -> (body: String, status: Int) {
        try await room.curl(arguments)
    }

    private func shown(_ name: String) async throws -> String {
        try await room.run(["subscribers", "show", "\(name)@example.org"]).out
    }

    private func wait(_ what: String, _ isSo: () async throws -> Bool) async throws {
        for _ in 0..<600 {
            if try await isSo() { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Missing(description: what)
    }

    /// Fetches a page as machines do that read mail before people; nothing may follow from it.
    private func scan(_ link: String) async throws {
        let before = try await room.postrider("subscribers", "export", "--format", "json").out
        for method in [[], ["--head"], ["-H", "Purpose: prefetch"]] {
            let seen = try await room.curl(method + [link])
            #expect(seen.status == 200, "\(seen)")
        }
        let after = try await room.postrider("subscribers", "export", "--format", "json").out
        #expect(before == after)
    }

    @Test func `a mail's link lets its holder join, leave and change the language, and no more`()
        async throws
    {
        let reader = try await reader()
        let page = "\(reader.serving.url)/m/\(reader.token)"
        try await scan(page)
        let seen = try await curl(page)
        #expect(seen.body.contains("a…@example.org") && !seen.body.contains("ann@"))
        #expect(seen.body.contains("Each week") && !seen.body.contains("staff"))
        let joined = try await curl("-L", "-d", "action=join", "-d", "list=weekly", page)
        #expect(joined.status == 200 && joined.body.contains("You get <bdi>Each week</bdi>"))
        #expect(try await shown("ann").contains("weekly"))
        let staff = try await curl("-d", "action=join", "-d", "list=staff", page)
        #expect(staff.status == 422)
        let german = try await curl("-L", "-d", "action=language", "-d", "language=de", page)
        #expect(german.body.contains("<html lang=\"de\""), "\(german)")
        let left = try await curl(
            "-L", "-d", "action=leave", "-d", "scope=list", "-d", "list=weekly", page)
        #expect(left.status == 200 && left.body.contains("value=\"undo\""))
        for wish in ["export", "erase", "name", "address"] {
            #expect(try await curl("-d", "action=\(wish)", page).status == 422)
        }
        let explained = try await room.postrider("subscribers", "explain", "ann@example.org").out
        #expect(explained.contains("confirmed by the link"), "\(explained)")
        #expect(await reader.serving.program.stop().status == 143)
    }

    @Test func `a fresh link shows all, changes the address, and erases what cannot be cancelled`()
        async throws
    {
        let reader = try await reader()
        let page = "\(reader.serving.url)/m/\(reader.token)"
        let asked = try await curl("-L", "-d", "action=link", page)
        #expect(asked.status == 200)
        let fresh = try link("d", in: try await mail(2, to: "ann", reader.relay))
        try await scan(fresh)
        #expect(try await curl(fresh).body.contains("ann@example.org"))

        // Everything that is held, as one file.
        let data = try await curl("-d", "action=export", fresh)
        let object = try JSONSerialization.jsonObject(with: Data(data.body.utf8))
        #expect((object as? [String: Any])?["email"] as? String == "ann@example.org")

        // Another address, which both are told of.
        let moved = try await curl(
            "-L", "-d", "action=address", "-d", "email=anna@example.org", fresh)
        #expect(moved.status == 200)
        let confirm = try link("a", in: try await mail(1, to: "anna", reader.relay))
        let notice = try await mail(3, to: "ann", reader.relay)
        try await scan(confirm)
        try await scan(try link("a", in: notice))
        #expect(try await curl("-L", "-d", "action=confirm", confirm).status == 200)
        try await wait("anna is not in the list") {
            try await shown("anna").contains("daily")
        }
        // The link of the earlier mail is hers still.
        #expect(try await curl(page).body.contains("a…@example.org"))
        #expect(try await curl("-d", "action=keep", try link("a", in: notice)).status == 303)
        try await wait("ann is not back") { try await shown("ann").contains("daily") }

        // Erasing: no mail from now on, and a way back for a day.
        let wrong = try await curl("-d", "action=erase", "-d", "typed=anna@example.org", fresh)
        #expect(wrong.status == 422)
        let erased = try await curl(
            "-L", "-d", "action=erase", "-d", "typed=Ann@Example.org", fresh)
        #expect(erased.status == 200, "\(erased)")
        #expect(try await curl(fresh).status == 410)
        let told = try await mail(4, to: "ann", reader.relay)
        let status = try await room.postrider("status")
        #expect(status.err.contains("1 person is to be erased"), "\(status)")
        try await room.postrider("compose", "second", "--all")
        let sent = try await room.run(
            ["send", "second", "--list", "daily", "--yes", "--ignore-lint"])
        #expect(sent.err.contains("nobody to send to"), "\(sent)")
        let cancel = try link("a", in: told)
        try await scan(cancel)
        #expect(try await curl("-d", "action=keep", cancel).status == 303)
        try await wait("ann is still suppressed") {
            try await !room.postrider("suppress", "list").out.contains("ann@")
        }
        let ending = await reader.serving.program.stop()
        #expect(ending.status == 143 && !ending.err.contains("example.org"), "\(ending.err)")
    }

    @Test func `who left is back by a mail, thirty days long`() async throws {
        let reader = try await reader()
        let page = "\(reader.serving.url)/u/\(reader.token)"
        _ = try await curl("-d", "List-Unsubscribe=One-Click", page)
        try await wait("ann has not left") { try await shown("ann").contains("unsubscribed") }
        #expect(try await curl(page).body.contains("value=\"back\""))
        let asked = try await curl("-L", "-d", "action=back", page)
        #expect(asked.status == 200)
        let back = try link("c", in: try await mail(2, to: "ann", reader.relay))
        try await scan(back)
        #expect(try await shown("ann").contains("unsubscribed"))
        #expect(try await curl("-d", "action=confirm", back).status == 303)
        try await wait("ann is not back") {
            try await shown("ann").contains("daily (active)")
        }
        _ = await reader.serving.program.stop()
    }

    @Test(arguments: [true, false])
    func `those who wait are invited, once a week, and who moves is told, with and without serve`(
        _ isServed: Bool
    ) async throws {
        let relay = try await room.relay()
        try await room.postrider("lists", "create", "later", "--public", "--double-opt-in")
        try await room.postrider("subscribers", "add", "ann@example.org", "--list", "later")
        room.set("POSTRIDER_SERVE_URL", "https://news.example.org")
        let serving = isServed ? try await room.serve() : nil
        let invited = try await room.postrider("subscribers", "invite", "--list", "later")
        #expect(invited.err.contains("1 person waits"), "\(invited)")
        let asked = try await mail(1, to: "ann", relay)
        #expect(asked.contains("/c/"))
        try await room.postrider("subscribers", "invite", "--list", "later")
        try await room.postrider(
            "subscribers", "change", "ann@example.org", "--address", "anna@example.org")
        _ = try await mail(1, to: "anna", relay)
        _ = try await mail(2, to: "ann", relay)
        #expect(relay.received.count == 3)
        let counts = try await room.postrider("status", "--sign-ups")
        #expect(counts.out.contains(/example\.org\s+2\s+1\s+0/), "\(counts)")
        #expect(try await shown("anna").contains("later"))
        _ = await serving?.program.stop()
    }
}
