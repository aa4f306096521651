package import NewsletterCore

/// What `--json` tells about one article.
package struct ArticleRow: Encodable {
    package let name: String
    package let title: String
    package let date: String?
    package let author: String?
    package let tags: [String]
    package let isDraft: Bool
    /// The issues in which it stands.
    package let issues: [String]
    /// Whether it counts as used although no issue holds it.
    package let isUsedBefore: Bool
    package let notes: [String]

    /// Tells of an article, and of the issues in which it stands.
    package init(_ article: Article, issues: [String], isUsedBefore: Bool) {
        name = article.name
        title = article.metadata.title
        date = article.metadata.date?.description
        author = article.metadata.author
        tags = article.metadata.tags
        isDraft = article.metadata.isDraft
        self.issues = issues
        self.isUsedBefore = isUsedBefore
        notes = article.notes
    }

    /// All articles that can be read, the newest first; the others are told.
    package static func all(in workspace: Workspace) throws -> [ArticleRow] {
        let catalog = try CatalogReader(in: workspace).catalog()
        let uses = try ArticleUses(in: workspace).uses(of: catalog.articles)
        catalog.tellFaults(to: workspace.notices)
        return catalog.articles.newestFirst.map {
            ArticleRow(
                $0, issues: uses[$0.name] ?? [], isUsedBefore: catalog.usedBefore.contains($0.name))
        }
    }
}

extension [Article] {
    /// The newest first; those without a date at the end, by name.
    var newestFirst: [Article] {
        sorted { a, b in
            switch (a.metadata.date, b.metadata.date) {
            case (let x?, let y?) where x != y: x > y
            case (.some, nil): true
            case (nil, .some): false
            default: a.name < b.name
            }
        }
    }
}
