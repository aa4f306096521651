import Foundation
import Glibc
import NewsletterCore
import PostriderKit
import PostriderTesting
import Synchronization
import Testing

@testable import WebFront

/// The server over real sockets: what it takes, what it refuses, and how it ends.
@Suite struct WebServerTests {
    let desk = MemoryDesk()

    private func site(_ url: String = "http://127.0.0.1") -> WebSite {
        var site = WebSite(url: url, name: "The Daily Example", language: "en")
        site.homepage = "https://www.example.org/"
        return site
    }

    /// Does something with a server, and stops it.
    private func serve(
        _ limits: WebLimits = .patient, desk: MemoryDesk? = nil, log: RequestLog? = nil,
        admin: Bool = false, outbox: (@Sendable () throws -> OutboxStanding)? = nil,
        _ body: (WebServer) async throws -> Void
    ) async throws {
        let server = try await WebServer.start(
            site(), desk: desk ?? self.desk, outbox: outbox,
            on: .bound(.tcp(host: "127.0.0.1", port: 0)),
            admin: admin ? .bound(.tcp(host: "127.0.0.1", port: 0)) : nil, limits: limits,
            log: log, effects: .realTime())
        do { try await body(server) } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    private func ask(_ server: WebServer, _ text: String) async throws -> String {
        let connection = try RawConnection(port: server.port)
        connection.send(text)
        return await connection.rest()
    }

    private static let get = "GET /u/true HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    private static let post = "POST /u/true HTTP/1.1\r\nHost: 127.0.0.1\r\n"

    // MARK: - Requests

    @Test func `requests follow each other on a connection, and several may come at once`()
        async throws
    {
        try await serve { server in
            let connection = try RawConnection(port: server.port)
            connection.send(Self.get + "\r\n")
            let page = await connection.read(until: "</html>\n")
            #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n") && !page.contains("Connection:"))
            #expect(page.contains("\r\nDate: "))
            connection.send(
                Self.post + "Content-Length: 0\r\n\r\n" + Self.post
                    + "Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n0\r\n\r\n"
                    + "HEAD /robots.txt HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Close\r\n\r\n")
            let rest = await connection.rest()
            #expect(rest.components(separatedBy: "HTTP/1.1 200 OK").count == 4, "\(rest)")
            #expect(rest.hasSuffix("Connection: close\r\n\r\n"))
            #expect(desk.wishes == [.oneClick, .oneClick])
        }
    }

    @Test(arguments: [
        "GET /healthz HTTP/1.0\r\n\r\n", "GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, CLOSE\r\n\r\n",
    ])
    func `a connection that is to end is closed`(_ request: String) async throws {
        try await serve { server in
            let answer = try await ask(server, request)
            #expect(answer.hasPrefix("HTTP/1.1 200 OK") && answer.hasSuffix("ok\n"))
        }
    }

    @Test func `a body is asked for where the client waits for that`() async throws {
        try await serve { server in
            let connection = try RawConnection(port: server.port)
            connection.send(Self.post + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n")
            #expect(await connection.read(until: "\r\n\r\n").hasPrefix("HTTP/1.1 100 Continue"))
            connection.send("a=b")
            #expect(await connection.read(until: "Unsubscribed.\n").contains("200 OK"))
            connection.send(
                "POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 100-continue\r\n"
                    + "Content-Length: 99999\r\n\r\n")
            #expect(await connection.rest().hasPrefix("HTTP/1.1 413"))
        }
    }

    @Test func `a long one-click body is read and dropped`() async throws {
        try await serve { server in
            let connection = try RawConnection(port: server.port)
            let long = String(repeating: "x", count: 100_000)
            connection.send(Self.post + "Content-Length: \(long.count)\r\n\r\n" + long)
            #expect(await connection.read(until: "Unsubscribed.\n").contains("200 OK"))
            #expect(desk.wishes == [.oneClick])
        }
    }

    // MARK: - What is refused (threats 24 to 26)

    @Test(arguments: [
        ("BREW", "/u/true", 405, "GET, HEAD, POST, OPTIONS"),
        ("get", "/u/true", 405, "GET, HEAD, POST, OPTIONS"),
        ("PROPFIND", "/robots.txt", 405, "GET, HEAD, OPTIONS"),
        ("X-Y", "/robots.txt", 405, "GET, HEAD, OPTIONS"), ("BREW", "/nowhere", 404, nil),
    ])
    func `a method that HTTP does not know is told those that it may use`(
        _ method: String, _ target: String, _ status: Int, _ allowed: String?
    ) async throws {
        try await serve { server in
            let answer = try await ask(
                server,
                "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)")
            #expect(allowed.map { answer.contains("\r\nAllow: \($0)\r\n") } ?? true, "\(answer)")
        }
    }

    @Test(arguments: [
        // Two lengths, or a length and chunks, or odd chunks: where another server would see
        // another end.
        post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\na=b",
        post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        post + "Content-Length: +3\r\n\r\na=b", post + "Content-Length: 3 \u{0B}\r\n\r\na=b",
        post + "Content-Length: -3\r\n\r\na=b", post + "Content-Length: 0x3\r\n\r\na=b",
        post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n",
        get + " folded: x\r\n\r\n", get + "X: a\r\n b\r\n\r\n", get + "X : a\r\n\r\n",
        get + "X: a\u{0}b\r\n\r\n", get + "X: a\rb\r\n\r\n", "GET /u/true HTTP/9.9\r\n\r\n",
        "GET /u/true\r\n\r\n", "\u{16}\u{3}\u{1}",
        "NON{SENSE / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", "X / SPDY/3\r\n\r\n",
        "GET /u/true x HTTP/1.1\r\n\r\n",
    ])
    func `a request that could be read in two ways is refused, and nothing is done`(
        _ request: String
    ) async throws {
        try await serve { server in
            let connection = try RawConnection(port: server.port)
            connection.send(request + Self.post + "Content-Length: 0\r\n\r\n")
            connection.finish()
            let answer = await connection.rest()
            #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request"), "\(answer)")
            #expect(answer.components(separatedBy: "HTTP/1.1 ").count == 2, "\(answer)")
            #expect(desk.wishes == [])
        }
    }

    @Test(arguments: [
        ("GET /\(String(repeating: "x", count: 9_000)) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 414),
        ("GET /\(String(repeating: "x", count: 90_000))", 414),
        (
            get
                + "X: \(String(repeating: "x", count: 15_000))\r\nY: \(String(repeating: "y", count: 3_000))\r\n\r\n",
            431
        ),
        (get + "X: \(String(repeating: "x", count: 90_000))", 431),
        (get + (0..<120).map { "X\($0): y\r\n" }.joined() + "\r\n", 431),
        ("POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 17000\r\n\r\n", 413),
        (
            "POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5000\r\n\(String(repeating: "x", count: 0x5000))\r\n0\r\n\r\n", 413
        ),
    ])
    func `what is too long is refused before it is read whole`(
        _ request: String, _ status: Int
    ) async throws {
        try await serve { server in
            let answer = try await ask(server, request)
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer.prefix(80))")
            #expect(answer.contains("Connection: close"))
        }
    }

    private var short: WebLimits {
        var limits = WebLimits()
        limits.headTime = .milliseconds(200)
        limits.bodyTime = .milliseconds(200)
        limits.idleTime = .milliseconds(200)
        limits.workTime = .milliseconds(200)
        limits.lingerTime = .milliseconds(100)
        return limits
    }

    @Test(arguments: [
        ("", ""), ("G", ""), (get, "HTTP/1.1 408 "), (get + "X: y", "HTTP/1.1 408 "),
        (post + "Content-Length: 10\r\n\r\n", "HTTP/1.1 408 "),
        (post + "Transfer-Encoding: chunked\r\n\r\n5\r\nab", "HTTP/1.1 408 "),
    ])
    func `what does not come to its end in time is cut off`(
        _ part: String, _ answer: String
    ) async throws {
        try await serve(short) { server in
            let connection = try RawConnection(port: server.port)
            connection.send(part)
            #expect(await connection.rest().hasPrefix(answer))
            #expect(desk.wishes == [])
        }
    }

    @Test(arguments: [get, post + "Content-Length: 100000\r\n\r\n"])
    func `a trickle of bytes does not prolong the time`(_ part: String) async throws {
        try await serve(short) { server in
            let connection = try RawConnection(port: server.port)
            connection.send(part)
            let drip = Task {
                while !Task.isCancelled {
                    connection.send("x")
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
            #expect(await connection.rest().hasPrefix("HTTP/1.1 408 "))
            drip.cancel()
        }
    }

    @Test func `an answer that takes too long is 503, and what was recorded stays`() async throws {
        let (held, hold) = AsyncStream.makeStream(of: Void.self)
        let desk = MemoryDesk(held: held)
        try await serve(short, desk: desk) { server in
            let answer = try await ask(server, Self.post + "Content-Length: 0\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 503 ") && answer.contains("Retry-After: 300"))
            hold.yield()
            for _ in 0..<3000 where desk.wishes.isEmpty {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(desk.wishes == [.oneClick])
        }
    }

    @Test func `more connections than may be wait, and come when others have gone`() async throws {
        var limits = WebLimits.patient
        limits.connections = 3
        try await serve(limits) { server in
            var open: [RawConnection] = []
            for _ in 0..<3 {
                let connection = try RawConnection(port: server.port)
                connection.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
                _ = await connection.read(until: "ok\n")
                open.append(connection)
            }
            let late = try RawConnection(port: server.port)
            late.send("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            #expect(server.connections == 3)
            open.removeFirst()
            #expect(await late.rest().hasSuffix("ok\n"))
        }
    }

    @Test func `a stranger has so many connections, a proxy of ours as many as there are`()
        async throws
    {
        var limits = WebLimits.patient
        limits.connectionsOfAddress = 2
        try await serve(limits) { server in
            func open() async throws -> (RawConnection, String) {
                let connection = try RawConnection(port: server.port)
                connection.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
                return (connection, await connection.read(until: "ok\n"))
            }
            var kept: [RawConnection] = []
            for _ in 0..<4 {
                let (connection, answer) = try await open()
                #expect(answer.hasSuffix("ok\n"))
                kept.append(connection)
            }
            kept = []
            while server.connections > 0 { try await Task.sleep(for: .milliseconds(10)) }
            var strict = site()
            strict.clientAddress = ClientAddress(.auto, proxies: [])
            server.reload(strict)
            for _ in 0..<2 {
                let (connection, answer) = try await open()
                #expect(answer.hasSuffix("ok\n"))
                kept.append(connection)
            }
            #expect(try await open().1 == "")
        }
    }

    @Test func `what is read takes no more memory than may be`() async throws {
        var limits = WebLimits.patient
        limits.memory = 20_000
        try await serve(limits) { server in
            var open: [RawConnection] = []
            for _ in 0..<2 {
                let connection = try RawConnection(port: server.port)
                connection.send(
                    Self.post + "Content-Length: 9000\r\nExpect: 100-continue\r\n\r\n")
                _ = await connection.read(until: "100 Continue\r\n\r\n")
                connection.send(String(repeating: "x", count: 8_900))
                open.append(connection)
            }
            // The bodies have come when a third one finds no room.
            var answer = ""
            for _ in 0..<3000 where !answer.hasPrefix("HTTP/1.1 503 ") {
                answer = try await ask(
                    server,
                    Self.post + "Connection: close\r\nContent-Length: 3000\r\n\r\n"
                        + String(repeating: "x", count: 3_000))
            }
            #expect(answer.hasPrefix("HTTP/1.1 503 "))
            open = []
            var again = ""
            for _ in 0..<3000 where !again.hasPrefix("HTTP/1.1 200 ") {
                again = try await ask(
                    server,
                    Self.post + "Connection: close\r\nContent-Length: 3000\r\n\r\n"
                        + String(repeating: "x", count: 3_000))
            }
            #expect(again.hasPrefix("HTTP/1.1 200 "))
        }
    }

    // MARK: - The end, and the operator

    @Test func `what is under way is answered before the server is gone`() async throws {
        let (held, hold) = AsyncStream.makeStream(of: Void.self)
        let desk = MemoryDesk(held: held)
        var limits = WebLimits.patient
        limits.drainTime = .seconds(3600)
        let server = try await WebServer.start(
            site(), desk: desk, on: .bound(.tcp(host: "127.0.0.1", port: 0)), limits: limits,
            effects: .realTime())
        let idle = try RawConnection(port: server.port)
        idle.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        _ = await idle.read(until: "ok\n")
        let busy = try RawConnection(port: server.port)
        busy.send(Self.post + "Content-Length: 0\r\n\r\n")
        while server.connections < 2 { try await Task.sleep(for: .milliseconds(10)) }
        let end = Task { await server.stop() }
        #expect(await idle.rest() == "")
        hold.yield()
        let answer = await busy.rest()
        #expect(answer.hasSuffix("Unsubscribed.\n") && answer.contains("Connection: close"))
        await end.value
        #expect(throws: (any Error).self) { try RawConnection(port: server.port) }
    }

    @Test func `other settings hold from the next request on`() async throws {
        try await serve { server in
            let connection = try RawConnection(port: server.port)
            connection.send(Self.get + "\r\n")
            #expect(await connection.read(until: "</html>\n").contains("The Daily Example"))
            server.reload(WebSite(url: "http://127.0.0.1", name: "Other News", language: "de"))
            connection.send(Self.get + "\r\n")
            #expect(await connection.read(until: "</html>\n").contains("Other News abbestellen"))
        }
    }

    @Test func `the operator's address tells how things are`() async throws {
        try await serve(admin: true) { server in
            func ask(_ path: String, host: String = "127.0.0.1") async throws -> String {
                let connection = try RawConnection(port: try #require(server.adminPort))
                connection.send(
                    "GET \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
                return await connection.rest()
            }
            _ = try await self.ask(server, Self.get + "Connection: close\r\n\r\n")
            #expect(try await ask("/healthz").hasSuffix("ok\n"))
            #expect(try await ask("/readyz").contains("200 OK"))
            #expect(try await ask("/readyz").hasSuffix("\"set_aside\":true}\n"))
            let figures = try await ask("/metrics")
            #expect(
                figures.contains(
                    "postrider_http_requests_total{route=\"leave\",method=\"GET\",code=\"200\"} 1"))
            #expect(try await ask("/readyz", host: "rebound.example").contains("421"))
            #expect(try await ask("/u/true").contains("404"))
            desk.state.withLock { $0.readiness.freeBytes = 1 }
            let full = try await ask("/readyz")
            #expect(full.contains("503") && full.contains("\"disk\":false"))
        }
    }

    @Test func `mail that does not leave is told, and readers are served all the same`()
        async throws
    {
        let standing = Mutex(OutboxStanding())
        try await serve(admin: true, outbox: { standing.withLock { $0 } }) { server in
            func ask(_ path: String) async throws -> String {
                let connection = try RawConnection(port: try #require(server.adminPort))
                connection.send(
                    "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                return await connection.rest()
            }
            #expect(try await ask("/readyz").contains("\"mail\":true"))
            standing.withLock {
                $0.waiting = 7
                $0.oldestWait = 301
            }
            let late = try await ask("/readyz")
            #expect(late.contains("200 OK") && late.contains("\"mail\":false"))
            #expect(try await ask("/metrics").contains("postrider_outbox_waiting 7.0\n"))
            standing.withLock {
                $0.oldestWait = 0
                $0.fault = "the relay takes no mail"
            }
            let stuck = try await ask("/readyz")
            #expect(stuck.contains("200 OK") && stuck.contains("\"mail\":false"))
            #expect(!stuck.contains("relay"))
        }
    }

    // MARK: - The log (threat 14)

    @Test func `a log line tells neither who it was nor the token`() async throws {
        let written = Mutex("")
        let log = RequestLog { bytes in
            written.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        }
        let token = "v1.k1.SECRETSECRETSECRET"
        try await serve(log: log) { server in
            for request in ["GET", "POST"] {
                _ = try await ask(
                    server,
                    "\(request) /u/\(token)?email=ann@example.org HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + "X-Forwarded-For: 192.0.2.77\r\nConnection: close\r\n\r\n")
            }
            _ = try await ask(server, Self.get + "X : bad\r\n\r\n")
        }
        let lines = written.withLock { $0 }
        #expect(!lines.contains("SECRET") && !lines.contains("ann@") && !lines.contains("192.0.2"))
        #expect(!lines.contains("127.0.0.1") && lines.contains("\"token\":\"v1.k1.\""))
        struct Line: Decodable { let at, route, method: String, status: Int, ms: Double }
        let read = try lines.split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        #expect(read.map(\.status).sorted() == [400, 404, 404])
        #expect(read.map(\.route) == ["leave", "leave", "unknown"])
    }

    @Test func `a port that is taken is told`() async throws {
        try await serve { server in
            await #expect(throws: Problem.self) {
                _ = try await WebServer.start(
                    site(), desk: desk, on: .bound(.tcp(host: "127.0.0.1", port: server.port)),
                    effects: .realTime())
            }
        }
    }

    @Test func `a socket that was passed is listened on, and so is a unix socket`() async throws {
        let folder = TemporaryFolder()
        let path = folder.file("web.sock")
        let server = try await WebServer.start(
            site(), desk: desk, on: .bound(.unix(path: path)), effects: .realTime())
        #expect(FileManager.default.fileExists(atPath: path))
        await server.stop()
        let environment = ["LISTEN_PID": "7", "LISTEN_FDS": "2", "LISTEN_FDNAMES": "web:admin"]
        let found = PassedSockets.find(process: 7) { environment[$0] }
        #expect(found.web == .passed(3) && found.admin == .passed(4))
        #expect(PassedSockets.find(process: 8) { environment[$0] }.web == nil)
    }
}

extension WebLimits {
    /// No time is too long, so that a busy machine is none of the tests' faults.
    fileprivate static var patient: WebLimits {
        var limits = WebLimits()
        limits.headTime = .seconds(3600)
        limits.bodyTime = .seconds(3600)
        limits.workTime = .seconds(3600)
        limits.answerTime = .seconds(3600)
        limits.idleTime = .seconds(3600)
        return limits
    }
}
