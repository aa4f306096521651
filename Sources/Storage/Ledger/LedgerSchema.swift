internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

// How a ledger is laid out. A row of `delivery` keeps its size for life, so that a change of
// state rewrites one byte in place; what servers answer is appended
// to `attempt`, and `retry` holds those refused for now.

extension DatabaseKind {
    /// The statements that make an empty ledger.
    static func createLedger(_ db: Database) throws {
        try db.execute(
            sql: """
                PRAGMA application_id = \(DatabaseKind.ledger.applicationID);
                PRAGMA user_version = \(DatabaseKind.ledger.version);
                CREATE TABLE mailing (
                    id INTEGER PRIMARY KEY CHECK (id = 1),
                    slug TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    html TEXT NOT NULL,
                    text TEXT NOT NULL,
                    language TEXT NOT NULL,
                    digest TEXT NOT NULL,
                    sender TEXT NOT NULL,
                    audience TEXT NOT NULL,
                    created_at INTEGER NOT NULL,
                    run_began INTEGER,
                    run_ended INTEGER,
                    stopped TEXT,
                    writer INTEGER NOT NULL DEFAULT 0
                ) STRICT;
                CREATE TABLE attachment (   -- what goes with every mail, in its order
                    id INTEGER PRIMARY KEY,
                    name TEXT NOT NULL,
                    type TEXT NOT NULL,
                    content_id TEXT,    -- null for a file to save
                    bytes BLOB NOT NULL
                ) STRICT;
                CREATE TABLE state (code INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
                CREATE TABLE command (code INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
                CREATE TABLE delivery (
                    id INTEGER PRIMARY KEY,
                    state INTEGER NOT NULL,
                    subscriber TEXT NOT NULL,
                    address TEXT NOT NULL,
                    address_key TEXT,   -- null where it equals the address
                    name TEXT,
                    attributes TEXT,    -- JSON
                    twin INTEGER        -- a duplicate: the delivery that has the same address
                ) STRICT;
                CREATE TABLE attempt (  -- the last one
                    delivery INTEGER PRIMARY KEY,
                    at INTEGER NOT NULL,    -- milliseconds since mailing.created_at
                    age INTEGER,            -- of the mail then, in seconds; null: not known
                    code INTEGER,
                    status INTEGER,         -- 5001001 for 5.1.1
                    command INTEGER,
                    text TEXT
                ) STRICT;
                CREATE TABLE retry (    -- who was ever refused for now
                    delivery INTEGER PRIMARY KEY,
                    refusals INTEGER NOT NULL,
                    first_at INTEGER NOT NULL,
                    due INTEGER         -- only while deferred
                ) STRICT;
                CREATE INDEX retry_due ON retry (due) WHERE due IS NOT NULL;
                \(ledgerSecondVersion())
                \(ledgerThirdVersion)
                CREATE VIEW deliveries AS
                    SELECT d.id, s.name AS state, d.subscriber, d.address, d.name,
                        datetime((m.created_at + a.at) / 1000, 'unixepoch') AS at, r.refusals,
                        datetime(r.due / 1000, 'unixepoch') AS due,
                        a.code, a.status / 1000000 || '.' || a.status / 1000 % 1000 || '.'
                            || a.status % 1000 AS status, c.name AS command, a.text
                    FROM mailing AS m JOIN delivery AS d JOIN state AS s ON s.code = d.state
                        LEFT JOIN attempt AS a ON a.delivery = d.id
                        LEFT JOIN command AS c ON c.code = a.command
                        LEFT JOIN retry AS r ON r.delivery = d.id;
                """)
        try nameStates(db)
        for command in Reply.Command.allCases {
            try db.execute(
                sql: "INSERT INTO command VALUES (?, ?)",
                arguments: [command.ledgerCode, command.rawValue])
        }
    }

    /// The tables that version 2 added; of their own, so that a connection which can only read a
    /// ledger of version 1 has empty ones in their stead.
    static func ledgerSecondVersion(temporary: Bool = false) -> String {
        let create = temporary ? "CREATE TEMP TABLE" : "CREATE TABLE"
        return """
            \(create) held (    -- failed as dead addresses that are not suppressed yet
                delivery INTEGER PRIMARY KEY,
                route TEXT NOT NULL     -- the domain, or the provider's name
            ) STRICT;
            \(create) refusal_of_us (   -- who was ever refused for a reason of ours
                delivery INTEGER PRIMARY KEY,
                runs INTEGER NOT NULL,
                first_at INTEGER NOT NULL   -- milliseconds since 1970
            ) STRICT;
            \(create) decision (    -- what was decided on the mailing, in order
                id INTEGER PRIMARY KEY,
                at INTEGER NOT NULL,        -- milliseconds since 1970
                kind TEXT NOT NULL,
                detail TEXT
            ) STRICT;
            \(create) earlier_attempt ( -- replies to those who were queued again when asked for
                id INTEGER PRIMARY KEY,
                delivery INTEGER NOT NULL,
                at INTEGER NOT NULL,        -- as in attempt, and so are the others
                code INTEGER,
                status INTEGER,
                command INTEGER,
                text TEXT
            ) STRICT;
            """
    }

