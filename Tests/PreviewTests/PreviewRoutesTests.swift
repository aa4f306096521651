import Foundation
import NewsletterCore
import Testing

@testable import Preview

/// What each address answers.
@Suite struct PreviewRoutesTests {
    let source = SampleSource()
    let board: ProofBoard

    init() async {
        board = ProofBoard(source)
        await board.refresh()
    }

    private func get(
        _ place: String, as reader: EmailAddress? = nil, fromWeb: Bool = false
    ) async -> Answer {
        let routes = PreviewRoutes(
            gate: Gate(token: "t0", port: 80), board: board, source: source, reader: reader,
            loadsFromWeb: fromWeb)
        return await routes.answer(method: "GET", target: "/t0\(place)", host: "127.0.0.1:80")
    }

    private func text(_ answer: Answer) throws -> String {
        guard case .bytes(let bytes) = answer.body else {
            Issue.record("a stream is no text")
            return ""
        }
        return try #require(String(bytes: bytes, encoding: .utf8))
    }

    private struct State: Decodable {
        struct Mail: Decodable { let subject: String, htmlBytes: Int }
        struct Reader: Decodable { let address: String, isSample: Bool }
        struct Issue: Decodable { let title: String }
        let version: Int
        let clippingLimit: Int
        let problem: String?
        let mail: Mail?
        let reader: Reader?
        let issue: Issue?
    }

    private func state(_ query: String = "", as reader: EmailAddress? = nil) async throws -> State {
        let answer = await get("/state\(query)", as: reader)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(State.self, from: Data(try text(answer).utf8))
    }

    @Test func `the archive's page stands beside, without scripts and the web`() async throws {
        let page = await get("/archive/")
        #expect(try page.status == 200 && text(page) == "<p>")
        #expect(page.policy.contains("sandbox") && page.policy.contains("img-src 'self';"))
        #expect(await get("/archive/images/b.png").status == 404)
        let refused = await get("/archive/private")
        #expect(try refused.status == 409 && text(refused).contains("archive: false"))
    }

    @Test(arguments: ["/", "/page.css", "/page.js", "/icon.svg"])
    func `the page comes whole from the binary and asks nothing of the web`(_ place: String)
        async throws
    {
        let answer = await get(place)
        let body = try text(answer)
        #expect(answer.status == 200 && body.count > 200)
        let addresses = body.replacing("http://www.w3.org/2000/svg", with: "")
        #expect(!addresses.contains("http://") && !addresses.contains("https://"))
    }

    @Test func `the page may load its own files and nothing else`() async {
        let policy = await get("/").policy
        #expect(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"))
        #expect(!policy.contains("unsafe") && !policy.contains("http"))
    }

    @Test(arguments: ["/mail", "/mail?images=off", "/mail?scheme=dark&styles=off"])
    func `no script of a mail can run and nothing of it reaches the network`(_ place: String)
        async
    {
        let policy = await get(place).policy
        #expect(policy.hasPrefix("sandbox allow-same-origin;"))
        #expect(!policy.contains("allow-scripts") && !policy.contains("script-src"))
        #expect(policy.contains("default-src 'none'") && policy.contains("form-action 'none'"))
        #expect(!policy.contains("https:"))
    }

    @Test func `pictures are off where they are switched off, and from the web only when asked`()
        async
    {
        #expect(await get("/mail?images=off").policy.contains("img-src 'none'"))
        #expect(await get("/mail").policy.contains("img-src 'self';"))
        #expect(await get("/mail", fromWeb: true).policy.contains("img-src 'self' https:;"))
        #expect(await get("/mail?images=off", fromWeb: true).policy.contains("img-src 'none'"))
    }

    @Test(arguments: ["/", "/mail", "/state", "/text", "/source", "/picture?src=x", "/readers"])
    func `no answer may be kept, sniffed, or read by another site`(_ place: String) async {
        let fields = Dictionary(uniqueKeysWithValues: await get(place).fields)
        #expect(fields["Cache-Control"] == "no-store")
        #expect(fields["X-Content-Type-Options"] == "nosniff")
        #expect(fields["Referrer-Policy"] == "no-referrer")
        #expect(fields["Cross-Origin-Resource-Policy"] == "same-origin")
        #expect(!fields.keys.contains { $0.hasPrefix("Access-Control") })
    }

