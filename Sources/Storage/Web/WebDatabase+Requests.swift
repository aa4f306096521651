package import NewsletterCore
package import Subscribing

// Who wants to join.

extension WebDatabase {
    /// Records a request; it is held where it is suspicious by itself, by its form, or by how many
    /// there were.
    ///
    /// `form` is what names the form that it came with; nil where there is none.
    package func record(
        _ request: JoinRequest, form: String?, isSuspicious: Bool, limits: SignUpLimits
    ) throws -> SignUpReception {
        let now = effects.now()
        return try write { db in
            var isHeld = isSuspicious
            if let network = request.network {
                let name = "network \(Self.digest(network))"
                let count = try Self.counted(name, hours: 1, db, at: now)
                if count >= limits.ofNetwork { return .tooMany }
                isHeld = isHeld || count >= limits.ofNetwork / 2
                try Self.count(name, db, at: now)
            }
            if let form {
                let name = "form \(Self.digest(form))"
                let uses = try Self.counted(name, hours: 26, db, at: now)
                isHeld = isHeld || uses >= limits.ofForm
                try Self.count(name, db, at: now)
            }
            isHeld = try isHeld || isUnderAttack(limits, db)
            try Self.count("asked", db, at: now)
            var request = request
            request.state = isHeld ? .held : .asked
            try insert(request, db)
            return isHeld ? .held : .asked
        }
    }

    /// Records that somebody wants the link to leave; false where too many came from its network.
    ///
    /// Nobody but those on the list gets a mail for it, so nothing else limits it here.
    package func record(leaving request: JoinRequest, limits: SignUpLimits) throws -> Bool {
        let now = effects.now()
        return try write { db in
            if let network = request.network {
                let name = "leaving \(Self.digest(network))"
                guard try Self.counted(name, hours: 1, db, at: now) < limits.ofNetwork else {
                    return false
                }
                try Self.count(name, db, at: now)
            }
            try insert(request, db)
            return true
        }
    }

    /// Whether more come than there usually do: ten times as many as in an hour of the last four
    /// weeks, and more than a limit.
    private func isUnderAttack(_ limits: SignUpLimits, _ db: Session) throws -> Bool {
        let now = effects.now()
        let inHour = try Self.counted("asked", hours: 1, db, at: now)
        guard inHour >= limits.inAll else { return false }
        let before = try Self.counted("asked", hours: 28 * 24, db, at: now) - inHour
        return inHour >= max(limits.inAll, 10 * before / (28 * 24))
    }

