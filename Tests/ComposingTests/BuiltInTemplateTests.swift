import Foundation
import NewsletterCore
import Testing

@testable import Composing
@testable import Linting

/// What every built-in template promises, looked at in what it makes of one issue that holds
/// everything an issue can hold.
@Suite struct BuiltInTemplateTests {
    static let names = ["classic", "digest", "plain", "bulletin"]
    static let cases = names.flatMap { name in ["en", "ar"].map { (name, $0) } }

    static func articles(_ language: String) -> [Article] {
        let isArabic = language == "ar"
        func words(_ english: String, _ arabic: String) -> String { isArabic ? arabic : english }
        let picture = Image(
            source: "https://pics.example.org/river.jpg", alt: words("A river", "نهر"))
        let table = Table(
            alignments: [.natural, .end],
            header: [[.text(words("Hour", "الساعة"))], [.text(words("Grams", "غرام"))]],
            rows: [[[.text("0")], [.text("900")]]])
        let long = words(
            "The bathing place used to close in September, and this year nobody closed it.",
            "كان مكان السباحة يُغلق في أيلول، وهذا العام لم يغلقه أحد.")
        let body = Document([
            .paragraph([
                .text(long + " "),
                .link(url: "https://e.example.org/", [.text(words("Steps", "درجات"))]),
                .text(", "), .code("lights out"), .text(", "), .strikethrough([.text(long)]),
            ]),
            .heading(level: 2, [.text(words("What to bring", "ما الذي تحضره"))]),
            .list(List(items: [ListItem([.paragraph([.strong([.text(long)])])])])),
            .heading(level: 3, [.text(words("And then", "وبعد ذلك"))]),
            .quote([.paragraph([.text(long)])]), .code(language: nil, "a = 1"), .rule,
            .table(table),
        ])
        func article(
            _ name: String, _ title: String, tags: [String] = [], image: Image? = nil,
            author: String? = nil, url: String? = nil
        ) -> Article {
            Article(
                name: name,
                metadata: ArticleMetadata(
                    title: title, date: CalendarDate("2026-11-28"), author: author, tags: tags,
                    image: image, url: url), body: body)
        }
        return [
            article(
                "river", words("The River Is Open", "النهر مفتوح"), image: picture,
                author: words("Ida Falk", "إدا فالك"), url: "https://e.example.org/river"),
            article("bread", words("A Loaf", "رغيف"), image: picture),
            article("repair", words("Broken Things", "أشياء مكسورة"), tags: ["event"]),
            article("bridge", words("The Footbridge Is Closed", "الجسر مغلق"), tags: ["Notice"]),
        ]
    }

    static func edition(_ name: String, _ language: String) throws -> Edition {
        let articles = articles(language)
        let issue = Issue(
            slug: Slug("n1")!, title: language == "ar" ? "عدد الأسبوع" : "This Week",
            subject: "News of the week", date: CalendarDate("2026-11-22")!, template: name,
            language: language, intro: "Dear {{subscriber.name|reader}},\n\nhere is the news.",
            articles: articles.enumerated().map {
                IssueArticle(name: $1.name, section: $0 > 0 ? "Town" : nil)
            }, outro: "Until next week.")
        return try Composer(
            newsletter: Newsletter(
                name: "The Letter", url: "https://letter.example.org", postalAddress: "1 Lane"),
            template: FullIssueTests.template(name)
        ).compose(issue, articles: articles)
    }

    @Test(arguments: cases)
    func `lint has nothing to complain of, contrast in the dark included`(
        name: String, language: String
    ) throws {
        let edition = try Self.edition(name, language)
        let facts = LintFacts(postalAddress: "1 Lane", articles: Self.articles(language))
        let found = Lint(facts: facts).findings(in: edition)
        #expect(found.filter { $0.severity != .info } == [], "\(found)")
    }

