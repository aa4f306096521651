internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

/// What a ledger keeps of attempts besides the state of their delivery: the last reply, when it came
/// and how old the mail was then, and when the next attempt is due.
final class AttemptRecords {
    /// When the mailing began, from which the times of attempts count.
    let epoch: Timestamp
    /// When the mails in flight were claimed, and so made; in seconds since 1970.
    private var claimedAt: [Int64: Int64] = [:]
    private let reply, deferral, noDue, refusalOfUs: FastStatement
    private let keepingReply: FastStatement
    private let forgetting: [FastStatement]

    init(_ db: Database) throws {
        epoch = Timestamp(
            milliseconds: try Int64.fetchOne(db, sql: "SELECT created_at FROM mailing") ?? 0)
        reply = try FastStatement(
            db,
            """
            INSERT INTO attempt (delivery, at, code, status, command, text, age)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (delivery) DO UPDATE SET at = ?2, code = ?3,
                status = ?4, command = ?5, text = ?6, age = ?7
            """)
        deferral = try FastStatement(
            db,
            """
            INSERT INTO retry (delivery, refusals, first_at, due) VALUES (?1, ?4, ?2, ?3)
            ON CONFLICT (delivery) DO UPDATE SET refusals = refusals + ?4, due = ?3,
                first_at = CASE
                    WHEN ?4 = 0 THEN first_at + (?3 - ?2)
                    WHEN refusals = 0 THEN ?2
                    ELSE first_at END
            """)
        noDue = try FastStatement(db, "UPDATE retry SET due = NULL WHERE delivery = ?1")
        keepingReply = try FastStatement(
            db,
            """
            INSERT INTO earlier_attempt (delivery, at, code, status, command, text)
            SELECT delivery, at, code, status, command, text FROM attempt WHERE delivery = ?1
            """)
        forgetting = try ["attempt", "retry", "refusal_of_us"].map {
            try FastStatement(db, "DELETE FROM \($0) WHERE delivery = ?1")
        }
        refusalOfUs = try FastStatement(
            db,
            """
            INSERT INTO refusal_of_us (delivery, runs, first_at) VALUES (?1, 1, ?2)
            ON CONFLICT (delivery) DO UPDATE SET runs = runs + 1
            """)
    }

    /// Notes when the mail of an attempt is made.
    func begin(_ id: Int64, at now: Timestamp) { claimedAt[id] = now.seconds }

    /// Forgets when the mail of an attempt was made.
    func end(_ id: Int64) { claimedAt[id] = nil }

    func record(_ answer: Reply, for id: DeliveryID, at now: Timestamp) throws {
        bind(id, at: now)
        reply.bind(answer.code, at: 3)
        reply.bind(answer.status?.ledgerCode, at: 4)
        reply.bind(answer.command.ledgerCode, at: 5)
        reply.bind(answer.text, at: 6)
        try reply.run()
    }

    func record(note: String, for id: DeliveryID, at now: Timestamp) throws {
        bind(id, at: now)
        for index: Int32 in 3...5 { reply.bindNull(at: index) }
        reply.bind(note, at: 6)
        try reply.run()
    }

    private func bind(_ id: DeliveryID, at now: Timestamp) {
        reply.bind(id.rawValue, at: 1)
        reply.bind(now.milliseconds - epoch.milliseconds, at: 2)
        // How old the mail is, in whole seconds of the clock; null where another run claimed it.
        reply.bind(claimedAt[id.rawValue].map { now.seconds - $0 }, at: 7)
    }

    func recordDeferral(
        of id: DeliveryID, due: Timestamp, refusals: Int, at now: Timestamp
    ) throws {
        deferral.bind(id.rawValue, at: 1)
        deferral.bind(now.milliseconds, at: 2)
        deferral.bind(due.milliseconds, at: 3)
        deferral.bind(refusals, at: 4)
        try deferral.run()
    }

    func recordRefusalOfUs(_ id: DeliveryID, at now: Timestamp) throws {
        refusalOfUs.bind(id.rawValue, at: 1)
        refusalOfUs.bind(now.milliseconds, at: 2)
        try refusalOfUs.run()
    }

    func clearDue(of id: Int64) throws {
        noDue.bind(id, at: 1)
        try noDue.run()
    }

    /// Whoever is queued again begins anew; the reply by which they had failed is kept.
    func forget(_ id: Int64) throws {
        for statement in [keepingReply] + forgetting {
            statement.bind(id, at: 1)
            try statement.run()
        }
    }
}