    func insert(_ request: JoinRequest, _ db: Session) throws {
        let hash = Self.digest(request.wording)
        try db.run(
            "INSERT INTO wording VALUES (?, ?) ON CONFLICT DO NOTHING", [hash, request.wording])
        try db.run(
            """
            INSERT INTO request (id, address, address_key, lists, name, language, asked_at, page,
                wording, network, is_trusted, state, purpose, subscriber, former, former_key)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                request.id.description, request.address.description, request.address.key,
                request.lists.map(\.description).joined(separator: " "), request.name,
                request.language, request.askedAt.milliseconds, request.page, hash,
                request.network, request.isTrusted, request.state.rawValue,
                request.purpose.rawValue, request.subscriber?.description,
                request.former?.description, request.former?.key,
            ])
    }

    /// One more button was pressed; false where the request is not held any more, or is gone.
    @discardableResult
    package func release(_ id: SubscriberID) throws -> Bool {
        try write { db in
            try db.run(
                "UPDATE request SET state = 'asked' WHERE id = ? AND state = 'held'",
                [id.description])
            return db.changes > 0
        }
    }

    /// A request; nil where it is gone.
    package func request(_ id: SubscriberID) throws -> JoinRequest? {
        try read { db in try Self.request(id, db) }
    }

    static func request(_ id: SubscriberID, _ db: Session) throws -> JoinRequest? {
        try db.row("\(query) WHERE r.id = ?", [id.description]).flatMap(parse)
    }

    /// The requests in a state, the oldest first.
    package func requests(
        _ state: JoinRequest.State, for purpose: JoinRequest.Purpose?, limit: Int
    ) throws -> [JoinRequest] {
        try read { db in
            try db.rows(
                """
                \(Self.query) WHERE r.state = ?1 AND (?2 IS NULL OR r.purpose = ?2)
                ORDER BY r.asked_at, r.id LIMIT ?3
                """,
                [state.rawValue, purpose?.rawValue, limit]
            ).compactMap(Self.parse)
        }
    }

    /// The requests of an address, the oldest first.
    package func requests(of address: EmailAddress) throws -> [JoinRequest] {
        try read { db in try Self.requests(of: address, db) }
    }

    static func requests(of address: EmailAddress, _ db: Session) throws -> [JoinRequest] {
        try db.rows(
            "\(Self.query) WHERE r.address_key = ? ORDER BY r.asked_at, r.id", [address.key]
        ).compactMap(Self.parse)
    }

    /// Notes how far a request has come.
    package func set(_ state: JoinRequest.State, of id: SubscriberID) throws {
        try write { db in
            try db.run(
                "UPDATE request SET state = ? WHERE id = ?", [state.rawValue, id.description])
        }
    }

    /// Records that the owner of the address confirmed; false where the request is not one that
    /// waits for it.
    package func confirm(_ id: SubscriberID, _ confirmation: JoinConfirmation) throws -> Bool {
        try write { db in
            try db.run(
                """
                UPDATE request SET state = 'confirmed', confirmed_at = ?, way = ?,
                    confirmed_network = ? WHERE id = ? AND state = 'mailed'
                """,
                [
                    confirmation.at.milliseconds, confirmation.way.rawValue, confirmation.network,
                    id.description,
                ])
            if db.changes == 0 { return false }
            try Self.count("confirmed", db, at: confirmation.at)
            return true
        }
    }

    /// Counts a code that was tried for an address; false where there were too many, of that
    /// address in a day or of all in an hour.
    package func mayTry(code address: EmailAddress, ofAddress most: Int, inAll all: Int) throws
        -> Bool
    {
        let now = effects.now()
        return try write { db in
            let name = "code \(Self.digest(address.key))"
            guard try Self.counted(name, hours: 24, db, at: now) < most,
                try Self.counted("wrong code", hours: 1, db, at: now) < all
            else { return false }
            try Self.count(name, db, at: now)
            return true
        }
    }

    /// Counts a wrong code.
    package func countWrongCode() throws {
        let now = effects.now()
        try write { db in try Self.count("wrong code", db, at: now) }
    }

    private static let query = """
        SELECT r.id, r.address, r.lists, r.name, r.language, r.asked_at, r.page, w.text, r.network,
            r.is_trusted, r.state, r.confirmed_at, r.way, r.confirmed_network, r.purpose,
            r.subscriber, r.former
        FROM request AS r JOIN wording AS w ON w.hash = r.wording
        """

    private static func parse(_ row: SQLRow) -> JoinRequest? {
        guard let address = try? EmailAddress(row[1] as String),
            let state = JoinRequest.State(rawValue: row[10]),
            let purpose = JoinRequest.Purpose(rawValue: row[14])
        else { return nil }
        let lists: String = row[2]
        var request = JoinRequest(
            id: SubscriberID(row[0] as String), address: address,
            lists: lists.split(separator: " ").compactMap { ListName(String($0)) }, name: row[3],
            language: row[4], askedAt: Timestamp(milliseconds: row[5]), page: row[6],
            wording: row[7], network: row[8], isTrusted: row[9], state: state, purpose: purpose)
        let subscriber: String? = row[15]
        let former: String? = row[16]
        request.subscriber = subscriber.map { SubscriberID($0) }
        request.former = former.flatMap { try? EmailAddress($0) }
        let confirmedAt: Int64? = row[11]
        let way: String? = row[12]
        if let confirmedAt, let way = way.flatMap({ JoinConfirmation.Way(rawValue: $0) }) {
            request.confirmation = JoinConfirmation(
                at: Timestamp(milliseconds: confirmedAt), way: way, network: row[13])
        }
        return request
    }
}
