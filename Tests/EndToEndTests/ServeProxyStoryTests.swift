import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// The web servers of docs/serve before `postrider serve`, by the examples that stand there.
@Suite(.newsroom, .enabled(if: Program.curl != nil, "curl is not installed"))
struct ServeProxyStoryTests {
    let room = TestNewsroom.current

    private static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../docs/serve")

    private func example(_ name: String) throws -> String {
        try String(contentsOf: Self.examples.appending(path: name), encoding: .utf8)
    }

    private func curl(_ arguments: [String]) async throws -> (body: String, status: Int) {
        let curl = try #require(Program.curl)
        let ending = try await curl.run(
            ["-sS", "--max-time", "60", "-w", "\n%{http_code}", "-H", "Host: news.example.org"]
                + arguments, in: room.folder)
        let lines = ending.out.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.dropLast().joined(separator: "\n"), Int(lines.last ?? "") ?? 0)
    }

    /// What an unauthorised reader would be, were it not for the code: a token of ours.
    private func tokens() async throws -> [String] {
        let relay = try await room.relay()
        try await room.subscribe("ann", "bob", "cat")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes", "--ignore-lint")
        return try relay.received.map { mail in
            let text = String(decoding: mail.bytes, as: UTF8.self).replacing("\r\n ", with: " ")
            let field = try #require(
                text.firstMatch(of: /List-Unsubscribe:.*?\/u\/([^>]+)>/.ignoresCase()))
            return String(field.1)
        }
    }

    /// Goes through a web server on a port, before the server on another.
    private func story(
        port: Int, log: String?, _ start: (_ upstream: Int) throws -> RunningProgram
    ) async throws {
        let upstream = freePort()
        room.set("POSTRIDER_SERVE_URL", "https://news.example.org")
        room.set("POSTRIDER_LINKS_UNSUBSCRIBE", "https://news.example.org/u/{token}")
        // The web server is one machine, and readers are others.
        room.set("POSTRIDER_SERVE_PROXIES", "127.0.0.1")
        let tokens = try await tokens()
        let server = try room.start(["serve", "--listen", "127.0.0.1:\(upstream)"])
        let proxy = try start(upstream)
        let base = "http://127.0.0.1:\(port)"
        for _ in 0..<1500 {
            if try await curl(["\(base)/healthz"]).status == 200 { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(try await curl(["\(base)/healthz"]).body == "ok\n", "\(proxy.talk)")
        let page = try await curl(["\(base)/u/\(tokens[0])"])
        #expect(page.status == 200 && page.body.contains(">Unsubscribe</button>"))
        let click = try await curl(["-d", "List-Unsubscribe=One-Click", "\(base)/u/\(tokens[0])"])
        #expect(click.status == 200 && click.body == "Unsubscribed.\n")
        #expect(try await curl(["-F", "a=b", "\(base)/u/\(tokens[1])"]).status == 200)
        #expect(
            try await curl(["-X", "POST", "-H", "Content-Length: 0", "\(base)/u/\(tokens[2])"])
                .status == 200)
        let pressed = try await curl([
            "-d", "action=leave", "-H", "Origin: https://news.example.org",
            "\(base)/u/\(tokens[0])",
        ])
        #expect(pressed.status == 303)
        try await limitClients(base)
        // Requests that two servers could read in two ways end at the first or at the second.
        for request in Self.smuggled {
            let answer = try RawSocket.ask(port, request + "GET /healthz HTTP/1.1\r\n\r\n")
            #expect(!answer.contains("ok\n"), "\(request): \(answer)")
        }
        await proxy.stop()
        let end = await server.stop()
        #expect(end.status == 143)
        let written = log.flatMap { try? room.read($0) } ?? proxy.output
        let logged = written + proxy.talk + end.err
        for token in tokens { #expect(!logged.contains(token), "\(logged)") }
        #expect(written.contains("/u/v1.k"), "\(written)")
        try await room.postrider("compose", "second", "--all")
        try await room.postrider(
            "send", "second", "--list", "daily", "--yes", "--ignore-lint", exits: 65)
    }

    /// Whoever tries tokens is counted by the address that the web server saw, whatever they say
    /// themselves; readers elsewhere are not counted with them.
    private func limitClients(_ base: String) async throws {
        let claims: [[String]] = [
            [], ["-H", "X-Forwarded-For: 192.0.2.1"], ["-H", "X-Forwarded-For: 127.0.0.1"],
            ["-H", "Forwarded: for=192.0.2.2"], ["-H", "X-Forwarded-For: 192.0.2.3, 127.0.0.1"],
            ["-H", "X-Real-IP: 192.0.2.4", "-H", "X-Forwarded-For: nonsense"],
        ]
        // As many as a minute lets through, and again where one has begun on the way.
        var codes: [Int] = []
        for number in 0..<70 where codes.last != 429 {
            let claim = claims[number % claims.count]
            let asking = ["--interface", "127.0.0.2"] + claim + ["\(base)/u/forged"]
            codes.append(try await curl(asking).status)
        }
        #expect(codes.count > 30 && codes.last == 429, "\(codes)")
        #expect(codes.dropLast().allSatisfy { $0 == 404 }, "\(codes)")
        let others = ["--interface", "127.0.0.3", "-H", "X-Forwarded-For: 127.0.0.2"]
        #expect(try await curl(others + ["\(base)/u/forged"]).status == 404)
    }

    private static let smuggled = [
        "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Content-Length: 0\r\nContent-Length: 44\r\n\r\n",
        "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: +0\r\n\r\n",
    ].map { "POST /u/x HTTP/1.1\r\nHost: news.example.org\r\nConnection: close\r\n" + $0 }

    @Test(.enabled(if: Program.haproxy != nil, "HAProxy is not installed"))
    func `HAProxy stands before it, by the example`() async throws {
        let haproxy = try #require(Program.haproxy)
        let port = freePort()
        try await story(port: port, log: nil) { upstream in
            let configuration = try example("haproxy.cfg")
                .replacing(/bind :443 ssl crt .*/, with: "bind 127.0.0.1:\(port)")
                .replacing("127.0.0.1:8025", with: "127.0.0.1:\(upstream)")
            try room.write(configuration, to: "haproxy.cfg")
            return try haproxy.start(["-db", "-f", room.path("haproxy.cfg")], in: room.folder)
        }
    }

    @Test(.enabled(if: Program.nginx != nil, "nginx is not installed"))
    func `nginx stands before it, by the example`() async throws {
        let nginx = try #require(Program.nginx)
        let port = freePort()
        try await story(port: port, log: "news.log") { upstream in
            let server = try example("nginx.conf")
                .replacing("listen 443 ssl http2;", with: "listen 127.0.0.1:\(port);")
                .replacing(/[ ]+ssl_certificate.*\n/, with: "")
                .replacing("127.0.0.1:8025", with: "127.0.0.1:\(upstream)")
                .replacing("/var/log/nginx/news", with: room.path("news"))
            let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
                "\($0)_temp_path \(room.path("nginx-\($0)"));"
            }
            try room.write(
                """
                daemon off;
                worker_processes 1;
                pid \(room.path("nginx.pid"));
                error_log \(room.path("nginx.error"));
                events {}
                http {
                \(temporary.joined(separator: "\n"))
                \(server)
                }
                """, to: "nginx.conf")
            return try nginx.start(
                ["-e", room.path("nginx.error"), "-c", room.path("nginx.conf")], in: room.folder)
        }
    }

    @Test(.enabled(if: Program.caddy != nil, "Caddy is not installed"))
    func `Caddy stands before it, by the example`() async throws {
        let caddy = try #require(Program.caddy)
        let port = freePort()
        try await story(port: port, log: "news.log") { upstream in
            let trial =
                "{\n\tadmin off\n\tauto_https off\n\tlog {\n"
                + "\t\toutput file \(room.path("news.log"))\n"
            let site = try example("Caddyfile")
                .replacing("{\n\tlog {\n", with: trial, maxReplacements: 1)
                .replacing("news.example.org {", with: "http://news.example.org:\(port) {")
                .replacing("127.0.0.1:8025", with: "127.0.0.1:\(upstream)")
            try room.write(site, to: "Caddyfile")
            return try caddy.start(
                ["run", "--config", room.path("Caddyfile"), "--adapter", "caddyfile"],
                in: room.folder,
                environment: ["HOME": room.path("home"), "XDG_DATA_HOME": room.path("data")])
        }
    }
}

/// A connection on which a test says byte for byte what it wants.
enum RawSocket {
    /// What comes until the server closes, or for ten seconds.
    static func ask(_ port: Int, _ text: String) throws -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let bytes = Array(text.utf8)
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        var out: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
            out += buffer[..<count]
        }
        return String(decoding: out, as: UTF8.self)
    }
}
