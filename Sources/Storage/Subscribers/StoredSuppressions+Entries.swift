package import NewsletterCore
package import Subscribing

extension StoredSuppressions {
    /// Lets mail go to a domain again; false where it was not blocked.
    @discardableResult
    package func unblock(_ domain: DomainKey) throws -> Bool {
        try file.write { db in
            try db.run("DELETE FROM domain_block WHERE domain = ?", [domain.description])
            return db.changes > 0
        }
    }

    /// Suppresses addresses, hashes and domains in one transaction, which a dry run takes back;
    /// returns what became of each, in order.
    ///
    /// A hash of a subscriber's address, made under the key that the database was opened with,
    /// suppresses that subscriber at once.
    package func suppress(
        entries: [SuppressionEntry], origin: Origin, isDryRun: Bool = false
    ) throws -> [SuppressionOutcome] {
        try file.with { db in
            var outcomes: [SuppressionOutcome] = []
            try db.writing {
                let suppressionList = try suppressions(db)
                let history = try history(origin, db)
                for entry in entries {
                    let isNew = try steps.suppress(entry, suppressionList, history, db)
                    outcomes.append(isNew ? .added : .known)
                }
                if entries.contains(where: \.isHash) { try steps.revealHashes(history, db) }
                return isDryRun ? .rollback : .commit
            }
            return outcomes
        }
    }
}
