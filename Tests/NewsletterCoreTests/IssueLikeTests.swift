import NewsletterCore
import Testing

/// An issue that begins as another one was made.
@Suite struct IssueLikeTests {
    private func article(_ name: String, _ tags: String...) -> Article {
        Article(name: name, metadata: ArticleMetadata(title: name, tags: tags), body: Document([]))
    }

    private func issue(_ slug: String, _ articles: [IssueArticle]) -> NewsletterCore.Issue {
        NewsletterCore.Issue(
            slug: Slug(slug)!, title: nil, subject: "Subject of \(slug)",
            date: CalendarDate("2026-11-22")!, template: "classic", articles: articles)
    }

    private func model() -> NewsletterCore.Issue {
        var model = issue(
            "old",
            [
                IssueArticle(name: "opening"), IssueArticle(name: "fog", section: "Weather"),
                IssueArticle(name: "bread", section: "Food"),
                IssueArticle(name: "storm", title: "A storm", extent: .excerpt, section: "Weather"),
            ])
        model.title = "The old one"
        model.template = "bulletin"
        model.language = "de"
        model.intro = "Good morning."
        model.outro = "See you."
        model.extent = .excerpt
        model.imageMode = .link
        return model
    }

    @Test func `it takes everything but the articles, the subject and the day`() {
        var new = issue("new", [IssueArticle(name: "jam")])
        new.take(makeOf: model(), articles: [])
        #expect(new.template == "bulletin" && new.language == "de" && new.extent == .excerpt)
        #expect(new.intro == "Good morning." && new.outro == "See you." && new.imageMode == .link)
        #expect(new.subject == "Subject of new" && new.title == nil)
        #expect(new.articles == [IssueArticle(name: "jam")])
    }

    @Test func `articles come under the heading with which they share most tags`() {
        var new = issue(
            "new", ["jam", "frost", "chess", "soup"].map { IssueArticle(name: $0) })
        new.take(
            makeOf: model(),
            articles: [
                article("fog", "weather", "river"), article("storm", "weather", "sea"),
                article("bread", "food"), article("jam", "food"), article("chess", "games"),
                article("frost", "weather", "sea", "food"), article("soup", "food", "river"),
            ])
        #expect(
            new.articles == [
                IssueArticle(name: "chess"), IssueArticle(name: "frost", section: "Weather"),
                IssueArticle(name: "soup", section: "Weather"),
                IssueArticle(name: "jam", section: "Food"),
            ])
        #expect(new.sections == ["Weather", "Food"])
    }
}
