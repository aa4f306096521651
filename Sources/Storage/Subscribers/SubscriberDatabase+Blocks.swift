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
                    let isNew = try steps.suppress(entry, book, history, db)
                    outcomes.append(isNew ? .added : .known)
                }
                if entries.contains(where: \.isHash) { try steps.revealHashes(history, db) }
                return isDryRun ? .rollback : .commit
            }
            return outcomes
        }
    }
}
