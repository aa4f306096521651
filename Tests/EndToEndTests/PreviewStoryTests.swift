import Foundation
import PostriderTesting
import Testing

/// `postrider preview` as a program: what it says, whom it answers, how it ends.
@Suite(.newsroom) struct PreviewStoryTests {
    let room = TestNewsroom.current

    private struct Announcement: Decodable {
        let issue: String
        let port: Int
        let url: String
    }

    /// Asks with Python, since Foundation sets the Host field itself.
    private func get(_ url: String, host: String? = nil, method: String = "GET") async throws
        -> (status: Int, body: String)
    {
        let script = """
            import http.client, sys, urllib.parse
            url, host, method = sys.argv[1:4]
            place = urllib.parse.urlsplit(url)
            link = http.client.HTTPConnection('127.0.0.1', place.port, timeout=60)
            path = place.path + ('?' + place.query if place.query else '')
            link.request(method, path, headers={'Host': host or place.netloc})
            answer = link.getresponse()
            print(answer.status)
            sys.stdout.buffer.write(answer.read())
            """
        let python = try #require(Program.python)
        let ending = try await python.run(["-c", script, url, host ?? "", method], in: "/")
        let parts = ending.out.split(
            separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return (try #require(Int(parts[0]), "\(ending)"), parts.count > 1 ? String(parts[1]) : "")
    }

    @Test func `an issue that is not there, and a reader whom nobody knows, are told at once`()
        async throws
    {
        let missing = try await room.postrider("preview", "frist", "--no-open", exits: 65)
        #expect(missing.err.contains("there is no issue frist"))
        try await room.prepareFirstIssue()
        let nobody = try await room.postrider(
            "preview", "first", "--as", "zoe@example.org", exits: 65)
        #expect(nobody.err.contains("zoe@example.org is not a subscriber"))
        #expect(nobody.err.contains("postrider subscribers list"))
        try await room.postrider("preview", "first", "--as", "no address", exits: 65)
        try await room.postrider("preview", "first", "--port", "70000", exits: 64)
    }

    @Test(.enabled(if: Program.python != nil, "python3 is not installed"))
    func `only who knows the address gets an answer, and only under this machine's name`()
        async throws
    {
        try await room.prepareFirstIssue()
        let browser = try await PreviewBrowser.start(room, "first", "--as", "ann@example.org")
        let told: Announcement = try JSONDecoder().decode(
            Announcement.self, from: Data(browser.preview.output.utf8))
        #expect(told.issue == "first")
        #expect(told.url.wholeMatch(of: /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//) != nil)
        #expect(told.url.contains(":\(told.port)/"))
        let mail = try await get("\(told.url)mail")
        #expect(mail.status == 200 && mail.body.contains("Snow on the Lane"))
        #expect(try await get("\(told.url)state").body.contains("Hello Ann"))
        #expect(try await get("\(told.url)source").body.contains("ann@example.org"))
        #expect(try await get("\(told.url)text").body.contains("Snow on the Lane"))
        #expect(try await get("http://127.0.0.1:\(told.port)/").status == 404)
        let rebound = try await get(told.url, host: "rebound.example.com:\(told.port)")
        #expect(rebound.status == 421 && !rebound.body.contains("Snow"))
        #expect(try await get(told.url, host: "localhost:\(told.port)").status == 200)
        #expect(try await get(told.url, method: "POST").status == 405)
        let taken = try await room.postrider(
            "preview", "first", "--port", "\(told.port)", exits: 69)
        #expect(taken.err.contains("another program listens on it"))
        let ending = await browser.stop()
        #expect(ending.status == 0)
        #expect(ending.err == "")
    }

    @Test(.enabled(if: Program.python != nil, "python3 is not installed"))
    func `what has no value and no fallback shows its name, and is a fault for who lacks it`()
        async throws
    {
        try await room.subscribe("ann")
        // An issue may ask only for what somebody has.
        try await room.postrider(
            "subscribers", "import", "-", "--list", "daily",
            input: "email,name,city\nbob@example.org,Bob,Ghent\n")
        try await room.postrider("compose", "first", "--subject", "News for {{subscriber.city}}")
        let browser = try await PreviewBrowser.start(room, "first")
        #expect(try await get("\(browser.url)state").body.contains("News for ‹city›"))
        let ann = try await get("\(browser.url)state?as=ann%40example.org").body
        #expect(ann.contains("\"problem\"") && ann.contains("subscriber.city"))
        let bob = try await get("\(browser.url)state?as=bob%40example.org").body
        #expect(bob.contains("News for Ghent"))
        await browser.stop()
    }

    /// Pictures that readers will load from the web are shown before anybody has put them there.
    @Test(.enabled(if: Program.python != nil, "python3 is not installed"))
    func `the newsroom's own pictures are shown, embedded or linked`() async throws {
        let loaf = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Templates/newsroom/sample/Articles/images/loaf.png")
        try room.write(Array(try Data(contentsOf: loaf.standardized)), to: "Articles/loaf.png")
        try room.replace(
            "A few words about bread.", with: "![A round loaf.](loaf.png)", in: "Articles/bread.md")
        try await room.postrider("compose", "first")
        let base = "https://pictures.example.org/news/"
        for variable in [nil, base] {
            room.set("POSTRIDER_IMAGES_BASE_URL", variable)
            let browser = try await PreviewBrowser.start(room, "first")
            let mail = try await get("\(browser.url)mail").body
            let address = try #require(
                mail.firstMatch(of: /src="(picture\?src=[^"]*loaf[^"]*)"/), "\(mail)")
            let source = address.output.1.removingPercentEncoding ?? ""
            #expect(source.contains(variable ?? "cid:loaf-"), "\(source)")
            let picture = try await get(browser.url + address.output.1)
            #expect(picture.status == 200 && picture.body.contains("PNG\r\n"), "\(source)")
            for other in [
                "cid:other-0123456789abcdef.png@example.org", base + "..%2fpostrider.yml",
            ] {
                let elsewhere = try await get("\(browser.url)picture?src=\(other)")
                #expect(elsewhere.body.contains("<svg"), "\(other)")
            }
            await browser.stop()
        }
    }

    @Test func `nothing is written by looking`() async throws {
        try await room.prepareFirstIssue()
        let before = try room.read("Issues/first/issue.html")
        try room.replace("A few words", with: "Many words", in: "Articles/snow.md")
        let browser = try await PreviewBrowser.start(room, "first")
        await browser.stop()
        #expect(try room.read("Issues/first/issue.html") == before)
        #expect(
            try room.names(in: "Issues/first") == ["issue.html", "issue.txt", "issue.yml"])
    }

    @Test func `an issue with a fault is shown once it is mended`() async throws {
        try await room.prepareFirstIssue()
        try room.replace("articles:", with: "articels:", in: "Issues/first/issue.yml")
        let browser = try await PreviewBrowser.start(room, "first")
        let python = try #require(Program.python)
        // Reads the stream of events until the composition after the repair is told.
        let script = """
            import json, sys, urllib.request
            url = sys.argv[1]
            def state(): return json.load(urllib.request.urlopen(url + 'state'))
            first = state()
            assert 'mail' not in first and 'articels' in first['problem'], first
            events = urllib.request.urlopen(url + 'events', timeout=60)
            path = 'Issues/first/issue.yml'
            text = open(path).read().replace('articels:', 'articles:')
            open(path, 'w').write(text)
            for line in events:
                if line.startswith(b'data:') and int(line[5:]) > first['version']: break
            assert state().get('problem') is None and state()['mail']['html_bytes'] > 1000
            """
        let ending = try await python.run(["-c", script, browser.url], in: room.folder)
        #expect(ending.status == 0, "\(ending)")
        #expect(await browser.stop().status == 0)
    }
}
