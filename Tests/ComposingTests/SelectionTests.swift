import Composing
import NewsletterCore
import Testing

@Suite struct SelectionTests {
    static func article(
        _ name: String, _ date: String? = nil, tags: [String] = [], author: String? = nil,
        draft: Bool = false
    ) -> Article {
        Article(
            name: name,
            metadata: ArticleMetadata(
                title: name, date: date.flatMap { CalendarDate($0) }, author: author, tags: tags,
                isDraft: draft), body: Document())
    }

    let articles = [
        article("snow-1", "2026-11-01", tags: ["Winter"], author: "Ada"),
        article("snow-2", "2026-11-05", tags: ["winter", "hills"], author: "Ada, Grace"),
        article("river", "2026-10-01", author: "Grace"),
        article("undated", tags: ["hills"]),
        article("unfinished", "2026-11-09", tags: ["winter"], draft: true),
    ]

    @Test(arguments: [
        (Selection(), ["snow-2", "snow-1", "undated"]),
        (Selection(includesUsed: true), ["snow-2", "snow-1", "river", "undated"]),
        (
            Selection(includesUsed: true, order: .oldestFirst),
            ["river", "snow-1", "snow-2", "undated"]
        ),
        (Selection(order: .name), ["snow-1", "snow-2", "undated"]),
        (Selection(tags: ["WINTER"]), ["snow-2", "snow-1"]),
        (Selection(tags: ["hills", "winter"], limit: 2), ["snow-2", "snow-1"]),
        (Selection(authors: ["grace"], includesUsed: true), ["snow-2", "river"]),
        (Selection(patterns: ["sn*-?", "und*"]), ["snow-2", "snow-1", "undated"]),
        (Selection(since: CalendarDate("2026-11-02")), ["snow-2"]),
        (Selection(until: CalendarDate("2026-11-01"), includesUsed: true), ["snow-1", "river"]),
        (Selection(names: ["river", "snow-1", "river"]), ["river", "snow-1"]),
        (Selection(names: ["river"], tags: ["winter"]), ["river", "snow-2", "snow-1"]),
        (Selection(limit: 0), []),
    ])
    func `articles are chosen by rules`(selection: Selection, expected: [String]) throws {
        #expect(try selection.articles(from: articles, used: ["river"]).map(\.name) == expected)
    }

    @Test func `a name that cannot be taken is an error`() {
        #expect(throws: SelectionError(name: "unfinished", reason: .draft)) {
            try Selection(names: ["unfinished"]).articles(from: articles)
        }
        #expect(throws: SelectionError(name: "rivr", reason: .unknown(nearest: "river"))) {
            try Selection(names: ["rivr"]).articles(from: articles)
        }
    }
}
