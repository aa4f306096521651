internal import GRDB
internal import NewsletterCore

/// Looks addresses up among the suppressions, by address and by the hash of those forgotten.
final class SuppressionBook {
    private let db: Database
    private let hash: AddressHash?
    /// Most newsletters suppress few or none: then nothing is looked up.
    private var hasAddresses: Bool
    private let hasHashes: Bool
    private let findAddress, findHash: HotStatement

    init(_ db: Database, path: String, hash: AddressHash?) throws {
        self.db = db
        self.hash = hash
        let query = "SELECT EXISTS (SELECT 1 FROM suppression WHERE"
        hasAddresses = try Bool.fetchOne(db, sql: "\(query) address_key IS NOT NULL)") ?? false
        hasHashes = try Bool.fetchOne(db, sql: "\(query) address_hash IS NOT NULL)") ?? false
        if hasHashes && hash == nil {
            throw StorageError(
                path: path,
                reason: .unfit(
                    "remembers people who were forgotten under a key that was not given; "
                        + "restore Subscribers/secret.key"))
        }
        let columns = "SELECT reason, note, at FROM suppression WHERE"
        findAddress = try HotStatement(db, "\(columns) address_key = ?1")
        findHash = try HotStatement(db, "\(columns) address_hash = ?1")
    }

    func contains(_ key: String) throws -> Bool { try entry(key) != nil }

    /// Why and since when an address in lower case is suppressed; nil where it is not.
    func entry(_ key: String) throws -> Suppression? {
        if hasAddresses {
            findAddress.bind(key, at: 1)
            if let found = try read(findAddress, key) { return found }
        }
        if hasHashes, let hash {
            findHash.bind(hash(key).hexadecimal, at: 1)
            return try read(findHash, key)
        }
        return nil
    }

    /// Lifts a suppression; false where there was none.
    @discardableResult
    func lift(_ key: String) throws -> Bool {
        try db.execute(
            sql: "DELETE FROM suppression WHERE address_key = ? OR address_hash = ?",
            arguments: [key, hash.map { $0(key).hexadecimal }])
        return db.changesCount > 0
    }

    /// Suppresses an address; false where it was suppressed already.
    @discardableResult
    func suppress(
        _ key: String, _ reason: SuppressionReason, note: String?, at now: Timestamp
    ) throws -> Bool {
        if try contains(key) { return false }
        try db.execute(
            sql: "INSERT INTO suppression (address_key, reason, note, at) VALUES (?, ?, ?, ?)",
            arguments: [key, reason.rawValue, note, now.milliseconds])
        hasAddresses = true
        return true
    }

    private func read(_ statement: HotStatement, _ key: String) throws -> Suppression? {
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        return Suppression(
            address: key,
            reason: statement.text(0).flatMap { SuppressionReason(rawValue: $0) } ?? .manual,
            note: statement.text(1), at: Timestamp(milliseconds: statement.integer(2)))
    }
}
