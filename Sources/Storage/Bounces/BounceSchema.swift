extension DatabaseKind {
    /// The statements that make an empty store of evidence, where there is none.
    static func createBounces(_ db: Session) throws {
        try db.run(
            """
            PRAGMA application_id = \(DatabaseKind.bounces.applicationID);
            PRAGMA user_version = \(DatabaseKind.bounces.version);
            CREATE TABLE IF NOT EXISTS evidence (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                digest TEXT NOT NULL,       -- SHA-256 of the report
                part INTEGER NOT NULL,
                source TEXT NOT NULL,
                at INTEGER NOT NULL,        -- milliseconds, as all times here
                identified TEXT,
                subscriber TEXT,
                issue TEXT, address TEXT, sent_at INTEGER,
                guessed INTEGER NOT NULL,   -- whether the report does not name the issue
                follows INTEGER NOT NULL,   -- whether an earlier issue had been taken
                kind TEXT NOT NULL, reason TEXT, delay INTEGER NOT NULL,
                status TEXT, code INTEGER, text TEXT NOT NULL,
                rule TEXT NOT NULL, reporter TEXT, message_id TEXT, recipient TEXT,
                provider TEXT,
                verdict TEXT, decided_at INTEGER,
                done INTEGER NOT NULL,      -- whether the list has heard of the verdict
                UNIQUE (digest, part)
            ) STRICT;
            CREATE INDEX IF NOT EXISTS evidence_by_subscriber ON evidence (subscriber);
            CREATE INDEX IF NOT EXISTS evidence_by_address ON evidence (address);
            CREATE INDEX IF NOT EXISTS evidence_by_issue ON evidence (issue, provider);
            CREATE INDEX IF NOT EXISTS evidence_open ON evidence (id) WHERE done = 0;
            CREATE INDEX IF NOT EXISTS evidence_held ON evidence (decided_at)
                WHERE verdict = 'held';
            CREATE TABLE IF NOT EXISTS seen (
                digest TEXT PRIMARY KEY, at INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS hold (
                issue TEXT NOT NULL, provider TEXT NOT NULL, since INTEGER NOT NULL,
                decision TEXT,
                PRIMARY KEY (issue, provider)
            ) STRICT, WITHOUT ROWID;
            """)
    }
}
