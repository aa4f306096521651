import Files
package import NewsletterCore
import Subscribing

extension StoredPersonalData {
    /// Erases somebody: the row and everything that hangs on it, the history with the values
    /// that imports replaced, the plain suppression; false where there was nothing of them.
    ///
    /// What stays is a keyed hash of the address, so that no import brings it back. The file is
    /// rewritten, so that no old page keeps the bytes. `former` are identities that had the
    /// address once; their history goes as well. Throws where the database was opened without
    /// a hash.
    @discardableResult
    package func forget(
        _ address: EmailAddress, former: Set<SubscriberID> = []
    ) throws -> Bool {
        guard let addressHash else {
            throw FileError(
                path: file.path, reason: .unfit("was opened without the key to forget people with"))
        }
        let hashes = addressHash.all(address.key)
        defer { try? dropFromIntake(address) }
        return try file.with { db in
            var wasKnown = false
            try db.writing {
                // Also of somebody whose row was removed before.
                var identities = Set(
                    try db.all(
                        String.self,
                        """
                        SELECT subscriber FROM event WHERE kind = 'removed'
                            AND detail IN (\(hashes.map { _ in "?" }.joined(separator: ",")))
                        """, hashes
                    ).map { SubscriberID($0) })
                if let (row, subscriber) = try PersonRow.find(.address(address), db) {
                    identities.insert(subscriber.id)
                    try db.run("DELETE FROM subscriber WHERE id = ?", [row])
                }
                wasKnown = !identities.isEmpty
                for id in identities.union(former) { try PersonTable.erase(id, db) }
                try KnownTags.forgetUnused(db)
                try Self.eraseSources(naming: address, db)
                try suppressions(db).lift(address)
                try LeaveList(db, hash: addressHash).forget(address)
                try db.run("DELETE FROM set_aside WHERE address_key = ?", [address.key])
                try db.run(
                    "INSERT INTO suppression (address_hash, reason, at) VALUES (?, ?, ?)",
                    [
                        hashes[0],
                        SuppressionReason.forgotten.rawValue, effects.now().milliseconds,
                    ])
                return .commit
            }
            try db.run("VACUUM")
            return wasKnown
        }
    }

    /// Applies what was recorded in the meantime, until the intake's file does not hold the
    /// address: to the list it is nobody's now, and suppressed.
    private func dropFromIntake(_ address: EmailAddress) throws {
        for _ in 0..<100 {
            let holds = try file.intake.content().entries.contains { $0.names(address) }
            if !holds { return }
            try file.apply()
        }
    }
}

extension IntakeEntry {
    fileprivate func names(_ address: EmailAddress) -> Bool { addressKey == address.key }
}
