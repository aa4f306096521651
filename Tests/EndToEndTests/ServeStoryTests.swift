import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Readers follow the links of mails to `postrider serve`.
@Suite(.newsroom, .enabled(if: Program.curl != nil, "curl is not installed"))
struct ServeStoryTests {
    let room = TestNewsroom.current

    private func serve(_ arguments: String...) async throws -> Serving {
        try await room.serve(arguments)
    }

    private func curl(_ arguments: String...) async throws -> (body: String, status: Int) {
        try await room.curl(arguments)
    }

    /// Sends an issue to people, and gives the link to leave in each mail, by name.
    private func links(_ relay: SinkServer, _ names: [String]) async throws -> [String: String] {
        try await room.subscribe(names)
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes", "--ignore-lint")
        var links: [String: String] = [:]
        for mail in relay.received {
            // Lines of quoted-printable are put together again.
            let text = String(decoding: mail.bytes, as: UTF8.self).replacing("=\r\n", with: "")
            let link = try #require(text.firstMatch(of: /https?:[^ <>"]+\/u\/[A-Za-z0-9._\-]+/))
            links[String(mail.recipients[0].prefix { $0 != "@" })] = String(link.0)
        }
        return links
    }

    private func status(of name: String) async throws -> String {
        try await room.postrider("subscribers", "explain", "\(name)@example.org").out
    }

    @Test func `a link opens a page, its button leaves, and one-click leaves too`() async throws {
        let relay = try await room.relay()
        let serving = try await serve()
        let links = try await links(relay, ["ann", "bob", "cat"])
        let ann = try #require(links["ann"])
        let bob = try #require(links["bob"])

        // Looking changes nothing.
        for _ in 0..<2 {
            let page = try await curl(ann)
            #expect(page.status == 200 && page.body.contains(">Unsubscribe</button>"))
            #expect(try await curl("-I", ann).status == 200)
        }
        #expect(try await !status(of: "ann").contains("left"))

        // The button, as a browser presses it.
        let pressed = try await curl(
            "-d", "action=leave", "-H", "Origin: \(serving.url)", "-H",
            "Sec-Fetch-Site: same-origin", "-L", ann)
        #expect(pressed.status == 200, "\(pressed)")
        #expect(
            try await status(of: "ann").contains("on the page to leave, from the mail of first"))

