import NetworkAddresses
import Testing

@testable import WebFront

/// Connections are counted by whom one provider knows as one customer.
@Suite struct ConnectionCountsTests {
    private let counts: ConnectionCounts

    init() {
        var limits = WebLimits()
        limits.connectionsOfAddress = 2
        counts = ConnectionCounts(limits)
    }

    private func enters(_ text: String) -> Bool { counts.enter(NetworkAddress(text)!) }

    @Test func `addresses of IPv6 are counted by their first 64 bits`() {
        #expect(enters("2001:db8:0:1::1") && enters("2001:db8:0:1:ffff::2"))
        #expect(!enters("2001:db8:0:1::3"))
        #expect(enters("2001:db8:0:2::1"))
        counts.leave(NetworkAddress("2001:db8:0:1::1")!)
        #expect(enters("2001:db8:0:1::4") && !enters("2001:db8:0:1::5"))
    }

    @Test func `one customer with many networks of IPv6 has four times as many`() {
        for network in 1...8 { #expect(enters("2001:db8:7:\(network)::1")) }
        #expect(!enters("2001:db8:7:9::1"))
        #expect(enters("2001:db8:8:9::1"))
        counts.leave(NetworkAddress("2001:db8:7:3::1")!)
        #expect(enters("2001:db8:7:9::1") && !enters("2001:db8:7:10::1"))
    }

    @Test func `addresses of IPv4 are counted each`() {
        for _ in 0..<2 { #expect(enters("192.0.2.7")) }
        #expect(!enters("192.0.2.7") && !enters("::ffff:192.0.2.7"))
        #expect(enters("192.0.2.8"))
    }
}
