import Composing
import NewsletterCore

/// The feed of the archive (RFC 4287), and its closed documents (RFC 5005 section 4).
///
/// The feed has the latest entries; whoever wants all follows `prev-archive`. A closed document
/// holds twenty places by number and never gets others; an issue that is public no more leaves its
/// place empty.
struct AtomFeed {
    /// How many entries a document holds.
    static let size = 20

    let site: ArchiveSite
    /// The listed issues by number, the first first.
    let issues: [ArchivedIssue]
    /// What feeds hold of each.
    let contents: [Slug: String]

    private var language: PageLanguage { site.language(site.newsletter.language) }
    private var closedCount: Int { (issues.last?.number ?? 0) / Self.size }

    /// The feed and the closed documents.
    var files: [ArchiveFile] {
        let latest = Self.latest(of: issues)
        // An old one that was corrected is no reason to leave out those behind it.
        let first = issues.suffix(Self.size).compactMap(\.number).min() ?? 1
        let before = (1...max(1, closedCount)).last { ($0 - 1) * Self.size + 1 < first }
        var links = [Self.link("self", site.url(ArchiveNames.atom))]
        if let before, closedCount > 0 {
            links.append(Self.link("prev-archive", site.url(ArchiveNames.closedFeed(before))))
        }
        let feed = document(latest, id: site.feedID, links)
        return [ArchiveFile(ArchiveNames.atom, text: feed, "application/atom+xml")]
            + Array(1..<closedCount + 1).mappedOnAllCores { closed($0) }
            + lists.map { self.feed(of: $0) }
    }

    /// The lists to which any of the issues went.
    private var lists: [ListName] { Set(issues.flatMap(\.lists)).sorted() }

    /// The latest issues of one list.
    private func feed(of list: ListName) -> ArchiveFile {
        let path = ArchiveNames.feed(of: list)
        let entries = Self.latest(of: issues.filter { $0.lists.contains(list) })
        let feed = document(
            entries, id: "\(site.feedID):\(list)",
            [Self.link("self", site.url(ArchiveNames.address(ofFeedOf: list)))],
            title: "\(site.newsletter.name) · \(list)")
        return ArchiveFile(path, text: feed, "application/atom+xml")
    }

    /// The latest entries, and those that were corrected since the oldest of them, by time.
    static func latest(of issues: [ArchivedIssue]) -> [ArchivedIssue] {
        let latest = issues.suffix(size)
        let oldest = latest.map(\.published).min() ?? Timestamp(milliseconds: 0)
        let corrected = issues.dropLast(size).filter {
            ($0.corrected ?? $0.correction?.at).map { $0 > oldest } ?? false
        }
        return (corrected + latest).sorted {
            ($0.updated, $0.number ?? 0) > ($1.updated, $1.number ?? 0)
        }
    }

    private func closed(_ number: Int) -> ArchiveFile {
        let places = ((number - 1) * Self.size + 1)...(number * Self.size)
        let held = issues.filter { $0.number.map { places.contains($0) } ?? false }
        let path = ArchiveNames.closedFeed(number)
        var links = [
            Self.link("self", site.url(path)), Self.link("current", site.url(ArchiveNames.atom)),
        ]
        if number > 1 {
            links.append(
                Self.link("prev-archive", site.url(ArchiveNames.closedFeed(number - 1))))
        }
        if number < closedCount {
            links.append(
                Self.link("next-archive", site.url(ArchiveNames.closedFeed(number + 1))))
        }
        let feed = document(held.reversed(), id: site.feedID, links + ["<fh:archive/>"])
        return ArchiveFile(path, text: feed, "application/atom+xml")
    }

    private func document(
        _ entries: [ArchivedIssue], id: String, _ links: [String], title: String? = nil
    ) -> String {
        let updated = entries.map(\.updated).max() ?? Timestamp(milliseconds: 0)
        let lines =
            [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\""
                    + " xmlns:fh=\"http://purl.org/syndication/history/1.0\""
                    + " xml:lang=\"\(language.tag)\">",
                "<id>\(id.escapedForXML())</id>",
                "<title>\((title ?? site.newsletter.name).escapedForXML())</title>",
                "<updated>\(updated)</updated>",
                "<author><name>\(site.author.escapedForXML())</name></author>",
                Self.link("alternate", site.address, type: "text/html"),
            ] + links + entries.map(entry) + ["</feed>", ""]
        return lines.joined(separator: "\n")
    }

    private func entry(_ issue: ArchivedIssue) -> String {
        let url = site.url(of: issue.slug)
        var lines = [
            "<entry xml:lang=\"\(site.language(issue.language).tag)\">",
            "<id>\(issue.id.escapedForXML())</id>",
            "<title>\(issue.title.escapedForXML())</title>",
            Self.link("alternate", url, type: "text/html"),
            "<published>\(issue.published)</published>", "<updated>\(issue.updated)</updated>",
        ]
        if let summary = issue.summary {
            lines.append("<summary>\(summary.escapedForXML())</summary>")
        }
        let html = (contents[issue.slug] ?? "").escapedForXML()
        lines += ["<content type=\"html\">\(html)</content>", "</entry>"]
        return lines.joined(separator: "\n")
    }

    private static func link(_ relation: String, _ address: String, type: String? = nil) -> String {
        let kind = type.map { " type=\"\($0)\"" } ?? ""
        return "<link rel=\"\(relation)\"\(kind) href=\"\(address.escapedForXML())\"/>"
    }
}

/// What feeds hold of an issue: its words and pictures, a correction before them.
struct FeedContent {
    let site: ArchiveSite
    let issue: ArchivedIssue

    var html: String {
        let writing = MarkupWriting(
            pictures: ArchivedPicture.all(of: issue.pictures), base: site.url(of: issue.slug))
        let body = writing.feed(issue.edition.html)
        guard let correction = issue.correction else { return body }
        let heading = site.language(issue.language).html(.correction)
        return "<p><strong>\(heading)</strong></p>\(writing.feed(correction.html))<hr>\(body)"
    }
}

extension StringProtocol {
    /// The text as XML 1.0 has it in an element or an attribute; what no document may hold (section
    /// 2.2) is left out.
    func escapedForXML() -> String {
        // Nearly every text is so, and every byte of what may not stand there is seen by it.
        let isAllowed = utf8.allSatisfy {
            $0 >= 0x20 && $0 != 0xEF || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D
        }
        if isAllowed { return escapedForHTML() }
        let allowed = unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
            default: false
            }
        }
        return String(String.UnicodeScalarView(allowed)).escapedForHTML()
    }
}
