import DeliveryEngine
import NewsletterCore
import Testing

@Suite struct SendingHoursTests {
    /// London in 2026: an hour ahead of UTC from 29 March 01:00 to 25 October 01:00.
    private static let london: SendingHours.Offset = { moment in
        let summer = Timestamp("2026-03-29T01:00:00Z")!..<Timestamp("2026-10-25T01:00:00Z")!
        return summer.contains(moment) ? .seconds(3600) : .zero
    }

    private func wait(_ opens: Int, _ closes: Int, at moment: String) -> Duration? {
        SendingHours(opens: opens, closes: closes, offset: Self.london)
            .wait(at: Timestamp(moment)!)
    }

    @Test(
        arguments: [
            ("2026-01-10T07:59:59Z", 1), ("2026-01-10T08:00:00Z", nil),
            ("2026-01-10T19:59:59Z", nil),
            ("2026-01-10T20:00:00Z", 12 * 3600), ("2026-07-10T07:00:00Z", nil),
            ("2026-07-10T19:00:00Z", 12 * 3600),
        ] as [(String, Int?)])
    func `mail leaves between eight and eight by London's walls`(moment: String, seconds: Int?) {
        #expect(wait(8 * 60, 20 * 60, at: moment) == seconds.map { .seconds($0) })
    }

    @Test(
        arguments: [
            ("2026-01-10T21:59:00Z", 60), ("2026-01-10T22:00:00Z", nil),
            ("2026-01-11T00:00:00Z", nil),
            ("2026-01-11T05:59:59Z", nil), ("2026-01-11T06:00:00Z", 16 * 3600),
        ] as [(String, Int?)])
    func `the hours may go over midnight`(moment: String, seconds: Int?) {
        #expect(wait(22 * 60, 6 * 60, at: moment) == seconds.map { .seconds($0) })
    }

    @Test func `the night of the change to summer time is an hour shorter`() {
        #expect(wait(8 * 60, 20 * 60, at: "2026-03-28T20:00:00Z") == .seconds(11 * 3600))
    }

    @Test func `the night of the change to winter time is an hour longer`() {
        #expect(wait(8 * 60, 20 * 60, at: "2026-10-24T19:00:00Z") == .seconds(13 * 3600))
    }

    @Test func `an opening time that is skipped opens when the clock has gone on`() {
        #expect(wait(90, 5 * 60, at: "2026-03-29T00:30:00Z") == .seconds(1800))
        #expect(wait(90, 5 * 60, at: "2026-03-29T01:00:00Z") == nil)
    }

    @Test func `an hour that comes twice is allowed twice`() {
        #expect(wait(60, 120, at: "2026-10-25T00:30:00Z") == nil)
        #expect(wait(60, 120, at: "2026-10-25T01:30:00Z") == nil)
        #expect(wait(60, 120, at: "2026-10-25T02:00:00Z") == .seconds(23 * 3600))
    }

    @Test func `equal times mean the whole day`() {
        #expect(wait(0, 0, at: "2026-03-29T01:00:00Z") == nil)
    }
}