    @Test(arguments: cases)
    func `lint would see a contrast that is too low, in the light and in the dark`(
        name: String, language: String
    ) throws {
        let edition = try Self.edition(name, language)
        let facts = LintFacts(postalAddress: "1 Lane")
        let template = try FullIssueTests.template(name)
        let grey = try #require(try template.colors()["grey"])
        let page = try #require(try template.colors()["page"])
        var light = edition
        light.html = try SlottedText(
            parsing: edition.html.source.replacing("color:\(grey)", with: "color:\(page)"),
            as: .html)
        #expect(Lint(facts: facts).findings(in: light).contains { $0.rule == 21 })
        let sheet = try #require(edition.html.source.firstRange(of: "prefers-color-scheme: dark"))
        let dark = String(edition.html.source[sheet.upperBound...])
            .prefix { $0 != "<" }.matches(of: /\{ color: (#[0-9a-f]{6}) !important/).first
        let ink = try #require(dark?.1)
        var dim = edition
        dim.html = try SlottedText(
            parsing: edition.html.source.replacing(
                "color: \(ink) !important", with: "color: #444444 !important"), as: .html)
        #expect(
            Lint(facts: facts).findings(in: dim).contains {
                $0.rule == 21 && $0.message.contains("in dark mode")
            })
    }

    @Test(arguments: cases)
    func `language, direction, roles and headings are told to who cannot see`(
        name: String, language: String
    ) throws {
        let html = try Self.edition(name, language).html.source
        let direction = language == "ar" ? "rtl" : "ltr"
        #expect(html.contains("<html lang=\"\(language)\" dir=\"\(direction)\""))
        #expect(html.contains("lang=\"\(language)\" dir=\"\(direction)\" role=\"article\""))
        let tables = html.matches(of: /<table[^>]*>/).map { String($0.0) }
        for table in tables {
            #expect(table.contains("role=\"presentation\"") != table.contains("class=\"data\""))
        }
        let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
        #expect(levels.count { $0 == 2 } >= 4)
        for image in html.matches(of: /<img[^>]*>/) {
            #expect(image.0.contains("alt=\"") && image.0.contains("width=\""))
        }
        #expect(html.contains("<th scope=\"col\""))
    }

    /// An issue of so many articles without a headline of its own.
    private func untitled(_ name: String, _ count: Int) throws -> Edition {
        let articles = Array(Self.articles("en").prefix(count))
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News of the week",
            date: CalendarDate("2026-11-22")!, template: name,
            articles: articles.map { IssueArticle(name: $0.name) })
        let newsletter = Newsletter(
            name: "The Letter", url: "https://letter.example.org", postalAddress: "1 Lane")
        return try Composer(newsletter: newsletter, template: FullIssueTests.template(name))
            .compose(issue, articles: articles)
    }

    private func headings(_ edition: Edition, level: Int) throws -> [String] {
        let heading = try Regex(
            "<h\(level)[^>]*>(.*?)</h\(level)>", as: (Substring, Substring).self)
        return edition.html.source.matches(of: heading).map { String($0.1) }
    }

    @Test(arguments: names)
    func `several articles without a headline stand below the newsletter's name, each said once`(
        name: String
    ) throws {
        let edition = try untitled(name, 3)
        let titles = Self.articles("en").prefix(3).map(\.metadata.title)
        #expect(try headings(edition, level: 1) == ["The Letter"])
        let articleTitles = try headings(edition, level: 2).filter(titles.contains)
        #expect(articleTitles == titles)
        let lines = edition.text.source.split(separator: "\n", omittingEmptySubsequences: false)
        let heads = zip(lines, lines.dropFirst()).filter { $1.hasPrefix("===") }.map(\.0)
        #expect(heads.filter { titles.contains(String($0)) } == titles.map { $0[...] })
        #expect(lines.contains("The Letter"))
        let facts = LintFacts(postalAddress: "1 Lane")
        #expect(Lint(facts: facts).findings(in: edition).filter { $0.severity != .info } == [])
    }

    @Test(arguments: names)
    func `a lone article gives the issue its headline`(name: String) throws {
        let edition = try untitled(name, 1)
        #expect(try headings(edition, level: 1) == ["The River Is Open"])
        #expect(try !headings(edition, level: 2).contains("The River Is Open"))
        let text = edition.text.source
        #expect(text.ranges(of: "The River Is Open").count == 1, "\(text)")
    }

    @Test(arguments: names)
    func `without its style sheet a mail keeps its layout`(name: String) throws {
        let html = try Self.edition(name, "en").html.source
        let sheet = try #require(html.firstMatch(of: /<style>(.*?)<\/style>/.dotMatchesNewlines()))
        // Whatever the sheet sets is a refinement of something that stands in the elements.
        let bare = html.replacing(sheet.0, with: "")
        #expect(sheet.1.utf8.count < 16_384)
        for text in bare.matches(of: /<(?:p|li|h[1-6]|td)[ >][^>]*/) where text.0.contains("class")
        {
            #expect(text.0.contains("style=\""), "\(text.0)")
        }
        for paragraph in bare.matches(of: /<p[^>]*>/) {
            #expect(paragraph.0.contains("font-size:") && paragraph.0.contains("line-height:"))
            #expect(paragraph.0.contains("font-family:"))
        }
        #expect(!bare.contains("var(") && !bare.contains("position:") && !bare.contains("float:"))
        #expect(bare.contains("max-width:600px"))
        // Nothing but a comment for classic Outlook sets a width that a phone does not have.
        let seen = bare.replacing(/<!--\[if mso\].*?<!\[endif\]-->/.dotMatchesNewlines(), with: "")
        for cell in seen.matches(of: /<t(?:able|d)[^>]* width="(\d+)"/) {
            #expect(Int(cell.1)! <= 176, "\(cell.0)")
        }
    }

    @Test(arguments: names)
    func `no table, picture or long word makes a mail wider than the screen`(name: String) throws {
        let html = try Self.edition(name, "en").html.source
        let body = html[try #require(html.firstRange(of: "<body")).lowerBound...]
            .replacing(/<!--\[if mso\].*?<!\[endif\]-->/.dotMatchesNewlines(), with: "")
        var depth = 0
        for table in body.matches(of: /<(\/?)table([^>]*)>/) {
            depth += table.1.isEmpty ? 1 : -1
            guard table.1.isEmpty, depth > 1 else { continue }
            if table.2.contains("class=\"data\"") {
                let frame = body[..<table.range.lowerBound].suffix(40)
                #expect(frame.contains("overflow-x:auto"), "\(frame)")
            } else {
                #expect(table.2.contains("table-layout:fixed"), "\(table.0)")
            }
        }
        for image in body.matches(of: /<img[^>]*>/) { #expect(image.0.contains("max-width:100%")) }
        #expect(html.contains(/\.data th, \.data td \{[^}]*padding-left: 4px !important/))
        // Word wraps in cells alone, and what stands in them takes it over.
        for cell in body.matches(of: /<td [^>]*class="([^"]*)"[^>]*>/)
        where cell.1.contains(/\b(cell|lead-in|masthead|card-words|card-picture|lead-picture)\b/) {
            #expect(cell.0.contains("word-wrap:break-word"), "\(cell.0)")
        }
    }

    @Test(arguments: cases)
    func `where pictures are not loaded their words stand on a plate, and can be read`(
        name: String, language: String
    ) throws {
        let html = try Self.edition(name, language).html.source
        let dark = html.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
        let sheet = try #require(html.firstRange(of: "prefers-color-scheme: dark"))
        let rules = html[sheet.upperBound...].drop { $0 != "{" }.dropFirst()
        for page in [html, StyleInliner(css: String(rules)).inline(dark)] {
            let images = page.matches(of: /<img [^>]*class="(?:lead|card)-image"[^>]*>/)
            #expect(!images.isEmpty)
            for image in images.map({ String($0.0) }) {
                let style = try #require(image.firstMatch(of: /style="([^"]*)"/)?.1)
                func color(_ name: String) throws -> CSSColor {
                    let value = try #require(
                        style.split(separator: ";").last { $0.hasPrefix("\(name):") })
                    return try #require(CSSColor(String(value.dropFirst(name.count + 1))))
                }
                #expect(try color("color").contrast(with: color("background-color")) >= 4.5)
                #expect(style.contains("font-size:14px") && style.contains("display:block"))
            }
        }
    }

    @Test func `a picture that shines through stands on a light ground in the dark`() throws {
        let image = Image(
            source: "https://x.example/a.png", alt: "A", width: 500, height: 250,
            isTransparent: true)
        let article = Article(
            name: "a", metadata: ArticleMetadata(title: "A Loaf", image: image),
            body: Document([.image(image), .paragraph([.text("Bread.")])]))
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
            template: "t", articles: [IssueArticle(name: "a")])
        for name in Self.names {
            let html = try Composer(
                newsletter: Newsletter(name: "The Letter"), template: FullIssueTests.template(name)
            ).compose(issue, articles: [article]).html.source
            let images = html.matches(of: /<img [^>]*>/).map(\.0)
            #expect(!images.isEmpty && images.allSatisfy { $0.contains(/class="[^"]*clear"/) })
            #expect(html.contains(".prose .picture img.clear { background-color: #ffffff"))
        }
    }

