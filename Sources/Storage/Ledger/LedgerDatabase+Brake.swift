public import DeliveryEngine
internal import GRDB
internal import NewsletterCore

// What a ledger knows of dead addresses that are not suppressed yet, and of the brake.

extension LedgerDatabase {
    /// Begins a run as ``Ledger/openRun(lastAnswers:)`` promises.
    public func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        try writing { writer, db in
            // A run asks again by itself, and has replies to hear meanwhile.
            try db.execute(sql: "PRAGMA busy_timeout = 1000")
            try writer.openRun(db)
            let decisions = try Self.decisions(db)
            let judged = decisions.last { $0.kind == .failedResent }?.at
            var earlier = EarlierAnswers(
                held: try Self.held(db, judged: judged),
                areRefusalsAccepted: decisions.last {
                    [.refusalsAccepted, .failedResent].contains($0.kind)
                }?.kind == .refusalsAccepted)
            // Without any that failed nobody need walk through the replies.
            if try writer.tally(db)[.failed] > 0 {
                earlier.lastAnswers = try Self.lastAnswers(
                    db, after: judged, lastAnswers
                ).reversed()
            }
            return earlier
        }
    }

    /// The dead addresses that are not suppressed yet, in the order of their replies.
    public func held() throws -> [HeldRefusal] { try file.read { try Self.held($0) } }

    /// The trip of the brake on which nobody has decided yet; nil where the mailing may go on.
    public func undecidedTrip() throws -> LedgerDecision? {
        try file.read { db in
            let kinds: [LedgerDecision.Kind] = [.brakeTripped, .refusalsAccepted, .failedResent]
            let last = try Self.decisions(db).last { kinds.contains($0.kind) }
            return last?.kind == .brakeTripped ? last : nil
        }
    }

    /// How many are queued again after a refusal for a reason of ours.
    public func refusedForUs() throws -> Int {
        try file.read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT COUNT(*) FROM refusal_of_us AS u JOIN delivery AS d ON d.id = u.delivery
                    WHERE d.state = \(StateCode(.queued).rawValue)
                    """) ?? 0
        }
    }

    /// A recipient is named without the values for slots, which no suppression needs.
    private static func held(
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
    private static func lastAnswers(
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
