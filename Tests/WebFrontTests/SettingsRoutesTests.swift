import Composing
import NIOHTTP1
import NewsletterCore
import PostriderKit
import PostriderTesting
import Synchronization
import Testing

@testable import WebFront

/// What the pages for one's own settings answer, asked in memory.
@Suite struct SettingsRoutesTests {
    let signUps = MemorySignUps()
    let desk = MemoryDesk()

    private var told: [String] { signUps.keeper.told }

    private func routes(_ change: (inout WebSite) -> Void = { _ in }) -> WebRoutes {
        var site = WebSite(
            url: "https://news.example.org", name: "Bread & Butter", language: "en")
        site.joining = JoiningSite()
        change(&site)
        desk.state.withLock {
            $0.standing = ReaderStanding(
                maskedAddress: "b…@example.org",
                lists: [
                    ReaderList(name: ListName("daily")!, title: "The <Daily>", isMember: true),
                    ReaderList(name: ListName("weekly")!, description: "Once a week."),
                ])
        }
        return WebRoutes(
            site, desk: desk, signUps: signUps, effects: .testing(), metrics: WebMetrics())
    }

    private func answer(
        _ method: String, _ target: String, _ fields: [(String, String)] = [], body: String = "",
        routes: WebRoutes? = nil
    ) async -> WebAnswer {
        var headers = HTTPHeaders(fields)
        headers.add(name: "Host", value: "news.example.org")
        if method == "POST", headers["content-type"].isEmpty {
            headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        }
        let request = WebRequest(
            method: HTTPMethod(rawValue: method), target: target, fields: headers,
            body: Array(body.utf8))
        return await (routes ?? self.routes()).answer(to: request)
    }

    @Test(arguments: [
        ("GET", "/m/true", 200), ("HEAD", "/m/true", 200), ("GET", "/m/true/", 200),
        ("GET", "/m/tried", 200), ("GET", "/m/undo", 404), ("GET", "/m/old", 410),
        ("GET", "/m/forged", 404), ("PUT", "/m/true", 405), ("OPTIONS", "/m/true", 204),
        ("POST", "/m/true", 422), ("GET", "/m/", 404), ("GET", "/m/true/more", 404),
        ("GET", "/d/fresh", 200), ("HEAD", "/d/fresh", 200), ("GET", "/d/void", 410),
        ("GET", "/d/old", 410), ("GET", "/d/forged", 404), ("POST", "/d/fresh", 422),
        ("DELETE", "/d/fresh", 405), ("POST", "/d/void", 410), ("POST", "/d/forged", 404),
        ("GET", "/a/new", 200), ("GET", "/a/in", 200), ("GET", "/a/moving", 200),
        ("GET", "/a/kept", 200), ("GET", "/a/erasing", 200), ("GET", "/a/cancelled", 200),
        ("GET", "/a/gone", 404), ("GET", "/a/old", 410), ("GET", "/a/forged", 404),
        ("POST", "/a/new", 422), ("HEAD", "/a/erasing", 200), ("PATCH", "/a/new", 405),
    ])
    func `each address has its answer, and looking changes nothing`(
        _ method: String, _ target: String, _ status: Int
    ) async {
        let answer = await answer(method, target)
        #expect(answer.status == status)
        #expect(told.isEmpty && desk.wishes.isEmpty)
        if status == 200 {
            #expect(answer["Cache-Control"] == "no-store")
            #expect(answer["X-Robots-Tag"]?.contains("noindex") == true)
        }
    }

    @Test(arguments: [
        ("action=join&list=weekly", "join"), ("action=language&language=de", "language"),
        ("action=link", "link"),
    ])
    func `by the link of a mail one joins, takes another language and asks for a fresh link`(
        _ body: String, _ word: String
    ) async {
        let answer = await answer("POST", "/m/true?lang=fr", body: body)
        #expect(answer.status == 303)
        #expect(answer["Location"] == "/m/true?done=\(word)&lang=fr")
        #expect(told.count == 1)
        #expect(told.first?.hasSuffix("by true on https://news.example.org/m/ in fr") == true)
    }

    @Test func `by the link of a mail one leaves, pauses, and takes leaving back`() async {
        let left = await answer("POST", "/m/true", body: "action=leave&scope=list&list=daily")
        #expect(left.status == 303 && left["Location"] == "/u/undo?done=leave")
        _ = await answer("POST", "/m/true", body: "action=leave&scope=all")
        _ = await answer("POST", "/m/true", body: "action=pause&weeks=2")
        _ = await answer("POST", "/m/true", body: "action=resume")
        #expect(desk.wishes.count == 4)
        #expect(desk.wishes.prefix(2) == [.leave(ListName("daily")), .leave(nil)])
    }

    @Test(arguments: [
        "action=leave&scope=list&list=secret", "action=join&list=secret", "action=join",
        "action=language&language=xx", "action=pause&weeks=3", "action=erase&typed=bob@example.org",
        "action=export", "action=name&name=x", "action=address&email=x@example.org", "action=x",
    ])
    func `the link of a mail shows and gives nothing else`(_ body: String) async {
        #expect(await answer("POST", "/m/true", body: body).status == 422)
        #expect(told.isEmpty && desk.wishes.isEmpty)
    }

