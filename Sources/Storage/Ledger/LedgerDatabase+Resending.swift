public import DeliveryEngine
internal import GRDB
public import NewsletterCore

extension LedgerDatabase {
    /// Finds the failed deliveries that a choice takes; changes nothing.
    public func failed(_ choice: ResendChoice) throws -> ResendSelection {
        var selection = ResendSelection()
        var last: DeliveryID?
        while true {
            let rows = try rows(in: .failed, after: last, limit: 1000)
            guard let end = rows.last?.id else { return selection }
            for row in rows { selection.consider(row, by: choice) }
            last = end
        }
    }

    /// Queues what ``failed(_:)`` found, and puts the decision on record.
    ///
    /// A new clock of attempts begins for each; the reply by which they had failed is kept. The
    /// record comes last: a mailing that waits for it stays as it is when this is cut off. A brake
    /// that has tripped goes on holding where the choice leaves some who are held. A choice that
    /// finds nobody is a decision only on a brake that has tripped, and only where it names no
    /// reply.
    public func resend(_ selection: ResendSelection, _ choice: ResendChoice, at now: Timestamp)
        throws
    {
        let undecided = try undecidedTrip()
        let trip = selection.left[.held] == nil ? nil : undecided
        if selection.deliveries.isEmpty, undecided == nil || !choice.replies.isEmpty { return }
        var rest = selection.deliveries[...]
        while !rest.isEmpty {
            _ = try commit(rest.prefix(500).map { .released($0) }, claiming: 0, at: now)
            rest = rest.dropFirst(500)
        }
        let which = choice.replies.isEmpty ? "" : ": \(choice.replies.joined(separator: ", "))"
        try note(
            LedgerDecision(
                .failedResent, at: now, detail: "\(selection.deliveries.count)\(which)"))
        if let trip { try note(LedgerDecision(.brakeTripped, at: now, detail: trip.detail)) }
    }

    /// The replies by which deliveries had failed that were queued again since, the latest first;
    /// of one delivery alone where one is named.
    public func earlierReplies(of id: DeliveryID? = nil, limit: Int = .max) throws -> [EarlierReply]
    {
        try file.read { db in try EarlierReply.all(of: id, limit: limit, db) }
    }

    /// How many replies ``earlierReplies(limit:)`` would return at most.
    public func earlierReplyCount() throws -> Int {
        try file.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM earlier_attempt") ?? 0 }
    }
}

extension EarlierReply {
    /// Those that a ledger keeps, the latest first.
    fileprivate static func all(
        of id: DeliveryID?, limit: Int, _ db: Database
    ) throws -> [EarlierReply] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT d.address, e.at + (SELECT created_at FROM mailing), e.code, e.status,
                    e.command, e.text
                FROM earlier_attempt AS e JOIN delivery AS d ON d.id = e.delivery
                WHERE ?1 IS NULL OR e.delivery = ?1 ORDER BY e.id DESC LIMIT ?2
                """, arguments: [id?.rawValue, limit]
        ).map { row in
            EarlierReply(
                address: row[0], at: Timestamp(milliseconds: row[1]),
                reply: Reply(
                    code: row[2] as Int? ?? 0,
                    status: (row[3] as Int64?).map { EnhancedStatus(ledgerCode: $0) },
                    text: row[5] ?? "",
                    command: (row[4] as Int64?).flatMap { Reply.Command(ledgerCode: $0) } ?? .dot))
        }
    }
}