    @Test func `cards beside each other have pictures of one height`() throws {
        func article(_ number: Int, _ width: Int, _ height: Int) -> Article {
            Article(
                name: "a\(number)",
                metadata: ArticleMetadata(
                    title: "A Loaf",
                    image: Image(
                        source: "https://x.example/a.jpg", alt: "A", width: width, height: height),
                    url: "https://x.example/a"), body: Document([.paragraph([.text("Bread.")])]))
        }
        let articles = [article(1, 500, 250), article(2, 500, 1000), article(3, 500, 250)]
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
            template: "digest", articles: articles.map { IssueArticle(name: $0.name) },
            extent: .excerpt)
        let html = try Composer(
            newsletter: Newsletter(name: "The Letter"), template: FullIssueTests.template("digest")
        ).compose(issue, articles: articles).html.source
        let cells = html.matches(of: /<td [^>]*card-picture[^>]*>/).map { String($0.0) }
        #expect(cells.count == 2)
        #expect(cells.allSatisfy { $0.contains(" height=\"284\"") })
        #expect(html.contains("class=\"card-image tall\""))
        let sizes = html.matches(of: /<img [^>]*width="(\d+)" height="(\d+)"/)
            .map { "\($0.1) x \($0.2)" }
        #expect(sizes == ["600 x 300", "142 x 284", "284 x 142"])
    }

    @Test func `a card without a picture of its own has the first of its article`() throws {
        func pictures(_ extent: ArticleExtent, _ body: String, template: String = "digest") throws
            -> (shown: Int, listed: [String])
        {
            let articles = try (1...2).map {
                try ArticleReader().read(
                    "---\ntitle: T\nurl: https://x.example/\n---\n\(body)".utf8, file: "a\($0).md")
            }
            let issue = Issue(
                slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
                template: template, articles: articles.map { IssueArticle(name: $0.name) },
                extent: extent)
            let composer = Composer(
                newsletter: Newsletter(name: "L"), template: try FullIssueTests.template(template))
            let html = try composer.compose(issue, articles: articles).html.source
            return (
                html.ranges(of: "<img ").count,
                try composer.images(of: issue, articles: articles).map(\.image.source)
            )
        }
        let loaf = "https://x.example/a.jpg"
        let body =
            "Words of it.\n\n![A loaf](\(loaf))\n\nMore words.\n\n![B](https://x.example/b.jpg)"
        let marked = "Words of it.\n\n<!--more-->\n\n![A loaf](\(loaf))\n"
        #expect(try pictures(.excerpt, marked) == (2, [loaf, loaf]))
        #expect(try pictures(.full, body).listed.count == 4)
        #expect(try pictures(.excerpt, marked, template: "classic") == (0, []))
        let sign = "Words of it.\n\n<!--more-->\n\n<img src=\"\(loaf)\" width=\"16\" alt=\"s\">\n"
        #expect(try pictures(.excerpt, sign) == (0, []))
    }

    @Test func `a picture that is shown at a width of its template's holds its place`() throws {
        let article = Article(
            name: "a",
            metadata: ArticleMetadata(
                title: "A Loaf",
                image: Image(source: "https://x.example/a.jpg", alt: "A", width: 500, height: 250),
                url: "https://x.example/a"), body: Document([.paragraph([.text("Bread.")])]))
        let articles = (1...4).map { number in
            var copy = article
            copy.name = "a\(number)"
            return copy
        }
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
            template: "digest", articles: articles.map { IssueArticle(name: $0.name) },
            extent: .excerpt)
        let html = try Composer(
            newsletter: Newsletter(name: "The Letter"), template: FullIssueTests.template("digest")
        ).compose(issue, articles: articles).html.source
        let sizes = html.matches(of: /<img [^>]*width="(\d+)" height="(\d+)"/)
            .map { "\($0.1) x \($0.2)" }
        #expect(sizes == ["600 x 300", "284 x 142", "284 x 142", "160 x 80"])
    }

    @Test(arguments: names)
    func `in the dark a quote that begins at the right has one bar`(name: String) throws {
        let body = Document([.quote([.paragraph([.text("لا تعبروا الجسر.")])])])
        let article = Article(
            name: "a", metadata: ArticleMetadata(title: "الجسر مغلق", language: "ar"), body: body)
        let issue = Issue(
            slug: Slug("n1")!, title: "News", subject: "News", date: CalendarDate("2026-11-22")!,
            template: name, articles: [IssueArticle(name: "a")])
        let html = try Composer(
            newsletter: Newsletter(name: "The Letter"), template: FullIssueTests.template(name)
        ).compose(issue, articles: [article]).html.source
        let sheet = try #require(html.firstRange(of: "prefers-color-scheme: dark"))
        let rules = String(html[sheet.upperBound...].drop { $0 != "{" }.dropFirst())
        let dark = StyleInliner(css: rules)
            .inline(html.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: ""))
        let quote = try #require(dark.firstMatch(of: /<blockquote style="([^"]*)"/)?.1)
        let left = quote.split(separator: ";").last { $0.hasPrefix("border-left:") }
        let right = quote.split(separator: ";").last { $0.hasPrefix("border-right:") }
        #expect(left == "border-left:0" && right?.hasPrefix("border-right:3px") == true)
    }

    @Test(arguments: names)
    func `classic Outlook gets a column of its own, with every table closed`(name: String) throws {
        let html = try Self.edition(name, "en").html.source
        let outlook = html.matches(of: /<!--\[if mso\](.*?)<!\[endif\]-->/.dotMatchesNewlines())
            .map { String($0.1) }.joined()
        #expect(outlook.contains("width=\"600\""))
        for element in ["table", "tr", "td"] {
            for text in [outlook, html] {
                #expect(
                    text.matches(of: try! Regex("<\(element)[ >]")).count
                        == text.matches(of: try! Regex("</\(element)>")).count, "\(element)")
            }
        }
        #expect(html.contains("o:PixelsPerInch"))
        #expect(html.contains("bgcolor=\"#"))
    }

    @Test(arguments: cases)
    func `the text body says the same in lines that a terminal shows`(
        name: String, language: String
    ) throws {
        let edition = try Self.edition(name, language)
        let text = edition.text.source
        for article in Self.articles(language) { #expect(text.contains(article.metadata.title)) }
        for line in text.split(separator: "\n") where DisplayWidth.of(line) > 72 {
            #expect(line.contains("://"), "\(line)")
        }
        #expect(text.contains("\n-- \n") && text.contains("{{unsubscribe_url}}"))
        #expect(!text.contains("\n\n\n\n"))
        #expect(edition.html.slots.contains { $0.field == .unsubscribeURL })
    }

    @Test func `a bulletin lists its dates and boxes its notices`() throws {
        let html = try Self.edition("bulletin", "en").html.source
        #expect(html.contains(">Dates</h2>") && html.contains(">28</p>"))
        #expect(html.contains(">Saturday</p>") && html.contains(">Notice</p>"))
        #expect(
            try Self.edition("bulletin", "en").text.source.contains(
                "- Saturday, 28 November 2026: Broken Things"))
        #expect(try !Self.edition("classic", "en").html.source.contains("Notice"))
    }

    @Test(arguments: names)
    func `a template says what it is in one line`(name: String) throws {
        let summary = try #require(try FullIssueTests.template(name).summary)
        #expect(summary.count < 100 && !summary.hasSuffix("."))
    }

    @Test func `every tag that a template may use is in the manual`() throws {
        let manual = try String(
            contentsOf: FullIssueTests.root.appending(path: "docs/templates.md"), encoding: .utf8)
        for tag in TemplateTag.top + TemplateTag.article {
            #expect(manual.contains("`\(tag.name)`"), "\(tag.name)")
            #expect(manual.contains(tag.meaning), "\(tag.name): \(tag.meaning)")
        }
        for phrase in Phrase.allCases {
            #expect(manual.contains("`\(phrase.rawValue)`"))
            #expect(manual.contains(phrase.meaning))
        }
    }

    @Test(arguments: names)
    func `a lone article without summary or author leaves no gap in the text body`(
        name: String
    ) throws {
        let article = Article(
            name: "a", metadata: ArticleMetadata(title: "A Loaf"),
            body: MarkdownReader().read("![A loaf](https://x.example/a.jpg)"))
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
            template: name, articles: [IssueArticle(name: "a")])
        let edition = try Composer(
            newsletter: Newsletter(name: "The Letter"), template: FullIssueTests.template(name)
        ).compose(issue, articles: [article])
        #expect(!edition.text.source.contains("\n\n\n"))
        #expect(edition.text.source.contains("\n\n[A loaf]\n"))
    }
}
