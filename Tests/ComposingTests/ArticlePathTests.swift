import NewsletterCore
import Testing

@testable import Composing

/// What the name of a file says of the article in it.
@Suite struct ArticlePathTests {
    @Test(arguments: [
        ("Articles/2026-11-02-snow-in_may.md", "2026-11-02-snow-in_may", "md", "Snow in may"),
        ("a/b.c/Ice.HTML", "Ice", "html", "Ice"), ("notes", "notes", "", "Notes"),
        (".hidden", ".hidden", "", ".hidden"),
        ("2026-11-02.txt", "2026-11-02", "txt", "2026 11 02"),
        ("two.dots.md", "two.dots", "md", "Two.dots"), ("", "", "", ""),
    ])
    func `name, kind and title are taken from it`(
        file: String, name: String, kind: String, title: String
    ) {
        let path = ArticlePath(file)
        #expect(path.name == name && path.kind == kind && path.readableName == title)
    }

    @Test func `a day at its head is the article's`() {
        #expect(ArticlePath("x/2026-11-02-snow.md").date == CalendarDate("2026-11-02"))
        #expect(ArticlePath("2026-13-02-snow.md").date == nil)
        #expect(ArticlePath("snow-2026-11-02.md").date == nil)
    }

    @Test func `a bundle is named, dated and titled by its folder`() throws {
        let text = "Only a few words."
        let article = try ArticleReader().read(
            text.utf8, file: "Articles/2026/2026-11-02-snow-in-may/index.md",
            name: "2026/2026-11-02-snow-in-may")
        #expect(article.name == "2026/2026-11-02-snow-in-may")
        #expect(article.metadata.title == "Snow in may")
        #expect(article.metadata.date == CalendarDate("2026-11-02"))
    }
}
