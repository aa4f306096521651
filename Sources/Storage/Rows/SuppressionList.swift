import Files
internal import NewsletterCore
import Subscribing

/// Looks addresses up among the suppressions: by address, by the hash of those whose address
/// is not kept, and by domain.
final class SuppressionList {
    private let db: Session
    private let path: String
    private let hash: AddressHashes?
    /// Most newsletters suppress few or none: then nothing is looked up.
    private var hasAddresses: Bool
    private let hasHashes: Bool
    /// Whether any domain gets no mail.
    let hasBlocks: Bool
    private let findAddress, findHash, findDomain: FastStatement

    /// Without a hash those whose address is not kept are not found; whoever must not add them
    /// ``requireHash()``.
    init(_ db: Session, path: String, hash: AddressHashes?) throws {
        self.db = db
        self.path = path
        self.hash = hash
        func exists(_ rows: String) throws -> Bool {
            try db.first(Bool.self, "SELECT EXISTS (SELECT 1 FROM \(rows))") ?? false
        }
        hasAddresses = try exists("suppression WHERE address_key IS NOT NULL")
        hasHashes = try exists("suppression WHERE address_hash IS NOT NULL")
        hasBlocks = try exists("domain_block")
        let columns = "SELECT reason, note, at FROM suppression WHERE"
        findAddress = try FastStatement(db, "\(columns) address_key = ?1")
        findHash = try FastStatement(db, "\(columns) address_hash = ?1")
        findDomain = try FastStatement(
            db, "SELECT reason, note, at, subdomains FROM domain_block WHERE domain = ?1")
    }

    /// Throws where people are remembered by hashes that cannot be computed here.
    func requireHash() throws {
        guard hasHashes && hash == nil else { return }
        throw FileError(
            path: path,
            reason: .unfit(
                "remembers people who were forgotten under a key that was not given; "
                    + "restore Subscribers/secret.key"))
    }

    func contains(_ address: EmailAddress) throws -> Bool { try entry(address) != nil }

    /// Why and since when an address itself is suppressed; nil where it is not.
    func entry(_ address: EmailAddress) throws -> Suppression? {
        guard hasAddresses || hasHashes else { return nil }
        let key = address.key
        if hasAddresses {
            findAddress.bind(key, at: 1)
            if let found = try read(findAddress, .address(key)) { return found }
        }
        guard hasHashes, let hash else { return nil }
        for digest in Self.forms(address).flatMap(hash.all) {
            findHash.bind(digest, at: 1)
            if let found = try read(findHash, .hash(digest)) { return found }
        }
        return nil
    }

    /// Whether nobody is suppressed, and no domain.
    var isEmpty: Bool { !hasAddresses && !hasHashes && !hasBlocks }

    /// What an export says of a subscriber of a status, given by the key of the address: where the
    /// address or its domain is suppressed, it is that too.
    ///
    /// Of subscribers the address is known (``ListSteps/revealHashes(_:_:)``).
    func exportedStatus(of key: String, _ status: SubscriberStatus) throws -> SubscriberStatus {
        if isEmpty || status == .unsubscribed || status == .complained { return status }
        if hasAddresses {
            findAddress.bind(key, at: 1)
            if let found = try read(findAddress, .address(key)) {
                return status.exported(suppressedFor: found.reason)
            }
        }
        return try block(key).map { status.exported(suppressedFor: $0.reason) } ?? status
    }

    /// Why the domain of an address, given by its key, gets no mail; nil where it does.
    func block(_ key: String) throws -> Suppression? {
        guard hasBlocks, let at = key.lastIndex(of: "@") else { return nil }
        let names = DomainKey.withParents(of: key[key.index(after: at)...])
        for (depth, name) in names.enumerated() {
            findDomain.bind(name, at: 1)
            defer { findDomain.reset() }
            guard try findDomain.step() else { continue }
            let reaches = findDomain.integer(3) != 0
            if depth > 0 && !reaches { continue }
            return suppression(findDomain, .domain(name, withSubdomains: reaches))
        }
        return nil
    }

    /// Lifts a suppression; false where there was none.
    @discardableResult
    func lift(_ address: EmailAddress) throws -> Bool {
        try db.run("DELETE FROM suppression WHERE address_key = ?", [address.key])
        var count = db.changes
        if let hash {
            for digest in Self.forms(address).flatMap(hash.all) {
                try db.run("DELETE FROM suppression WHERE address_hash = ?", [digest])
                count += db.changes
            }
        }
        return count > 0
    }

    /// Suppresses an address; false where it was suppressed already.
    @discardableResult
    func suppress(
        _ address: EmailAddress, _ reason: SuppressionReason, note: String?, at now: Timestamp
    ) throws -> Bool {
        if try contains(address) { return false }
        try db.run(
            "INSERT INTO suppression (address_key, reason, note, at) VALUES (?, ?, ?, ?)",
            [address.key, reason.rawValue, note, now.milliseconds])
        hasAddresses = true
        return true
    }

    /// Gives a bounced address a reason that a person or its owner had, which outlives whatever is
    /// done about the bounce; false where it has such a reason already.
    @discardableResult
    func deepen(
        _ address: EmailAddress, _ reason: SuppressionReason, note: String?, at now: Timestamp
    ) throws -> Bool {
        guard reason != .bounced else { return false }
        let digests = hasHashes ? Self.forms(address).flatMap { hash?.all($0) ?? [] } : []
        for (column, names) in [("address_key", [address.key]), ("address_hash", digests)] {
            for name in names {
                try db.run(
                    """
                    UPDATE suppression SET reason = ?, note = ?, at = ?
                    WHERE \(column) = ? AND reason = 'bounced'
                    """, [reason.rawValue, note, now.milliseconds, name])
                if db.changes > 0 { return true }
            }
        }
        return false
    }

    /// Suppresses an address, or deepens why it is suppressed (``deepen(_:_:note:at:)``); false
    /// where that says nothing new.
    @discardableResult
    func note(
        _ address: EmailAddress, _ reason: SuppressionReason, note: String?, at now: Timestamp
    ) throws -> Bool {
        if try suppress(address, reason, note: note, at: now) { return true }
        return try deepen(address, reason, note: note, at: now)
    }

    /// What an address was or is hashed as: version 1 knew a domain only as it was written.
    private static func forms(_ address: EmailAddress) -> [String] {
        let key = address.key
        let written = address.description.lowercased()
        return written == key ? [key] : [key, written]
    }

    private func read(
        _ statement: FastStatement, _ target: Suppression.Target
    ) throws -> Suppression? {
        defer { statement.reset() }
        return try statement.step() ? suppression(statement, target) : nil
    }

    private func suppression(
        _ row: FastStatement, _ target: Suppression.Target
    ) -> Suppression {
        Suppression(
            target: target,
            reason: row.text(0).flatMap { SuppressionReason(rawValue: $0) } ?? .manual,
            note: row.text(1), at: Timestamp(milliseconds: row.integer(2)))
    }
}
