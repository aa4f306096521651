import NewsletterCore

/// What articles announce, by day.
extension IssueContext {
    /// Lists what is announced for the issue's day or later, or still lasts then, by day.
    mutating func addEvents(
        _ articles: [Article], on day: CalendarDate, _ htmlArticles: [[String: Any]],
        _ textArticles: [[String: Any]]
    ) {
        let days = articles.enumerated().compactMap { index, article in
            article.metadata.eventDay.map { (index: index, day: $0) }
        }
        .filter { (articles[$0.index].metadata.eventEnd ?? $0.day) >= day }
        .sorted { ($0.day, $0.index) < ($1.day, $1.index) }
        func events(_ articles: [[String: Any]]) -> [[String: Any]] {
            days.map { event in articles[event.index].merging(dayFacts(event.day)) { $1 } }
        }
        html["has_events"] = !days.isEmpty
        text["has_events"] = !days.isEmpty
        html["events"] = events(htmlArticles)
        text["events"] = events(textArticles)
    }

    func dayFacts(_ date: CalendarDate) -> [String: Any] {
        [
            "date": heldApart(language.long(date)), "iso_date": "\(date)",
            "day": language.written(date.day), "month": language.month(of: date),
            "weekday": language.weekday(of: date),
        ]
    }

    /// The last day of what lasts several; nothing for all else.
    func endFacts(_ metadata: ArticleMetadata) -> [String: Any] {
        guard let end = metadata.eventEnd else { return [:] }
        return Dictionary(uniqueKeysWithValues: dayFacts(end).map { ("end_\($0)", $1) })
    }
}

extension ArticleMetadata {
    /// The day of what it announces: its own, or with the tag event that of publication.
    var eventDay: CalendarDate? {
        eventDate ?? (tags.contains { $0.lowercased() == "event" } ? date : nil)
    }
}
