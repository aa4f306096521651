package import DeliveryEngine
package import NewsletterCore
package import Subscribing
internal import Synchronization

/// The outbox as the ledger of a run that goes on for as long as mail comes into it.
///
/// A mail in doubt is due again after ten minutes. How many confirmations leave in an hour is
/// limited, in all and to each domain; those that came by a form of ours leave first.
package final class OutboxLedger: Outbox {
    /// How long a mail in doubt waits.
    private static let doubt = Duration.seconds(600)

    private struct Made {
        var messageID: String
        var sha256: String
    }

    private let database: WebDatabase
    private let limits: OutboxLimits
    private let made = Mutex<[DeliveryID: Made]>([:])

    package init(of database: WebDatabase, _ limits: OutboxLimits) {
        self.database = database
        self.limits = limits
    }

    /// Notes which mail a delivery was made into; it is written down when that is sent.
    package func note(_ id: DeliveryID, messageID: String, sha256: String) {
        made.withLock { $0[id] = Made(messageID: messageID, sha256: sha256) }
    }

    /// What a delivery is about.
    package func mail(_ id: DeliveryID) throws -> OutboxMail? {
        try database.read { db in
            try db.row(
                "SELECT kind, request, subscriber, address, queued_at FROM mail WHERE id = ?",
                [id.rawValue]
            ).flatMap(WebDatabase.mail)
        }
    }

    // MARK: - Ledger

    package func openRun(lastAnswers: Int) throws -> EarlierAnswers {
        try database.write { db in
            try db.run("UPDATE mail SET state = 'queued' WHERE state IN ('out', 'again')")
        }
        return EarlierAnswers()
    }

    package func openDepartures(
        _ number: String, slots: Int, at now: Timestamp
    ) throws -> any DepartureLog {
        UnloggedDepartures()
    }

    package func checkPlace() throws { try database.checkPlace() }

    package func tally() throws -> Tally {
        try database.read { db in
            var tally = Tally()
            for row in try db.rows("SELECT state, COUNT(*), MIN(due) FROM mail GROUP BY state") {
                let state: DeliveryState =
                    switch row[0] as String {
                    case "out": .out
                    case "due": .deferred
                    case "sent": .sent
                    case "failed": .failed
                    default: .queued
                    }
                tally.states[state, default: 0] += row[1]
                if state == .deferred { tally.nextDue = Timestamp(milliseconds: row[2]) }
            }
            return tally
        }
    }

    package func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery] {
        // Nothing to write costs no wait for the disk.
        let hasWork = try !changes.isEmpty || order.room > 0 && isAnythingDue(at: now)
        guard hasWork else { return [] }
        return try database.write { db in
            for change in changes { try apply(change, db, at: now) }
            return order.room > 0 ? try claim(order, db, at: now) : []
        }
    }

    private func isAnythingDue(at now: Timestamp) throws -> Bool {
        try database.read { db in
            try db.row(
                "SELECT 1 FROM mail WHERE state IN ('queued', 'due') AND due <= ? LIMIT 1",
                [now.milliseconds]) != nil
        }
    }

    // MARK: - Changes

    private func apply(_ change: LedgerChange, _ db: Session, at now: Timestamp) throws {
        let id = change.delivery
        let found = try db.first(String.self, "SELECT state FROM mail WHERE id = ?", [id.rawValue])
        // It was erased meanwhile, as one is who is forgotten.
        guard let found else { return }
        guard found == "out" else {
            if case .suppressed = change { return }
            throw LedgerError.conflict(id, from: nil, to: change.state)
        }
        switch change {
        case .sent(_, let reply): try end(id, "sent", reply.description, db, at: now)
        case .failed(_, let reply), .held(_, let reply, _):
            try end(id, "failed", reply.description, db, at: now)
        case .excluded(_, let reason): try end(id, "failed", reason.rawValue, db, at: now)
        case .deferred(_, let until, let reply): try delay(id, until, reply, db, at: now)
        case .inDoubt(_, let reason):
            try set(id, "due", due: now + Self.doubt, reply: "in doubt: \(reason)", db)
        case .released: try set(id, "queued", due: now, reply: nil, db)
        case .refusedForUs(_, let reply):
            try db.run(
                """
                UPDATE mail SET state = 'again', reply = ?2, of_us = of_us + 1,
                    first_of_us = coalesce(first_of_us, ?3) WHERE id = ?1
                """, [id.rawValue, reply.description, now.milliseconds])
        case .suppressed: break
        }
    }

    private func end(
        _ id: DeliveryID, _ state: String, _ reply: String, _ db: Session, at now: Timestamp
    ) throws {
        let made = made.withLock { $0.removeValue(forKey: id) }
        try db.run(
            """
            UPDATE mail SET state = ?2, ended = ?3, reply = ?4, message_id = ?5, sha256 = ?6
            WHERE id = ?1
            """,
            [id.rawValue, state, now.milliseconds, reply, made?.messageID, made?.sha256])
        if state == "sent" { try WebDatabase.count("mailed", db, at: now) }
    }

    private func delay(
        _ id: DeliveryID, _ until: Timestamp, _ reply: Reply, _ db: Session, at now: Timestamp
    ) throws {
        if ReplyClass(reply).countsAgainstRecipient {
            try db.run(
                """
                UPDATE mail SET refusals = refusals + 1,
                    first_refusal = coalesce(first_refusal, ?2) WHERE id = ?1
                """, [id.rawValue, now.milliseconds])
        }
        try set(id, "due", due: until, reply: reply.description, db)
    }

    private func set(
        _ id: DeliveryID, _ state: String, due: Timestamp, reply: String?, _ db: Session
    ) throws {
        try db.run(
            "UPDATE mail SET state = ?2, due = ?3, reply = coalesce(?4, reply) WHERE id = ?1",
            [id.rawValue, state, due.milliseconds, reply])
    }

    // MARK: - Claims

    private func claim(
        _ order: ClaimOrder, _ db: Session, at now: Timestamp
    ) throws -> [Delivery] {
        let hour = (now + .seconds(-3600)).milliseconds
        var domains: [String: Int] = [:]
        for row in try db.rows(
            "SELECT domain, COUNT(*) FROM mail WHERE began > ? AND kind = 'confirm' GROUP BY 1",
            [hour])
        {
            domains[row[0]] = row[1]
        }
        var left = limits.inAll - domains.values.reduce(0, +)
        var claims: [Delivery] = []
        let waiting = try db.prepare(
            """
            SELECT id, subscriber, address, domain, kind, began, refusals, first_refusal, due,
                attempts, of_us, first_of_us, state
            FROM mail WHERE state IN ('queued', 'due') AND due <= ?
            ORDER BY is_trusted DESC, id
            """, [now.milliseconds])
        while claims.count < order.room, try waiting.step() {
            let row = SQLRow(waiting)
            let domain: String = row[3]
            guard !order.skipping.contains(order.groups.name(of: domain)),
                let address = try? EmailAddress(row[2] as String)
            else { continue }
            let began: Int64? = row[5]
            if row[4] == JoinMailKind.confirm.rawValue, began == nil {
                guard left > 0, domains[domain, default: 0] < limits.toDomain else { continue }
                left -= 1
                domains[domain, default: 0] += 1
            }
            claims.append(Self.delivery(row, address, at: now))
        }
        waiting.reset()
        for claim in claims {
            try db.run(
                """
                UPDATE mail SET state = 'out', attempts = attempts + 1,
                    began = coalesce(began, ?2) WHERE id = ?1
                """, [claim.id.rawValue, now.milliseconds])
        }
        return claims
    }

    private static func delivery(
        _ row: SQLRow, _ address: EmailAddress, at now: Timestamp
    ) -> Delivery {
        let firstRefusal: Int64? = row[7]
        let firstOfUs: Int64? = row[11]
        let runs: Int = row[10]
        let isDeferred = row[12] == "due"
        return Delivery(
            id: DeliveryID(rawValue: row[0]),
            recipient: Recipient(subscriber: SubscriberID(row[1] as String), address: address),
            refusals: row[6], firstAttempt: firstRefusal.map { Timestamp(milliseconds: $0) },
            lateness: isDeferred ? max(.zero, now - Timestamp(milliseconds: row[8])) : .zero,
            refusalsOfUs: firstOfUs.map {
                RefusalsOfUs(runs: runs, first: Timestamp(milliseconds: $0))
            },
            attemptNumber: Int32((row[9] as Int) + 1))
    }
}

/// Departures of mails that may go twice: nothing has to outlive the process.
private final class UnloggedDepartures: DepartureLog {
    private let isClosed = Mutex(false)

    func left(_ attempt: Attempt, over connection: Int) -> Clearance {
        isClosed.withLock { $0 } ? .closed : .mayLeave
    }

    func answered(_ attempt: Attempt, _ answer: DepartureAnswer) {}
    func committed(upTo number: Int64) {}
    func settled(_ attempts: [Attempt]) {}
    func close() { isClosed.withLock { $0 = true } }
}
