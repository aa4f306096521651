public import NewsletterCore

/// The archive of a newsletter: every file of it, made of the issues that everybody may read.
///
///     let archive = Archive(site, of: issues)
///     for file in archive.files { … }
///
/// It asks no clock and no disk, so the same issues make the same bytes, wherever they are shown.
public struct Archive: Sendable {
    private let site: ArchiveSite
    /// Every issue whose page answers.
    private let issues: [ArchivedIssue]
    /// The listed ones, the latest first.
    private let listed: [ArchivedIssue]

    /// Makes the archive of some issues.
    public init(_ site: ArchiveSite, of issues: [ArchivedIssue]) {
        self.site = site
        self.issues = issues
        listed = issues.filter(\.isListed).sorted {
            ($0.date, $0.published, $0.number ?? 0) > ($1.date, $1.published, $1.number ?? 0)
        }
    }

    /// Every file, by path.
    public var files: [ArchiveFile] {
        let byNumber = listed.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
        var files = issues.mappedOnAllCores { self.files(of: $0) }.flatMap { $0 }
        files += IndexPage(site: site, issues: listed).files
        let bodies = byNumber.mappedOnAllCores { [site] in FeedContent(site: site, issue: $0).html }
        let contents = Dictionary(uniqueKeysWithValues: zip(byNumber.map(\.slug), bodies))
        files += AtomFeed(site: site, issues: byNumber, contents: contents).files
        files.append(JSONFeedFile(site: site, issues: byNumber, contents: contents).file)
        if site.isIndexed { files.append(sitemap) }
        return files.sorted { $0.path < $1.path }
    }

    /// The files of one issue: its page, its text and its pictures.
    public func files(of slug: Slug) -> [ArchiveFile] {
        issues.filter { $0.slug == slug }.flatMap { files(of: $0) }.sorted { $0.path < $1.path }
    }

    private func files(of issue: ArchivedIssue) -> [ArchiveFile] {
        let place = listed.firstIndex { $0.slug == issue.slug }
        // One that is not listed comes after all that are.
        let older = place.map { $0 + 1 } ?? 0
        return IssuePage(
            site: site, issue: issue,
            previous: older < listed.count ? listed[older] : nil,
            next: place.flatMap { $0 > 0 ? listed[$0 - 1] : nil },
            pictures: ArchivedPicture.all(of: issue.pictures)
        ).files
    }

    /// The pages that search engines may list (sitemaps.org).
    private var sitemap: ArchiveFile {
        let pages = listed.map { issue in
            "<url><loc>\(site.url(of: issue.slug).escapedForXML())</loc>"
                + "<lastmod>\(issue.updated)</lastmod></url>"
        }
        let lines =
            [
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                "<url><loc>\(site.address.escapedForXML())</loc></url>",
            ] + pages + ["</urlset>", ""]
        return ArchiveFile(
            ArchiveNames.sitemap, text: lines.joined(separator: "\n"), "application/xml")
    }
}
