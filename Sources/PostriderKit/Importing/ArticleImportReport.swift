import NewsletterCore

/// What an import did with one article, and its sums.
package struct ArticleImportReport: Encodable {
    /// What became of an article.
    package enum State: String, Encodable {
        case added, unchanged
        /// It has changed at its source; `--update` takes it.
        case changed
        case updated
        /// It has changed at its source and was edited here, so it was left as it is.
        case edited
    }

    package struct Row: Encodable {
        package let state: State
        let name: String
        package let title: String
        let date: String?
        package let file: String
        let source: String
    }

    package var articles: [Row] = []
    /// Articles that `--since` or `--limit` left out.
    package var skipped = 0
    package let isDryRun: Bool

    private enum CodingKeys: String, CodingKey {
        case added, unchanged, changed, updated, edited, skipped, isDryRun, articles
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(articles, forKey: .articles)
        try container.encode(count(.added), forKey: .added)
        try container.encode(count(.unchanged), forKey: .unchanged)
        try container.encode(count(.changed), forKey: .changed)
        try container.encode(count(.updated), forKey: .updated)
        try container.encode(count(.edited), forKey: .edited)
        try container.encode(skipped, forKey: .skipped)
        try container.encode(isDryRun, forKey: .isDryRun)
    }

    package func count(_ state: State) -> Int { articles.count { $0.state == state } }
}
