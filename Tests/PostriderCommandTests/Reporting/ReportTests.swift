import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import PostriderCommand
@testable import PostriderKit

struct ReportTests {
    static let begin = Timestamp("2026-11-22T09:30:00Z")!
    static let hostile = "</td><script>alert('1')</script> & \"x\"\u{1B}[31m\u{202E}"

    let folder: TemporaryFolder

    init() throws { folder = TemporaryFolder() }

    /// Twelve recipients of three domains: seven sent, of which one after two refusals, one
    /// deferred, two failed, one in doubt, one queued; and two who are left out.
    private func ledger() throws -> LedgerDatabase {
        let edition = Edition(
            slug: Slug("first")!,
            subject: try SlottedText(parsing: "<News> & {{subscriber.name|you}}", as: .header),
            html: try SlottedText(parsing: "<p>x</p>", as: .html),
            text: try SlottedText(parsing: "x", as: .plainText), language: "en")
        let domains = ["big.example"] + ["mid.example"] + ["small.example"]
        let ledger = try LedgerDatabase.create(
            at: folder.file("ledger.sqlite"),
            mailing: Mailing(
                edition: edition, digest: "x", sender: .test, createdAt: Self.begin),
            now: Self.begin
        ) { add in
            for number in 1...14 {
                let domain = domains[number <= 8 ? 0 : number <= 11 ? 1 : 2]
                try add(
                    Candidate(
                        Recipient(
                            subscriber: SubscriberID("s\(number)"),
                            address: try EmailAddress("Person\(number)@\(domain)")),
                        exclusion: number == 13 ? .bounced : number == 14 ? .pending : nil))
            }
        }.ledger
        try fill(ledger)
        return ledger
    }

    private func fill(_ ledger: LedgerDatabase) throws {
        let begin = Self.begin
        func step(_ changes: [LedgerChange], claiming: Int = 0, after seconds: Int = 0) throws {
            _ = try ledger.commit(changes, claiming: claiming, at: begin + .seconds(seconds))
        }
        func id(_ number: Int64) -> DeliveryID { DeliveryID(rawValue: number) }
        let ok = Reply(code: 250, status: EnhancedStatus(2, 0, 0), text: "Ok", command: .dot)
        let busy = Reply(
            code: 450, status: EnhancedStatus(4, 2, 1), text: Self.hostile, command: .rcpt)
        let unknown = Reply(
            code: 550, status: EnhancedStatus(5, 1, 1), text: "no such user", command: .rcpt)
        try step([], claiming: 11)
        try step([.deferred(id(1), until: begin + .seconds(60), busy)])
        try step([], claiming: 1, after: 60)
        try step([.deferred(id(1), until: begin + .seconds(120), busy)], after: 60)
        try step([], claiming: 1, after: 120)
        try step((2...7).map { .sent(id($0), ok) }, after: 5)
        try step([.sent(id(1), ok)], after: 125)
        try step([.deferred(id(8), until: begin + .seconds(900), busy)], after: 30)
        try step([.failed(id(9), unknown), .failed(id(10), unknown)], after: 31)
        try step([.inDoubt(id(11), "the reply was lost")], after: 40)
    }

