import Files
package import NewsletterCore
package import Subscribing

/// The keys under which the list remembers people by hashes.
package struct StoredKeys: ListKeys, ListRole {
    let list: OpenList

    /// The keys under which hashes and links were made, the oldest first; none where the list
    /// was never used with one.
    package func known() throws -> [KnownKey] { try file.base.read(KnownKey.all) }

    /// The keys that the list was made with and that were not given when it was opened, apart
    /// from those of which somebody said that they are lost.
    package func missing() throws -> [KnownKey] {
        try known().filter { known in !known.isLost && !holds(known) }
    }

    func holds(_ known: KnownKey) -> Bool {
        steps.keys.contains { $0.id == known.id && $0.mark == known.mark }
    }

    /// Whether nothing in the list depends on a key: it holds no subscriber and no suppression.
    ///
    /// What waits in the intake is not looked at.
    package func isUntouched() throws -> Bool {
        try file.base.read { db in
            try db.first(
                Bool.self,
                """
                SELECT NOT EXISTS (SELECT 1 FROM subscriber)
                    AND NOT EXISTS (SELECT 1 FROM suppression)
                """) ?? true
        }
    }

    /// The keyed hash under which an address is remembered that is not kept, in hexadecimal; nil
    /// where the database was opened without a key.
    package func hash(of address: EmailAddress) -> String? {
        addressHash.map { $0(address.key).hexadecimal }
    }

    /// How many addresses are remembered by their keyed hash alone.
    package func hashCount() throws -> Int {
        try file.read { db in
            try db.first(
                Int.self, "SELECT COUNT(*) FROM suppression WHERE address_hash IS NOT NULL") ?? 0
        }
    }

    /// Lets the list do without the keys that are missing, and remembers those it has.
    package func giveUpMissing() throws {
        try file.write { db in
            for known in try KnownKey.all(db) where !known.isLost && !holds(known) {
                try db.run(
                    "UPDATE list_key SET lost_at = ?, is_compared = 0 WHERE id = ?",
                    [effects.now().milliseconds, known.id])
            }
            try noteKeys(db)
        }
    }

    /// Remembers the keys that the list is used with, unless they are another list's, and
    /// compares everybody with the hashes that were made under one which was lost.
    ///
    /// Where the list cannot be written now, the next program to open it does so, and before an
    /// audience is taken or an import compares it must be done.
    func noteKeys() throws {
        guard !steps.keys.isEmpty else { return }
        do {
            let known = try file.base.read(KnownKey.all)
            let areNew = steps.keys.contains { key in
                !known.contains { $0.id == key.id && $0.mark == key.mark && !$0.isLost }
            }
            let isOurs = known.allSatisfy { $0.isLost || holds($0) }
            if areNew, isOurs { try file.base.write(noteKeys) }
            if try file.base.read(steps.hasUncomparedKey) { try file.base.write(compareHashes) }
        } catch let error as FileError where error.isTemporary || error.isRefusal {}
    }

    private func noteKeys(_ db: Session) throws {
        for key in steps.keys {
            try db.run(
                """
                INSERT INTO list_key (id, mark, since) VALUES (?1, ?2, ?3)
                ON CONFLICT DO UPDATE SET mark = ?2,
                        since = CASE mark WHEN ?2 THEN since ELSE ?3 END,
                        lost_at = NULL, is_compared = 0
                    WHERE lost_at IS NOT NULL OR mark <> ?2
                """, [key.id, key.mark, effects.now().milliseconds])
        }
    }
}
