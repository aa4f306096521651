import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// The store that lasts and the one for limits of a second, as one.
@Suite struct RateLimitFilesTests {
    private let folder = TemporaryFolder()
    private let clock = ManualClock()

    private func stores(_ holder: String, boot: String = "1f3a-first") throws -> RateLimitFiles {
        try RateLimitFiles(
            at: folder.file("pace.sqlite"), relay: "relay:587", holder: holder, boot: boot,
            effects: .testing(clock))
    }

    private func order(_ wish: Int, per seconds: Int) -> RateLimitRequest {
        RateLimitRequest(
            key: RateLimitKey(scope: .relay, period: .seconds(seconds)), limit: 10, kept: 0,
            answered: [], wish: wish)
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test func `each order gets the grant of its own store, in order`() throws {
        let (one, two) = (try stores("one"), try stores("two"))
        let first = try one.exchange([order(3, per: 1), order(4, per: 60), order(5, per: 2)])
        #expect(first.map(\.places) == [3, 4, 5])
        let second = try two.exchange([order(10, per: 60), order(10, per: 1), order(10, per: 2)])
        #expect(second.map(\.places) == [6, 7, 5])
    }

    @Test func `who wants no limit of a second makes no store for it`() throws {
        _ = try stores("one").exchange([order(1, per: 60)])
        #expect(try !names.contains { $0.hasPrefix("pace-") })
    }

    @Test func `a start of the machine forgets seconds and keeps hours`() throws {
        let before = try stores("one")
        _ = try before.exchange([order(10, per: 1), order(10, per: 3600)])
        before.close()
        let after = try stores("two", boot: "77c0-second")
        #expect(
            try after.exchange([order(10, per: 1), order(10, per: 3600)]).map(\.places) == [10, 0])
        #expect(
            try names.filter { $0.hasPrefix("pace-") && $0.hasSuffix(".sqlite") }
                == ["pace-77c0-second.sqlite"])
    }

    @Test func `a run that died costs the others its seconds for a minute and no longer`() throws {
        _ = try stores("one").exchange([order(10, per: 1)])
        let two = try stores("two")
        clock.advance(by: .seconds(59))
        #expect(try two.exchange([order(1, per: 1)])[0].places == 0)
        clock.advance(by: .seconds(2))
        #expect(try two.exchange([order(10, per: 1)])[0].places == 10)
    }
}
