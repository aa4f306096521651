import Composing
import Fetching
import Foundation
import NewsletterCore
import Synchronization
import Testing

@testable import Linting
@testable import PostriderCommand
@testable import PostriderKit

/// Links are asked a few at once, each once, and never longer than they may take.
@Suite struct LinkCheckerTests {
    private static let pages = PageFetcher(effects: .live)

    @Test func `every address is asked once, a few at a time`() {
        let pages = CountedPages()
        var checker = LinkChecker(asking: pages)
        checker.concurrency = 3
        let urls = (0..<40).map { "https://x.example/\($0)" }
        #expect(checker.answers(for: urls).count == 40)
        pages.counts.withLock {
            #expect($0.asked.count == 40 && $0.asked.values.allSatisfy { $0 == 1 })
            #expect($0.most <= 3)
        }
    }

    @Test func `nothing is asked when time is up`() {
        let pages = CountedPages()
        var checker = LinkChecker(asking: pages)
        checker.secondsForAll = 0
        #expect(
            checker.answers(for: ["https://x.example/"]).values.first == .notAsked("time was up"))
        #expect(checker.answers(for: []).isEmpty)
        pages.counts.withLock { #expect($0.asked.isEmpty) }
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
            case (_, "/circle"): "302 Found\r\nLocation: /circle\r\nContent-Length: 0"
            default: "404 Not Found\r\nContent-Length: 0"
            }
        }
        defer { server.stop() }
        var checker = LinkChecker(asking: Self.pages, allowsPrivateAddresses: true)
        // A server that other tests keep from its work is slow, not dead.
        checker.secondsForOne = 600
        checker.secondsForAll = 1200
        let paths = ["/head", "/get", "/gone", "/none", "/there", "/circle"]
        let answers = checker.answers(for: paths.map { server.url + $0 })
        func answer(_ path: String) -> LinkAnswer? { answers[server.url + path] }
        #expect(answer("/head") == .status(200) && answer("/get") == .status(200))
        #expect(answer("/gone") == .status(410) && answer("/none") == .status(404))
        #expect(answer("/there") == .status(200))
        guard case .unreachable(let reason)? = answer("/circle") else {
            Issue.record("\(answers)")
            return
        }
        #expect(reason == "it was redirected 6 times; give the last address")
        #expect(checker.answer(of: server.url + "/there", to: .get) == .status(302))
        #expect(checker.answer(of: server.url + "/here", to: .post("a=b")) == .status(200))
    }

    @Test func `a link into a private network is not followed unless that is allowed`() throws {
        let server = try WebServer { _, _ in "200 OK\r\nContent-Length: 0" }
        defer { server.stop() }
        let answers = LinkChecker(asking: Self.pages).answers(for: [server.url])
        guard case .unreachable(let reason)? = answers[server.url] else {
            Issue.record("\(answers)")
            return
        }
        #expect(reason.hasPrefix("it leads to 127.0.0.1, into a private network"))
    }
}

/// Pages that all answer, and count who asks for them at once.
private final class CountedPages: PageSource {
    let counts = Mutex((asked: [String: Int](), running: 0, most: 0))

    func fetch(
        _ url: String, unless validators: PageValidators, within limits: FetchLimits
    ) throws(FetchError) -> FetchedPage {
        throw FetchError(url, .network("no page is fetched"))
    }

    func status(
        of url: String, by method: ProbeMethod, follows: Bool, within limits: FetchLimits
    ) throws(FetchError) -> Int {
        counts.withLock {
            $0.asked[url, default: 0] += 1
            $0.running += 1
            $0.most = max($0.most, $0.running)
        }
        sched_yield()
        counts.withLock { $0.running -= 1 }
        return 200
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
