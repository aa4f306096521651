// How the database of `serve` is laid out. It has one writer, who holds Subscribers/web.lock.
//
//  a request is    until                                       and then
//  held            one more button is pressed                  asked
//  asked           it is judged beside the list                mailed or silent
//  mailed          its owner confirms                          confirmed
//  confirmed       the list has taken it                       joined or refused
//  mailed          it is taken back by a link (erase, address) takenBack
//  takenBack       the list has been told                      refused
//  any of them     serve.pending is over, or it is forgotten   erased
//
//  a mail is       until                                       and then
//  queued, due     a run takes it                              out
//  out             the relay's last word, or a new start       sent, failed, queued or due again
//
// A mail that is in doubt is due again after ten minutes: a confirmation twice does no harm.

enum WebSchema {
    /// What version 2 has put into `request`.
    private static let added = ["subscriber", "former", "former_key"]

    /// Brings a file of version 1 to what this program knows.
    static func upgrade(_ db: Session) throws {
        guard try isFirstVersion(db) else { return }
        for column in added { try db.run("ALTER TABLE request ADD COLUMN \(column) TEXT") }
    }

    /// Lets whoever only reads a file of version 1 ask as of a newer one.
    static func overlay(_ db: Session) throws {
        guard try isFirstVersion(db) else { return }
        let columns = added.map { "NULL AS \($0)" }.joined(separator: ", ")
        try db.run("CREATE TEMP VIEW request AS SELECT *, \(columns) FROM main.request")
    }

    private static func isFirstVersion(_ db: Session) throws -> Bool {
        let columns = try columns(of: "request", in: "main", db)
        return !columns.isEmpty && !columns.contains(added[0])
    }

    /// The columns of a table; none where there is no such table.
    static func columns(
        of table: String, in schema: String, _ db: Session
    ) throws -> [String] {
        try db.all(
            String.self, "SELECT name FROM pragma_table_info(?, ?)", [table, schema])
    }

    static let text = """
        PRAGMA application_id = \(DatabaseKind.web.applicationID);
        PRAGMA user_version = \(DatabaseKind.web.version);

        -- The words that people agreed to, each once.
        CREATE TABLE IF NOT EXISTS wording (
            hash TEXT PRIMARY KEY, text TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS request (
            id TEXT PRIMARY KEY,
            address TEXT NOT NULL,      -- as given
            address_key TEXT NOT NULL,
            lists TEXT NOT NULL,        -- the names, a space between them
            name TEXT,
            language TEXT NOT NULL,
            asked_at INTEGER NOT NULL,
            page TEXT NOT NULL,
            wording TEXT NOT NULL,      -- by hash
            network TEXT,
            is_trusted INTEGER NOT NULL,
            state TEXT NOT NULL,
            purpose TEXT NOT NULL,      -- join, leave, settings, come-back, invite, address, erase
            subscriber TEXT,            -- whom it is about, where a link of theirs told
            former TEXT,                -- the address before, of a change
            former_key TEXT,
            confirmed_at INTEGER,
            way TEXT,
            confirmed_network TEXT
        ) STRICT;
        CREATE INDEX IF NOT EXISTS request_address ON request (address_key);
        CREATE INDEX IF NOT EXISTS request_state ON request (state, asked_at);

        -- Wishes by the link of a mail, until the list was asked for the address.
        CREATE TABLE IF NOT EXISTS wish (
            id TEXT PRIMARY KEY,
            subscriber TEXT NOT NULL,
            kind TEXT NOT NULL,         -- settings, come-back, join, language, name
            value TEXT,                 -- the list, the language or the name
            list TEXT,                  -- of the link
            language TEXT NOT NULL,     -- of the page
            asked_at INTEGER NOT NULL,
            page TEXT NOT NULL,
            wording TEXT NOT NULL,
            network TEXT
        ) STRICT;

        CREATE TABLE IF NOT EXISTS mail (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            request TEXT NOT NULL,
            subscriber TEXT NOT NULL,   -- whom its links are about
            address TEXT NOT NULL,
            address_key TEXT NOT NULL,
            domain TEXT NOT NULL,
            is_trusted INTEGER NOT NULL,
            queued_at INTEGER NOT NULL,
            state TEXT NOT NULL,        -- queued, out, due, sent, failed
            due INTEGER NOT NULL,       -- when it may leave
            attempts INTEGER NOT NULL DEFAULT 0,
            refusals INTEGER NOT NULL DEFAULT 0,
            first_refusal INTEGER,
            of_us INTEGER NOT NULL DEFAULT 0,
            first_of_us INTEGER,
            began INTEGER,              -- when it was taken first
            ended INTEGER,
            message_id TEXT,
            sha256 TEXT,
            reply TEXT
        ) STRICT;
        CREATE INDEX IF NOT EXISTS mail_state ON mail (state, due);
        CREATE INDEX IF NOT EXISTS mail_address ON mail (address_key, queued_at);
        CREATE INDEX IF NOT EXISTS mail_began ON mail (began);
        CREATE INDEX IF NOT EXISTS mail_request ON mail (request);

        -- What was counted in an hour; names of networks and of forms are hashes.
        CREATE TABLE IF NOT EXISTS tally (
            name TEXT NOT NULL, hour INTEGER NOT NULL, count INTEGER NOT NULL,
            PRIMARY KEY (name, hour)
        ) STRICT, WITHOUT ROWID;
        """
}
