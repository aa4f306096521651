import NIOHTTP1
import NetworkAddresses
import PostriderKit
import Testing

@testable import WebFront

/// Whose address a limit counts (threat 23).
@Suite struct ClientAddressTests {
    private func client(
        _ peer: String?, _ fields: [(String, String)], _ source: ClientAddressSource = .auto,
        proxies: [String] = ["127.0.0.0/8", "::1", "10.0.0.0/8"]
    ) -> NetworkAddress? {
        let address = ClientAddress(source, proxies: proxies.compactMap { NetworkRange($0) })
        let peer = peer.flatMap { NetworkAddress($0) }.map { Peer.address($0) } ?? .local
        return address.client(peer, HTTPHeaders(fields))
    }

    @Test(
        arguments: [
            // A stranger's own word counts for nothing.
            ("192.0.2.7", ["203.0.113.1"], "192.0.2.7"),
            ("127.0.0.1", ["203.0.113.1"], "203.0.113.1"),
            // Whatever was there before the proxy wrote stands to its left.
            ("127.0.0.1", ["198.51.100.9, 203.0.113.1"], "203.0.113.1"),
            ("127.0.0.1", ["198.51.100.9", "203.0.113.1, 10.1.1.1"], "203.0.113.1"),
            ("127.0.0.1", ["203.0.113.1:4711"], "203.0.113.1"),
            ("127.0.0.1", ["[2001:db8::1]:80"], "2001:db8::1"),
            ("127.0.0.1", ["2001:db8::1"], "2001:db8::1"),
            ("::ffff:127.0.0.1", ["::ffff:203.0.113.1"], "203.0.113.1"),
            (nil, ["203.0.113.1"], "203.0.113.1"),
            // What cannot be known.
            ("127.0.0.1", [], nil), (nil, [], nil), ("127.0.0.1", ["10.0.0.1"], nil),
            ("127.0.0.1", ["198.51.100.9, unknown"], nil), ("127.0.0.1", ["203.0.113.1, "], nil),
            ("127.0.0.1", ["203.0.113.1 198.51.100.9"], nil),
        ] as [(String?, [String], String?)])
    func `the first from the right that is no proxy of ours`(
        _ peer: String?, _ values: [String], _ expected: String?
    ) {
        let found = client(peer, values.map { ("X-Forwarded-For", $0) })
        #expect(found == expected.flatMap { NetworkAddress($0) })
    }

    @Test(arguments: [
        ("for=203.0.113.1", "203.0.113.1"), ("For=\"203.0.113.1:80\";proto=https", "203.0.113.1"),
        ("for=\"[2001:db8::1]:4711\"", "2001:db8::1"),
        ("for=198.51.100.9, for=203.0.113.1;by=10.0.0.1, for=10.0.0.2", "203.0.113.1"),
        ("for=_hidden", nil), ("for=unknown", nil), ("by=203.0.113.1", nil), ("", nil),
    ])
    func `the same of Forwarded`(_ value: String, _ expected: String?) {
        let fields = [("Forwarded", value), ("X-Forwarded-For", "198.51.100.77")]
        let found = client("127.0.0.1", fields, .forwarded)
        #expect(found == expected.flatMap { NetworkAddress($0) })
    }

    @Test func `the peer alone, where that is asked for`() {
        let fields = [("X-Forwarded-For", "203.0.113.1")]
        #expect(client("127.0.0.1", fields, .peer) == NetworkAddress("127.0.0.1"))
        #expect(client(nil, fields, .peer) == nil)
    }

    @Test func `addresses of one network of IPv6 are counted together`() throws {
        let first = try #require(NetworkAddress("2001:db8:1:2::1"))
        let second = try #require(NetworkAddress("2001:db8:1:2:ffff::9"))
        let third = try #require(NetworkAddress("2001:db8:1:3::1"))
        func keys(_ address: NetworkAddress) -> [[UInt8]] { address.limited.map { $0.key } }
        #expect(keys(first) == keys(second) && keys(first)[0] != keys(third)[0])
        // One customer can have both networks.
        #expect(keys(first)[1] == keys(third)[1])
        let four = try ["192.0.2.1", "192.0.2.2"].map { try #require(NetworkAddress($0)) }
        #expect(keys(four[0]) != keys(four[1]) && keys(four[0]).count == 1)
    }
}
