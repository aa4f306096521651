import Files
internal import GRDB
public import NewsletterCore

/// A key as the list remembers it.
public struct KnownKey: Hashable, Sendable {
    /// The name.
    public var id: String
    /// What tells it from another of the same name.
    public var mark: String
    /// Since when the list knows it.
    public var since: Timestamp
    /// Whether somebody said that it is lost.
    public var isLost: Bool
}

extension SubscriberDatabase {
    /// The keys under which hashes and links were made, the oldest first; none where the list
    /// was never used with one.
    public func knownKeys() throws -> [KnownKey] { try file.base.read(Self.knownKeys) }

    static func knownKeys(_ db: Database) throws -> [KnownKey] {
        try Row.fetchAll(
            db, sql: "SELECT id, mark, since, lost_at FROM list_key ORDER BY since, id"
        ).map {
            KnownKey(
                id: $0[0], mark: $0[1], since: Timestamp(milliseconds: $0[2]),
                isLost: ($0[3] as Int64?) != nil)
        }
    }

    /// The keys that the list was made with and that were not given when it was opened, apart
    /// from those of which somebody said that they are lost.
    public func missingKeys() throws -> [KnownKey] {
        try knownKeys().filter { known in !known.isLost && !holds(known) }
    }

    func holds(_ known: KnownKey) -> Bool {
        keys.contains { $0.id == known.id && $0.mark == known.mark }
    }

    /// Whether nothing in the list depends on a key: it holds no subscriber and no suppression.
    ///
    /// What waits in the intake is not looked at.
    public func isUntouched() throws -> Bool {
        try file.base.read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT NOT EXISTS (SELECT 1 FROM subscriber)
                        AND NOT EXISTS (SELECT 1 FROM suppression)
                    """) ?? true
        }
    }

    /// How many addresses are remembered by their keyed hash alone.
    public func hashCount() throws -> Int {
        try file.read { db in
            try Int.fetchOne(
                db, sql: "SELECT COUNT(*) FROM suppression WHERE address_hash IS NOT NULL") ?? 0
        }
    }

    /// Lets the list do without the keys that are missing, and remembers those it has.
    public func giveUpMissingKeys() throws {
        try file.write { db in
            for known in try Self.knownKeys(db) where !known.isLost && !holds(known) {
                try db.execute(
                    sql: "UPDATE list_key SET lost_at = ?, is_compared = 0 WHERE id = ?",
                    arguments: [effects.now().milliseconds, known.id])
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
        guard !keys.isEmpty else { return }
        do {
            let known = try file.base.read(Self.knownKeys)
            let areNew = keys.contains { key in
                !known.contains { $0.id == key.id && $0.mark == key.mark && !$0.isLost }
            }
            let isOurs = known.allSatisfy { $0.isLost || holds($0) }
            if areNew, isOurs { try file.base.write(noteKeys) }
            if try file.base.read(steps.hasUncomparedKey) { try file.base.write(compareHashes) }
        } catch let error as StorageError where error.isTemporary || error.isRefusal {}
    }

    /// Runs the closure in one transaction that sees a list on which everybody was compared with
    /// the hashes of those who get no mail.
    ///
    /// Throws an error that is temporary where that is still to be done and the list cannot be
    /// written now.
    func readCompared<T>(_ body: (Database) throws -> T) throws -> T {
        while true {
            let result: T? = try file.read { db in
                try steps.hasUncomparedKey(db) ? nil : try body(db)
            }
            if let result { return result }
            try file.write(compareHashes)
        }
    }

    private func compareHashes(_ db: Database) throws {
        try steps.revealHashes(history(Origin("key"), db), db)
    }

    private func noteKeys(_ db: Database) throws {
        for key in keys {
            try db.execute(
                sql: """
                    INSERT INTO list_key (id, mark, since) VALUES (?1, ?2, ?3)
                    ON CONFLICT DO UPDATE SET mark = ?2,
                            since = CASE mark WHEN ?2 THEN since ELSE ?3 END,
                            lost_at = NULL, is_compared = 0
                        WHERE lost_at IS NOT NULL OR mark <> ?2
                    """, arguments: [key.id, key.mark, effects.now().milliseconds])
        }
    }
}
