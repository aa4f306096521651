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

/// What the pages to join answer, asked in memory.
@Suite struct JoinRoutesTests {
    let signUps = MemorySignUps()

    private func routes(_ change: (inout WebSite) -> Void = { _ in }) -> WebRoutes {
        var site = WebSite(
            url: "https://news.example.org", name: "Bread & Butter", language: "en")
        site.joining = JoiningSite()
        site.joining?.origins = ["https://www.example.org"]
        change(&site)
        return WebRoutes(
            site, desk: MemoryDesk(), signUps: signUps, effects: .testing(), metrics: WebMetrics())
    }

    private func answer(
        _ method: String, _ target: String, _ fields: [(String, String)] = [], body: String = "",
        peer: Peer = .local, routes: WebRoutes? = nil
    ) async -> WebAnswer {
        var headers = HTTPHeaders(fields)
        headers.add(name: "Host", value: "news.example.org")
        if method == "POST", headers["content-type"].isEmpty {
            headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        }
        let request = WebRequest(
            method: HTTPMethod(rawValue: method), target: target, fields: headers,
            body: Array(body.utf8), peer: peer)
        return await (routes ?? self.routes()).answer(to: request)
    }

    private let good = "email=bob%40example.org&list.daily=1&form=form"

    // MARK: - The table

    @Test(arguments: [
        ("GET", "/subscribe", 200), ("HEAD", "/subscribe", 200), ("GET", "/subscribe/", 200),
        ("GET", "/subscribe/daily", 200), ("GET", "/subscribe/secret", 404),
        ("GET", "/subscribe/daily/more", 404), ("PUT", "/subscribe", 405),
        ("OPTIONS", "/subscribe", 204), ("GET", "/subscribe/sent/true", 200),
        ("GET", "/subscribe/sent/held", 200), ("GET", "/subscribe/sent/gone", 404),
        ("GET", "/subscribe/sent/old", 410), ("GET", "/subscribe/sent/forged", 404),
        ("GET", "/c/true", 200), ("HEAD", "/c/true", 200), ("GET", "/c/gone", 404),
        ("GET", "/c/old", 410), ("GET", "/c/forged", 404), ("DELETE", "/c/true", 405),
        ("GET", "/n/true", 200), ("GET", "/n/gone", 404), ("GET", "/n/old", 410),
        ("POST", "/c/true", 422), ("POST", "/n/true", 422), ("POST", "/c/forged", 404),
        ("GET", "/c/", 404), ("GET", "/n/true/more", 404), ("GET", "/unsubscribe", 200),
        ("HEAD", "/unsubscribe/", 200), ("GET", "/unsubscribe?done=1", 200),
        ("POST", "/unsubscribe", 422), ("PUT", "/unsubscribe", 405),
        ("OPTIONS", "/unsubscribe", 204), ("GET", "/unsubscribe/more", 404),
    ])
    func `each address has its answer, and looking changes nothing`(
        _ method: String, _ target: String, _ status: Int
    ) async {
        #expect(await answer(method, target).status == status)
        #expect(signUps.wishes.isEmpty && signUps.pressed.isEmpty)
    }

    @Test func `without a public list, or a way to ask, there is no form`() async {
        let closed = routes { $0.joining = nil }
        #expect(await answer("GET", "/subscribe", routes: closed).status == 404)
        signUps.state.withLock { $0.lists = [] }
        #expect(await answer("GET", "/subscribe").status == 404)
        #expect(await answer("POST", "/subscribe", body: good).status == 404)
        // Who was asked may confirm all the same.
        #expect(await answer("GET", "/c/true").status == 200)
    }

    // MARK: - The form

    @Test func `a form is answered by another page, and kept with its words and its place`()
        async throws
    {
        let answer = await answer(
            "POST", "/subscribe?lang=de", body: good,
            peer: .address(NetworkAddress("203.0.113.77")!),
            routes: routes { $0.clientAddress = ClientAddress(.peer) })
        #expect(answer.status == 303)
        #expect(answer["Location"] == "/subscribe/sent/true?lang=de")
        let wish = try #require(signUps.wishes.first)
        #expect(wish.address.description == "bob@example.org")
        #expect(wish.lists.map(\.description) == ["daily"])
        #expect(wish.language == "de" && wish.wording.contains("Bread & Butter"))
        #expect(wish.wording.hasPrefix("Ich möchte"))
        #expect(wish.page == "https://news.example.org/subscribe")
        #expect(wish.network == "203.0.113.0/24")
        #expect(wish.formToken == "form" && !wish.isSuspicious && wish.name == nil)
    }

