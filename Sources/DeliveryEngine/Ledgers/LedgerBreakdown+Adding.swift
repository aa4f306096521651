internal import NewsletterCore

extension LedgerBreakdown {
    /// Adds up the ledgers of parts that have nobody in common; there is at least one.
    ///
    /// Each must list all of its domains and replies, and tell its times by the second, or, where
    /// they are more than a week and a half apart, as finely as it can.
    package init(adding parts: [LedgerBreakdown], groups: Int = 15, buckets: Int = 60) {
        let (domains, others) = Self.domains(parts, limit: groups)
        let (answers, otherAnswers) = Self.answers(parts, limit: groups)
        let (width, timeline) = Self.timeline(parts, atMost: buckets)
        self.init(
            tally: Tally(adding: parts.map(\.tally)), domains: domains,
            otherDomainCount: others.count,
            otherDomains: others.map(\.counts).reduce(Counts(), +), answers: answers,
            otherAnswers: otherAnswers, bucketWidth: .milliseconds(width), timeline: timeline,
            firstSent: parts.compactMap(\.firstSent).min(),
            lastSent: parts.compactMap(\.lastSent).max(),
            attempts: Self.attempts(parts, limit: groups),
            longestWaits: Array(
                parts.flatMap(\.longestWaits).sorted { $0.duration > $1.duration }.prefix(5)))
    }

    private static func domains(
        _ parts: [LedgerBreakdown], limit: Int
    ) -> ([Domain], others: ArraySlice<Domain>) {
        var sums: [String: Counts] = [:]
        for domain in parts.flatMap(\.domains) {
            sums[domain.name] = sums[domain.name, default: Counts()] + domain.counts
        }
        let all = sums.map { Domain(name: $0.key, counts: $0.value) }
            .sorted { ($1.counts.recipients, $0.name) < ($0.counts.recipients, $1.name) }
        return (Array(all.prefix(limit)), all.dropFirst(limit))
    }

    /// Who stands where after which reply.
    private struct AnswerKind: Hashable {
        let state: DeliveryState
        let code: Int?
        let status: EnhancedStatus?
    }

    private static func answers(
        _ parts: [LedgerBreakdown], limit: Int
    ) -> ([Answer], others: Int) {
        var sums: [AnswerKind: Answer] = [:]
        for answer in parts.flatMap(\.answers) {
            let kind = AnswerKind(state: answer.state, code: answer.code, status: answer.status)
            guard let known = sums[kind] else {
                sums[kind] = answer
                continue
            }
            var latest = answer.lastAt > known.lastAt ? answer : known
            latest.count = known.count + answer.count
            sums[kind] = latest
        }
        let all = sums.values.sorted { a, b in
            (b.count, a.state.rawValue, a.code ?? 0, a.status?.description ?? "")
                < (a.count, b.state.rawValue, b.code ?? 0, b.status?.description ?? "")
        }
        return (
            Array(all.prefix(limit)), all.dropFirst(limit).map(\.count).reduce(0, +)
        )
    }

    /// The same times in the shortest round stretches of which so many cover all of them.
    private static func timeline(
        _ parts: [LedgerBreakdown], atMost limit: Int
    ) -> (width: Int64, [Bucket]) {
        let all = parts.flatMap(\.timeline)
        guard let first = all.map(\.start.milliseconds).min(),
            let last = all.map(\.start.milliseconds).max()
        else { return (1000, []) }
        let width = bucketWidth(from: first, to: last, atMost: limit)
        let base = first / width * width
        var buckets = (0...((last - base) / width)).map {
            Bucket(start: Timestamp(milliseconds: base + $0 * width), counts: Counts())
        }
        for bucket in all {
            let index = Int((bucket.start.milliseconds - base) / width)
            buckets[index].counts = buckets[index].counts + bucket.counts
        }
        return (width, buckets)
    }

    /// The shortest round stretch of time of which so many cover the span, in milliseconds.
    package static func bucketWidth(
        from first: Int64, to last: Int64, atMost limit: Int
    ) -> Int64 {
        let seconds: [Int64] = [
            1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200,
        ]
        func fits(_ width: Int64) -> Bool {
            last / width - first / width < Int64(limit)
        }
        if let width = seconds.map({ $0 * 1000 }).first(where: fits) { return width }
        var width: Int64 = 86_400_000
        while !fits(width) { width *= 2 }
        return width
    }

    private static func attempts(_ parts: [LedgerBreakdown], limit: Int) -> [Attempts] {
        var sums: [Int: Counts] = [:]
        for row in parts.flatMap(\.attempts) {
            sums[row.attempts] = sums[row.attempts, default: Counts()] + row.counts
        }
        let all = sums.map { Attempts(attempts: $0.key, counts: $0.value) }
        return Array(all.sorted { $0.attempts < $1.attempts }.prefix(limit))
    }
}

extension Tally {
    /// Adds up mailings that have nobody in common.
    init(adding all: [Tally]) {
        self.init(
            states: all.reduce(into: [:]) { $0.merge($1.states, uniquingKeysWith: +) },
            excluded: all.reduce(into: [:]) { $0.merge($1.excluded, uniquingKeysWith: +) },
            nextDue: all.compactMap(\.nextDue).min(), held: all.map(\.held).reduce(0, +))
    }
}
