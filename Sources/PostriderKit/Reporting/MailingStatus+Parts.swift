import NewsletterCore

extension MailingStatus {
    /// Adds up where the parts of one mailing stand, each of which another machine mails.
    ///
    /// It is being sent while one of them is, and finished once all are.
    init(adding all: [MailingStatus], _ parts: ReportedParts) {
        func sum(_ count: KeyPath<MailingStatus, Int>) -> Int {
            all.map { $0[keyPath: count] }.reduce(0, +)
        }
        issue = all[0].issue
        ledgerIssue = all[0].ledgerIssue
        let order: [State] = [.sending, .interrupted, .paused]
        state = order.first { state in all.contains { $0.state == state } } ?? .finished
        candidates = sum(\.candidates)
        queued = sum(\.queued)
        out = sum(\.out)
        claimed = sum(\.claimed)
        sent = sum(\.sent)
        deferred = sum(\.deferred)
        failed = sum(\.failed)
        held = sum(\.held)
        refusedForUs = sum(\.refusedForUs)
        indoubt = sum(\.indoubt)
        excluded = all.reduce(into: [:]) { $0.merge($1.excluded, uniquingKeysWith: +) }
        audience = parts.audience
        archivedAt = all[0].archivedAt
        began = all.compactMap(\.began).min()
        ended = all.contains { $0.ended == nil } ? nil : all.compactMap(\.ended).max()
        stopped = all.compactMap(\.stopped).first
        closed = all.contains { $0.closed == nil } ? nil : all.compactMap(\.closed).max()
        waitsForDecision = all.contains(where: \.waitsForDecision)
        nextDue = all.compactMap(\.nextDue).min()
        lastReplies = Array(
            all.flatMap(\.lastReplies).sorted { ($0.at ?? "") > ($1.at ?? "") }.prefix(5))
    }
}
