import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Machines that read the mail before people do (threats 1 to 4): they fetch links, run scripts, and
/// some press buttons.
@Suite(.newsroom, .enabled(if: Program.curl != nil, "curl is not installed"), .serialized)
struct ServeScannerStoryTests {
    let room = TestNewsroom.current

    private static let agents = [
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/136.0 Safari/537.36",
        "Mozilla/5.0 (compatible; Barracuda Sentinel EE)", "BingPreview/1.0b",
        "Mozilla/4.0 (compatible; ms-office; MSOffice 16)",
    ]

    private struct Served {
        let program: RunningProgram
        let url: String
        let links: [String]
    }

    /// A server, and the links in the mails of an issue.
    private func served(_ readers: [String]) async throws -> Served {
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        room.set("POSTRIDER_SERVE_URL", url)
        room.set("POSTRIDER_LINKS_UNSUBSCRIBE", "\(url)/u/{token}")
        let relay = try await room.relay()
        try await room.subscribe(readers)
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes", "--ignore-lint")
        let links = try relay.received.map { mail in
            let text = String(decoding: mail.bytes, as: UTF8.self).replacing("=\r\n", with: "")
            let link = text.firstMatch(of: /https?:[^ <>"]+\/u\/[A-Za-z0-9._\-]+/)
            return String(try #require(link).0)
        }
        let program = try room.start(["serve", "--listen", "127.0.0.1:\(port)"])
        for _ in 0..<3000 where !program.output.contains("Serving ") && program.isRunning {
            try await Task.sleep(for: .milliseconds(20))
        }
        return Served(program: program, url: url, links: links)
    }

    private func everybody() async throws -> String {
        try await room.postrider("subscribers", "export", "--format", "json").out
    }

    /// How much waits in the intake.
    private var recorded: Int {
        let path = room.path("Subscribers/subscribers.intake")
        return FileManager.default.contents(atPath: path)?.count { $0 == 10 } ?? 0
    }

    @Test func `who fetches every link, twice, garbled and all at once, changes nothing`()
        async throws
    {
        let served = try await served((0..<50).map { "reader\($0)" })
        let before = try await everybody()
        var asked: [String] = []
        for (index, link) in served.links.enumerated() {
            let agent = "user-agent = \"\(Self.agents[index % Self.agents.count])\""
            let garbled = [
                link, link + ".", link + ")", link.lowercased(), String(link.dropLast()),
                link + "%20", link.replacing(".", with: "%2E"), link + "?utm_source=x",
            ]
            for url in garbled + [link] {
                for method in ["GET", "HEAD"] {
                    let head = method == "HEAD" ? "head\n" : ""
                    asked.append(
                        "url = \"\(url)\"\n\(agent)\n\(head)output = \"/dev/null\"\n"
                            + "write-out = \"%{http_code}\\n\"")
                }
            }
        }
        let curl = try #require(Program.curl)
        let ending = try await curl.run(
            ["-sS", "--max-time", "120", "--parallel", "--parallel-max", "30", "--config", "-"],
            in: room.folder, input: asked.joined(separator: "\nnext\n") + "\n")
        let codes = ending.out.split(separator: "\n").compactMap { Int($0.suffix(3)) }
        #expect(codes.count == asked.count, "\(ending.err.prefix(500))")
        // A page is shown as often as a reader could want it.
        #expect(Set(codes).isSubset(of: [200, 404, 429]), "\(Set(codes))")
        #expect(codes.contains(200))
        #expect(recorded == 0)
        #expect(try await everybody() == before)
        await served.program.stop()
    }

    @Test(
        .enabled(if: PreviewBrowser.chromium != nil, "Chromium is not installed"),
        .enabled(if: Program.python != nil, "python3 is not installed"))
    func `who runs scripts changes nothing, and who presses buttons can be undone`() async throws {
        let served = try await served(["ann", "bob", "cat"])
        let before = try await everybody()
        for link in served.links {
            let seen = try await PreviewBrowser.look(
                at: "\(link)#page", in: room,
                [.evaluate("document.scripts.length"), .evaluate("document.forms.length > 0")])
            #expect(seen == [.number(0), .bool(true)])
        }
        #expect(recorded == 0)
        #expect(try await everybody() == before)

        // Every button of the page, each followed by the one that takes it back.
        for (link, (press, undo)) in zip(
            served.links,
            [
                ("button.main", "input[value=undo]"),
                ("input[name=scope]", "input[value=undo]"),
                ("input[value=pause]", "input[value=resume]"),
            ])
        {
            func click(_ what: String) -> PreviewBrowser.Step {
                .evaluate(
                    "(document.querySelector('\(what)').form ?? document.querySelector('\(what)')"
                        + ".closest('form')).querySelector('button').click()")
            }
            let done = PreviewBrowser.Step.until(
                "location.search.includes('done=') && document.readyState === 'complete'")
            let takenBack = PreviewBrowser.Step.until(
                "/done=(undo|resume)/.test(location.search) && document.readyState === 'complete'")
            _ = try await PreviewBrowser.look(
                at: "\(link)#page", in: room, [click(press), done, click(undo), takenBack])
        }
        let after = try await room.postrider("subscribers", "list", "--list", "daily").out
        for name in ["ann", "bob", "cat"] {
            #expect(after.contains("\(name)@example.org"), "\(after)")
            let told = try await room.postrider(
                "subscribers", "explain", "\(name)@example.org"
            ).out
            #expect(told.contains("on the page to leave, from the mail of first"), "\(told)")
        }
        #expect(await served.program.stop().status == 143)
        try await room.postrider("compose", "second", "--all")
        let plan = try await room.postrider(
            "send", "second", "--list", "daily", "--yes", "--ignore-lint")
        #expect(plan.err.contains("3 recipients"), "\(plan)")
    }
}
