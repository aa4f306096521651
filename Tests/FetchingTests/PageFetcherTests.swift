import Foundation
import NetworkAddresses
import NewsletterCore
import Testing

@testable import Fetching

/// A fetcher with the limits of a test.
struct LimitedFetcher {
    let limits: FetchLimits
    private let fetcher = PageFetcher(effects: PageFetcherTests.effects)

    init(limits: FetchLimits) { self.limits = limits }

    func fetch(_ url: String, unless validators: PageValidators = PageValidators()) throws
        -> FetchedPage
    {
        try fetcher.fetch(url, unless: validators, within: limits)
    }

    func status(of url: String, by method: ProbeMethod, follows: Bool = true) throws -> Int {
        try fetcher.status(of: url, by: method, follows: follows, within: limits)
    }
}

@Suite struct PageFetcherTests {
    static let effects = Effects(
        now: { Timestamp(milliseconds: 0) }, uptime: { .milliseconds(Int64(clock() / 1000)) },
        sleep: { _ in }, randomBytes: { _ in [] }, environment: { _ in nil })

    /// Fetches from a server that stands as long as the closure runs.
    func serve(
        _ answers: [String: WebServer.Answer], limits: (inout FetchLimits) -> Void = { _ in },
        _ body: (WebServer, LimitedFetcher) throws -> Void
    ) async throws {
        let server = try await WebServer(answers)
        var chosen = FetchLimits()
        chosen.allowsPrivateAddresses = true
        limits(&chosen)
        do { try body(server, LimitedFetcher(limits: chosen)) } catch {
            try await server.stop()
            throw error
        }
        try await server.stop()
    }

    func reason(_ body: () throws -> FetchedPage) -> FetchError.Reason? {
        #expect(throws: FetchError.self) { _ = try body() }?.reason
    }

    @Test func `a page is fetched with what the server says of it`() async throws {
        let headers = [
            "Content-Type: text/xml; charset=\"Windows-1252\"", "ETag: \"v1\"",
            "Last-Modified: Mon, 02 Nov 2026 08:00:00 GMT",
        ]
        try await serve(["/feed": .page("<rss/>", headers: headers)]) { server, fetcher in
            let page = try fetcher.fetch(server.url("/feed"))
            #expect(page.bytes == Array("<rss/>".utf8))
            #expect(page.charset == "windows-1252" && page.mediaType == "text/xml")
            #expect(page.validators.entityTag == "\"v1\"")
            #expect(page.validators.lastModified == "Mon, 02 Nov 2026 08:00:00 GMT")
            let request = try #require(server.requests.first)
            #expect(request.hasPrefix("GET /feed HTTP/1.1\r\n"))
            #expect(!request.lowercased().contains("authorization"))
            #expect(!request.lowercased().contains("if-none-match"))
        }
    }

    @Test func `what has not changed is not sent again`() async throws {
        try await serve(["/feed": .page("", status: "304 Not Modified")]) { server, fetcher in
            let known = PageValidators(entityTag: "\"v1\"", lastModified: "yesterday")
            let page = try fetcher.fetch(server.url("/feed"), unless: known)
            #expect(page.isUnchanged && page.bytes.isEmpty)
            let request = try #require(server.requests.first)
            #expect(request.contains("If-None-Match: \"v1\"\r\n"))
            #expect(request.contains("If-Modified-Since: yesterday\r\n"))
            #expect(reason { try fetcher.fetch(server.url("/feed")) } == .status(304))
        }
    }