    @Test func `of an address of IPv6 48 bits are kept`() async {
        _ = await answer(
            "POST", "/subscribe", body: good,
            peer: .address(NetworkAddress("2001:db8:1:2::3")!),
            routes: routes { $0.clientAddress = ClientAddress(.peer) })
        #expect(signUps.wishes.first?.network == "2001:db8:1::/48")
    }

    @Test(arguments: [
        ("email=nobody&list.daily=1", "email"), ("list.daily=1", "email"),
        ("email=a%40example.org%0D%0ABcc%3A+c%40example.org&list.daily=1", "email"),
        ("email=a%40example.org%00&list.daily=1", "email"),
        ("email=a%40example.org", "lists"), ("email=a%40example.org&list.secret=1", "lists"),
        ("email=a%40example.org&list.daily=1&name=See+https%3A%2F%2Fspam.example", "name"),
        ("email=a%40example.org&list.daily=1&name=www.spam.example", "name"),
    ])
    func `what cannot be taken is shown again, with what is wrong`(
        _ body: String, _ field: String
    ) async {
        let answer = await answer("POST", "/subscribe", body: body)
        #expect(answer.status == 422)
        #expect(answer.text.contains("href=\"#\(field)\""), "\(answer.text)")
        #expect(signUps.wishes.isEmpty)
    }

    @Test func `what was typed stands in the form again, and is never run`() async {
        let answer = await answer(
            "POST", "/subscribe",
            body: "email=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&list.daily=1")
        #expect(answer.text.contains("&quot;&gt;&lt;script&gt;"))
        #expect(!answer.text.contains("<script"))
    }

    @Test func `a page of one list needs no choice, and no box is ticked in advance`() async {
        _ = await answer("POST", "/subscribe/weekly", body: "email=bob%40example.org&form=form")
        #expect(signUps.wishes.first?.lists.map(\.description) == ["weekly"])
        let page = await answer("GET", "/subscribe").text
        #expect(page.contains("name=\"list.daily\"") && !page.contains(" checked"))
    }

    @Test func `a name is asked for only where the settings say so`() async {
        #expect(await !answer("GET", "/subscribe").text.contains("name=\"name\""))
        let asking = routes { $0.joining?.asksName = true }
        #expect(await answer("GET", "/subscribe", routes: asking).text.contains("name=\"name\""))
        _ = await answer(
            "POST", "/subscribe", body: good + "&name=Bob+%3Cb%3E", routes: asking)
        #expect(signUps.wishes.first?.name == "Bob <b>")
    }

    @Test func `multipart is read as well, and other types are not`() async {
        let body = """
            --x\r
            Content-Disposition: form-data; name="email"\r
            \r
            bob@example.org\r
            --x\r
            Content-Disposition: form-data; name="list.daily"\r
            \r
            1\r
            --x--\r

            """
        let type = [("Content-Type", "multipart/form-data; boundary=x")]
        #expect(await answer("POST", "/subscribe", type, body: body).status == 303)
        let other = await answer("POST", "/subscribe", [("Content-Type", "text/plain")])
        #expect(other.status == 415 && other["Accept-Post"]?.contains("json") == true)
    }

