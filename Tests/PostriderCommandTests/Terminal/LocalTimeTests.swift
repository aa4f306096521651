import Foundation
import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// Moments as people read them.
@Suite struct LocalTimeTests {
    @Test(arguments: [
        ("2026-11-22T09:30:00Z", "Europe/Berlin", "2026-11-22 10:30:00 +0100"),
        ("2026-07-22T09:30:00Z", "Europe/Berlin", "2026-07-22 11:30:00 +0200"),
        ("2026-11-22T01:05:09Z", "America/New_York", "2026-11-21 20:05:09 -0500"),
        ("2026-11-22T20:00:00Z", "Asia/Kolkata", "2026-11-23 01:30:00 +0530"),
        ("2026-11-22T01:00:00Z", "America/St_Johns", "2026-11-21 21:30:00 -0330"),
        ("2026-11-22T09:30:00Z", "UTC", "2026-11-22 09:30:00 +0000"),
    ])
    func `a terminal shows local time with its zone, which reads back`(
        moment: String, zone: String, shown: String
    ) throws {
        let zone = try #require(TimeZone(identifier: zone))
        #expect(moment.withLocalTimes(onTerminal: true, zone: zone) == shown)
        #expect(Timestamp(shown) == Timestamp(moment))
        let sentence = "since \(moment), then."
        #expect(
            sentence.withLocalTimes(onTerminal: true, zone: zone) == "since \(shown), then.")
        #expect(sentence.withLocalTimes(onTerminal: false, zone: zone) == sentence)
    }

    @Test func `two moments, brackets and the end of a sentence are no hindrance`() throws {
        let text =
            "from 2026-11-22T09:30:00Z to 2026-11-22T09:30:01Z (2026-11-22T09:30:02Z).\n"
            + "2026-11-22T09:30:03Z: at 2026-11-22T09:30:04Z."
        let shown = text.withLocalTimes(onTerminal: true, zone: .gmt)
        #expect(!shown.contains("T09") && shown.matches(of: /09:30:0\d \+0000/).count == 5)
    }

    @Test(arguments: [
        "2026-11-22", "2026-99-22T09:30:00Z", "2026-11-22T09:30:00+01:00", "",
        "backup-2026-11-22T09:30:00Z.sqlite", "/srv/2026-11-22T09:30:00Z/x",
        "2026-11-22T09:30:00Z.sqlite", "2026-11-22T09:::::00Z",
    ])
    func `what is no moment of ours stays`(text: String) {
        #expect(text.withLocalTimes(onTerminal: true, zone: .gmt) == text)
    }
}
