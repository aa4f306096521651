import Composing
import Foundation
import Synchronization
import Testing

@testable import PostriderCommand

/// Links are asked a few at once, each once, and never longer than they may take.
@Suite struct LinkCheckerTests {
    @Test func `every address is asked once, a few at a time`() {
        let counts = Mutex((asked: [String: Int](), running: 0, most: 0))
        var checker = LinkChecker(concurrency: 3)
        checker.probe = { url, _ in
            counts.withLock {
                $0.asked[url, default: 0] += 1
                $0.running += 1
                $0.most = max($0.most, $0.running)
            }
            sched_yield()
            counts.withLock { $0.running -= 1 }
            return .status(200)
        }
        let urls = (0..<40).map { "https://x.example/\($0)" }
        #expect(checker.answers(for: urls).count == 40)
        counts.withLock {
            #expect($0.asked.count == 40 && $0.asked.values.allSatisfy { $0 == 1 })
            #expect($0.most <= 3)
        }
    }

    @Test func `nothing is asked when time is up`() {
        var checker = LinkChecker(secondsForAll: 0)
        checker.probe = { _, _ in .status(200) }
        #expect(
            checker.answers(for: ["https://x.example/"]).values.first == .notAsked("time was up"))
        #expect(checker.answers(for: []).isEmpty)
    }

    @Test func `a page is asked by HEAD, then by GET, and redirects are followed a few times`()
        throws
    {
        let server = try WebServer { method, path in
            switch (method, path) {
            case ("HEAD", "/head"), (_, "/here"): "200 OK\r\nContent-Length: 0"
            case ("HEAD", _) where path == "/get": "501 Not Implemented\r\nContent-Length: 0"
            case ("GET", "/get"): "200 OK\r\nContent-Length: 5\r\n\r\nhello"
            case (_, "/gone"): "410 Gone\r\nContent-Length: 0"
            case (_, "/there"): "302 Found\r\nLocation: /here\r\nContent-Length: 0"
            case (_, "/file"): "302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0"
            case (_, "/circle"): "302 Found\r\nLocation: /circle\r\nContent-Length: 0"
            default: "404 Not Found\r\nContent-Length: 0"
            }
        }
        defer { server.stop() }
        func ask(_ path: String) -> LinkAnswer { WebProbe.ask(server.url + path, seconds: 5) }
        #expect(ask("/head") == .status(200))
        #expect(ask("/get") == .status(200))
        #expect(ask("/gone") == .status(410))
        #expect(ask("/none") == .status(404))
        #expect(ask("/there") == .status(200))
        #expect(ask("/circle") == .unreachable("it redirects more than 5 times"))
        guard case .unreachable = ask("/file") else {
            Issue.record("a file was asked for")
            return
        }
        #expect(
            WebProbe.ask(server.url + "/there", method: .get, seconds: 5, follows: false)
                == .status(302))
    }
}

/// A server on a loopback port that answers every request by a rule.
private final class WebServer: Sendable {
    let url: String
    private let listener: Int32

    init(_ answer: @escaping @Sendable (_ method: String, _ path: String) -> String) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = self.listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        try #require(isBound)
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread {
            while case let connection = accept(listener, nil, nil), connection >= 0 {
                var buffer = [UInt8](repeating: 0, count: 4096)
                let count = read(connection, &buffer, buffer.count)
                let words = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
                    .split(separator: " ").map(String.init)
                if words.count > 1 {
                    var reply = "HTTP/1.1 " + answer(words[0], words[1])
                    if !reply.contains("\r\n\r\n") { reply += "\r\n\r\n" }
                    reply = reply.replacing(
                        "\r\nContent-Length", with: "\r\nConnection: close\r\nContent-Length")
                    _ = reply.withCString { write(connection, $0, strlen($0)) }
                }
                close(connection)
            }
        }
        .start()
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }
}
