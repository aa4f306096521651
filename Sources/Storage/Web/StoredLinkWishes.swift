package import NewsletterCore
package import Subscribing

/// What people wish for by the links of their mails, in the database of sign-ups.
package struct StoredLinkWishes: LinkWishes {
    private let database: WebDatabase

    package init(in database: WebDatabase) { self.database = database }

    // MARK: - Wishes

    /// Records a wish; false where there were too many of its kind by the same person in a day.
    ///
    /// It is on the disk when this returns.
    package func record(_ wish: LinkWish, atMost most: Int) throws -> Bool {
        let (kind, value) = Self.columns(of: wish.kind)
        return try database.write { db in
            guard try isAllowed(kind, by: wish.subscriber, most, db, at: wish.askedAt) else {
                return false
            }
            try db.run(
                "INSERT INTO wish VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    wish.id.description, wish.subscriber.description, kind, value,
                    wish.list?.description, wish.language, wish.askedAt.milliseconds, wish.page,
                    wish.wording, wish.network,
                ])
            return true
        }
    }

    /// Counts something that somebody does by a link; false where that is too often in a day.
    private func isAllowed(
        _ kind: String, by subscriber: SubscriberID, _ most: Int, _ db: Session,
        at now: Timestamp
    ) throws -> Bool {
        let name = "\(kind) \(WebDatabase.digest(subscriber.description))"
        guard try WebDatabase.counted(name, hours: 24, db, at: now) < most else { return false }
        try WebDatabase.count(name, db, at: now)
        return true
    }

    /// The wishes of which the list has still to be asked, the oldest first.
    package func all() throws -> [LinkWish] {
        try database.read { db in
            try db.rows(
                """
                SELECT id, subscriber, kind, value, list, language, asked_at, page, wording,
                    network FROM wish ORDER BY asked_at, id LIMIT 1000
                """
            ).compactMap(Self.wish)
        }
    }

    /// Whether a wish has still to be seen to.
    package func isWaiting(_ id: SubscriberID) throws -> Bool {
        try database.read { db in
            try db.row("SELECT 1 FROM wish WHERE id = ?", [id.description]) != nil
        }
    }

    /// A wish has been seen to: it goes, and what comes of it is there, at once.
    package func fulfil(
        _ wish: LinkWish, as request: JoinRequest?, _ mail: OutboxMail?
    ) throws {
        try database.write { db in
            try db.run("DELETE FROM wish WHERE id = ?", [wish.id.description])
            // A new link to what is held makes those before it void.
            if let request, request.purpose == .settings {
                try db.run(
                    """
                    UPDATE request SET state = 'silent'
                    WHERE address_key = ? AND purpose = 'settings'
                    """, [request.address.key])
            }
            if let request { try database.insert(request, db) }
            if let mail { try Self.queue(mail, db) }
        }
    }

    // MARK: - Requests by a link to what is held

    /// Records a request of somebody; false where there were too many of the kind in a day.
    ///
    /// Where it is to be erased, the link by which it was asked for is void from then on.
    package func record(_ request: JoinRequest, atMost most: Int) throws -> Bool {
        try database.write { db in
            let subscriber = request.subscriber ?? request.id
            let isAllowed = try isAllowed(
                request.purpose.rawValue, by: subscriber, most, db, at: request.askedAt)
            guard isAllowed else { return false }
            try database.insert(request, db)
            if request.purpose == .erase {
                try db.run(
                    """
                    UPDATE request SET state = 'silent'
                    WHERE address_key = ? AND purpose = 'settings'
                    """, [request.address.key])
            }
            return true
        }
    }

    /// Records requests and mails that a command has handed over; those that are there already
    /// stay as they are.
    package func take(_ requests: [JoinRequest], _ mails: [OutboxMail]) throws {
        try database.write { db in
            for request in requests {
                let known = try db.row(
                    "SELECT 1 FROM request WHERE id = ?", [request.id.description])
                guard known == nil else { continue }
                try database.insert(request, db)
                for mail in mails where mail.request == request.id { try Self.queue(mail, db) }
            }
        }
    }

    /// Lays mails of a request into the outbox and notes that it waits for its owner.
    package func send(_ mails: [OutboxMail], of request: SubscriberID) throws {
        try database.write { db in
            for mail in mails { try Self.queue(mail, db) }
            try db.run("UPDATE request SET state = 'mailed' WHERE id = ?", [request.description])
        }
    }

    /// Records that a request is taken back by a link of its mail; false where that is too late.
    package func takeBack(_ id: SubscriberID) throws -> Bool {
        try database.write { db in
            try db.run(
                """
                UPDATE request SET state = 'taken-back'
                WHERE id = ? AND (state IN ('asked', 'mailed')
                    OR purpose = 'address' AND state IN ('confirmed', 'joined', 'silent'))
                """, [id.description])
            return db.changes > 0
        }
    }

    // MARK: - Rows

    private static func queue(_ mail: OutboxMail, _ db: Session) throws {
        try WebDatabase.queue(mail, isTrusted: true, db)
    }

    private static func columns(of kind: LinkWish.Kind) -> (kind: String, value: String?) {
        switch kind {
        case .settings: ("settings", nil)
        case .comeBack: ("come-back", nil)
        case .join(let list): ("join", list.description)
        case .language(let code): ("language", code)
        case .name(let name): ("name", name)
        }
    }

    private static func wish(_ row: SQLRow) -> LinkWish? {
        let value: String? = row[3]
        let kind: LinkWish.Kind? =
            switch row[2] as String {
            case "settings": .settings
            case "come-back": .comeBack
            case "join": value.flatMap { ListName($0) }.map { .join($0) }
            case "language": value.map { .language($0) }
            case "name": .name(value)
            default: nil
            }
        guard let kind else { return nil }
        let list: String? = row[4]
        return LinkWish(
            id: SubscriberID(row[0] as String), kind, of: SubscriberID(row[1] as String),
            list: list.flatMap { ListName($0) }, language: row[5],
            askedAt: Timestamp(milliseconds: row[6]), page: row[7], wording: row[8],
            network: row[9])
    }
}