    @Test func `the page by a mail's link holds neither the address nor the name`() async {
        let page = await answer("GET", "/m/true").text
        #expect(page.contains("b…@example.org") && !page.contains("bob@example.org"))
        #expect(!page.contains("Bob"))
        #expect(page.contains("The &lt;Daily&gt;") && !page.contains("The <Daily>"))
        let closed = await answer("GET", "/m/true", routes: routes { $0.joining = nil }).text
        #expect(!closed.contains("value=\"link\"") && !closed.contains("value=\"join\""))
        #expect(closed.contains("value=\"pause\""))
    }

    @Test(arguments: [
        ("action=name&name=Bob+B.", "name", "name Bob B."), ("action=name&name=", "name", "name -"),
        ("action=address&email=+new%40example.org", "address", "address new@example.org"),
        ("action=erase&typed=BOB%40example.org", "erase", "erase bob@example.org"),
    ])
    func `by a fresh link one changes name and address, and is erased`(
        _ body: String, _ word: String, _ taken: String
    ) async {
        let answer = await answer("POST", "/d/fresh", body: body)
        #expect(answer.status == 303 && answer["Location"] == "/d/fresh?done=\(word)")
        #expect(told == [taken])
        let page = await self.answer("GET", "/d/fresh?done=\(word)")
        #expect(page.status == 200 && page.text.contains("role=\"status\""))
    }

    @Test(arguments: [
        ("action=name&name=https%3A%2F%2Fspam.example", "name"),
        ("action=address&email=nobody", "email"), ("action=address&email=a%40b%0D%0A", "email"),
        ("action=erase&typed=bo%40example.org", "typed"), ("action=erase", "typed"),
    ])
    func `what cannot be taken is shown again beside its field`(
        _ body: String, _ field: String
    ) async {
        let answer = await answer("POST", "/d/fresh", body: body)
        #expect(answer.status == 422 && told.isEmpty)
        #expect(answer.text.contains("id=\"\(field)-fault\""), "\(answer.text)")
    }

    @Test func `everything held is one file`() async {
        let answer = await answer("POST", "/d/fresh", body: "action=export")
        #expect(answer.status == 200 && answer["Content-Type"] == "application/json")
        #expect(answer["Content-Disposition"]?.hasPrefix("attachment") == true)
        #expect(answer["Cache-Control"] == "no-store" && told == ["export bob@example.org"])
    }

    @Test(arguments: [
        ("new", "confirm", "keep"), ("moving", "keep", "confirm"), ("erasing", "keep", "erase"),
    ])
    func `a mail about one of those leads to its button alone`(
        _ link: String, _ right: String, _ wrong: String
    ) async {
        #expect(await answer("POST", "/a/\(link)", body: "action=\(wrong)").status == 422)
        #expect(told.isEmpty)
        let page = await answer("GET", "/a/\(link)").text
        #expect(page.contains("value=\"\(right)\""))
        #expect(await answer("POST", "/a/\(link)", body: "action=\(right)").status == 303)
        #expect(told == ["press \(link)"])
    }

    @Test(arguments: [
        ("/m/true", "action=join&list=weekly"), ("/m/true", "action=leave&scope=all"),
        ("/d/fresh", "action=erase&typed=bob%40example.org"), ("/a/new", "action=confirm"),
    ])
    func `no form of another website is taken`(_ target: String, _ body: String) async {
        for field in [("Sec-Fetch-Site", "cross-site"), ("Origin", "https://evil.example")] {
            #expect(await answer("POST", target, [field], body: body).status == 403)
        }
        #expect(told.isEmpty && desk.wishes.isEmpty)
    }

    @Test func `too many changes are refused, and what cannot be written is not promised`() async {
        signUps.keeper.state.withLock { $0.isTaken = false }
        #expect(await answer("POST", "/m/true", body: "action=link").status == 429)
        #expect(
            await answer("POST", "/d/fresh", body: "action=address&email=n%40example.org").status
                == 429)
        signUps.keeper.state.withLock { $0.problem = Problem(.tryLater, "the disk is full") }
        #expect(await answer("POST", "/m/true", body: "action=link").status == 503)
        #expect(await answer("POST", "/a/new", body: "action=confirm").status == 503)
    }

    @Test func `who has left is shown the way back, by a mail`() async {
        let left = routes()
        desk.state.withLock {
            $0.standing = ReaderStanding(maskedAddress: "b…@example.org", hasLeft: true)
        }
        let page = await answer("GET", "/u/true", routes: left).text
        #expect(page.contains("value=\"back\"") && page.contains("/m/true"))
        let back = await answer("POST", "/u/true", body: "action=back", routes: left)
        #expect(back.status == 303 && back["Location"] == "/u/true?done=back")
        #expect(told.first?.hasPrefix("comeBack by true") == true)
        let closed = routes { $0.joining = nil }
        #expect(await answer("POST", "/u/true", body: "action=back", routes: closed).status == 422)
        #expect(await answer("POST", "/u/undo", body: "action=back", routes: left).status == 422)
    }

    @Test(arguments: IssueLanguage.builtIn.map(\.code))
    func `each page is in its reader's language`(_ code: String) async {
        for target in ["/m/true", "/d/fresh", "/a/new", "/a/moving", "/a/erasing", "/a/kept"] {
            let answer = await answer("GET", "\(target)?lang=\(code)")
            #expect(answer["Content-Language"] == code)
            #expect(!answer.text.contains("{"), "\(answer.text)")
            #expect(answer.text.contains("<html lang=\"\(code)\""))
        }
    }
}
