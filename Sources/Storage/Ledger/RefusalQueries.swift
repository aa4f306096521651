internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

/// What a ledger knows of those who were refused for good.
enum RefusalQueries {
    /// What earlier runs of a mailing have heard, with so many of their last answers.
    static func earlier(
        _ db: Database, _ lastAnswers: Int, hasFailed: Bool
    ) throws -> EarlierAnswers {
        let decisions = try LedgerDecision.all(db)
        let judged = decisions.last { $0.kind == .failedResent }?.at
        let last = decisions.last { [.refusalsAccepted, .failedResent].contains($0.kind) }
        var earlier = EarlierAnswers(
            held: try held(db, judged: judged),
            areRefusalsAccepted: last?.kind == .refusalsAccepted)
        // Without any that failed nobody need walk through the replies.
        if hasFailed {
            earlier.lastAnswers = try Self.lastAnswers(db, after: judged, lastAnswers).reversed()
        }
        return earlier
    }

    /// How many are queued again after a refusal for a reason of ours.
    static func refusedForUs(_ db: Database) throws -> Int {
        try Int.fetchOne(
            db,
            sql: """
                SELECT COUNT(*) FROM refusal_of_us AS u JOIN delivery AS d ON d.id = u.delivery
                WHERE d.state = \(StateCode(.queued).rawValue)
                """) ?? 0
    }

    /// A recipient is named without the values for slots, which no suppression needs.
    static func held(
        _ db: Database, judged: Timestamp? = nil
    ) throws -> [HeldRefusal] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT d.id, d.subscriber, d.address, d.name, h.route,
                    a.code, a.status, a.text, a.command,
                    a.at + (SELECT created_at FROM mailing) <= ?,
                    a.at + (SELECT created_at FROM mailing)
                FROM held AS h JOIN delivery AS d ON d.id = h.delivery
                    JOIN attempt AS a ON a.delivery = h.delivery
                ORDER BY a.at, a.delivery
                """, arguments: [judged?.milliseconds ?? -1]
        ).map { row in
            HeldRefusal(
                id: DeliveryID(rawValue: row[0]),
                recipient: Recipient(
                    subscriber: SubscriberID(row[1]), address: try EmailAddress(row[2]),
                    name: row[3]),
                reply: reply(row, from: 5), at: Timestamp(milliseconds: row[10]), route: row[4],
                isJudged: row[9])
        }
    }

    /// Whether each of the last that were answered for good was refused, the latest first; those
    /// who were given up for other reasons count as taken.
    static func lastAnswers(
        _ db: Database, after moment: Timestamp?, _ limit: Int
    ) throws -> [Bool] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT d.state, a.code, a.status, a.text, a.command
                FROM attempt AS a JOIN delivery AS d ON d.id = a.delivery
                WHERE a.code > 0 AND a.at + (SELECT created_at FROM mailing) > ?
                    AND d.state IN (\(StateCode(.sent).rawValue), \(StateCode(.failed).rawValue))
                ORDER BY a.at DESC, a.delivery DESC LIMIT ?
                """, arguments: [moment?.milliseconds ?? -1, limit]
        ).map { row in
            guard StateCode(rawValue: row[0]).state == .failed else { return false }
            return [.deadAddress, .permanent].contains(ReplyClass(reply(row, from: 1)))
        }
    }

    /// A reply of four columns.
    private static func reply(_ row: Row, from column: Int) -> Reply {
        Reply(
            code: row[column] ?? 0,
            status: (row[column + 1] as Int64?).map { EnhancedStatus(ledgerCode: $0) },
            text: row[column + 2] ?? "",
            command: (row[column + 3] as Int64?).flatMap { Reply.Command(ledgerCode: $0) } ?? .rcpt)
    }
}
