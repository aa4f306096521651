import NewsletterCore
import Testing

@testable import Subscribing

/// Dates as tables hold them.
struct WrittenDateTests {
    @Test(arguments: [
        ("2026-04-02", "2026-04-02T00:00:00Z"), ("2026-04-02T05:10:32Z", "2026-04-02T05:10:32Z"),
        ("2026-04-02 05:10:32", "2026-04-02T05:10:32Z"), ("2026-4-2 5:10", "2026-04-02T05:10:00Z"),
        ("2026/04/02", "2026-04-02T00:00:00Z"), ("2026.04.02 05:10", "2026-04-02T05:10:00Z"),
        ("20260402", "2026-04-02T00:00:00Z"), ("20260402051032", "2026-04-02T05:10:32Z"),
        // Go
        ("2024-01-02 03:04:05.123456 +0000 UTC", "2024-01-02T03:04:05Z"),
        ("2024-01-02 03:04:05.123456789 +0200 CEST m=+0.000012", "2024-01-02T01:04:05Z"),
        ("2024-01-02 03:04:05 -0700 MST", "2024-01-02T10:04:05Z"),
        // RFC 2822, and programs that write nearly so
        ("Tue, 02 Jan 2024 03:04:05 +0100", "2024-01-02T02:04:05Z"),
        ("2 Jan 2024 03:04 GMT", "2024-01-02T03:04:00Z"),
        ("Tue Jan  2 03:04:05 2024", "2024-01-02T03:04:05Z"),
        ("Tue Jan 02 2024 03:04:05 GMT+0100 (Central European Time)", "2024-01-02T02:04:05Z"),
        ("Mon, 02-Jan-24 15:04:05 EST", "2024-01-02T20:04:05Z"),
        // Names of months
        ("Nov 1, 2016", "2016-11-01T00:00:00Z"), ("November 1st, 2016", "2016-11-01T00:00:00Z"),
        ("Sept. 3, 2016 at 3:04 PM", "2016-09-03T15:04:00Z"),
        ("1-Nov-2016", "2016-11-01T00:00:00Z"), ("2016-Nov-01", "2016-11-01T00:00:00Z"),
        ("Nov 1, 2016 12:30 am", "2016-11-01T00:30:00Z"),
        ("1 nov 16 3:04pm", "2016-11-01T15:04:00Z"),
        ("1. November 2016", "2016-11-01T00:00:00Z"), ("3. März 2020", "2020-03-03T00:00:00Z"),
        ("Do., 3. Dez. 2020, 14:05 Uhr", "2020-12-03T14:05:00Z"),
        ("1er janvier 2021", "2021-01-01T00:00:00Z"),
        ("14 août 2021 à 09:30", "2021-08-14T09:30:00Z"),
        ("1 de noviembre de 2016", "2016-11-01T00:00:00Z"),
        ("3 gennaio 2022", "2022-01-03T00:00:00Z"),
        ("2 de fevereiro de 2022", "2022-02-02T00:00:00Z"), ("5 mei 2022", "2022-05-05T00:00:00Z"),
        // Numbers
        ("1714557000", "2024-05-01T09:50:00Z"), ("1714557000123", "2024-05-01T09:50:00Z"),
        ("1714557000.5", "2024-05-01T09:50:00Z"), ("45292", "2024-01-01T00:00:00Z"),
        ("45292.25", "2024-01-01T06:00:00Z"),
        // Three numbers that mean one day
        ("25/12/2016", "2016-12-25T00:00:00Z"), ("12/25/16", "2016-12-25T00:00:00Z"),
        ("5.5.2024", "2024-05-05T00:00:00Z"), ("13.1.2024 14:05", "2024-01-13T14:05:00Z"),
        ("99-12-31", "1999-12-31T00:00:00Z"),
    ])
    func `a date is read`(text: String, time: String) throws {
        let read = WrittenDate(text)?.time(nil)
        #expect(read.map { Timestamp(seconds: $0.seconds).description } == time)
    }

    @Test(arguments: [
        ("11/1/16", "2016-01-11", "2016-11-01"), ("01.02.2024", "2024-02-01", "2024-01-02"),
        ("3-4-2024 05:06", "2024-04-03", "2024-03-04"),
    ])
    func `three numbers are open until an order is said`(
        text: String, dmy: String, mdy: String
    ) throws {
        let date = try #require(WrittenDate(text))
        #expect(date.isOpen && date.provenOrder == nil && date.time(nil) == nil)
        #expect(date.time(.dmy)?.date.description == dmy)
        #expect(date.time(.mdy)?.date.description == mdy)
    }

    @Test func `a year may come first where that is said`() throws {
        let date = try #require(WrittenDate("16/11/01"))
        #expect(date.time(.ymd)?.date.description == "2016-11-01")
        #expect(try #require(WrittenDate("11/1/2016")).time(.ymd) == nil)
    }

    @Test(arguments: [
        "", "soon", "2016-11-31", "31/31/2024", "30.2.2024", "Nov 31, 2016", "1", "123", "123456",
        "1 Nov", "Nov 2016", "12:30", "2024", "1/2", "1/2/3/4", "1.2.123", "Foo 1, 2016", "1 2 3 4",
        "2024-01-02 25:00", "2024-01-02 03:04 nonsense", "99999999", "Nov Dec 2016",
    ])
    func `what is no date is not made one`(text: String) {
        #expect(WrittenDate(text)?.time(nil) == nil)
        #expect(WrittenDate(text)?.isOpen != true)
    }
}
