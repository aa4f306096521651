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

    /// What an export says of a subscriber who is suppressed so: wherever it is imported, they
    /// get no mail.
    var exportedStatus: SubscriberStatus {
        switch self {
        case .manual, .unsubscribed, .forgotten: .unsubscribed
        case .bounced: .bounced
        case .complained: .complained
        }
    }
}

extension SubscriberStatus {
    /// What an export says of a subscriber of this status who is suppressed: to leave or to
    /// complain is a graver word than a bounce.
    func exported(suppressedFor reason: SuppressionReason) -> SubscriberStatus {
        switch (self, reason) {
        case (.active, _), (.bounced, .unsubscribed), (.bounced, .complained):
            reason.exportedStatus
        default: self
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
                let now = effects.now()
                guard try book.note(address, reason, note: note, at: now) else { continue }
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

    func suppressions(_ db: Database) throws -> SuppressionList {
        try steps.suppressions(db)
    }
}
