package import NewsletterCore
package import Subscribing

// The mails that are about to leave, and those that have.

extension WebDatabase {
    /// Lays a mail into the outbox and notes how far its request has come, at once.
    ///
    /// `state` is nil where the request stays as it is.
    package func queue(
        _ mail: OutboxMail, isTrusted: Bool, _ state: JoinRequest.State?
    ) throws {
        try write { db in
            try Self.queue(mail, isTrusted: isTrusted, db)
            if let state {
                try db.run(
                    "UPDATE request SET state = ? WHERE id = ?",
                    [state.rawValue, mail.request.description])
            }
        }
    }

    static func queue(_ mail: OutboxMail, isTrusted: Bool, _ db: Session) throws {
        try db.run(
            """
            INSERT INTO mail (kind, request, subscriber, address, address_key, domain,
                is_trusted, queued_at, state, due)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0)
            """,
            [
                mail.kind.rawValue, mail.request.description, mail.subscriber.description,
                mail.address.description, mail.address.key, mail.address.domain.lowercased(),
                isTrusted, mail.queuedAt.milliseconds,
            ])
    }

    /// How many mails of a kind were laid into the outbox for an address since a moment.
    package func count(
        _ kind: JoinMailKind, to address: EmailAddress, since moment: Timestamp
    ) throws -> Int {
        try read { db in
            try db.first(
                Int.self,
                "SELECT COUNT(*) FROM mail WHERE address_key = ? AND kind = ? AND queued_at > ?",
                [address.key, kind.rawValue, moment.milliseconds]) ?? 0
        }
    }

    /// What became of the mail that asked to confirm a request; nil where none was taken.
    package func proof(of request: SubscriberID) throws -> JoinMailProof? {
        try read { db in
            try db.row(
                """
                SELECT ended, message_id, sha256, reply FROM mail
                WHERE request = ? AND kind IN ('confirm', 'undo', 'address-change')
                    AND state = 'sent' ORDER BY id LIMIT 1
                """, [request.description]
            ).map {
                JoinMailProof(
                    sentAt: Timestamp(milliseconds: $0[0]), messageID: $0[1] ?? "",
                    sha256: $0[2] ?? "", reply: $0[3] ?? "")
            }
        }
    }

    /// Whether a mail may leave now.
    package func isAnyMailDue() throws -> Bool {
        let now = effects.now()
        return try read { db in
            try db.row(
                """
                SELECT 1 FROM mail WHERE state IN ('queued', 'due', 'again') AND due <= ? LIMIT 1
                """, [now.milliseconds]) != nil
        }
    }

    /// Counts the outbox.
    package func outboxTally() throws -> OutboxTally {
        let now = effects.now()
        return try read { db in
            var tally = OutboxTally()
            for row in try db.rows("SELECT state, COUNT(*), MIN(queued_at) FROM mail GROUP BY 1") {
                let count: Int = row[1]
                switch row[0] as String {
                case "sent": tally.sent += count
                case "failed": tally.failed += count
                default:
                    tally.waiting += count
                    let since = Timestamp(milliseconds: row[2])
                    tally.oldestWait = max(
                        tally.oldestWait, Double((now - since).milliseconds) / 1000)
                }
            }
            return tally
        }
    }

    /// Every mail that somebody was sent, for the answer to what is held of them.
    package func mails(to address: EmailAddress) throws -> [OutboxMail] {
        try read { db in try Self.mails(to: address, db) }
    }

    static func mails(to address: EmailAddress, _ db: Session) throws -> [OutboxMail] {
        try db.rows(
            """
            SELECT kind, request, subscriber, address, queued_at FROM mail
            WHERE address_key = ? ORDER BY id
            """, [address.key]
        ).compactMap(Self.mail)
    }

    static func mail(_ row: SQLRow) -> OutboxMail? {
        guard let kind = JoinMailKind(rawValue: row[0]),
            let address = try? EmailAddress(row[3] as String)
        else { return nil }
        return OutboxMail(
            kind, request: SubscriberID(row[1] as String),
            subscriber: SubscriberID(row[2] as String), address: address,
            queuedAt: Timestamp(milliseconds: row[4]))
    }
}
