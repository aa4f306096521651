internal import GRDB
public import NewsletterCore

/// An address or a domain that gets no mail, whether or not it is a subscriber's.
public struct Suppression: Hashable, Sendable {
    /// What is suppressed.
    public enum Target: Hashable, Sendable {
        /// An address, as ``EmailAddress/key`` has it.
        case address(String)
        /// An address of which only the keyed hash is kept, hexadecimal.
        case hash(String)
        /// Every address in a domain, as ``DomainKey`` has it.
        case domain(String, withSubdomains: Bool)
    }

    /// What is suppressed.
    public var target: Target
    /// Why.
    public var reason: SuppressionReason
    /// What somebody or a server said to it.
    public var note: String?
    /// Since when.
    public var at: Timestamp

    /// The target as it is written: an address, a hash, `@example.net` or `@*.example.net`.
    public var address: String {
        switch target {
        case .address(let key): key
        case .hash(let hash): hash
        case .domain(let name, let reaches): reaches ? "@*.\(name)" : "@\(name)"
        }
    }
}

/// Why an address is suppressed.
public enum SuppressionReason: String, Hashable, Sendable, CaseIterable {
    /// Somebody at the newsletter decided it.
    case manual
    case unsubscribed
    case bounced
    case complained
    /// Asked to be forgotten; the address itself is not kept.
    case forgotten

    init?(_ status: SubscriberStatus) {
        switch status {
        case .active: return nil
        case .unsubscribed: self = .unsubscribed
        case .bounced: self = .bounced
        case .complained: self = .complained
        }
    }
}

extension SubscriberDatabase {
    /// Suppresses an address; false where it was suppressed already.
    @discardableResult
    public func suppress(
        _ address: EmailAddress, reason: SuppressionReason = .manual, note: String? = nil,
        origin: Origin
    ) throws -> Bool {
        try suppress([address], reason: reason, note: note, origin: origin) == 1
    }

    /// Suppresses addresses in one transaction; returns how many were not suppressed before.
    @discardableResult
    public func suppress(
        _ addresses: [EmailAddress], reason: SuppressionReason = .manual, note: String? = nil,
        origin: Origin
    ) throws -> Int {
        try file.write { db in
            var count = 0
            let book = try suppressions(db)
            for address in addresses {
                guard try book.suppress(address, reason, note: note, at: effects.now())
                else { continue }
                count += 1
                if let (_, subscriber) = try Self.find(.address(address), db) {
                    try history(origin, db).tell(subscriber.id.description, "suppressed", note)
                }
            }
            return count
        }
    }

    /// Lifts a suppression; false where there was none.
    ///
    /// The status of a subscriber who has the address stays as it is.
    @discardableResult
    public func unsuppress(_ address: EmailAddress, origin: Origin) throws -> Bool {
        try file.write { db in
            let wasSuppressed = try suppressions(db).lift(address)
            if wasSuppressed, let (_, subscriber) = try Self.find(.address(address), db) {
                try history(origin, db).tell(subscriber.id.description, "unsuppressed")
            }
            return wasSuppressed
        }
    }

    /// What is suppressed: domains, addresses, and then hashes, each in order, up to `limit`
    /// of them.
    public func suppressions(limit: Int = .max) throws -> [Suppression] {
        var out: [Suppression] = []
        try forEachSuppression(limit: limit) { out.append($0) }
        return out
    }

    /// Hands what ``suppressions(limit:)`` returns to the closure, one after the other.
    public func forEachSuppression(
        limit: Int = .max, _ body: (Suppression) throws -> Void
    ) throws {
        try file.read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT 1 AS kind, domain AS name, subdomains, reason, note, at
                        FROM domain_block
                    UNION ALL SELECT 2, address_key, 0, reason, note, at FROM suppression
                        WHERE address_key IS NOT NULL
                    UNION ALL SELECT 3, address_hash, 0, reason, note, at FROM suppression
                        WHERE address_hash IS NOT NULL
                    ORDER BY kind, name LIMIT ?
                    """, arguments: [limit])
            while let row = try rows.next() {
                let target: Suppression.Target =
                    switch row[0] as Int {
                    case 1: .domain(row[1], withSubdomains: row[2])
                    case 2: .address(row[1])
                    default: .hash(row[1])
                    }
                try body(
                    Suppression(
                        target: target, reason: SuppressionReason(rawValue: row[3]) ?? .manual,
                        note: row[4], at: Timestamp(milliseconds: row[5])))
            }
        }
    }

    /// Why an address gets no mail, itself or with its domain; nil where it does.
    public func suppression(of address: EmailAddress) throws -> Suppression? {
        try file.read { db in
            let book = try suppressions(db)
            return try book.entry(address) ?? book.block(address.key)
        }
    }

    /// Erases somebody: the row, the history, the plain suppression; false where there was none.
    ///
    /// What stays is a keyed hash of the address, so that no import brings it back. The pages
    /// are overwritten (`secure_delete`). Ledgers of past mailings and backups are files of
    /// their own and are not touched. Throws where the database was opened without a hash.
    @discardableResult
    public func forget(_ address: EmailAddress) throws -> Bool {
        guard let addressHash else {
            throw StorageError(
                path: file.path, reason: .unfit("was opened without the key to forget people with"))
        }
        return try file.with { db in
            try db.execute(sql: "PRAGMA secure_delete = ON")
            defer { try? db.execute(sql: "PRAGMA secure_delete = OFF") }
            var wasKnown = false
            try db.inTransaction(.immediate) {
                // Also of somebody whose row was removed before.
                var identities = try String.fetchAll(
                    db, sql: "SELECT subscriber FROM event WHERE kind = 'removed' AND detail = ?",
                    arguments: [addressHash(address.key).hexadecimal])
                if let (row, subscriber) = try Self.find(.address(address), db) {
                    identities.append(subscriber.id.description)
                    try db.execute(sql: "DELETE FROM subscriber WHERE id = ?", arguments: [row])
                }
                wasKnown = !identities.isEmpty
                for identity in identities {
                    for table in ["event", "standing", "consent"] {
                        try db.execute(
                            sql: "DELETE FROM \(table) WHERE subscriber = ?",
                            arguments: [identity])
                    }
                }
                try suppressions(db).lift(address)
                try db.execute(
                    sql: "INSERT INTO suppression (address_hash, reason, at) VALUES (?, ?, ?)",
                    arguments: [
                        addressHash(address.key).hexadecimal,
                        SuppressionReason.forgotten.rawValue, effects.now().milliseconds,
                    ])
                return .commit
            }
            return wasKnown
        }
    }

    func suppressions(_ db: Database) throws -> SuppressionBook {
        try SuppressionBook(db, path: file.path, hash: addressHash)
    }
}
