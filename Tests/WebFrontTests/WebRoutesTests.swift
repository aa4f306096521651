import Composing
import Foundation
import NIOHTTP1
import NetworkAddresses
import NewsletterCore
import PostriderKit
import PostriderTesting
import Synchronization
import Testing

@testable import WebFront

/// What each address answers, asked in memory.
@Suite struct WebRoutesTests {
    let desk = MemoryDesk()
    let metrics = WebMetrics()
    let clock = ManualClock()

    private func site(at url: String = "https://news.example.org") -> WebSite {
        var site = WebSite(url: url, name: "The Daily Example", language: "en")
        site.homepage = "https://www.example.org/"
        site.contact = "editor@example.org"
        site.also = ["/leave/{token}", "/l?t={token}"]
        site.securityContact = "mailto:security@example.org"
        return site
    }

    private func answer(
        _ method: String, _ target: String, _ fields: [(String, String)] = [], body: String = "",
        host: String? = "news.example.org", peer: Peer = .local, isCut: Bool = false,
        site: WebSite? = nil, routes: WebRoutes? = nil
    ) async -> WebAnswer {
        var headers = HTTPHeaders(fields)
        if let host { headers.add(name: "Host", value: host) }
        if method == "POST", headers["content-type"].isEmpty {
            headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        }
        let request = WebRequest(
            method: HTTPMethod(rawValue: method), target: target, fields: headers,
            body: Array(body.utf8), isCut: isCut, peer: peer)
        return await (routes ?? self.routes(site)).answer(to: request)
    }

    private func routes(_ site: WebSite? = nil) -> WebRoutes {
        WebRoutes(
            site ?? self.site(), desk: desk, effects: .testing(clock), metrics: metrics)
    }

    private var wishes: [ReaderWish] { desk.wishes }

    // MARK: - The table

    @Test(arguments: [
        ("GET", "/u/true", 200), ("HEAD", "/u/true", 200), ("GET", "/u/true/", 200),
        ("GET", "/u/true.", 200), ("GET", "/u/forged", 404), ("GET", "/u/old", 410),
        ("GET", "/u/", 404), ("GET", "/u/true/more", 404), ("PUT", "/u/true", 405),
        ("DELETE", "/u/true", 405), ("OPTIONS", "/u/true", 204), ("POST", "/u/true", 200),
        ("POST", "/u/forged", 404), ("POST", "/u/old", 410), ("POST", "/u/tried", 200),
        ("POST", "/u/undo", 404), ("GET", "/u/undo", 200), ("GET", "/u/tried", 200),
        ("GET", "/leave/true", 200), ("POST", "/leave/true", 200), ("GET", "/l?t=true", 200),
        ("POST", "/l?t=true", 200), ("GET", "/l?u=true", 404), ("GET", "/l", 404),
        ("GET", "/", 302), ("POST", "/", 405), ("GET", "/favicon.ico", 200),
        ("GET", "/robots.txt", 200), ("GET", "/.well-known/security.txt", 200),
        ("POST", "/robots.txt", 405), ("GET", "/healthz", 200), ("POST", "/healthz", 405),
        ("GET", "/readyz", 404), ("GET", "/metrics", 404), ("GET", "/nowhere", 404),
        ("POST", "/nowhere", 404), ("GET", "/u/../u/true", 404), ("GET", "//u/true", 404),
        ("GET", "*", 400), ("GET", "", 400), ("GET", "news.example.org:443", 400),
        ("GET", "https://news.example.org/u/true", 200),
        ("GET", "https://evil.example/u/true", 421),
    ])
    func `each address has its answer`(_ method: String, _ target: String, _ status: Int) async {
        #expect(await answer(method, target).status == status)
    }

    @Test func `methods that an address takes are named where another was used`() async {
        #expect(await answer("PUT", "/u/true")["Allow"] == "GET, HEAD, POST, OPTIONS")
        #expect(await answer("POST", "/robots.txt")["Allow"] == "GET, HEAD, OPTIONS")
        #expect(await answer("OPTIONS", "/u/true")["Allow"] == "GET, HEAD, POST, OPTIONS")
    }

