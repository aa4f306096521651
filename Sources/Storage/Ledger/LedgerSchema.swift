internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

// How a ledger is laid out. A row of `delivery` keeps its size for life, so that a change of
// state rewrites one byte in place; what servers answer is appended to `attempt`, and `retry` holds those refused for now.

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
        for code in StateCode.all {
            try db.execute(
                sql: "INSERT INTO state VALUES (?, ?)", arguments: [code.rawValue, code.name])
        }
        for command in Reply.Command.allCases {
            try db.execute(
                sql: "INSERT INTO command VALUES (?, ?)",
                arguments: [command.ledgerCode, command.rawValue])
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