    /// What version 3 added: which departure log the last run kept, and the numbers of attempts.
    ///
    /// `handed_out` has a row for whoever was queued again after a hand-out: the number of the last
    /// one. Without a row it was the first, or there was none. The trigger sees to that, whoever
    /// changes a state: so no way of queueing somebody again begins to count anew.
    static let ledgerThirdVersion = """
        CREATE TABLE departure_log (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            number TEXT,        -- null: nothing is out of which a log would tell
            boot TEXT,          -- null: not to be believed
            device INTEGER,
            file INTEGER,
            born INTEGER,       -- nanoseconds since 1970
            mount INTEGER,
            namespace INTEGER,  -- of the mounts
            commits INTEGER NOT NULL DEFAULT 0  -- made for runs, of all of them
        ) STRICT;
        INSERT INTO departure_log (id) VALUES (1);
        CREATE TABLE handed_out (
            delivery INTEGER PRIMARY KEY,
            attempts INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER queued_again AFTER UPDATE OF state ON delivery
            WHEN new.state IN (\(StateCode(.queued).rawValue), \(StateCode(.deferred).rawValue))
                AND old.state <> \(StateCode(.queued).rawValue)
        BEGIN
            INSERT OR IGNORE INTO handed_out VALUES (new.id, 1);
        END;
        """

    /// Brings a ledger of an earlier version to this one, in one transaction with what the rules of
    /// versions before 3 make of those whom a dead run had held; returns that.
    static func migrateLedger(_ db: Database, at now: Timestamp) throws -> LedgerRecovery {
        var recovery = LedgerRecovery()
        try db.inTransaction(.immediate) {
            let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard version < ledger.version else { return .rollback }
            if version < 2 { try db.execute(sql: ledgerSecondVersion()) }
            if version < 3 {
                recovery = try bringToThirdVersion(db, at: now)
            } else {
                // Only commits that had handed out were counted.
                try db.execute(
                    sql: "ALTER TABLE departure_log RENAME COLUMN hand_outs TO commits")
            }
            try db.execute(sql: "PRAGMA user_version = \(ledger.version)")
            return .commit
        }
        return recovery
    }

    /// Makes a ledger ready for its writer; returns what ``migrateLedger(_:at:)`` does.
    static func bringUpToDate(_ db: Database, at now: Timestamp) throws -> LedgerRecovery {
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        let former = try migrateLedger(db, at: now)
        // No retry waits for longer than a day: somebody has set the clock back.
        try db.execute(
            sql: "UPDATE retry SET due = ?1 WHERE due > ?2",
            arguments: [now.milliseconds, (now + .seconds(86_400)).milliseconds])
        return former
    }

    private static func bringToThirdVersion(
        _ db: Database, at now: Timestamp
    ) throws -> LedgerRecovery {
        let recovery = try FormerLedger.recover(db, at: now)
        try db.execute(sql: ledgerThirdVersion)
        try nameStates(db)
        try db.execute(
            sql: "UPDATE state SET name = ? WHERE code = ?",
            arguments: [StateCode(.out).name, StateCode(.out).rawValue])
        return recovery
    }

    /// Lets a connection that only reads find in a ledger of an earlier version what it asks for.
    static func standInForNewerTables(_ db: Database) throws {
        let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        guard version < 2 else { return }
        try db.execute(sql: "PRAGMA temp_store = MEMORY")
        try db.execute(sql: ledgerSecondVersion(temporary: true))
    }

    private static func nameStates(_ db: Database) throws {
        for code in StateCode.all {
            try db.execute(
                sql: "INSERT OR IGNORE INTO state VALUES (?, ?)",
                arguments: [code.rawValue, code.name])
        }
    }

    /// The indexes, made after the rows: sorted once, they are filled to the brim.
    static let ledgerSubscriberIndex =
        "CREATE UNIQUE INDEX delivery_subscriber ON delivery (subscriber)"
    static let ledgerAddressIndex = """
        CREATE UNIQUE INDEX delivery_address ON delivery (COALESCE(address_key, address))
            WHERE twin IS NULL
        """
}
