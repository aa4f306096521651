import Composing
import NewsletterCore
import TextFormats

/// The page of an issue: the mail's own document with a slim bar above and below it.
struct IssuePage {
    let site: ArchiveSite
    let issue: ArchivedIssue
    /// The listed issues before and after it.
    let previous: ArchivedIssue?
    let next: ArchivedIssue?
    let pictures: [String: ArchivedPicture]

    private var language: PageLanguage { site.language(issue.language) }

    var url: String { site.url(of: issue.slug) }

    /// The page, its text and its pictures.
    var files: [ArchiveFile] {
        let body = MarkupWriting(pictures: pictures).page(issue.edition.html)
        let policy = PagePolicy.issue(picturesOfWeb: issue.edition.html.schemesOfPictures)
        var files = [
            ArchiveFile(
                ArchiveNames.page(of: "\(issue.slug)"), text: page(body, policy), "text/html",
                policy: policy.inHeader),
            ArchiveFile(ArchiveNames.text(of: "\(issue.slug)"), text: text, "text/plain"),
        ]
        let shown = Dictionary(pictures.values.map { ($0.path, $0) }) { first, _ in first }
        for picture in shown.values.sorted(by: { $0.path < $1.path }) {
            files.append(
                ArchiveFile("\(issue.slug)/\(picture.path)", picture.bytes, picture.mediaType))
        }
        return files
    }

    private var text: String {
        guard let correction = issue.correction else { return issue.edition.text }
        return "\(language.text(.correction)): \(correction.text)\n\n\(issue.edition.text)"
    }

    private func page(_ body: String, _ policy: PagePolicy) -> String {
        let markup = issue.edition.html
        var head = PageHead(
            site: site, language: language, title: "\(issue.title) · \(site.newsletter.name)",
            policy: policy, canonical: url, description: issue.summary,
            isIndexed: site.isIndexed && issue.isListed)
        head.lines =
            relations + openGraph
            + [linkedData, "<style>\n\(markup.styles)</style>", BarStyle.element]
        // A template may have one of its own, and a page has one only.
        let frame = markup.holds("main") ? "div" : "main"
        let attributes = markup.bodyAttributes.filter { $0.name != "lang" && $0.name != "dir" }
            .map { " \($0.name)=\"\($0.value.escapedForHTML())\"" }.joined()
        return head.html + """
            <body\(attributes)>
            \(bar)
            \(correction)<\(frame)>
            \(body)
            </\(frame)>
            \(ways)
            </body>
            </html>

            """
    }

    // MARK: Bars

    private var bar: String {
        var parts = [
            "<a href=\"../\"><b>\(site.newsletter.name.escapedForHTML())</b></a>",
            "<time datetime=\"\(issue.date)\">\(language.html(issue.date))</time>",
            "<a href=\"../\">\(language.html(.pastIssues))</a>",
        ]
        if let url = site.subscribeURL {
            parts.append(
                "<a href=\"\(url.escapedForHTML())\">\(language.html(.subscribe))</a>")
        }
        return nav(parts, label: site.newsletter.name.escapedForHTML())
    }

    private var ways: String {
        let ways = [(Phrase.previousIssue, "prev", previous), (.nextIssue, "next", next)]
        let parts = ways.compactMap { phrase, relation, other in
            other.map { other in
                let title = other.title.escapedForHTML()
                return "<span>\(language.html(phrase)): "
                    + "<a rel=\"\(relation)\" href=\"../\(other.slug)/\"><bdi>\(title)</bdi></a></span>"
            }
        }
        return parts.isEmpty ? "" : nav(parts, label: language.html(.pastIssues))
    }

    private func nav(_ parts: [String], label: String) -> String {
        "<nav class=\"postrider-bar\" aria-label=\"\(label)\">\(parts.joined(separator: "\n"))</nav>"
    }

    private var correction: String {
        guard let correction = issue.correction else { return "" }
        let day = correction.at.date
        return """
            <aside class="postrider-bar postrider-correction" aria-label="\(language.html(.correction))">
            <p><b>\(language.html(.correction))</b>, <time datetime="\(day)">\(language.html(day))</time></p>
            \(MarkupWriting(pictures: [:]).page(correction.html))
            </aside>

            """
    }

    // MARK: What machines read

    private var relations: [String] {
        var lines: [String] = []
        if let previous { lines.append(PageHead.link("prev", site.url(of: previous.slug))) }
        if let next { lines.append(PageHead.link("next", site.url(of: next.slug))) }
        lines.append(
            PageHead.link(
                "alternate", site.url(ArchiveNames.text(of: "\(issue.slug)")), type: "text/plain"))
        return lines
    }

    /// The address of the picture that stands for the issue; nil where it has none.
    private var picture: String? {
        MarkupWriting(pictures: pictures, base: url).largestPicture(of: issue.edition.html)
    }

    private var openGraph: [String] {
        var lines = [
            PageHead.property("og:type", "article"), PageHead.property("og:title", issue.title),
            PageHead.property("og:url", url),
            PageHead.property("og:site_name", site.newsletter.name),
            PageHead.property("article:published_time", "\(issue.published)"),
        ]
        if let summary = issue.summary {
            lines.append(PageHead.property("og:description", summary))
        }
        if let picture {
            lines.append(PageHead.property("og:image", picture))
            lines.append("<meta name=\"twitter:card\" content=\"summary_large_image\">")
        }
        return lines
    }

    /// The issue as schema.org describes an article.
    private var linkedData: String {
        var members: [(name: String, value: JSONValue)] = [
            ("@context", .string("https://schema.org")), ("@type", .string("NewsArticle")),
            ("headline", .string(issue.title)), ("inLanguage", .string(language.tag)),
            ("datePublished", .string("\(issue.published)")),
            ("dateModified", .string("\(issue.updated)")), ("url", .string(url)),
            ("mainEntityOfPage", .string(url)),
            (
                "publisher",
                .object([
                    ("@type", .string("Organization")), ("name", .string(site.newsletter.name)),
                ])
            ),
        ]
        if let summary = issue.summary { members.append(("description", .string(summary))) }
        if let picture { members.append(("image", .string(picture))) }
        // So that no text ends the element, or begins a comment in it.
        let json = JSONText.encode(.object(members)).replacing("<", with: "\\u003C")
        return "<script type=\"application/ld+json\">\(json)</script>"
    }
}
