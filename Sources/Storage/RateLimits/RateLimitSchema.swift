internal import GRDB

// How a store of rate limits is laid out. A row of `place` says that so many places of a limit
// count until one period after `at`:
//
//  holder      the places                  at
//  ''          were used                   when the replies had come, rounded up to a slice
//  a run's     are lent to a living run    its last word and `RateLimitKey.grace`

extension DatabaseKind {
    /// The statements that make an empty store of rate limits; one of version 1 gets the table of
    /// rests.
    static func createRateLimits(_ db: Database) throws {
        try db.execute(
            sql: """
                PRAGMA application_id = \(DatabaseKind.pace.applicationID);
                PRAGMA user_version = \(DatabaseKind.pace.version);
                CREATE TABLE IF NOT EXISTS place (
                    relay TEXT NOT NULL,
                    scope TEXT NOT NULL,
                    period INTEGER NOT NULL,    -- milliseconds, as all times here; 0: at once
                    holder TEXT NOT NULL,
                    at INTEGER NOT NULL,
                    count INTEGER NOT NULL,
                    PRIMARY KEY (relay, scope, period, holder, at)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE IF NOT EXISTS relay (
                    name TEXT PRIMARY KEY, began INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                -- How long a relay rests, since it said that a quota is used up.
                CREATE TABLE IF NOT EXISTS rest (
                    relay TEXT PRIMARY KEY, until INTEGER NOT NULL, reason TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;
                -- The calendar and the time since the machine started, when both were last seen.
                CREATE TABLE IF NOT EXISTS clock (
                    id INTEGER PRIMARY KEY CHECK (id = 1),
                    boot TEXT NOT NULL,
                    uptime INTEGER NOT NULL,
                    at INTEGER NOT NULL
                ) STRICT;
                """)
    }
}
