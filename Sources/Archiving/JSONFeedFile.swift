import Composing
import NewsletterCore
import TextFormats

/// The latest issues as a JSON Feed (version 1.1).
struct JSONFeedFile {
    let site: ArchiveSite
    /// The listed issues by number, the first first.
    let issues: [ArchivedIssue]
    /// What feeds hold of each.
    let contents: [Slug: String]

    var file: ArchiveFile {
        let items = AtomFeed.latest(of: issues).map(item)
        let feed: JSONValue = .object([
            ("version", .string("https://jsonfeed.org/version/1.1")),
            ("title", .string(site.newsletter.name)),
            ("home_page_url", .string(site.address)),
            ("feed_url", .string(site.url(ArchiveNames.json))),
            ("language", .string(site.language(site.newsletter.language).tag)),
            ("authors", .array([.object([("name", .string(site.author))])])),
            ("items", .array(items)),
        ])
        return ArchiveFile(
            ArchiveNames.json, Array(JSONText.encode(feed).utf8), "application/feed+json")
    }

    private func item(_ issue: ArchivedIssue) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [
            ("id", .string(issue.id)), ("url", .string(site.url(of: issue.slug))),
            ("title", .string(issue.title)),
            ("content_html", .string(contents[issue.slug] ?? "")),
            ("content_text", .string(issue.edition.text)),
        ]
        if let summary = issue.summary { members.append(("summary", .string(summary))) }
        members += [
            ("date_published", .string("\(issue.published)")),
            ("date_modified", .string("\(issue.updated)")),
            ("language", .string(site.language(issue.language).tag)),
        ]
        return .object(members)
    }
}
