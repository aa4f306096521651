import NewsletterCore
import Testing

@testable import Composing
@testable import Linting

/// Articles in another language than their issue.
@Suite(.enabled(if: FullIssueTests.isThere)) struct ArticleLanguageTests {
    private static let body = """
        One.

        1. First
        2. Second

        > Quoted.

        | a | b |
        |:--|--:|
        | 1 | 2 |
        """

    private func article(
        _ name: String, _ title: String, language: String?, author: String
    ) throws -> Article {
        let matter = language.map { "lang: \($0)\n" } ?? ""
        return try ArticleReader().read(
            "---\ntitle: \(title)\nauthor: \(author)\ndate: 2026-11-20\n\(matter)---\n\(Self.body)"
                .utf8, file: "\(name).md")
    }

    private func edition(
        _ template: String, in language: String?, _ articles: [Article], newsletter: String = "en",
        entries: [IssueArticle]? = nil
    ) throws -> Edition {
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
            template: template, language: language,
            articles: entries ?? articles.map { IssueArticle(name: $0.name) })
        return try Composer(
            newsletter: Newsletter(name: "Letter", postalAddress: "1 Lane", language: newsletter),
            template: FullIssueTests.template(template)
        ).compose(issue, articles: articles)
    }

    private func arabic() throws -> Article {
        try article("a", "النهر مفتوح", language: "ar", author: "إدا فالك")
    }

    private func english() throws -> Article {
        try article("e", "The River Is Open", language: "en_GB", author: "Ida Falk")
    }

    /// The elements of one name whose text holds some words.
    private func elements(_ name: String, with words: String, in edition: Edition) throws
        -> [String]
    {
        let pattern = try Regex(
            "<\(name)( [^>]*)?>([^<]*)", as: (Substring, Substring?, Substring).self)
        return edition.html.source.matches(of: pattern).filter { $0.2.contains(words) }
            .map { String($0.1 ?? "") }
    }

    @Test(arguments: ["classic", "bulletin", "digest", "plain"])
    func `an Arabic article in an English issue says so on its title and its text`(name: String)
        throws
    {
        let edition = try edition(name, in: "en", [english(), arabic()])
        #expect(edition.html.source.contains("<html lang=\"en\" dir=\"ltr\""))
        let title = try #require(try elements("h2", with: "النهر مفتوح", in: edition).first)
        #expect(title.contains("lang=\"ar\" dir=\"rtl\""))
        let texts = edition.html.source.matches(of: /<div class="prose[^>]*>/).map { "\($0.0)" }
        #expect(texts.contains { $0.contains("turned") && $0.contains("lang=\"ar\" dir=\"rtl\"") })
        #expect(
            texts.contains { $0.contains("lang=\"en-GB\" dir=\"ltr\"") && !$0.contains("turned") })
        let facts = LintFacts(postalAddress: "1 Lane")
        let found = Lint(facts: facts).findings(in: edition)
        #expect(found.filter { $0.severity != .info } == [], "\(found)")
    }

    @Test(arguments: ["classic", "bulletin", "digest", "plain"])
    func `an English article in an Arabic issue says so, too`(name: String) throws {
        let edition = try edition(name, in: "ar", [arabic(), english()])
        let title = try #require(try elements("h2", with: "The River Is Open", in: edition).first)
        #expect(title.contains("lang=\"en-GB\" dir=\"ltr\""))
        #expect(
            try elements("h2", with: "النهر مفتوح", in: edition).allSatisfy {
                !$0.contains("lang=")
            })
        #expect(edition.html.source.contains(/<div class="prose turned" lang="en-GB" dir="ltr"/))
    }

    @Test func `the entry in the list of contents says it, and the headline of a lone article`()
        throws
    {
        let issue = try edition("classic", in: "en", [english(), arabic()])
        let entry = try #require(try elements("a", with: "النهر مفتوح", in: issue).first)
        #expect(entry.contains("lang=\"ar\" dir=\"rtl\""))
        let lone = try edition("classic", in: "en", [arabic()])
        let headline = try #require(try elements("h1", with: "النهر مفتوح", in: lone).first)
        #expect(headline.contains("lang=\"ar\" dir=\"rtl\""))
    }

    @Test func `a title that issue.yml gives is in the language of the issue`() throws {
        let edition = try edition(
            "classic", in: "en", [english(), arabic()],
            entries: [IssueArticle(name: "e"), IssueArticle(name: "a", title: "Open at last")])
        #expect(
            try elements("h2", with: "Open at last", in: edition).allSatisfy {
                !$0.contains("lang=")
            })
        #expect(edition.html.source.contains(/<div class="prose turned" lang="ar" dir="rtl"/))
    }

    @Test func `lists, quotes and columns of a turned article stand on the other side`() throws {
        let edition = try edition("classic", in: "en", [english(), arabic()])
        let page = edition.html.source
        let turned = page[try #require(page.firstRange(of: "prose turned")).upperBound...]
        let list = try #require(turned.firstMatch(of: /<ol style="([^"]*)"/)?.1)
        #expect(list.contains("margin-right:26px") && !list.contains("margin-left:26px"))
        let quote = try #require(turned.firstMatch(of: /<blockquote style="([^"]*)"/)?.1)
        #expect(quote.contains("border-right:3px") && !quote.contains("border-left:3px"))
        #expect(
            turned.contains(/<td align="right"[^>]*>1</)
                && turned.contains(/<td align="left"[^>]*>2</))
        let first = page[..<turned.startIndex]
        #expect(
            first.contains(/<td align="left"[^>]*>1</)
                && first.contains(/<td align="right"[^>]*>2</))
    }

    @Test func `the imprint keeps its order in an issue that runs the other way`() throws {
        let issue = try edition("classic", in: "ar", [arabic()])
        #expect(issue.html.source.contains("<span dir=\"ltr\">1 Lane</span>"))
        #expect(issue.html.source.contains("<span dir=\"ltr\">{{subscriber.email}}</span>"))
        #expect(issue.text.source.contains("\n\u{2066}1 Lane\u{2069}\n"))
        let english = try edition("classic", in: "en", [english()])
        #expect(english.text.source.contains("\n1 Lane\n"))
    }

    @Test func `author and date are held apart, whichever way either runs`() throws {
        let issue = try edition("classic", in: "ar", [arabic(), english()])
        #expect(issue.html.source.contains(/dir="ltr"[^>]*>Ida Falk<\/span> &middot;/))
        #expect(issue.html.source.contains(/dir="rtl"[^>]*>إدا فالك<\/span> &middot;/))
        #expect(issue.text.source.contains("Ida Falk\u{200F} · "))
        #expect(issue.text.source.contains("إدا فالك · "))
        let english = try edition("classic", in: "en", [english(), arabic()])
        #expect(english.text.source.contains("إدا فالك\u{200E} · "))
        #expect(english.text.source.contains("\u{200E}2. النهر مفتوح"))
        #expect(english.text.source.contains("\n1. The River Is Open"))
    }

    @Test(arguments: ["classic", "bulletin", "digest", "plain"])
    func `an article that names no language is turned where its words run the other way`(
        name: String
    ) throws {
        let silent = try ArticleReader().read(
            "---\ntitle: النهر مفتوح\n---\nوصلنا إلى Postrider 2.0.\n\n- كوب\n- صبر".utf8,
            file: "a.md")
        let edition = try edition(name, in: "en", [english(), silent])
        let title = try #require(try elements("h2", with: "النهر مفتوح", in: edition).first)
        #expect(title.contains("dir=\"rtl\"") && !title.contains("lang="))
        #expect(edition.html.source.contains(/<div class="prose turned" dir="rtl"/))
        let home = try self.edition(name, in: "ar", [arabic(), silent])
        #expect(!home.html.source.contains("prose turned"))
        // Its language is not known, but what it names decides.
        let named = try article("n", "النهر", language: "en-GB", author: "Ida")
        #expect(try !self.edition(name, in: "en", [named]).html.source.contains("prose turned"))
    }

    @Test(arguments: ["classic", "bulletin", "digest", "plain"])
    func `headlines, sections and words of the other direction keep their order`(
        name: String
    ) throws {
        let issue = Issue(
            slug: Slug("n1")!, title: "النهر مفتوح!", subject: "News",
            date: CalendarDate("2026-11-22")!, template: name, language: "en",
            intro: "أهلًا بكم!\n\n- كوب",
            articles: [
                IssueArticle(name: "e", title: "العنوان (2)"),
                IssueArticle(name: "a", section: "من الصفحات!"),
            ], outro: "إلى اللقاء.")
        let newsletter = Newsletter(
            name: "الرسالة (الأسبوعية)!", postalAddress: "1 Lane", language: "en")
        let html = try Composer(
            newsletter: newsletter, template: FullIssueTests.template(name)
        ).compose(issue, articles: [english(), arabic()]).html.source
        // The headline of the issue stays on its side; an article's begins where the article does.
        #expect(html.contains(/<h1 [^>]*dir="rtl" align="left"[^>]*>النهر مفتوح!</))
        #expect(html.contains(/<(?:p|td) [^>]*class="section in-rtl" dir="rtl"[^>]*>من الصفحات!</))
        let section = try #require(html.firstMatch(of: /<[^>]*class="section in-rtl"[^>]*>/)?.0)
        #expect(section.contains("text-align:left"))
        #expect(
            !section.contains("font-style:italic") && !section.contains(/letter-spacing:\d/))
        #expect(html.contains(/<h2 [^>]*dir="rtl"[^>]*>العنوان \(2\)</))
        #expect(html.contains(/<p class="name"[^>]* dir="rtl"[^>]*>الرسالة \(الأسبوعية\)!</))
        #expect(html.matches(of: /<div class="turned" dir="rtl">/).count == 2)
        #expect(
            html.contains(/<div class="turned" dir="rtl">[^☃]*?<ul style="[^"]*margin-right:26px/))
        let summary = html.firstMatch(of: /<p class="summary"[^>]*>/)?.0
        #expect(summary?.contains("dir=\"rtl\"") != false)
    }

    @Test(arguments: ["classic", "bulletin", "digest", "plain"])
    func `what belongs to a turned article stands on its side`(name: String) throws {
        let edition = try edition(name, in: "en", [english(), arabic()])
        let byline = try #require(
            edition.html.source.matches(of: /<p class="byline([^"]*)"[^>]*style="([^"]*)"/).last)
        #expect(byline.1 == " far" && byline.2.contains("text-align:right"))
        #expect(edition.html.source.matches(of: /\ far"/).count == 1)
        #expect(edition.html.source.contains(/class="in-rtl"[^>]*font-style:normal/))
    }

    @Test func `cards of a digest are turned with their article`() throws {
        let articles = try [english(), arabic(), english()].enumerated().map { index, article in
            var copy = article
            copy.name = "n\(index)"
            copy.metadata.url = "https://x.example/\(index)"
            return copy
        }
        let issue = Issue(
            slug: Slug("n1")!, title: nil, subject: "News", date: CalendarDate("2026-11-22")!,
            template: "digest", articles: articles.map { IssueArticle(name: $0.name) },
            extent: .excerpt)
        let html = try Composer(
            newsletter: Newsletter(name: "Letter", postalAddress: "1 Lane", language: "en"),
            template: FullIssueTests.template("digest")
        ).compose(issue, articles: articles).html.source
        let turned = html.matches(of: /<(?:h2|p) class="[^"]* far"[^>]*style="([^"]*)"/)
        #expect(turned.count == 3)
        for element in turned { #expect(element.1.contains("text-align:right")) }
    }

    @Test func `what is said in English in an issue that runs from the right keeps its order`()
        throws
    {
        let edition = try edition("classic", in: "he", [english()])
        for words in ["You're receiving this email because you subscribed.", "20 November 2026"] {
            let apart = "\u{2066}\(words)\u{2069}"
            let inHTML = apart.replacing("'", with: "&#39;")
            #expect(edition.html.source.contains(inHTML) || edition.html.source.contains(apart))
            #expect(edition.text.source.contains(apart))
        }
        #expect(try !self.edition("classic", in: "ar", [arabic()]).html.source.contains("\u{2066}"))
        #expect(
            try !self.edition("classic", in: "en", [english()]).html.source.contains("\u{2066}"))
    }

    @Test(arguments: [
        ("What now?", "ltr"), ("Postrider: خبر عاجل", "rtl"), ("1894", ""),
        ("اقرأ https://letter.example.org/archive هنا", "rtl"), ("הנהר פתוח", "rtl"),
        ("Ein Tag in القاهرة", "ltr"),
    ])
    func `most words of a line tell its direction, however long they are`(
        line: String, direction: String
    ) {
        #expect((WritingDirection(ofMost: line)?.rawValue ?? "") == direction)
    }

    @Test(arguments: [
        ("en", "en", false), ("en_GB", "en-GB", false), ("de_DE.UTF-8", "de-DE", false),
        ("ar", "ar", true), ("he", "he", true), ("fa-IR", "fa-IR", true),
        ("az-Arab", "az-Arab", true),
        ("ar-Latn", "ar-Latn", false), ("tlh", "tlh", false), ("x-house", "x-house", false),
        ("ckb", "ckb", true), ("zh-Hant-TW", "zh-Hant-TW", false),
    ])
    func `a tag names a language and its direction`(
        written: String, text: String, isRightToLeft: Bool
    ) throws {
        let tag = try #require(LanguageTag(written))
        #expect(tag.text == text)
        #expect(tag.isRightToLeft(among: IssueLanguage.builtIn) == isRightToLeft)
    }

    @Test(arguments: [
        "english", "Deutsch", "qq", "e", "", "en GB", "1a", "x", "en-", "-en", "\"><b",
    ])
    func `what names no language is no tag`(written: String) {
        #expect(LanguageTag(written) == nil)
    }

    @Test func `a language that no tag names is told, and the newsletter's is taken`() throws {
        let odd = try article("a", "Fog", language: "english", author: "Ida")
        let edition = try edition("classic", in: "germn", [odd, english()], newsletter: "de")
        #expect(edition.language == "de")
        #expect(edition.html.source.contains("<html lang=\"de\" dir=\"ltr\""))
        #expect(!edition.html.source.contains("english\""))
        var facts = LintFacts(
            postalAddress: "1 Lane", articles: [odd],
            sources: LintSources(
                parts: [
                    .plan: [LintSources.File(name: "issue.yml", text: "a: b\nlanguage: germn\n")]
                ],
                articles: [
                    LintSources.File(
                        name: "Articles/a.md", text: "---\ntitle: Fog\nlang: english\n")
                ]))
        facts.planLanguage = "germn"
        facts.newsletterLanguage = "de"
        let found = Lint(facts: facts).findings(in: edition).filter { $0.rule == 14 }
        #expect(found.map { $0.origin?.description } == ["issue.yml:2", "Articles/a.md:3"])
        #expect(found.allSatisfy { $0.severity == .warning })
        #expect(found[1].message == "\"english\" names no language, so the newsletter's is taken")
    }
}
