public import DeliveryEngine
internal import GRDB
internal import NewsletterCore

// What a ledger knows of dead addresses that are not suppressed yet, and of the brake.

extension LedgerDatabase {
    /// Begins a run as ``Ledger/openRun(lastAnswers:)`` promises.
    public func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        try writing { writer, db in
            try writer.openRun(db)
            var earlier = EarlierAnswers(
                areRefusalsAccepted: try Self.decisions(db).contains {
                    $0.kind == .refusalsAccepted
                })
            earlier.held = try Self.held(db)
            // Without any nobody need walk through the replies.
            if !earlier.held.isEmpty {
                earlier.lastAnswers = try Self.lastAnswers(db, lastAnswers).reversed()
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
            guard let last, last.kind == .brakeTripped, try LedgerWriter.held(db) > 0 else {
                return nil
            }
            return last
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
    private static func held(_ db: Database) throws -> [HeldRefusal] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT d.id, d.subscriber, d.address, d.name, h.route,
                    a.code, a.status, a.text, a.command
                FROM held AS h JOIN delivery AS d ON d.id = h.delivery
                    JOIN attempt AS a ON a.delivery = h.delivery
                ORDER BY a.at, a.delivery
                """
        ).map { row in
            HeldRefusal(
                id: DeliveryID(rawValue: row[0]),
                recipient: Recipient(
                    subscriber: SubscriberID(row[1]), address: try EmailAddress(row[2]),
                    name: row[3]),
                reply: Reply(
                    code: row[5] ?? 0,
                    status: (row[6] as Int64?).map { EnhancedStatus(ledgerCode: $0) },
                    text: row[7] ?? "",
                    command: (row[8] as Int64?).flatMap { Reply.Command(ledgerCode: $0) } ?? .rcpt),
                route: row[4])
        }
    }

    /// Whether each of the last that were sent or failed is held, the latest first.
    private static func lastAnswers(_ db: Database, _ limit: Int) throws -> [Bool] {
        try Bool.fetchAll(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM held WHERE delivery = a.delivery)
                FROM attempt AS a JOIN delivery AS d ON d.id = a.delivery
                WHERE a.code > 0
                    AND d.state IN (\(StateCode(.sent).rawValue), \(StateCode(.failed).rawValue))
                ORDER BY a.at DESC, a.delivery DESC LIMIT ?
                """, arguments: [limit])
    }
}
