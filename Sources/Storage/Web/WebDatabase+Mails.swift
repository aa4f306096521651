package import NewsletterCore
package import Subscribing

/// What a mail to somebody who joins is about.
package enum JoinMailKind: String, CaseIterable, Sendable {
    /// Asks to confirm.
    case confirm
    /// Tells that they are on the list now.
    case welcome
    /// Tells that they have been on the list.
    case already
    /// Has the link to leave, for somebody who asked for it.
    case link
    /// Has the link to what is held of oneself.
    case settings
    /// Asks somebody who left whether they want to be back.
    case undo
    /// Asks the owner of a new address whether it is theirs.
    case address = "address-change"
    /// Tells the owner of the old one that it was asked for, with a link to keep it.
    case notice = "address-notice"
    /// Tells both that the sender changed it.
    case moved
    /// Tells that everything is to be erased, with a link to cancel.
    case erase
}

/// A mail in the outbox.
package struct OutboxMail: Hashable, Sendable {
    package var kind: JoinMailKind
    package var request: SubscriberID
    /// Whom its links are about.
    package var subscriber: SubscriberID
    package var address: EmailAddress
    package var queuedAt: Timestamp

    package init(
        _ kind: JoinMailKind, request: SubscriberID, subscriber: SubscriberID,
        address: EmailAddress, queuedAt: Timestamp
    ) {
        self.kind = kind
        self.request = request
        self.subscriber = subscriber
        self.address = address
        self.queuedAt = queuedAt
    }
}

/// How the outbox stands.
package struct OutboxTally: Hashable, Sendable {
    package var waiting = 0
    package var sent = 0
    package var failed = 0
    /// How long the oldest that waits has done so, in seconds.
    package var oldestWait = 0.0

    package init() {}
}

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
