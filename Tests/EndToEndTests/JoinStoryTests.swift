import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// People sign up at `postrider serve`, and confirm it.
@Suite(.newsroom, .enabled(if: Program.curl != nil, "curl is not installed"))
struct JoinStoryTests {
    let room = TestNewsroom.current

    private struct Missing: Error, CustomStringConvertible { let description: String }

    /// A public list, and the server.
    private func served() async throws -> Serving {
        try await room.postrider("lists", "create", "daily", "--public", "--title", "Every day")
        return try await room.serve()
    }

    private func curl(_ arguments: String...) async throws -> (body: String, status: Int) {
        try await room.curl(arguments)
    }

    /// Fills in the form as a browser does that has just fetched it.
    private func signUp(
        _ name: String, at url: String, afterReading: Bool = true
    ) async throws -> (body: String, status: Int) {
        let page = try await curl("\(url)/subscribe")
        let form = try #require(page.body.firstMatch(of: /name="form" value="([^"]+)"/)).1
        // Nobody fills a form in at once, so that would take one more button.
        if afterReading { try await Task.sleep(for: .milliseconds(2200)) }
        return try await curl(
            "-L", "--data-urlencode", "email=\(name)@example.org", "--data-urlencode",
            "form=\(form)", "-H", "Origin: \(url)", "-H", "Sec-Fetch-Site: same-origin",
            "\(url)/subscribe")
    }