    @Test func `redirections are followed to their end, but not for ever`() async throws {
        func to(_ target: String) -> WebServer.Answer {
            .page("", status: "301 Moved Permanently", headers: ["Location: \(target)"])
        }
        try await serve([
            "/a": to("/b"), "/b": to("c"), "/c": .page("here"), "/loop": to("/loop"),
            "/file": to("file:///etc/passwd"), "/ftp": to("ftp://x.example/a"),
            "/1": to("/2"), "/2": to("/3"), "/3": to("/4"), "/4": to("/5"), "/5": to("/c"),
        ]) { server, fetcher in
            let page = try fetcher.fetch(server.url("/a"))
            #expect(page.bytes == Array("here".utf8) && page.url == server.url("/c"))
            #expect(try fetcher.fetch(server.url("/1")).url == server.url("/c"))
            let before = server.requests.count
            #expect(
                reason { try fetcher.fetch(server.url("/loop")) } == .tooManyRedirections(6))
            #expect(server.requests.count - before == 6)
            #expect(reason { try fetcher.fetch(server.url("/file")) } == .badRedirection)
            #expect(reason { try fetcher.fetch(server.url("/ftp")) } == .badRedirection)
        }
    }

    @Test func `what is too large is cut off, also where it is packed small`() async throws {
        let packed = try gzip([UInt8](repeating: 0x20, count: 3_000_000))
        #expect(packed.count < 10_000)
        try await serve(
            [
                "/flood": .flood,
                "/packed": .bytes(packed, headers: ["Content-Encoding: gzip"]),
            ], limits: { $0.bytes = 2_000_000 }
        ) { server, fetcher in
            for path in ["/flood", "/packed"] {
                #expect(
                    reason { try fetcher.fetch(server.url(path)) } == .tooLarge(limit: 2_000_000))
            }
        }
    }

    @Test func `what is packed is unpacked`() async throws {
        let packed = try gzip(Array("<rss/>".utf8))
        try await serve(["/": .bytes(packed, headers: ["Content-Encoding: gzip"])]) {
            server, fetcher in
            let page = try fetcher.fetch(server.url("/"))
            #expect(page.bytes == Array("<rss/>".utf8))
        }
    }

    @Test func `a server that falls silent is given up`() async throws {
        try await serve(["/": .silence], limits: { $0.total = .milliseconds(300) }) {
            server, fetcher in
            #expect(reason { try fetcher.fetch(server.url("/")) } == .tooSlow(seconds: 1))
        }
    }

    @Test(arguments: [404, 403, 500, 204]) func `any other answer is an error`(
        status: Int
    ) async throws {
        try await serve(["/": .page("x", status: "\(status) Other")]) { server, fetcher in
            #expect(reason { try fetcher.fetch(server.url("/")) } == .status(status))
        }
    }

    @Test(arguments: [
        "127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::ffff:127.0.0.1]",
    ])
    func `this machine is not asked, however it is called`(host: String) async throws {
        try await serve(["/": .page()], limits: { $0.allowsPrivateAddresses = false }) {
            server, fetcher in
            let found = reason { try fetcher.fetch(server.url("/", host: host)) }
            guard case .privateAddress = found else {
                Issue.record("\(host): \(String(describing: found))")
                return
            }
            #expect(server.requests.isEmpty)
        }
    }

    @Test func `a redirection into the private network is refused where it arrives`() async throws {
        let server = try await WebServer([
            "/": .page("", status: "302 Found", headers: ["Location: http://127.0.0.2:9/secret"])
        ])
        let fetcher = PageFetcher(
            effects: Self.effects, exceptions: [try #require(NetworkAddress("127.0.0.1"))])
        let error = #expect(throws: FetchError.self) { _ = try fetcher.fetch(server.url("/")) }
        #expect(error?.reason == .privateAddress("127.0.0.2"))
        #expect(error?.url == "http://127.0.0.2:9/secret")
        #expect(server.requests.count == 1)
        try await server.stop()
    }

    @Test(arguments: [
        ("file:///etc/passwd", FetchError.Reason.badAddress), ("ftp://x.example/", .badAddress),
        ("gopher://x.example/", .badAddress), ("x.example", .badAddress), ("http://", .badAddress),
        ("https://x.example/a b", .badAddress), ("https://x.example/\r\nX: y", .badAddress),
        ("https://me:secret@x.example/", .credentials),
    ])
    func `what is no plain web address is not asked for`(
        url: String, expected: FetchError.Reason
    ) throws {
        let error = #expect(throws: FetchError.self) {
            _ = try PageFetcher(effects: Self.effects).fetch(url)
        }
        #expect(error?.reason == expected)
        #expect(error?.description.contains("secret") == false)
    }

    @Test func `a status is asked for by any method, without the body`() async throws {
        let away = WebServer.Answer.page("", status: "302 Found", headers: ["Location: /here"])
        try await serve([
            "/here": .page("here"), "/away": away, "/flood": .flood,
            "/gone": .page("", status: "410 Gone"),
            "/circle": .page("", status: "302 Found", headers: ["Location: /circle"]),
            "/file": .page("", status: "302 Found", headers: ["Location: file:///etc/passwd"]),
        ]) { server, fetcher in
            func status(_ path: String, _ method: ProbeMethod = .get, follows: Bool = true) throws
                -> Int
            {
                try fetcher.status(of: server.url(path), by: method, follows: follows)
            }
            #expect(try status("/here", .head) == 200)
            #expect(try status("/away") == 200 && status("/away", follows: false) == 302)
            #expect(try status("/flood") == 200 && status("/gone") == 410)
            #expect(try status("/here", .post("List-Unsubscribe=One-Click")) == 200)
            let posted = try #require(server.requests.last)
            #expect(posted.hasPrefix("POST /here HTTP/1.1\r\n"))
            #expect(server.requests[0].hasPrefix("HEAD /here HTTP/1.1\r\n"))
            #expect(!server.requests[0].contains("rss"))
            for (path, reason) in [
                ("/circle", FetchError.Reason.tooManyRedirections(6)), ("/file", .badRedirection),
            ] {
                let error = #expect(throws: FetchError.self) { _ = try status(path) }
                #expect(error?.reason == reason)
            }
        }
    }

    @Test func `this machine is not asked for a status either`() async throws {
        try await serve(["/": .page()], limits: { $0.allowsPrivateAddresses = false }) {
            server, fetcher in
            for follows in [true, false] {
                let error = #expect(throws: FetchError.self) {
                    _ = try fetcher.status(of: server.url("/"), by: .head, follows: follows)
                }
                guard case .privateAddress? = error?.reason else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                let bad = #expect(throws: FetchError.self) {
                    _ = try fetcher.status(of: "file:///etc/passwd", by: .get, follows: follows)
                }
                #expect(bad?.reason == .badAddress)
            }
            #expect(server.requests.isEmpty)
        }
    }

    private func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-c"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let packed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Array(packed)
    }
}