    @Test func `the figures are those of the ledger`() throws {
        let ledger = try ledger()
        let report = try MailingReport(ledger, isRunning: false)
        #expect(report.recipients == 12 && report.status.sent == 7 && report.status.addsUp)
        #expect(report.domains.map(\.domain) == ["big.example", "mid.example", "small.example"])
        #expect(report.domains.map(\.counts.recipients) == [8, 3, 1])
        #expect(report.domains.map(\.counts.waiting) == [0, 0, 1])
        #expect(report.domains[1].counts.failed == 2 && report.domains[1].counts.indoubt == 1)
        #expect(report.replies.map(\.label) == ["250 2.0.0", "550 5.1.1", "450 4.2.1", "no reply"])
        #expect(report.replies.map(\.count) == [7, 2, 1, 1])
        #expect(report.timeline.reduce(0) { $0 + $1.total } == 10)
        #expect(
            report.timeline.count <= 60 && report.timeline.first?.start == Self.begin + .seconds(5))
        #expect(report.attempts.map(\.attempts) == [1, 3])
        #expect(report.attempts.map(\.counts.recipients) == [9, 1])
        #expect(report.longestWaits.map(\.email) == ["Person1@big.example"])
        #expect(report.longestWaits.map(\.seconds) == [125])
        #expect(report.pace?.seconds == 120)
        #expect(report.exclusions.map(\.reason) == ["bounced", "pending"])
    }

    @Test func `the report is read beside its writer`() throws {
        let writer = try ledger()
        let reader = try LedgerDatabase(reading: folder.file("ledger.sqlite"))
        _ = try writer.commit([], claiming: 1, at: Self.begin)
        #expect(try MailingReport(reader, isRunning: true).status.state == .sending)
    }

    @Test func `domains beyond the limit are added up`() throws {
        let breakdown = try ledger().breakdown(groups: 1, buckets: 2)
        #expect(breakdown.domains.map(\.name) == ["big.example"])
        #expect(breakdown.otherDomainCount == 2 && breakdown.otherDomains.recipients == 4)
        #expect(breakdown.answers.count == 1 && breakdown.otherAnswers == 4)
        #expect(breakdown.timeline.count <= 2)
        #expect(breakdown.timeline.reduce(0) { $0 + $1.counts.recipients } == 10)
    }

    @Test func `a mailing that has not begun has a report`() throws {
        let edition = Edition(
            slug: Slug("empty")!, subject: try SlottedText(parsing: "x", as: .header),
            html: try SlottedText(parsing: "x", as: .html),
            text: try SlottedText(parsing: "x", as: .plainText), language: "en")
        let ledger = try LedgerDatabase.create(
            at: folder.file("empty.sqlite"),
            mailing: Mailing(
                edition: edition, digest: "x", sender: .test, createdAt: Self.begin),
            now: Self.begin
        ) { _ in }.ledger
        let report = try MailingReport(ledger, isRunning: false)
        #expect(report.timeline.isEmpty && report.pace == nil && report.sentShare == 0)
        #expect(!ReportText(report, width: 80).text.isEmpty)
        #expect(ReportPage(report, madeAt: Self.begin).html.contains("nothing has been sent yet"))
    }

    @Test func `what servers say is shown and not obeyed`() throws {
        let report = try MailingReport(try ledger(), isRunning: false)
        let page = ReportPage(report, madeAt: Self.begin).html
        #expect(!page.contains("<script") && !page.contains("\u{1B}") && !page.contains("\u{202E}"))
        #expect(
            page.contains(
                "&lt;/td&gt;&lt;script&gt;alert('1')&lt;/script&gt; &amp; &quot;x&quot;"))
        #expect(page.contains("&lt;News&gt; &amp; {{subscriber.name|you}}"))
        let text = ReportText(report, width: 100).text
        #expect(!text.contains("\u{1B}[31m") && !text.contains("\u{202E}"))
    }

    @Test func `the page needs nothing else and says its plots in words`() throws {
        let report = try MailingReport(try ledger(), isRunning: false)
        let page = ReportPage(report, madeAt: Self.begin).html
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        for word in ["src=", "href=", "url(", "@import", "http:", "https:"] {
            #expect(!page.contains(word))
        }
        #expect(page.contains("aria-label=\"Of 12 recipients: 7 sent"))
        #expect(
            page.contains(
                "aria-label=\"Replies over time, a column for every 5 seconds, at most 6 in one\""))
        #expect(page.contains("prefers-color-scheme: dark"))
        let opened = page.matches(of: /<(table|section|svg|div|details|figure|tr|th|td|g)[ >]/)
            .count
        let closed = page.matches(of: /<\/(table|section|svg|div|details|figure|tr|th|td|g)>/).count
        #expect(opened == closed)
    }

    @Test(arguments: [60, 80, 200])
    func `the tables fit the width`(_ width: Int) throws {
        let text = ReportText(try MailingReport(try ledger(), isRunning: false), width: width).text
        let tables = text.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n")
        let wide = tables.split(separator: "\n").filter { DisplayWidth.of($0) > width }
        #expect(wide == [])
    }

    @Test func `the JSON has the keys that scripts rely on`() throws {
        let json = try jsonText(try MailingReport(try ledger(), isRunning: false))
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        #expect(
            Set(value?.keys ?? [:].keys) == [
                "issue", "subject", "created_at", "status", "recipients", "pace", "domains",
                "other_domain_count", "other_domains", "replies", "other_replies",
                "bucket_seconds", "timeline", "attempts", "longest_waits", "earlier_replies",
                "earlier_reply_count",
            ])
        let bucket = (value?["timeline"] as? [[String: Any]])?.first
        #expect(Set(bucket?.keys ?? [:].keys) == ["start", "sent", "deferred", "failed"])
    }

    @Test func `numbers are written for people`() {
        #expect([0, 999, 1000, 1_234_567].map(\.grouped) == ["0", "999", "1,000", "1,234,567"])
        #expect(
            [0, 0.00001, 0.5, 0.99999, 1].map(\.percent) == [
                "0.0%", "0.1%", "50.0%", "99.9%", "100%",
            ])
        #expect([0.44, 60, 720, 9000].map(\.asTime) == ["0.4 s", "60 s", "12 min", "2.5 h"])
        #expect([1, 7, 11, 99, 100, 288].map(ReportPlot.roundedUp) == [2, 8, 20, 100, 100, 300])
    }

    @Test func `a bar shows whatever is there`() {
        let counts = MailingReport.Counts(
            recipients: 1000, sent: 998, deferred: 1, failed: 1, indoubt: 0, waiting: 0)
        let bar = BlockBars.stacked(counts, of: 1000, width: 20)
        #expect(bar == String(repeating: "█", count: 18) + "▓▒")
        #expect(BlockBars.columns([0, 1, 8], height: 1) == [" ▁█"])
    }
}
