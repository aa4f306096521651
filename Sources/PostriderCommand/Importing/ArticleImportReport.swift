import NewsletterCore

/// What an import did with one article, and its sums.
struct ArticleImportReport: Encodable {
    /// What became of an article.
    enum State: String, Encodable {
        case added, unchanged
        /// It has changed at its source; `--update` takes it.
        case changed
        case updated
        /// It has changed at its source and was edited here, so it was left as it is.
        case edited
    }

    struct Row: Encodable {
        let state: State
        let name: String
        let title: String
        let date: String?
        let file: String
        let source: String
    }

    var articles: [Row] = []
    /// Articles that `--since` or `--limit` left out.
    var skipped = 0
    let isDryRun: Bool

    private enum CodingKeys: String, CodingKey {
        case added, unchanged, changed, updated, edited, skipped, isDryRun, articles
    }

    func encode(to encoder: any Encoder) throws {
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

    func count(_ state: State) -> Int { articles.count { $0.state == state } }

    /// Says it in words: what happened on stdout, advice on stderr.
    func tell() {
        for row in articles where row.state != .unchanged {
            Console.write("\(row.state.rawValue)  \(row.file)  \(row.title)".escapingControls())
        }
        var parts = ["\(count(.added)) added"]
        if count(.updated) > 0 { parts.append("\(count(.updated)) updated") }
        parts.append("\(count(.unchanged)) unchanged")
        if count(.changed) > 0 { parts.append("\(count(.changed)) changed at the source") }
        if count(.edited) > 0 { parts.append("\(count(.edited)) changed there and edited here") }
        if skipped > 0 { parts.append("\(skipped) left out") }
        let sums = parts.joined(separator: ", ")
        Console.say(
            "\(articles.count.of("article")): \(sums).\(isDryRun ? " Nothing was written." : "")")
        if count(.changed) > 0 { Console.say("To take the changes: --update") }
        if count(.edited) > 0 {
            Console.say("What was edited here is kept; --update --overwrite would lose the edits.")
        }
    }
}
