public import NewsletterCore

/// Which articles an issue takes.
///
/// Articles that are named come in the order of their names and count whatever else is asked;
/// all others must fit every rule that is set. Drafts are never taken.
public struct Selection: Hashable, Sendable {
    /// How chosen articles are put in order.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        case newestFirst = "newest"
        case oldestFirst = "oldest"
        case name
    }

    /// The names of articles that are taken in any case.
    public var names: [String]
    /// One of these tags must be on the article, in any case of letters; empty asks for none.
    public var tags: Set<String>
    /// One of these must be among the authors.
    public var authors: Set<String>
    /// The name must fit one of these patterns, in which `*` and `?` stand for any text and
    /// any character.
    public var patterns: [String]
    /// The first day of publication.
    public var since: CalendarDate?
    /// The last day of publication.
    public var until: CalendarDate?
    /// Whether articles that an issue has used are taken again.
    public var includesUsed: Bool
    /// How the articles are put in order that are not named; those without a date come last.
    public var order: Order
    /// How many articles are taken at most.
    public var limit: Int?

    /// Makes rules; without any, every article not yet used is taken.
    public init(
        names: [String] = [], tags: Set<String> = [], authors: Set<String> = [],
        patterns: [String] = [], since: CalendarDate? = nil, until: CalendarDate? = nil,
        includesUsed: Bool = false, order: Order = .newestFirst, limit: Int? = nil
    ) {
        self.names = names
        self.tags = tags
        self.authors = authors
        self.patterns = patterns
        self.since = since
        self.until = until
        self.includesUsed = includesUsed
        self.order = order
        self.limit = limit
    }

    /// The articles that fit, in order; `used` holds the names that issues have used.
    public func articles(from articles: [Article], used: Set<String> = [])
        throws(SelectionError) -> [Article]
    {
        let chosen = try named(in: articles)
        var rest: [Article] = []
        if names.isEmpty || hasRules {
            let taken = Set(names)
            rest = articles.filter { article in
                !taken.contains(article.name) && !article.metadata.isDraft && fits(article)
                    && (includesUsed || !used.contains(article.name))
            }
            rest.sort(by: isOrdered)
        }
        return Array((chosen + rest).prefix(limit ?? .max))
    }

    private var hasRules: Bool {
        !tags.isEmpty || !authors.isEmpty || !patterns.isEmpty || since != nil || until != nil
    }

    private func named(in articles: [Article]) throws(SelectionError) -> [Article] {
        let byName = Dictionary(articles.map { ($0.name, $0) }) { first, _ in first }
        var seen: Set<String> = []
        var chosen: [Article] = []
        for name in names where seen.insert(name).inserted {
            guard let article = byName[name] else {
                throw SelectionError(
                    name: name, reason: .unknown(nearest: name.nearest(in: byName.keys.sorted())))
            }
            if article.metadata.isDraft { throw SelectionError(name: name, reason: .draft) }
            chosen.append(article)
        }
        return chosen
    }

    private func fits(_ article: Article) -> Bool {
        let metadata = article.metadata
        if since != nil || until != nil {
            guard let date = metadata.date else { return false }
            if let since, date < since { return false }
            if let until, date > until { return false }
        }
        let own = Set(metadata.tags.map { $0.lowercased() })
        if !tags.isEmpty, own.isDisjoint(with: tags.map { $0.lowercased() }) { return false }
        if !authors.isEmpty {
            let names = (metadata.author ?? "").split(separator: ",").map {
                $0.trimmingSpace().lowercased()
            }
            if Set(names).isDisjoint(with: authors.map { $0.lowercased() }) { return false }
        }
        return patterns.isEmpty || patterns.contains { Glob($0).matches(article.name) }
    }

    private func isOrdered(_ a: Article, _ b: Article) -> Bool {
        switch (order, a.metadata.date, b.metadata.date) {
        case (.newestFirst, let first?, let second?) where first != second: first > second
        case (.oldestFirst, let first?, let second?) where first != second: first < second
        case (.newestFirst, _?, nil), (.oldestFirst, _?, nil): true
        case (.newestFirst, nil, _?), (.oldestFirst, nil, _?): false
        default: a.name < b.name
        }
    }
}

/// Why an article that was named cannot be taken.
public struct SelectionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case unknown(nearest: String?)
        case draft
    }

    package init(name: String, reason: Reason) {
        self.name = name
        self.reason = reason
    }

    /// The name that was asked for.
    public let name: String
    /// What is wrong with it.
    public let reason: Reason

    /// One line, with the way out where it is to mend the name or the article.
    public var description: String {
        let shown = "\"\(name.escapingControls())\""
        switch reason {
        case .unknown(let nearest):
            return "no article is named \(shown)"
                + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
        case .draft:
            return "the article \(shown) is a draft; take \"draft: true\" out of its front matter"
        }
    }
}

extension SelectionError: Explained {
    /// Other articles have to be chosen.
    public var problem: Problem {
        Problem(
            .badData, description,
            remedy: reason == .unknown(nearest: nil) ? .showArticles : nil)
    }
}
