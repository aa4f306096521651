public import DeliveryEngine
internal import GRDB
internal import NewsletterCore

extension LedgerDatabase {
    /// Counts the mailing by domain, reply, time and attempts, as it is at one moment.
    ///
    /// Somebody may write meanwhile. The counting is SQLite's, so that a million recipients
    /// take no memory here; `groups` bounds the lists of domains and replies, and `buckets`
    /// the timeline.
    public func breakdown(groups: Int = 15, buckets: Int = 60) throws -> LedgerBreakdown {
        try file.read { db in
            let tally = try LedgerWriter.count(db)
            let (domains, others) = try BreakdownQueries.domains(db, limit: groups)
            let (answers, otherAnswers) = try BreakdownQueries.answers(db, limit: groups)
            let span = try BreakdownQueries.span(db)
            let (width, timeline) = try BreakdownQueries.timeline(db, over: span, atMost: buckets)
            return LedgerBreakdown(
                tally: tally, domains: domains, otherDomainCount: others.domains,
                otherDomains: others.counts, answers: answers, otherAnswers: otherAnswers,
                bucketWidth: .milliseconds(width), timeline: timeline,
                firstSent: span?.firstSent, lastSent: span?.lastSent,
                attempts: try BreakdownQueries.attempts(db, limit: groups),
                longestWaits: try BreakdownQueries.longestWaits(db, limit: 5))
        }
    }
}
