import Composing
import NewsletterCore
import TextFormats

/// The index of the archive: every listed issue by year, and a search for who has scripts.
struct IndexPage {
    let site: ArchiveSite
    /// The listed issues, the latest first.
    let issues: [ArchivedIssue]

    private var language: PageLanguage { site.language(site.newsletter.language) }

    /// The page, its style, its script and what that searches.
    var files: [ArchiveFile] {
        [
            ArchiveFile(
                ArchiveNames.index, text: page, "text/html", policy: PagePolicy.index.inHeader),
            ArchiveFile(ArchiveNames.style, text: IndexStyle(site).css, "text/css"),
            ArchiveFile(ArchiveNames.script, text: Self.script, "text/javascript"),
            ArchiveFile(ArchiveNames.words, Array(words.utf8), "application/json"),
            ArchiveFile(
                ArchiveNames.latestPage, text: latest, "text/html",
                policy: PagePolicy.index.inHeader),
        ]
    }

    private var page: String {
        var head = PageHead(
            site: site, language: language,
            title: "\(site.newsletter.name) · \(language.text(.pastIssues))", policy: .index,
            canonical: site.address, isIndexed: site.isIndexed)
        head.lines = [
            PageHead.link("stylesheet", ArchiveNames.style),
            "<script src=\"\(ArchiveNames.script)\" defer></script>",
        ]
        return head.html + """
            <body>
            <header>
            \(name)
            <h1>\(language.html(.pastIssues))</h1>
            \(ways)
            </header>
            <main>
            <p id="search" role="search" hidden><label>\(language.html(.search)) <input type="search" autocomplete="off"></label></p>
            <p id="nothing" role="status"></p>
            <template id="nothing-words">\(language.html(.nothingFound))</template>
            \(years)
            </main>
            </body>
            </html>

            """
    }

    private var name: String {
        let name = "<bdi>\(site.newsletter.name.escapedForHTML())</bdi>"
        guard let url = site.newsletter.url else { return "<p class=\"name\">\(name)</p>" }
        return "<p class=\"name\"><a href=\"\(url.escapedForHTML())\">\(name)</a></p>"
    }

    private var ways: String {
        var links: [String] = []
        if let latest = issues.first {
            links.append("<a href=\"\(latest.slug)/\">\(language.html(.latestIssue))</a>")
        }
        if let url = site.subscribeURL {
            links.append("<a href=\"\(url.escapedForHTML())\">\(language.html(.subscribe))</a>")
        }
        links.append("<a href=\"\(ArchiveNames.atom)\">Atom</a>")
        links.append("<a href=\"\(ArchiveNames.json)\">JSON Feed</a>")
        for list in Set(issues.flatMap(\.lists)).sorted() {
            let feed = ArchiveNames.address(ofFeedOf: list)
            links.append("<a href=\"\(feed)\">Atom (<bdi>\(list)</bdi>)</a>")
        }
        return "<nav class=\"ways\">\(links.joined(separator: "\n"))</nav>"
    }

    private var years: String {
        let years = Dictionary(grouping: issues, by: \.date.year)
        return years.keys.sorted(by: >).map { year in
            let rows = years[year]!.map(row).joined(separator: "\n")
            return """
                <section id="y\(year)">
                <h2>\(language.html(year: year))</h2>
                <ul>
                \(rows)
                </ul>
                </section>
                """
        }.joined(separator: "\n")
    }

    private func row(_ issue: ArchivedIssue) -> String {
        let own = site.language(issue.language)
        let isSame = own.tag == language.tag
        let attributes = isSame ? "" : " lang=\"\(own.tag)\" dir=\"\(own.direction)\""
        let summary =
            issue.summary.map { "\n<p\(attributes)>\($0.escapedForHTML())</p>" } ?? ""
        return """
            <li data-issue="\(issue.slug)"><a href="\(issue.slug)/"\(attributes)>\
            \(issue.title.escapedForHTML())</a> \
            <time datetime="\(issue.date)">\(language.html(issue.date))</time>\(summary)</li>
            """
    }

    /// A page that leads to the latest issue, for web spaces that cannot redirect.
    private var latest: String {
        let issue = issues.first
        let target = issue.map { "../\($0.slug)/" } ?? "../"
        var head = PageHead(
            site: site, language: language, title: language.text(.latestIssue), policy: .index,
            canonical: issue.map { site.url(of: $0.slug) } ?? site.address, isIndexed: false)
        head.lines = ["<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">"]
        let words = issue?.title.escapedForHTML() ?? language.html(.pastIssues)
        return head.html + """
            <body>
            <main>
            <h1>\(language.html(.latestIssue))</h1>
            <p><a href="\(target)"><bdi>\(words)</bdi></a></p>
            </main>
            </body>
            </html>

            """
    }

    // MARK: Search

    /// The most that is searched of an issue, in characters.
    private static let longestText = 20_000

    /// What is searched: the words of each issue.
    private var words: String {
        let members = issues.mappedOnAllCores { issue -> (name: String, value: JSONValue) in
            let text = [issue.title, issue.summary ?? "", issue.edition.text].joined(separator: " ")
            return ("\(issue.slug)", .string(String(text.inOneLine.prefix(Self.longestText))))
        }
        return JSONText.encode(.object(members))
    }

    /// Shows the field, fetches the words once it is used, and hides what does not hold them all.
    private static let script = """
        "use strict";
        (() => {
          const box = document.getElementById("search");
          const field = box.querySelector("input");
          const status = document.getElementById("nothing");
          const nothing = document.getElementById("nothing-words").content.textContent;
          const rows = [...document.querySelectorAll("li[data-issue]")];
          const plain = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
          let words = null;
          const load = () => words ??= fetch("search.json").then((answer) => answer.json())
            .then((found) => new Map(Object.entries(found).map(([slug, text]) => [slug, plain(text)])))
            .catch(() => { words = null; return new Map(); });
          let turn = 0;
          const search = async () => {
            const mine = ++turn;
            const asked = plain(field.value).split(/\\s+/).filter((word) => word);
            const texts = asked.length ? await load() : new Map();
            if (mine !== turn) return;
            for (const row of rows) {
              const text = texts.get(row.dataset.issue) ?? plain(row.textContent);
              row.hidden = !asked.every((word) => text.includes(word));
            }
            for (const year of document.querySelectorAll("section"))
              year.hidden = !year.querySelector("li:not([hidden])");
            status.textContent = rows.some((row) => !row.hidden) ? "" : nothing;
          };
          field.addEventListener("focus", load, { once: true });
          field.addEventListener("input", search);
          box.hidden = rows.length < 2;
        })();

        """
}
