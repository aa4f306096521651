import DeliveryEngine
import NewsletterCore

extension MemoryMailing {
    /// Counts each recipient, and adds them up.
    func breakdown(groups: Int, buckets: Int) -> LedgerBreakdown {
        let each = rows.entries.filter { $0.row.state != .excluded }
            .map { LedgerBreakdown(of: $0) }
        var sum = LedgerBreakdown(
            adding: each.isEmpty ? [.empty] : each, groups: groups, buckets: buckets)
        sum.tally = rows.tally()
        return sum
    }
}

extension LedgerBreakdown {
    fileprivate static let empty = LedgerBreakdown(
        tally: Tally(), domains: [], otherDomainCount: 0, otherDomains: Counts(), answers: [],
        otherAnswers: 0, bucketWidth: .seconds(1), timeline: [], firstSent: nil, lastSent: nil,
        attempts: [], longestWaits: [])

    /// Counts one recipient.
    fileprivate init(of entry: MemoryRows.Entry) {
        let row = entry.row
        let counts = Counts(
            recipients: 1, sent: row.state == .sent ? 1 : 0,
            deferred: row.state == .deferred ? 1 : 0,
            failed: row.state == .failed ? 1 : 0, indoubt: row.state == .indoubt ? 1 : 0)
        self = .empty
        let domain = entry.key.split(separator: "@").last.map(String.init) ?? ""
        domains = [Domain(name: domain, counts: counts)]
        guard let at = row.at, [.sent, .deferred, .failed, .indoubt].contains(row.state) else {
            return
        }
        let code = row.reply.flatMap { $0.code == 0 ? nil : $0.code }
        answers = [
            Answer(
                state: row.state, code: code, status: row.reply?.status, count: 1,
                example: row.reply?.text ?? row.note ?? "", lastAt: at)
        ]
        guard let reply = row.reply, code != nil, row.state != .indoubt else { return }
        timeline = [Bucket(start: Timestamp(seconds: at.seconds), counts: counts)]
        if row.state == .sent { (firstSent, lastSent) = (at, at) }
        let tries = row.refusals + (row.state == .deferred ? 0 : 1)
        attempts = [Attempts(attempts: tries, counts: counts)]
        guard let first = entry.firstRefusal, first < at else { return }
        longestWaits = [
            Wait(
                address: row.address, state: row.state, attempts: tries, duration: at - first,
                reply: reply.description)
        ]
    }
}
