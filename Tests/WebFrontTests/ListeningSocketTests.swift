import PostriderKit
import Testing

@testable import WebFront

@Suite struct ListeningSocketTests {
    @Test(arguments: [
        ("localhost", true), ("127.0.0.1", true), ("127.8.8.8", true), ("::1", true),
        ("127.0.0.1.example.org", false), ("127.example.org", false), ("0.0.0.0", false),
        ("::", false), ("192.0.2.7", false), ("news.example.org", false),
    ])
    func `only this machine reaches an address of its own`(_ host: String, _ isLocal: Bool) {
        #expect(ListeningSocket.bound(.tcp(host: host, port: 8025)).isLocal == isLocal)
    }

    @Test func `a socket of the file system, or one that was passed, is nobody else's`() {
        #expect(ListeningSocket.bound(.unix(path: "/run/postrider/web.sock")).isLocal)
        #expect(ListeningSocket.passed(3).isLocal)
    }
}
