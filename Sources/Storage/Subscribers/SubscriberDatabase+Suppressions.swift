internal import GRDB
public import NewsletterCore

/// An address that gets no mail, whether or not it is a subscriber's.
public struct Suppression: Hashable, Sendable {
    /// The address in lower case.
    public var address: String
    /// Why.
    public var reason: SuppressionReason
    /// What somebody or a server said to it.
    public var note: String?
    /// Since when.
    public var at: Timestamp
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
                guard try book.suppress(address.key, reason, note: note, at: effects.now())
                else { continue }
                count += 1
                if let (_, subscriber) = try Self.find(.address(address), db) {
                    try tell(subscriber.id, "suppressed", note, origin, db)
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
            let wasSuppressed = try suppressions(db).lift(address.key)
            if wasSuppressed, let (_, subscriber) = try Self.find(.address(address), db) {
                try tell(subscriber.id, "unsuppressed", nil, origin, db)
            }
            return wasSuppressed
        }
    }

    /// The suppressed addresses in their order, up to `limit` of them, without the forgotten.
    public func suppressions(limit: Int = .max) throws -> [Suppression] {
        try file.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT address_key, reason, note, at FROM suppression
                    WHERE address_key IS NOT NULL ORDER BY address_key LIMIT ?
                    """, arguments: [limit]
            ).map {
                Suppression(
                    address: $0[0], reason: SuppressionReason(rawValue: $0[1]) ?? .manual,
                    note: $0[2], at: Timestamp(milliseconds: $0[3]))
            }
        }
    }

    /// Why an address is suppressed; nil where it is not.
    public func suppression(of address: EmailAddress) throws -> Suppression? {
        try file.read { db in try suppressions(db).entry(address.key) }
    }

    func suppressions(_ db: Database) throws -> SuppressionBook {
        try SuppressionBook(db, path: file.path, hash: addressHash)
    }
}