    @Test func `a path before everything is the site's, and is not taken off`() async {
        let site = site(at: "https://www.example.org/news")
        func status(_ target: String) async -> Int {
            await answer("GET", target, host: "www.example.org", site: site).status
        }
        #expect(await status("/news/u/true") == 200)
        #expect(await status("/u/true") == 404)
        #expect(await status("/newsu/true") == 404)
        #expect(await status("/news") == 302)
        #expect(await status("/leave/true") == 200)
        let page = await answer("GET", "/news/u/true", host: "www.example.org", site: site).text
        #expect(page.contains("action=\"/news/u/true\"") && page.contains("href=\"/news/style-"))
    }

    // MARK: - Nothing by looking (threats 1 and 2)

    @Test func `GET and HEAD change nothing, whatever they bear`() async {
        let routes = routes()
        for method in ["GET", "HEAD"] {
            for target in [
                "/u/true", "/u/listed", "/u/undo", "/u/tried", "/leave/true", "/l?t=true",
                "/u/true?action=leave", "/u/true?done=leave", "/u/undo?action=undo",
            ] {
                for agent in ["BingPreview/1.0b", "Mozilla/5.0 Barracuda", "curl/8"] {
                    _ = await answer(
                        method, target,
                        [("User-Agent", agent), ("X-HTTP-Method-Override", "POST")],
                        body: "action=leave", routes: routes)
                }
            }
        }
        #expect(wishes == [])
    }

    @Test func `no page has a script, or leads a token elsewhere`() async {
        for target in ["/u/true", "/u/undo", "/u/tried", "/u/forged"] {
            let answer = await answer("GET", target)
            #expect(!answer.text.lowercased().contains("<script"))
            #expect(answer["Content-Security-Policy"]?.contains("script-src") == false)
            #expect(answer["Content-Security-Policy"]?.hasPrefix("default-src 'none'") == true)
            #expect(answer["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
            #expect(answer["Referrer-Policy"] == "same-origin")
            #expect(answer["Cache-Control"] == "no-store")
            #expect(answer["X-Robots-Tag"]?.contains("noindex") == true)
            #expect(answer["X-Content-Type-Options"] == "nosniff")
            #expect(answer["Set-Cookie"] == nil && answer["Server"] == nil)
            #expect(answer["Strict-Transport-Security"] == nil)
        }
        #expect(await !answer("GET", "/u/true").text.contains("https://"))
        var site = site()
        site.hsts = true
        let answer = await answer("GET", "/u/true", site: site)
        #expect(answer["Strict-Transport-Security"] == "max-age=31536000")
    }

    // MARK: - One-click

    @Test(arguments: [
        "List-Unsubscribe=One-Click", "", "anything=else", "%%%", "action", "\u{0}",
    ])
    func `a POST without an action is one-click, whatever its body`(_ body: String) async {
        let answer = await answer("POST", "/u/true", body: body == "action" ? "b=action" : body)
        #expect(answer.status == 200 && answer.text == "Unsubscribed.\n")
        #expect(answer["Content-Type"] == "text/plain; charset=utf-8")
        #expect(answer["Location"] == nil)
        #expect(wishes == [.oneClick])
    }

    @Test(arguments: [
        (
            "multipart/form-data; boundary=x",
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
        ),
        ("text/plain", "action=leave"), ("application/json", "{\"action\":\"leave\"}"),
        ("nonsense", ""), ("application/x-www-form-urlencoded; charset=koi8-r", "a=b"),
    ])
    func `whatever its type`(_ type: String, _ body: String) async {
        let answer = await answer("POST", "/u/true", [("Content-Type", type)], body: body)
        #expect(answer.status == 200 && wishes == [.oneClick])
    }

