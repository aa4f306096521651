import Composing
import MailFormat
import NewsletterCore

@testable import Archiving

/// What the tests of the archive have in common.
enum ArchiveFixture {
    static let site = ArchiveSite(
        newsletter: .init(name: "The Ferry Post", url: "https://post.example.org"),
        author: "Ada Lindwater", address: "https://post.example.org/archive",
        feedID: "tag:post.example.org,2026-11-01:newsletter")

    static func edition(
        subject: String = "Issue 42", html: String = "<p>Hello</p>", text: String = "Hello\n"
    ) throws -> Edition {
        Edition(
            slug: Slug("first")!, subject: try SlottedText(parsing: subject, as: .header),
            html: try SlottedText(parsing: html, as: .html),
            text: try SlottedText(parsing: text, as: .plainText), language: "en")
    }

    static func nobody(
        subject: String = "Issue 42", html: String = "<p>Hello</p>", text: String = "Hello\n"
    ) throws -> NobodysEdition {
        try NobodysEdition(
            edition(subject: subject, html: html, text: text),
            url: "https://post.example.org/archive/first/",
            without: ["You're receiving this email because you subscribed."])
    }

    /// An issue by its number, each on the day after the one before.
    static func issue(
        _ number: Int, title: String? = nil, html: String = "<p>Words</p>",
        text: String = "Words\n",
        pictures: [AttachedFile] = [], isListed: Bool = true
    ) throws -> ArchivedIssue {
        let day = CalendarDate(daysSince1970: 20_000 + number)
        let published = Timestamp("\(day)T08:30:00Z")!
        return ArchivedIssue(
            slug: Slug("issue-\(number)")!, title: title ?? "Issue \(number)", date: day,
            language: "en", summary: "What happened on day \(number).",
            edition: try nobody(html: html, text: text), pictures: pictures, published: published,
            id: "tag:post.example.org,\(day):issue/issue-\(number)",
            number: isListed ? number : nil)
    }
}

extension [ArchiveFile] {
    /// The text of a file; empty where there is none.
    func text(_ path: String) -> String {
        first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
}