        // One-click, as a mail program sends it, twice.
        for _ in 0..<2 {
            let answer = try await curl("-d", "List-Unsubscribe=One-Click", bob)
            #expect(answer.status == 200 && answer.body == "Unsubscribed.\n")
        }
        #expect(try await status(of: "bob").contains("left daily"))
        #expect(try await curl("-X", "POST", "\(bob)x").status == 404)
        #expect(try await !status(of: "cat").contains("left"))

        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--list", "daily", "--yes", "--ignore-lint")
        #expect(relay.received.suffix(1).map(\.recipients) == [["cat@example.org"]])
        #expect(relay.received.count == 4)
        let end = await serving.program.stop()
        #expect(end.status == 143)
        for secret in [ann, bob].compactMap({ $0.split(separator: "/").last }) {
            #expect(!end.err.contains(secret), "\(end.err)")
        }
        #expect(!end.err.contains("example.org"))
    }

    @Test func `who left says why and takes it back, and who pauses is left out`() async throws {
        let relay = try await room.relay()
        let serving = try await serve()
        let links = try await links(relay, ["ann", "bob"])
        let ann = try #require(links["ann"])
        let bob = try #require(links["bob"])

        let left = try await curl("-d", "action=leave", "-L", ann)
        #expect(left.status == 200)
        let form = try #require(left.body.firstMatch(of: /action="(\/u\/[A-Za-z0-9._\-]+)"/))
        let undo = serving.url + form.1
        #expect(undo != ann)
        let said = try await curl(
            "-d", "action=reason", "-d", "reason=too_many", "--data-urlencode",
            "text=Two <b>a day</b>", "-L", undo)
        #expect(said.status == 200 && !said.body.contains("<b>a day"))
        #expect(try await status(of: "ann").contains("Two <b>a day</b>"))

        // The link of the mail takes nothing back, and that of the page takes nobody off.
        #expect(try await curl("-d", "action=undo", ann).status == 422)
        #expect(try await curl("-d", "action=leave", undo).status == 422)
        for _ in 0..<2 { #expect(try await curl("-d", "action=undo", "-L", undo).status == 200) }

        #expect(try await curl("-d", "action=pause", "-d", "weeks=3", bob).status == 422)
        #expect(try await curl("-d", "action=pause", "-d", "weeks=1", bob).status == 303)
        #expect(try await curl(bob).body.contains("class=\"note\""))
        #expect(try await curl("-d", "action=resume", bob).status == 303)
        #expect(try await !curl(bob).body.contains("class=\"note\""))
        #expect(try await curl("-d", "action=pause", "-d", "weeks=1", bob).status == 303)

        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--list", "daily", "--yes", "--ignore-lint")
        #expect(relay.received.dropFirst(2).map(\.recipients) == [["ann@example.org"]])
        let status = try await room.postrider("status", "second", "--json").out
        #expect(status.contains(/"paused"\s*:\s*1\b/), "\(status)")
        #expect(await serving.program.stop().status == 143)
    }

    @Test func `what was answered is kept when the server is killed`() async throws {
        let relay = try await room.relay()
        let names = (0..<20).map { "reader\($0)" }
        let serving = try await serve()
        let links = try await links(relay, names)
        var answered = 0
        for link in links.values.prefix(12) where try await curl("-X", "POST", link).status == 200 {
            answered += 1
        }
        serving.program.signal(SIGKILL)
        await serving.program.ending()
        #expect(answered == 12)
        try await room.postrider("compose", "second", "--all")
        try await room.postrider("send", "second", "--list", "daily", "--yes", "--ignore-lint")
        #expect(relay.received.count == 20 + 8)
    }

    @Test func `one server a newsroom, and none without an address`() async throws {
        let missing = try await room.run(["serve"])
        #expect(missing.status == 78 && missing.err.contains("serve.url is not set"))
        let serving = try await serve()
        let second = try await room.run(["serve", "--listen", "127.0.0.1:\(freePort())"])
        #expect(second.status == 75, "\(second)")
        #expect(second.err.contains("being served already by process \(serving.program.id)"))
        #expect(await serving.program.stop().status == 143)
        let open = try await room.run(["serve", "--listen", "0.0.0.0:\(freePort())"])
        #expect(open.status == 64 && open.err.contains("there is no TLS"))
        let bad = try await room.run(["serve", "--listen", "nowhere"])
        #expect(bad.status == 64)
    }

    @Test func `where readers would not get here, it says so at its start`() async throws {
        room.set("POSTRIDER_SERVE_URL", "http://127.0.0.1:8025/news")
        room.set("POSTRIDER_LINKS_UNSUBSCRIBE", "https://www.example.org/leave/{token}")
        let port = freePort()
        let program = try room.start(["serve", "--listen", "127.0.0.1:\(port)"])
        for _ in 0..<3000 where !program.talk.contains("--print NAME") {
            try await Task.sleep(for: .milliseconds(20))
        }
        let told = program.talk
        #expect(told.contains("links in mails lead to https://www.example.org/leave/{token}"))
        #expect(told.contains("names port 8025 of this machine, and this listens on \(port)"))
        #expect(told.contains("robots.txt belong to the root of the host"), "\(told)")
        #expect(await program.stop().status == 143)
        let robots = try await room.postrider("serve", "--print", "robots.txt")
        #expect(robots.out == "User-agent: *\nDisallow:\n")
        let none = try await room.run(["serve", "--print", "security.txt"])
        #expect(none.status == 78 && none.err.contains("serve.security_contact"), "\(none)")
        room.set("POSTRIDER_SERVE_SECURITY_CONTACT", "security@example.org")
        let security = try await room.postrider("serve", "--print", "security.txt").out
        #expect(security.hasPrefix("Contact: mailto:security@example.org\nExpires: 20"))
        #expect(security.contains("Canonical: http://127.0.0.1:8025/.well-known/security.txt\n"))
    }

    @Test func `SIGHUP reads the settings again, and faulty ones change nothing`() async throws {
        let serving = try await serve()
        let page = { try await curl("\(serving.url)/nowhere").body }
        #expect(try await page().contains("The Ferry Post"))
        try room.replace("The Ferry Post\n", with: "The River Post\n", in: "postrider.yml")
        serving.program.signal(SIGHUP)
        for _ in 0..<3000 {
            if try await page().contains("The River Post") { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(try await page().contains("The River Post"))
        try room.replace("newsletter:", with: "newslettre:", in: "postrider.yml")
        serving.program.signal(SIGHUP)
        for _ in 0..<3000 {
            if serving.program.talk.contains("the settings are as before") { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(try await page().contains("The River Post"))
        #expect(await serving.program.stop().status == 143)
    }

    @Test(.enabled(if: Program.systemdSocket != nil, "systemd-socket-activate is not installed"))
    func `a socket that systemd passes is listened on`() async throws {
        let activate = try #require(Program.systemdSocket)
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        let program = try activate.start(
            [
                "-l", "127.0.0.1:\(port)", "-E", "POSTRIDER_SERVE_URL=\(url)",
                Program.postrider.path, "serve",
            ], in: room.folder)
        // The first one who comes starts it.
        var answer = ("", 0)
        for _ in 0..<500 where answer.1 != 200 {
            answer = try await curl("\(url)/healthz")
            if answer.1 != 200 { try await Task.sleep(for: .milliseconds(20)) }
        }
        #expect(answer.0 == "ok\n")
        // It answers before it says so.
        for _ in 0..<3000 where !program.output.contains("on a passed socket") {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(program.output.contains("on a passed socket"))
        #expect(await program.stop().status == 143)
    }
}