    @Test func `whatever its Host field, its origin, and how much came`() async {
        #expect(await answer("POST", "/u/true", host: nil).status == 200)
        #expect(await answer("POST", "/u/true", host: "other.example").status == 200)
        #expect(await answer("POST", "/u/true", [("Host", "two.example")]).status == 200)
        #expect(
            await answer(
                "POST", "/u/true",
                [("Origin", "https://evil.example"), ("Sec-Fetch-Site", "cross-site")]
            ).status == 200)
        #expect(await answer("POST", "/u/true", body: "x=y", isCut: true).status == 200)
        #expect(wishes == Array(repeating: .oneClick, count: 5))
    }

    @Test func `a test link says so, and changes nothing`() async {
        let answer = await answer("POST", "/u/tried", body: "List-Unsubscribe=One-Click")
        #expect(answer.status == 200 && answer.text == "A test: nothing was changed.\n")
        #expect(await self.answer("GET", "/u/tried").text.contains("nothing was changed"))
        let pressed = await self.answer("POST", "/u/tried", body: "action=leave")
        #expect(pressed.status == 303 && pressed["Location"] == "/u/tried")
        #expect(wishes == [])
    }

    @Test func `what cannot be written down is 503, and the operator hears of it`() async {
        desk.state.withLock { $0.problem = Problem(.tryLater, "the disk is full") }
        let answer = await answer("POST", "/u/true")
        #expect(answer.status == 503 && answer["Retry-After"] == "300")
        let page = await self.answer("POST", "/u/true", body: "action=leave")
        #expect(page.status == 503 && page.text.contains("does not work at the moment"))
        #expect(metrics.text(now: []).contains("postrider_unrecorded_total 2"))
    }

    // MARK: - Buttons

    @Test func `the button leaves, and leads to the page with undo`() async {
        let answer = await answer("POST", "/u/listed", body: "action=leave")
        #expect(answer.status == 303 && answer["Location"] == "/u/undo?done=leave")
        #expect(wishes == [.leave(nil)])
        let page = await self.answer("GET", "/u/undo?done=leave").text
        #expect(!page.contains("name=\"action\" value=\"leave\""))
    }

    @Test func `only this list, a pause, undo and a reason`() async throws {
        _ = await answer("POST", "/u/listed", body: "action=leave&scope=list")
        let paused = await answer("POST", "/u/true", body: "action=pause&weeks=2")
        #expect(paused["Location"] == "/u/true?done=pause")
        _ = await answer("POST", "/u/undo", body: "action=undo")
        _ = await answer("POST", "/u/undo", body: "action=reason&reason=other&text=too%20%26+long")
        #expect(
            wishes == [
                .leave(ListName("daily")), .pause(weeks: 2, otherwise: .gmt), .undo,
                .reason(.other, "too & long"),
            ])
    }

    @Test func `a pause has a button that ends it, and tells the day where the reader lives`()
        async throws
    {
        desk.state.withLock {
            $0.standing = ReaderStanding(
                maskedAddress: "a…@example.org", pausedUntil: Timestamp("2026-12-01T23:00:00Z"),
                timeZone: "Europe/Berlin")
        }
        let page = await answer("GET", "/u/true").text
        #expect(page.contains("value=\"resume\"") && page.contains("2 December 2026"), "\(page)")
        let answer = await answer("POST", "/u/true", body: "action=resume")
        #expect(answer.status == 303 && answer["Location"] == "/u/true?done=resume")
        #expect(wishes == [.resume])
        desk.state.withLock { $0.standing?.pausedUntil = nil }
        let after = await self.answer("GET", "/u/true?done=resume").text
        #expect(after.contains("You get emails again.") && !after.contains("value=\"resume\""))
        #expect(await self.answer("POST", "/u/undo", body: "action=resume").status == 422)
    }

    @Test func `a page in another language is the same page, wherever it was reached`() async {
        for target in ["/l?t=true", "/leave/true", "/u/true"] {
            let page = await answer("GET", target).text
            #expect(page.contains("href=\"/u/true?lang=de\""))
        }
        #expect(await answer("GET", "/l?t=tried").text.contains("href=\"/u/tried?lang=de\""))
        let done = await answer("GET", "/u/undo?done=leave").text
        #expect(done.contains("href=\"/u/undo?done=leave&amp;lang=de\""))
        let refused = await answer("POST", "/l?t=true", body: "action=nonsense").text
        #expect(refused.contains("href=\"/u/true?lang=de\""))
    }

    @Test func `the language that was asked for stays, and nothing else of what was said`() async {
        let page = await answer("GET", "/u/true?lang=de-AT").text
        #expect(page.contains("action=\"/u/true?lang=de\""))
        let left = await answer("POST", "/u/true?lang=de", body: "action=leave")
        #expect(left["Location"] == "/u/undo?done=leave&lang=de")
        let paused = await answer("POST", "/u/true?lang=de", body: "action=pause&weeks=2")
        #expect(paused["Location"] == "/u/true?done=pause&lang=de")
        let tried = await answer("POST", "/u/tried?lang=de", body: "action=leave")
        #expect(tried["Location"] == "/u/tried?lang=de")
        let refused = await answer("POST", "/u/true?lang=de", body: "action=nonsense").text
        #expect(
            refused.contains("<html lang=\"de\"") && refused.contains("href=\"/u/true?lang=de\""))
        let made = "zz%22%3E%0d%0aX:"
        #expect(await answer("GET", "/u/true?lang=\(made)").text.contains("action=\"/u/true\""))
        let plain = await answer("POST", "/u/true?lang=\(made)", body: "action=leave")
        #expect(plain["Location"] == "/u/undo?done=leave")
    }

    @Test func `leaving is counted once, however often it is asked for`() async {
        _ = await answer("POST", "/u/true", body: "action=leave")
        _ = await answer("POST", "/u/true")
        desk.state.withLock { $0.answer = .repeated }
        _ = await answer("POST", "/u/true", body: "action=leave")
        _ = await answer("POST", "/u/true")
        let text = metrics.text(now: [])
        #expect(text.contains("postrider_unsubscribes_total{way=\"page\"} 1\n"))
        #expect(text.contains("postrider_unsubscribes_total{way=\"one-click\"} 1\n"))
    }

    @Test(arguments: [
        "action=nonsense", "action=leave&scope=other", "action=pause", "action=pause&weeks=3",
        "action=pause&weeks=-1", "action=undo", "action=reason", "action=reason&reason=made-up",
        "action=leave&scope=list", "action=",
    ])
    func `what is no choice of the page is 422, and changes nothing`(_ body: String) async {
        let answer = await answer("POST", "/u/true", body: body)
        #expect(answer.status == 422 && answer.text.contains("href=\"/u/true\""))
        #expect(wishes == [])
    }

    @Test func `a link to undo leaves nothing, and a link to leave undoes nothing`() async {
        #expect(await answer("POST", "/u/undo", body: "action=leave").status == 422)
        #expect(await answer("POST", "/u/undo", body: "action=pause&weeks=1").status == 422)
        #expect(await answer("POST", "/u/undo", body: "").status == 404)
        #expect(wishes == [])
    }

    @Test func `a reason that is too long, a form that is cut or no UTF-8 is refused`() async {
        let long = "action=reason&reason=other&text=" + String(repeating: "x", count: 501)
        #expect(await answer("POST", "/u/undo", body: long).status == 422)
        #expect(await answer("POST", "/u/true", body: "action=leave", isCut: true).status == 413)
        #expect(await answer("POST", "/u/true", body: "action=leave&x=%FF").status == 400)
        let many = "action=leave" + (0..<60).map { "&f\($0)=" }.joined()
        #expect(await answer("POST", "/u/true", body: many).status == 400)
        #expect(wishes == [])
    }

    // MARK: - Other websites (threat 15), other hosts (21, 22)

    @Test(arguments: [
        ([("Sec-Fetch-Site", "cross-site")], 403), ([("Sec-Fetch-Site", "same-site")], 403),
        ([("Sec-Fetch-Site", "same-origin")], 303), ([("Sec-Fetch-Site", "none")], 303),
        ([("Sec-Fetch-Site", "same-origin"), ("Origin", "null")], 303),
        ([("Origin", "https://evil.example")], 403), ([("Origin", "null")], 403),
        ([("Origin", "https://news.example.org")], 303), ([], 303),
        ([("Origin", "https://news.example.org.evil.example")], 403),
        ([("Origin", "http://news.example.org")], 403),
    ])
    func `a button counts only from a page of ours`(
        _ fields: [(String, String)], _ status: Int
    ) async {
        let answer = await answer("POST", "/u/true", fields, body: "action=leave")
        #expect(answer.status == status)
        #expect(wishes == (status == 303 ? [.leave(nil)] : []))
    }

    @Test(
        arguments: [
            (nil, 400), ("", 400), ("evil.example", 421), ("news.example.org.evil.example", 421),
            ("news.example.org", 200), ("NEWS.example.ORG", 200), ("news.example.org:443", 200),
            ("news.example.org:80", 421), ("news.example.org@evil.example", 421),
            ("127.0.0.1", 421),
        ] as [(String?, Int)])
    func `a page is for its own host alone`(_ host: String?, _ status: Int) async {
        #expect(await answer("GET", "/u/true", host: host).status == status)
        let pressed = await answer("POST", "/u/true", body: "action=leave", host: host)
        #expect(pressed.status == (status == 200 ? 303 : status))
    }

    @Test func `two Host fields are refused, and what proxies write of hosts is not read`() async {
        #expect(await answer("GET", "/u/true", [("Host", "news.example.org")]).status == 400)
        let answer = await answer(
            "GET", "/u/true",
            [
                ("X-Forwarded-Host", "evil.example"), ("X-Original-URL", "/healthz"),
                ("X-Rewrite-URL", "/healthz"), ("Forwarded", "host=evil.example"),
            ])
        #expect(answer.status == 200 && !answer.text.contains("evil"))
    }

    @Test(arguments: [
        "//evil.example", "/\\evil.example", "/u/true?next=https://evil.example",
        "/?next=//evil.example", "/%0d%0aLocation:%20x", "/u/x%0d%0aSet-Cookie:a",
        "/.//evil.example",
        "/https://evil.example", "/@evil.example",
    ])
    func `nothing leads to where a request says`(_ target: String) async {
        for method in ["GET", "POST"] {
            let answer = await answer(method, target, body: "action=leave&next=//evil.example")
            let place = answer["Location"] ?? ""
            #expect(["", "/u/undo?done=leave", "https://www.example.org/"].contains(place))
            #expect(!answer.fields.contains { $0.value.contains { "\r\n".contains($0) } })
        }
    }

    // MARK: - Limits

    private let stranger = Peer.address(NetworkAddress("192.0.2.7")!)

    @Test func `forged tokens are limited by address, true ones never`() async {
        let routes = routes()
        for _ in 0..<30 {
            #expect(await answer("GET", "/u/x", peer: stranger, routes: routes).status == 404)
        }
        let limited = await answer("GET", "/u/x", peer: stranger, routes: routes)
        #expect(limited.status == 429 && limited["Retry-After"] == "60")
        #expect(await answer("POST", "/u/x", peer: stranger, routes: routes).status == 429)
        #expect(await answer("POST", "/u/true", peer: stranger, routes: routes).status == 200)
        #expect(await answer("GET", "/u/true", peer: stranger, routes: routes).status == 200)
        // Whose address cannot be known has no limit of its own.
        #expect(await answer("GET", "/u/x", routes: routes).status == 404)
        clock.advance(by: .seconds(60))
        #expect(await answer("GET", "/u/x", peer: stranger, routes: routes).status == 404)
        #expect(wishes == [.oneClick])
    }

    @Test func `a page is shown thirty times a minute, and leaving is always taken`() async {
        let routes = routes()
        for _ in 0..<30 { #expect(await answer("GET", "/u/true", routes: routes).status == 200) }
        #expect(await answer("GET", "/u/true", routes: routes).status == 429)
        #expect(await answer("GET", "/u/listed", routes: routes).status == 200)
        let pause = await answer("POST", "/u/true", body: "action=pause&weeks=1", routes: routes)
        #expect(pause.status == 429)
        for _ in 0..<40 {
            let left = await answer("POST", "/u/true", body: "action=leave", routes: routes)
            #expect(left.status == 303)
        }
        #expect(await answer("POST", "/u/true", routes: routes).status == 200)
    }

    @Test func `more changes a day than may be are told`() async {
        desk.state.withLock { $0.answer = .tooMany }
        #expect(await answer("POST", "/u/undo", body: "action=undo").status == 429)
    }

    // MARK: - Files

    @Test func `the style is named by its content, and kept for long`() async throws {
        let page = await answer("GET", "/u/true").text
        let path = try #require(page.firstMatch(of: /href="(\/style-[0-9a-f]{16}\.css)"/)?.1)
        let style = await answer("GET", String(path))
        #expect(style.status == 200 && style["Content-Type"] == "text/css; charset=utf-8")
        #expect(style["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(await answer("GET", "/style-0000000000000000.css").status == 404)
        var site = site()
        site.brand.color = "#c02020"
        let other = await answer("GET", "/u/true", site: site).text
        #expect(!other.contains(path))
    }

    @Test func `security.txt says who hears of faults, where somebody does`() async {
        let text = await answer("GET", "/.well-known/security.txt").text
        #expect(text.contains("Contact: mailto:security@example.org\nExpires: 2027-"))
        var site = site()
        site.securityContact = nil
        #expect(await answer("GET", "/.well-known/security.txt", site: site).status == 404)
    }
}
