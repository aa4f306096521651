import DeliveryEngine
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderTesting
import Testing

@testable import PostriderKit
@testable import Storage

/// What several machines mailed of one issue adds up to what one would have.
struct AddedReportTests {
    private static let begin = Timestamp("2026-11-22T09:30:00Z")!
    private static let people = 60

    private let folder = TemporaryFolder()
    private var issue: IssueFolder {
        Newsroom(folder: folder.path).issue(Slug("first")!)
    }

    private var workspace: Workspace {
        Workspace(
            newsroom: Newsroom(folder: folder.path), effects: .testing(), adapters: .refusing,
            notices: .unheard)
    }

    private static func address(_ number: Int) -> String {
        "reader\(number)@d\(number % 20).example"
    }

    /// A ledger of those who are in a part, or of all; what became of each follows from their
    /// number alone.
    @discardableResult
    private func ledger(
        _ name: String, part: String? = nil, backup: String = "ab", slug: String = "first",
        digest: String = "x", after delay: Int = 0
    ) throws -> String {
        let path = name.contains("/") ? name : folder.file(name)
        try FileManager.default.createDirectory(
            atPath: String(path[..<path.lastIndex(of: "/")!]), withIntermediateDirectories: true)
        let chosen = try part.map {
            ChosenPart(try #require(AudiencePart($0)), backup: backup)
        }
        let edition = Edition(
            slug: Slug(slug)!, subject: try SlottedText(parsing: "News", as: .header),
            html: try SlottedText(parsing: "<p>x</p>", as: .html),
            text: try SlottedText(parsing: "x", as: .plainText), language: "en")
        let mailing = Mailing(
            edition: edition, digest: digest, sender: .test,
            audience: Audience([], chosen: chosen), createdAt: Self.begin + .seconds(delay))
        let numbers = (1...Self.people).filter {
            mailing.audience.includes(addressKey: Self.address($0))
        }
        let ledger = try LedgerDatabase.create(
            at: path, mailing: mailing, now: mailing.createdAt
        ) { add in
            for number in numbers {
                try add(
                    Candidate(
                        Recipient(
                            subscriber: SubscriberID("s\(number)"),
                            address: try EmailAddress(Self.address(number))),
                        exclusion: number % 10 == 0 ? .unsubscribed : nil))
            }
        }.ledger
        try fill(ledger, of: numbers)
        ledger.close()
        return path
    }

    private func fill(_ ledger: LedgerDatabase, of numbers: [Int]) throws {
        let claimed = try ledger.commit([], claiming: 1000, at: Self.begin)
        let ids = Dictionary(
            uniqueKeysWithValues: claimed.map { ($0.recipient.subscriber.description, $0.id) })
        for number in numbers {
            guard let id = ids["s\(number)"] else { continue }
            let reply = Reply(
                code: number % 7 == 0 ? 550 : 250, status: nil, text: "r\(number)", command: .dot)
            let change: LedgerChange =
                number % 7 == 0 ? .failed(id, reply) : .sent(id, reply)
            _ = try ledger.commit(
                [change], claiming: 0, at: Self.begin + .seconds(number * 37))
        }
    }

    private func breakdown(of paths: [String]) throws -> LedgerBreakdown {
        LedgerBreakdown(
            adding: try paths.map { path in
                let ledger = try LedgerDatabase(reading: path)
                defer { ledger.close() }
                return try ledger.breakdown(groups: .max, buckets: 1_000_000)
            })
    }

    @Test func `the sum of the parts is the breakdown of the whole`() throws {
        let whole = try LedgerDatabase(reading: try ledger("whole.sqlite"))
        defer { whole.close() }
        let parts = try ["1/3", "2/3", "3/3"].enumerated().map { index, part in
            try ledger("part\(index).sqlite", part: part, after: index * 11)
        }
        #expect(try breakdown(of: parts) == (try whole.breakdown()))
    }

    @Test func `a report adds up parts and tells which are missing`() throws {
        try ledger(issue.ledger, part: "1/3")
        let second = try ledger("second.sqlite", part: "2/3")
        let third = try ledger("third.sqlite", part: "3/3")
        let some = try MailingReport(adding: ReportedParts(of: issue, in: workspace, with: [third]))
        #expect(some.parts == ["1/3", "3/3"] && some.missingParts == ["2/3"])
        #expect(some.status.audience == "all subscribers, parts 1, 3 of 3")
        let all = try MailingReport(
            adding: ReportedParts(of: issue, in: workspace, with: [third, second]))
        #expect(all.missingParts == [] && all.status.addsUp)
        #expect(all.status.candidates == Self.people && all.recipients == Self.people - 6)
        #expect(all.status.failed == 8 && all.status.sent == 46)
        #expect(all.status.audience == "all subscribers, all 3 parts")
        let failed = try RecipientList(
            [.failed], of: issue, in: workspace, with: [second, third])
        #expect(failed.recipients.count == 8)
    }

    @Test func `what is not another part of the same mailing is not added`() throws {
        try ledger(issue.ledger, part: "1/3")
        let others = [
            try ledger("again.sqlite", part: "1/3"): "counted already",
            try ledger("whole.sqlite"): "no part of one",
            try ledger("other.sqlite", part: "2/3", slug: "second"): "of the issue second",
            try ledger("words.sqlite", part: "2/3", digest: "y"): "another version",
            try ledger("count.sqlite", part: "2/4"): "another division",
            try ledger("backup.sqlite", part: "2/3", backup: "cd"): "another division",
        ]
        for (path, words) in others {
            let error = #expect(throws: Problem.self) {
                try ReportedParts(of: issue, in: workspace, with: [path])
            }
            #expect(error?.kind == .badData && error?.what.contains(words) == true, "\(path)")
            #expect(error?.what.hasPrefix(path) == true && error?.remedy != nil)
        }
    }
}