    @Test func `the reader is the one of the command, of the request, or an invented one`()
        async throws
    {
        let ann = try EmailAddress("ann@example.org")
        #expect(try await state().reader?.isSample == true)
        #expect(try await state().clippingLimit == 102_000)
        #expect(try await state(as: ann).mail?.subject == "Hello ann@example.org")
        #expect(try await state("?as=", as: ann).mail?.subject == "Hello reader")
        #expect(
            try await state("?as=bob%40example.org", as: ann).reader?.address == "bob@example.org")
        #expect(try text(await get("/text?as=bob%40example.org")) == "Dear bob@example.org\n")
        #expect(try text(await get("/source", as: ann)).hasSuffix("Dear ann@example.org"))
    }

    @Test(arguments: ["nobody%40example.org", "no+address"])
    func `a reader whom nobody knows is a problem that is told`(_ who: String) async throws {
        let state = try await state("?as=\(who)")
        #expect(state.problem != nil && state.mail == nil && state.issue?.title == "Frost")
        #expect(await get("/mail?as=\(who)").status == 409)
    }

    @Test func `the last good version is shown while the files are wrong`() async throws {
        let before = try await state()
        source.set(.failure(ProofProblem("Articles/snow.md:3: it snows")))
        await board.refresh()
        let broken = try await state()
        #expect(broken.problem == "Articles/snow.md:3: it snows")
        #expect(broken.mail?.htmlBytes == before.mail?.htmlBytes)
        #expect(broken.version == before.version + 1)
        #expect(await get("/mail").status == 200)
        source.set(.success(SampleSource.Issue()))
        await board.refresh()
        #expect(try await state().problem == nil)
    }

    @Test func `an issue that was never good says why`() async throws {
        let source = SampleSource()
        source.set(.failure(ProofProblem("issue.yml is empty")))
        let board = ProofBoard(source)
        await board.refresh()
        let routes = PreviewRoutes(
            gate: Gate(token: "t0", port: 80), board: board, source: source, reader: nil,
            loadsFromWeb: false)
        let answer = await routes.answer(method: "GET", target: "/t0/mail", host: "localhost:80")
        #expect(answer.status == 409)
        #expect(try text(answer) == "issue.yml is empty\n")
    }

    @Test func `a picture of the newsroom is shown, one from elsewhere is said to be so`()
        async throws
    {
        var issue = SampleSource.Issue()
        issue.picture = ProofPicture(contentType: "image/png", bytes: [1, 2, 3])
        source.set(.success(issue))
        await board.refresh()
        let own = await get("/picture?src=cid%3Alogo%40example.org")
        #expect(own.contentType == "image/png")
        let other = await get("/picture?src=https%3A%2F%2Fexample.org%2Fa.png")
        #expect(other.contentType == "image/svg+xml")
        #expect(try text(other).contains("A picture from the web"))
    }

    @Test func `a picture is never served as a page`() async {
        var issue = SampleSource.Issue()
        issue.picture = ProofPicture(contentType: "text/html", bytes: Array("<script>".utf8))
        source.set(.success(issue))
        await board.refresh()
        let answer = await get("/picture?src=cid%3Alogo%40example.org")
        #expect(answer.contentType == "image/svg+xml" && answer.policy.contains("sandbox"))
    }

    @Test func `subscribers are found by a part of their address`() async throws {
        #expect(try text(await get("/readers?q=ann")).contains("ann@example.org"))
        #expect(try text(await get("/readers?q=zoe")) == "[]")
    }

    @Test(arguments: ["/nothing", "/../state", "/mail/", "/page.html"])
    func `what is not there is not found`(_ place: String) async {
        #expect(await get(place).status == 404)
    }

    @Test func `the address without its slash leads to the page`() async {
        let answer = await get("")
        #expect(answer.status == 308 && answer.location == "/t0/")
    }

    @Test func `each composition is told to every open page, and the end too`() async throws {
        let answer = await get("/events")
        guard case .versions(let versions) = answer.body else {
            Issue.record("events are a stream")
            return
        }
        #expect(answer.contentType == "text/event-stream")
        var seen = versions.makeAsyncIterator()
        #expect(await seen.next() == 1)
        await board.refresh()
        #expect(await seen.next() == 2)
        await board.close()
        #expect(await seen.next() == nil)
    }
}
