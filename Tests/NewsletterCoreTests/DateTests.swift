import NewsletterCore
import Testing

@Suite struct DateTests {
    @Test func `every day of four centuries comes back from its number`() throws {
        let first = try #require(CalendarDate(year: 1800, month: 1, day: 1)).daysSince1970
        let last = try #require(CalendarDate(year: 2200, month: 12, day: 31)).daysSince1970
        var before = CalendarDate(daysSince1970: first - 1)
        for number in first...last {
            let date = CalendarDate(daysSince1970: number)
            #expect(date.daysSince1970 == number)
            #expect(before < date)
            before = date
        }
    }

    @Test(arguments: [
        ("2026-11-22", 0), ("2026-11-23", 1), ("2000-02-29", 2), ("1970-01-01", 4),
        ("1969-12-31", 3),
    ])
    func `the day of the week is right`(text: String, weekday: Int) throws {
        #expect(try #require(CalendarDate(text)).weekday == weekday)
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-11-22", "2026-11", "today", ""])
    func `a day that no calendar has is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        ("2026-11-22T09:30:00Z", "2026-11-22T09:30:00Z"),
        ("2026-11-22T09:30:00+01:00", "2026-11-22T08:30:00Z"),
        ("2026-01-01T00:30:00+0100", "2025-12-31T23:30:00Z"),
        ("2026-11-22 09:30", "2026-11-22T09:30:00Z"), ("2026-11-22", "2026-11-22T00:00:00Z"),
        ("2026-11-22T09:30:00.123Z", "2026-11-22T09:30:00Z"),
        ("1969-07-20T20:17:00Z", "1969-07-20T20:17:00Z"),
    ])
    func `a moment is read and written as RFC 3339 has it`(text: String, expected: String) throws {
        #expect(try #require(Timestamp(text)).description == expected)
    }

    @Test(arguments: ["2026-11-22T25:00:00Z", "2026-11-22Tnoon", "2026-11-22T09", "soon"])
    func `what is no moment is refused`(text: String) { #expect(Timestamp(text) == nil) }

    @Test(arguments: ["2026-11-22", "autumn-fair", "a", "issue_7.2"])
    func `a slug is safe in a path`(text: String) { #expect(Slug(text)?.description == text) }

    @Test(arguments: ["", "..", "../x", "a/b", "A", ".hidden", "a b", "-x", "a..b", "ä"])
    func `what is not safe in a path is no slug`(text: String) { #expect(Slug(text) == nil) }
}
