import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage

/// A ledger of version 1, as the first releases made it, is read as it is and goes on as one of
/// today.
struct LedgerMigrationTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("ledger.sqlite") }

    init() throws {
        try edit(path, Self.versionOne)
        try edit(path, Self.rows)
    }

    @Test func `everybody stands where they stood, with what servers said`() throws {
        let ledger = try LedgerDatabase(writing: path, now: .test)
        let tally = try ledger.tally()
        #expect(
            tally.states.filter { $0.value > 0 } == [
                .queued: 1, .sent: 1, .deferred: 1, .failed: 1, .indoubt: 1, .excluded: 1,
            ])
        #expect(try ledger.row(for: "failed@example.org")?.reply == .unknown)
        #expect(try ledger.mailing().audience == ["daily"])
        #expect(try ledger.mailing().sender == .test)
        let claims = try ledger.commit([], claiming: 9, at: .test + .seconds(9000))
        #expect(claims.map(\.id.rawValue) == [3, 1])
        #expect(claims.first?.refusals == 2)
        #expect(try texts(path, "PRAGMA user_version") == ["4"])
    }

    @Test func `what later versions note has its place`() throws {
        let ledger = try LedgerDatabase(writing: path, now: .test)
        #expect(try ledger.decisions().isEmpty)
        let decision = LedgerDecision(.refusalsAccepted, at: .test, detail: "2")
        try ledger.note(decision)
        #expect(try ledger.decisions() == [decision])
        #expect(try LedgerDatabase(reading: path).decisions() == [decision])
    }

    @Test func `who only reads it finds nothing in the new tables and changes nothing`() throws {
        let before = folder.bytes("ledger.sqlite")
        let ledger = try LedgerDatabase(reading: path)
        #expect(try ledger.decisions().isEmpty)
        #expect(try ledger.tally().candidates == 6)
        #expect(try ledger.breakdown().tally[.failed] == 1)
        ledger.close()
        #expect(folder.bytes("ledger.sqlite") == before)
    }

    @Test func `opening a second time changes no schema`() throws {
        try LedgerDatabase(writing: path, now: .test).close()
        let before = try texts(path, "SELECT sql FROM sqlite_schema ORDER BY name")
        try LedgerDatabase(writing: path, now: .test).close()
        #expect(try texts(path, "SELECT sql FROM sqlite_schema ORDER BY name") == before)
    }

    @Test func `a ledger made today has the same tables as one that was brought here`() throws {
        try LedgerDatabase(writing: path, now: .test).close()
        try LedgerDatabase.create(at: folder.file("new.sqlite"), mailing: .test, now: .test) { _ in
        }.ledger.close()
        let schema = """
            SELECT m.name || '.' || c.name || ' ' || c.type || c."notnull" || c.pk
            FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
            WHERE m.type = 'table' AND m.name <> 'home' ORDER BY m.name, c.cid
            """
        #expect(try texts(path, schema) == texts(folder.file("new.sqlite"), schema))
        let states = "SELECT name FROM state ORDER BY code"
        #expect(try texts(path, states) == texts(folder.file("new.sqlite"), states))
    }

    @Test func `one of version 3 goes on, and nobody's state is taken for an older one's`() throws {
        let other = folder.file("third.sqlite")
        try LedgerDatabase.create(at: other, mailing: .test, now: .test) { try $0(.test(1)) }.ledger
            .close()
        try edit(
            other,
            """
            ALTER TABLE departure_log RENAME COLUMN commits TO hand_outs;
            UPDATE departure_log SET hand_outs = 7;
            UPDATE delivery SET state = \(StateCode(.out).rawValue);
            PRAGMA user_version = 3;
            """)
        #expect(try LedgerDatabase(reading: other).doubtfulOut().count == 1)
        let ledger = try LedgerDatabase(writing: other, now: .test)
        // Without a log nobody knows; by the rules before it would have been queued.
        #expect(ledger.recovery.inDoubt == 1 && ledger.recovery.requeued == 0)
        #expect(try texts(other, "SELECT commits FROM departure_log") == ["7"])
    }

    /// The statements of version 1.
    private static let versionOne = """
        PRAGMA application_id = \(0x5052_4C47);
        PRAGMA user_version = 1;
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
        CREATE UNIQUE INDEX delivery_subscriber ON delivery (subscriber);
        CREATE UNIQUE INDEX delivery_address ON delivery (COALESCE(address_key, address))
            WHERE twin IS NULL;
        CREATE TABLE IF NOT EXISTS home (   -- the file and the machine of the last run
            id INTEGER PRIMARY KEY CHECK (id = 1),
            machine TEXT NOT NULL,  -- '' where it is not known
            host TEXT NOT NULL,
            path TEXT NOT NULL,
            file INTEGER NOT NULL   -- its inode
        ) STRICT;
        INSERT INTO state VALUES (2, 'queued'), (3, 'claimed'), (4, 'dotting'), (5, 'sent'),
            (6, 'deferred'), (7, 'failed'), (8, 'indoubt'), (9, 'excluded'),
            (10, 'excluded: unsubscribed'), (11, 'excluded: bounced'),
            (12, 'excluded: complained'), (13, 'excluded: pending'),
            (14, 'excluded: suppressed'), (15, 'excluded: duplicate'), (16, 'excluded: invalid');
        INSERT INTO command VALUES (0, 'greeting'), (1, 'hello'), (2, 'startTLS'), (3, 'auth'),
            (4, 'mail'), (5, 'rcpt'), (6, 'data'), (7, 'dot'), (8, 'reset'), (9, 'quit');
        """

    /// A mailing that was interrupted in order: one of each kind.
    private static let rows = """
        INSERT INTO mailing VALUES (1, '2026-11-22', 'Hello', '<p>Hello</p>', 'Hello', 'en', 'abc',
            '{"fromAddress":"news@example.org","key":"k1","listID":"news.example.org",
            "listPhrase":"News"}', '{"lists":["daily"]}', \(Timestamp.test.milliseconds), \(Timestamp.test.milliseconds), NULL, NULL,
            0);
        INSERT INTO delivery (id, state, subscriber, address) VALUES
            (1, 2, 's1', 'queued@example.org'), (2, 5, 's2', 'sent@example.org'),
            (3, 6, 's3', 'deferred@example.org'), (4, 7, 's4', 'failed@example.org'),
            (5, 8, 's5', 'doubt@example.org'), (6, 10, 's6', 'left@example.org');
        INSERT INTO attempt (delivery, at, age, code, status, command, text) VALUES
            (2, 10, 0, 250, 2000000, 7, 'Ok: queued as 4F2A'),
            (3, 20, 0, 450, 4002001, 5, 'try again later'),
            (4, 30, 0, 550, 5001001, 5, 'no such user'),
            (5, 40, NULL, NULL, NULL, NULL, 'lost');
        INSERT INTO retry VALUES (3, 2, \(Timestamp.test.milliseconds),
            \(Timestamp.test.milliseconds + 600_000));
        """
}
