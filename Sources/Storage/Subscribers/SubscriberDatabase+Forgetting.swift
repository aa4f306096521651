import Files
internal import GRDB
public import NewsletterCore

extension SubscriberDatabase {
    /// Erases somebody: the row and everything that hangs on it, the history with the values
    /// that imports replaced, the plain suppression; false where there was nothing of them.
    ///
    /// What stays is a keyed hash of the address, so that no import brings it back. The file is
    /// rewritten, so that no old page keeps the bytes. `former` are identities that had the
    /// address once; their history goes as well. Throws where the database was opened without
    /// a hash.
    @discardableResult
    public func forget(
        _ address: EmailAddress, former: some Sequence<SubscriberID> = []
    ) throws -> Bool {
        guard let addressHash else {
            throw StorageError(
                path: file.path, reason: .unfit("was opened without the key to forget people with"))
        }
        let hashes = addressHash.all(address.key)
        defer { try? dropFromIntake(address) }
        return try file.with { db in
            var wasKnown = false
            try db.inTransaction(.immediate) {
                // Also of somebody whose row was removed before.
                var identities = Set(
                    try String.fetchAll(
                        db,
                        sql: """
                            SELECT subscriber FROM event WHERE kind = 'removed'
                                AND detail IN (\(hashes.map { _ in "?" }.joined(separator: ",")))
                            """, arguments: StatementArguments(hashes)
                    ).map { SubscriberID($0) })
                if let (row, subscriber) = try Self.find(.address(address), db) {
                    identities.insert(subscriber.id)
                    try db.execute(sql: "DELETE FROM subscriber WHERE id = ?", arguments: [row])
                }
                wasKnown = !identities.isEmpty
                for id in identities.union(former) { try Self.erase(id, db) }
                try TagBook.forgetUnused(db)
                try Self.eraseSources(naming: address, db)
                try suppressions(db).lift(address)
                try LeaveBook(db, hash: addressHash).forget(address)
                try db.execute(
                    sql: "INSERT INTO suppression (address_hash, reason, at) VALUES (?, ?, ?)",
                    arguments: [
                        hashes[0],
                        SuppressionReason.forgotten.rawValue, effects.now().milliseconds,
                    ])
                return .commit
            }
            try db.execute(sql: "VACUUM")
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

    /// Deletes what names a subscriber by identity; what names the row has gone with it.
    static func erase(_ id: SubscriberID, _ db: Database) throws {
        for table in try PersonTable.all(db) where table.naming == .identity {
            try db.execute(
                sql: "DELETE FROM \(table.quotedName) WHERE subscriber = ?",
                arguments: [id.description])
        }
    }
}

extension IntakeEntry {
    fileprivate func names(_ address: EmailAddress) -> Bool {
        switch optOut {
        case .leave(.address(let named), _), .remove(.address(let named)),
            .mark(.address(let named), _, _):
            named.key == address.key
        case .suppress(let entry): entry.target == .address(address.key)
        default: false
        }
    }
}
