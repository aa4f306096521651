import NewsletterCore
import Testing

@testable import Composing

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
        #expect(issue.html.source.contains("<span dir=\"ltr\">Ida Falk</span> &middot; "))
        #expect(issue.html.source.contains("<span dir=\"rtl\">إدا فالك</span> &middot; "))
        #expect(issue.text.source.contains("Ida Falk\u{200F} · "))
        #expect(issue.text.source.contains("إدا فالك · "))
        let english = try edition("classic", in: "en", [english(), arabic()])
        #expect(english.text.source.contains("إدا فالك\u{200E} · "))
        #expect(english.text.source.contains("\u{200E}2. النهر مفتوح"))
        #expect(english.text.source.contains("\n1. The River Is Open"))
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
