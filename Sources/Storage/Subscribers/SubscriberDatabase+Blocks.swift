internal import GRDB
public import NewsletterCore

/// What a line of a list of suppressions did.
public enum SuppressionOutcome: String, Hashable, Sendable, CaseIterable {
    case added
    /// It was suppressed already.
    case known
}

extension SubscriberDatabase {
    /// Lets no mail go to a domain, and to those below it if it is said so; false where that
    /// was so before.
    @discardableResult
    public func block(
        _ domain: DomainKey, withSubdomains reaches: Bool = false,
        reason: SuppressionReason = .manual, note: String? = nil
    ) throws -> Bool {
        let entry = SuppressionEntry(
            target: .domain(domain.description, withSubdomains: reaches), reason: reason,
            note: note)
        return try suppress(entries: [entry], origin: .command) == [.added]
    }

    /// Lets mail go to a domain again; false where it was not blocked.
    @discardableResult
    public func unblock(_ domain: DomainKey) throws -> Bool {
        try file.write { db in
            try db.execute(
                sql: "DELETE FROM domain_block WHERE domain = ?", arguments: [domain.description])
            return db.changesCount > 0
        }
    }

    /// Suppresses addresses, hashes and domains in one transaction, which a dry run takes back;
    /// returns what became of each, in order.
    ///
    /// A hash of a subscriber's address, made under the key that the database was opened with,
    /// suppresses that subscriber at once.
    public func suppress(
        entries: [SuppressionEntry], origin: Origin, isDryRun: Bool = false
    ) throws -> [SuppressionOutcome] {
        try file.with { db in
            var outcomes: [SuppressionOutcome] = []
            try db.inTransaction(.immediate) {
                let book = try suppressions(db)
                let history = try history(origin, db)
                for entry in entries {
                    let isNew =
                        switch entry.target {
                        case .address(let key): try add(key, entry, book, history, db)
                        case .hash(let hash): try add(hash: hash, entry, db)
                        case .domain(let name, let reaches):
                            try add(domain: name, reaches, entry, db)
                        }
                    outcomes.append(isNew ? .added : .known)
                }
                if entries.contains(where: \.isHash) { try revealHashes(history, db) }
                return isDryRun ? .rollback : .commit
            }
            return outcomes
        }
    }

    private func add(
        _ key: String, _ entry: SuppressionEntry, _ book: SuppressionBook,
        _ history: HistoryWriter, _ db: Database
    ) throws -> Bool {
        let address = try EmailAddress(key)
        guard
            try book.suppress(
                address, entry.reason, note: entry.note, at: entry.at ?? effects.now())
        else { return false }
        if let (_, subscriber) = try Self.find(.address(address), db) {
            try history.tell(subscriber.id.description, "suppressed", entry.note)
        }
        return true
    }

    private func add(hash: String, _ entry: SuppressionEntry, _ db: Database) throws -> Bool {
        try db.execute(
            sql: """
                INSERT INTO suppression (address_hash, reason, note, at) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
            arguments: [
                hash, entry.reason.rawValue, entry.note,
                (entry.at ?? effects.now()).milliseconds,
            ])
        return db.changesCount > 0
    }

    private func add(
        domain: String, _ reaches: Bool, _ entry: SuppressionEntry, _ db: Database
    ) throws -> Bool {
        try db.execute(
            sql: """
                INSERT INTO domain_block VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT DO UPDATE SET subdomains = 1 WHERE subdomains < ?2
                """,
            arguments: [
                domain, reaches, entry.reason.rawValue, entry.note,
                (entry.at ?? effects.now()).milliseconds,
            ])
        return db.changesCount > 0
    }

    /// Suppresses by address whoever is a subscriber and suppressed by hash: a mailing looks
    /// at addresses only.
    private func revealHashes(_ history: HistoryWriter, _ db: Database) throws {
        guard let addressHash else {
            throw StorageError(
                path: file.path, reason: .unfit("was opened without the key to compare hashes"))
        }
        var known: [String: Row] = [:]
        for row in try Row.fetchAll(
            db,
            sql: "SELECT address_hash, id FROM suppression WHERE address_hash IS NOT NULL")
        {
            known[row[0]] = row
        }
        let rows = try HotStatement(db, "SELECT address_key, public_id FROM subscriber")
        var found: [(suppression: Int64, key: String, id: String)] = []
        while try rows.step() {
            guard let key = rows.text(0), let row = known[addressHash(key).hexadecimal],
                let id = rows.text(1)
            else { continue }
            found.append((row[1], key, id))
        }
        rows.reset()
        for (suppression, key, id) in found {
            let isSuppressed = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM suppression WHERE address_key = ?)",
                arguments: [key])
            if isSuppressed == true { continue }
            try db.execute(
                sql: """
                    UPDATE suppression SET address_key = ?, address_hash = NULL WHERE id = ?
                    """, arguments: [key, suppression])
            try history.tell(id, "suppressed", "by hash")
        }
    }
}