    /// The words of the latest mail to somebody, once there are so many.
    private func mail(_ count: Int = 1, to name: String, _ relay: SinkServer) async throws -> String
    {
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

    private func link(in mail: String) throws -> String {
        String(try #require(mail.firstMatch(of: /https?:[^ <>"]+\/c\/[A-Za-z0-9._\-]+/)).0)
    }

    /// What the list knows of somebody, once it says something; nil where it knows nobody.
    private func known(_ name: String) async throws -> String? {
        let shown = try await room.run(["subscribers", "show", "\(name)@example.org"])
        return shown.status == 0 ? shown.out : nil
    }

    private func waitFor(_ name: String) async throws -> String {
        for _ in 0..<600 {
            if let shown = try await known(name) { return shown }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Missing(description: "\(name) is not in the list")
    }

    @Test func `who signs up is in the list once the mail's button was pressed`() async throws {
        let relay = try await room.relay()
        let serving = try await served()
        let sent = try await signUp("ann", at: serving.url)
        #expect(sent.status == 200 && sent.body.contains("name=\"code\""), "\(sent)")
        let asked = try await mail(to: "ann", relay)
        #expect(!asked.contains("List-Unsubscribe"))
        let link = try link(in: asked)
        for _ in 0..<2 {
            let page = try await curl(link)
            #expect(page.status == 200 && page.body.contains("value=\"confirm\""), "\(page)")
        }
        #expect(try await known("ann") == nil)
        let pressed = try await curl(
            "-L", "-d", "action=confirm", "-H", "Origin: \(serving.url)", link)
        #expect(pressed.status == 200 && !pressed.body.contains("value=\"confirm\""))
        let shown = try await waitFor("ann")
        #expect(shown.contains("active") && shown.contains("daily"), "\(shown)")
        let welcome = try await mail(2, to: "ann", relay)
        #expect(welcome.contains("\(serving.url)/u/"), "\(welcome)")

        // The proof: the words, both moments, and the mail by which they were asked.
        let record = try await room.postrider("subscribers", "evidence", "ann@example.org")
        for fact in ["\(serving.url)/subscribe", "confirmed at", "by the          button"] {
            #expect(record.out.contains(fact), "\(record)")
        }
        #expect(record.out.contains(/relay.s reply\s+250/), "\(record)")

        // Once more gives the same answer, and one mail that says so.
        let again = try await signUp("ann", at: serving.url)
        #expect(again.status == 200 && again.body.contains("name=\"code\""))
        let already = try await mail(3, to: "ann", relay)
        #expect(!already.contains("/c/"))
        let end = await serving.program.stop()
        #expect(end.status == 143)
        #expect(!end.err.contains("example.org"), "\(end.err)")
    }

    @Test func `the digits confirm as well, and one who is too fast presses one more button`()
        async throws
    {
        let relay = try await room.relay()
        let serving = try await served()
        let held = try await signUp("bob", at: serving.url, afterReading: false)
        #expect(held.status == 200 && held.body.contains("value=\"release\""), "\(held)")
        let receipt = try #require(
            held.body.firstMatch(of: /action="([^"]*\/subscribe\/sent\/[^"]+)"/)
        ).1
        #expect(relay.received.isEmpty)
        let released = try await curl("-L", "-d", "action=release", serving.url + receipt)
        #expect(released.status == 200 && released.body.contains("name=\"code\""))
        let asked = try await mail(to: "bob", relay)
        let code = try #require(asked.firstMatch(of: /\b([0-9]{3}) ?([0-9]{3})\b/)).0
        let wrong = try await curl(
            "-d", "action=code", "-d", "code=000000", serving.url + receipt)
        #expect(wrong.status == 422)
        let right = try await curl(
            "-L", "-d", "action=code", "--data-urlencode", "code=\(code)", serving.url + receipt)
        #expect(right.status == 200, "\(right)")
        #expect(try await waitFor("bob").contains("active"))
        _ = await serving.program.stop()
    }

    @Test func `who confirmed is in the list, although the server is killed at once`() async throws
    {
        let relay = try await room.relay()
        var serving = try await served()
        _ = try await signUp("cat", at: serving.url)
        let link = try link(in: await mail(to: "cat", relay))
        let pressed = try await curl("-d", "action=confirm", link)
        #expect(pressed.status == 303)
        serving.program.signal(SIGKILL)
        _ = await serving.program.ending()
        serving = try await room.serve()
        #expect(try await waitFor("cat").contains("active"))
        _ = await serving.program.stop()
    }

    @Test func `whoever must get no mail is answered like everybody, and gets none`() async throws {
        let relay = try await room.relay()
        try await room.postrider("suppress", "add", "dan@example.org")
        let serving = try await served()
        let answer = try await signUp("dan", at: serving.url)
        #expect(answer.status == 200 && answer.body.contains("name=\"code\""))
        // Who comes after has a mail, so what was to be sent before has been.
        _ = try await signUp("eve", at: serving.url)
        _ = try await mail(to: "eve", relay)
        #expect(relay.received.allSatisfy { $0.recipients != ["dan@example.org"] })
        _ = await serving.program.stop()
    }

    @Test func `who deleted all mails leaves by a link that is sent to them`() async throws {
        let relay = try await room.relay()
        try await room.subscribe("ann")
        let serving = try await room.serve()
        for name in ["stranger", "ann"] {
            let answer = try await curl(
                "-L", "--data-urlencode", "email=\(name)@example.org", "-H",
                "Origin: \(serving.url)", "\(serving.url)/unsubscribe")
            #expect(answer.status == 200 && answer.body.contains("role=\"status\""), "\(answer)")
        }
        let sent = try await mail(to: "ann", relay)
        let link = try #require(sent.firstMatch(of: /https?:[^ <>"]+\/u\/[A-Za-z0-9._\-]+/)).0
        #expect(try await curl(String(link)).body.contains(">Unsubscribe</button>"))
        #expect(try await known("ann")?.contains("active") == true)
        let left = try await curl(
            "-L", "-d", "action=leave", "-H", "Origin: \(serving.url)", String(link))
        #expect(left.status == 200, "\(left)")
        #expect(relay.received.allSatisfy { $0.recipients == ["ann@example.org"] })
        _ = await serving.program.stop()
        #expect(try await known("ann")?.contains("unsubscribed") == true)
    }

    @Test func `past issues lead to the form where there is one`() async throws {
        _ = try await room.relay()
        room.set("POSTRIDER_ARCHIVE_PUBLIC", "true")
        room.set("POSTRIDER_ARCHIVE_DELAY", "0s")
        try await room.subscribe("ann")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--yes", "--ignore-lint")
        var serving = try await room.serve()
        #expect(try await archive(serving).contains("/subscribe") == false)
        #expect(try await curl("\(serving.url)/subscribe").status == 404)
        _ = await serving.program.stop()
        try await room.postrider("lists", "change", "daily", "--public")
        serving = try await room.serve()
        let page = try await archive(serving)
        #expect(page.contains("href=\"\(serving.url)/subscribe\""), "\(page)")
        _ = await serving.program.stop()
    }

    /// The page of the issue in the archive, once it answers.
    private func archive(_ serving: Serving) async throws -> String {
        for _ in 0..<600 {
            let page = try await curl("\(serving.url)/archive/first/")
            if page.status == 200 { return page.body }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Missing(description: "the archive has no page")
    }

    @Test func `a script of another website is told what to do in JSON`() async throws {
        _ = try await room.relay()
        room.set("POSTRIDER_SERVE_ORIGINS", "https://www.example.org")
        let serving = try await served()
        let answer = try await curl(
            "-H", "Content-Type: application/json", "-H", "Origin: https://www.example.org",
            "-d", #"{"email":"fay@example.org","lists":["daily"]}"#, "\(serving.url)/subscribe")
        #expect(answer.status == 200 && answer.body.contains("one_more_step"), "\(answer)")
        let bad = try await curl(
            "-H", "Content-Type: application/json", "-d", #"{"email":"fay"}"#,
            "\(serving.url)/subscribe")
        #expect(bad.status == 422, "\(bad)")
        _ = await serving.program.stop()
    }
}