    @Test func `a filled trap and another website are suspicious, one of the sender's is not`()
        async
    {
        _ = await answer("POST", "/subscribe", body: good + "&nickname2=x")
        let evil = [("Origin", "https://evil.example")]
        _ = await answer("POST", "/subscribe", evil, body: good)
        let silent = [("Sec-Fetch-Site", "cross-site")]
        _ = await answer("POST", "/subscribe", silent, body: good)
        let own = [("Origin", "https://www.example.org"), ("Sec-Fetch-Site", "cross-site")]
        _ = await answer("POST", "/subscribe", own, body: good)
        #expect(signUps.wishes.map(\.isSuspicious) == [true, true, true, false])
        // What an unknown website calls itself is kept nowhere.
        #expect(
            signUps.wishes.map(\.page) == [
                "https://news.example.org/subscribe", "another website", "another website",
                "https://www.example.org",
            ])
    }

    @Test func `what is full or too much is said, and nothing is promised`() async {
        signUps.state.withLock { $0.answer = .tooMany }
        #expect(await answer("POST", "/subscribe", body: good).status == 429)
        signUps.state.withLock { $0.problem = Problem(.tryLater, "the disk is full") }
        let full = await answer("POST", "/subscribe", body: good)
        #expect(full.status == 503 && full["Retry-After"] == "300")
    }

    // MARK: - The cookie

    @Test func `the form of ours alone gives its browser a cookie, and only where that is set`()
        async throws
    {
        let own = [("Origin", "https://news.example.org"), ("Sec-Fetch-Site", "same-origin")]
        #expect(await answer("POST", "/subscribe", own, body: good)["Set-Cookie"] == nil)
        signUps.state.withLock { $0.setsCookie = true }
        let cookie = try #require(
            await answer("POST", "/subscribe", own, body: good)["Set-Cookie"])
        #expect(cookie.hasPrefix("__Host-postrider-test=browser-of-true; Path=/; "))
        for word in ["Secure", "HttpOnly", "SameSite=Lax", "Max-Age=86400"] {
            #expect(cookie.contains(word))
        }
        let foreign = [("Origin", "https://www.example.org")]
        #expect(await answer("POST", "/subscribe", foreign, body: good)["Set-Cookie"] == nil)
        let script = [("Content-Type", "application/json")]
        let told = await answer(
            "POST", "/subscribe", script,
            body: #"{"email": "bob@example.org", "lists": ["daily"]}"#)
        #expect(told["Set-Cookie"] == nil)
        signUps.state.withLock { $0.answer = .oneMoreStep(receipt: "held") }
        #expect(await answer("POST", "/subscribe", own, body: good)["Set-Cookie"] == nil)
        for page in ["/subscribe", "/c/true", "/subscribe/sent/true", "/n/true"] {
            #expect(await answer("GET", page)["Set-Cookie"] == nil)
        }
    }

    @Test func `a page has a script only in the browser that asked, and none while prefetched`()
        async throws
    {
        let cookie = [("Cookie", "a=b; __Host-postrider-test=browser-of-true")]
        let page = await answer("GET", "/c/true", cookie)
        let policy = try #require(page["Content-Security-Policy"])
        let nonce = try #require(policy.firstMatch(of: /script-src 'nonce-([0-9a-f]{32})'$/)).1
        #expect(page.text.contains("<script nonce=\"\(nonce)\">"))
        #expect(signUps.pressed.isEmpty)
        for fields in [
            [], [("Cookie", "__Host-postrider-test=browser-of-other")],
            cookie + [("Sec-Purpose", "prefetch;prerender")], cookie + [("Purpose", "prefetch")],
        ] {
            let page = await answer("GET", "/c/true", fields)
            #expect(page.status == 200 && !page.text.contains("<script"))
            #expect(page["Content-Security-Policy"]?.contains("script-src") == false)
        }
    }

    // MARK: - JSON

    private func json(_ body: String, _ fields: [(String, String)] = []) async -> WebAnswer {
        await answer(
            "POST", "/subscribe", fields + [("Content-Type", "application/json")], body: body)
    }

    @Test func `JSON is answered by JSON`() async throws {
        let body = #"{"email": "bob@example.org", "lists": ["daily"]}"#
        let taken = await json(body)
        #expect(taken.status == 202 && taken["Content-Type"] == "application/json")
        #expect(taken.text.contains("\"status\":\"check_your_mail\""))
        signUps.state.withLock { $0.answer = .oneMoreStep(receipt: "held") }
        let held = await json(body)
        #expect(held.status == 200)
        #expect(
            held.text == "{\"status\":\"one_more_step\","
                + "\"url\":\"https://news.example.org/subscribe/sent/held\"}\n")
        signUps.state.withLock { $0.answer = .tooMany }
        #expect(await json(body).status == 429)
    }

    @Test(arguments: [
        ("", 400), ("[]", 400), ("{", 400), ("null", 400), ("{}", 422), (#"{"email": 7}"#, 422),
        (#"{"email": "bob@example.org", "lists": ["secret"]}"#, 422),
        (#"{"email": "bob@example.org", "lists": [["daily"]]}"#, 422),
        (#"{"email": "a\r\nb@example.org", "lists": ["daily"]}"#, 422),
    ])
    func `JSON that cannot be used is told as RFC 9457 has it`(_ body: String, _ status: Int)
        async
    {
        let answer = await json(body)
        #expect(answer.status == status, "\(answer.text)")
        #expect(answer["Content-Type"] == "application/problem+json")
        #expect(signUps.wishes.isEmpty)
    }

    @Test func `a sentence with quotes in it is JSON all the same`() async throws {
        let language = try LanguageFile.read(
            "pages:\n  join_bad_address: 'No \"address\".'\n", code: "en",
            file: "Templates/phrases/en.yml")
        let routes = routes {
            $0.languages = IssueLanguage.builtIn.filter { $0.code != "en" } + [language]
        }
        let answer = await answer(
            "POST", "/subscribe", [("Content-Type", "application/json")],
            body: #"{"email": "bob", "lists": ["daily"]}"#, routes: routes)
        let told = try JSONSerialization.jsonObject(with: Data(answer.text.utf8))
        #expect((told as? [String: Any])?["title"] as? String == "No \"address\".")
    }

    // MARK: - The link to leave

    @Test func `who has no mail at hand is sent the link to leave, and everybody is told the same`()
        async
    {
        let form = await answer("GET", "/unsubscribe?lang=de")
        #expect(form.text.contains("action=\"/unsubscribe?lang=de\""))
        let sent = await answer("POST", "/unsubscribe?lang=de", body: "email=bob%40example.org")
        #expect(sent.status == 303 && sent["Location"] == "/unsubscribe?done=1&lang=de")
        #expect(signUps.pressed == ["link bob@example.org de -"])
        let done = await answer("GET", "/unsubscribe?done=1&lang=de")
        #expect(done.text.contains("Link dorthin unterwegs") && !done.text.contains("bob"))
        let wrong = await answer("POST", "/unsubscribe", body: "email=%3Cbob%3E")
        #expect(wrong.status == 422 && wrong.text.contains("value=\"&lt;bob&gt;\""))
        #expect(wrong.text.contains("role=\"alert\""))
    }

    @Test(arguments: [
        "email=bob%40example.org%0D%0ABcc%3A%20eve%40example.org", "email=bob%40example.org%00",
        "email=bob%40example.org%2Ceve%40example.org", "List-Unsubscribe=One-Click", "email=",
    ])
    func `what is no address is sent nothing`(_ body: String) async {
        #expect(await answer("POST", "/unsubscribe", body: body).status == 422)
        #expect(await answer("POST", "/subscribe", body: body + "&list.daily=1").status == 422)
        #expect(signUps.pressed.isEmpty && signUps.wishes.isEmpty)
    }

    @Test func `another website asks for no link, and too many of a network are refused`() async {
        let evil = await answer(
            "POST", "/unsubscribe", [("Origin", "https://evil.example")],
            body: "email=bob%40example.org")
        #expect(evil.status == 403 && signUps.pressed.isEmpty)
        signUps.state.withLock { $0.answer = .tooMany }
        let many = await answer("POST", "/unsubscribe", body: "email=bob%40example.org")
        #expect(many.status == 429)
        signUps.state.withLock { $0.problem = Problem(.tryLater, "the disk is full") }
        let full = await answer("POST", "/unsubscribe", body: "email=bob%40example.org")
        #expect(full.status == 503)
    }

    @Test func `the link to leave is there although nobody can join any list`() async {
        signUps.state.withLock { $0.lists = [] }
        #expect(await answer("GET", "/subscribe").status == 404)
        #expect(await answer("GET", "/unsubscribe").status == 200)
    }

    @Test func `deep JSON is refused`() async {
        let deep = String(repeating: "[", count: 8000) + String(repeating: "]", count: 8000)
        #expect(await json("{\"email\":\(deep)}").status == 400)
    }

    @Test func `scripts of the sender's websites may read the answer, and no others`() async {
        let ask = [
            ("Access-Control-Request-Method", "POST"), ("Origin", "https://www.example.org"),
        ]
        let preflight = await answer("OPTIONS", "/subscribe", ask)
        #expect(preflight.status == 204)
        #expect(preflight["Access-Control-Allow-Origin"] == "https://www.example.org")
        #expect(preflight["Vary"] == "Origin")
        let origin = [("Origin", "https://www.example.org")]
        let taken = await json(#"{"email": "bob@example.org", "lists": ["daily"]}"#, origin)
        #expect(taken["Access-Control-Allow-Origin"] == "https://www.example.org")
        #expect(taken["Access-Control-Allow-Credentials"] == nil)
        for other in ["https://evil.example", "null", "https://www.example.org.evil.example"] {
            let evil = await json("{}", [("Origin", other)])
            #expect(evil["Access-Control-Allow-Origin"] == nil, "\(other)")
        }
    }

    // MARK: - Buttons

    @Test func `each button does what its page says, and leads to a page`() async {
        let presses = [
            ("/subscribe/sent/held", "release", "/subscribe/sent/held"),
            ("/c/true", "confirm", "/c/true"), ("/n/true", "never", "/n/true?done=1"),
        ]
        for (path, action, next) in presses {
            let answer = await answer("POST", path, body: "action=\(action)")
            #expect(answer.status == 303 && answer["Location"] == next, "\(path)")
        }
        #expect(signUps.pressed == ["release held", "confirm true", "never true"])
        #expect(await answer("GET", "/c/true").text.contains("You are on the list"))
        #expect(await answer("GET", "/n/true?done=1").text.contains("You will not hear from us"))
    }

    @Test func `digits that are right lead on, and wrong ones are told on the page`() async {
        let wrong = await answer("POST", "/subscribe/sent/true", body: "action=code&code=123456")
        #expect(wrong.status == 422 && wrong.text.contains("These digits are not right"))
        signUps.state.withLock { $0.code = .tooMany }
        let often = await answer("POST", "/subscribe/sent/true", body: "action=code&code=1")
        #expect(often.status == 429)
        signUps.state.withLock { $0.code = .confirmed(token: "true") }
        let right = await answer("POST", "/subscribe/sent/true", body: "action=code&code=1")
        #expect(right.status == 303 && right["Location"] == "/c/true")
    }

    @Test func `no page of another website presses a button`() async {
        for fields in [[("Sec-Fetch-Site", "cross-site")], [("Origin", "https://evil.example")]] {
            for (path, action) in [("/c/true", "confirm"), ("/n/true", "never")] {
                let answer = await answer("POST", path, fields, body: "action=\(action)")
                #expect(answer.status == 403)
            }
        }
        #expect(signUps.pressed.isEmpty)
    }

    @Test func `no place is followed that a request names`() async {
        let fields = ["next", "redirect", "url", "return_to"].flatMap { name in
            ["https://evil.example", "//evil.example", "/\\evil.example"].map { "\(name)=\($0)" }
        }
        for field in fields {
            let answer = await answer("POST", "/subscribe?\(field)", body: "\(good)&\(field)")
            #expect(answer["Location"] == "/subscribe/sent/true")
        }
    }

    @Test func `pages stand in no index, and no frame, and run nothing`() async {
        for path in ["/subscribe", "/subscribe/sent/true", "/c/true", "/n/true"] {
            let answer = await answer("GET", path)
            #expect(answer["Cache-Control"] == "no-store")
            #expect(answer["X-Robots-Tag"]?.contains("noindex") == true)
            #expect(answer["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
            #expect(!answer.text.contains("<script"))
        }
    }

    @Test(arguments: ["en", "de", "fr", "es", "ar"])
    func `every page is whole in every language`(_ code: String) async {
        let paths = [
            "/subscribe", "/subscribe/weekly", "/subscribe/sent/true", "/subscribe/sent/held",
            "/c/true", "/n/true", "/n/true?done=1",
        ]
        let routes = routes {
            $0.privacyURL = "https://www.example.org/privacy"
            $0.imprintURL = "https://www.example.org/imprint"
        }
        for path in paths {
            let mark = path.contains("?") ? "&" : "?"
            let answer = await answer("GET", "\(path)\(mark)lang=\(code)", routes: routes)
            #expect(answer.status == 200, "\(path)")
            #expect(answer["Content-Language"] == code)
            let text = answer.text
            #expect(text.contains("<html lang=\"\(code)\"") && !text.contains("{newsletter}"))
            #expect(text.contains("https://www.example.org/privacy"))
            #expect(text.contains("Bread &amp; Butter") && !text.contains("Bread & Butter"))
        }
        for phrase in PagePhrase.allCases {
            let words = PageWords(IssueLanguage.named(code))
            #expect(!words.text(phrase).isEmpty, "\(phrase)")
            if code != "en" {
                #expect(words.text(phrase) != PageWords(.english).text(phrase), "\(phrase)")
            }
        }
    }
}
