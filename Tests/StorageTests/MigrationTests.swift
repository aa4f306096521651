import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

/// A database of version 1, as the first release made it, becomes one of today.
struct MigrationTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("subscribers.sqlite") }

    init() throws {
        try edit(path, Self.versionOne)
        try edit(path, Self.people)
    }

    @Test func `everybody is there with everything`() throws {
        let store = try SubscriberDatabase(at: path, effects: .fixed())
        #expect(
            try store.people.subscribers().map(\.address.description).sorted()
                == [
                    "anna@bücher.example.org", "ben@example.org", "Cleo@ЁЛКА.example.org",
                ].sorted())
        let ben = try #require(try store.people.subscriber("ben@example.org"))
        #expect(ben.attributes == ["city": "Bath"] && ben.consentSource == "fair")
        #expect(ben.memberships == ["weekly": .active] && ben.tags == ["paid"])
        #expect(ben.timeZone == nil)
        #expect(try store.people.history(of: ben.id).map(\.kind) == ["added", "changed"])
        #expect(try store.personalData.consents(of: ben.id).map(\.source) == ["fair"])
        #expect(try store.people.attributes().map(\.name) == ["age", "city"])
        #expect(try store.fault() == nil)
    }

    @Test func `two spellings of one domain become one person and who left has left`() throws {
        let store = try SubscriberDatabase(at: path, effects: .fixed())
        let anna = try #require(try store.people.subscriber("ANNA@xn--bcher-kva.example.org"))
        #expect(try store.people.subscriber("anna@bücher.example.org") == anna)
        #expect(anna.id.description == "aaaaaaaaaaaaaaaaaaaa")
        #expect(anna.status == .unsubscribed && anna.name == "Anna")
        #expect(anna.tags.sorted() == ["new", "old"] && anna.attributes == ["age": "3"])
        #expect(anna.memberships == ["weekly": .unsubscribed])
        #expect(try store.people.history(of: anna.id).last?.kind == "merged")
    }

    @Test func `keys are compared as today`() throws {
        let store = try SubscriberDatabase(at: path, effects: .fixed())
        #expect(try store.people.subscriber("cleo@ёлка.example.org") != nil)
        #expect(
            try store.suppressions.suppression(of: "x@xn--bcher-kva.example.org")?.reason == .manual
        )
        #expect(try store.suppressions.all().map(\.address) == ["x@xn--bcher-kva.example.org"])
    }

    @Test func `the spellings of a tag become the first, and tags taken off are remembered`() throws
    {
        try edit(
            path,
            """
            INSERT INTO tag VALUES (2, 'OLD'), (2, 'Paid'), (3, 'PAID');
            INSERT INTO event VALUES
                (9, 'bbbbbbbbbbbbbbbbbbbb', 7, 'tags', '+two words -long gone', 'command', NULL);
            """)
        let store = try SubscriberDatabase(at: path, effects: .fixed())
        #expect(try store.people.subscriber("ben@example.org")?.tags.sorted() == ["Paid", "old"])
        #expect(try store.people.subscriber("cleo@ёлка.example.org")?.tags == ["Paid"])
        for expression in ["tag:old", "tag:\"two words\"", "tag:\"long gone\""] {
            try store.segments.checkTags(of: try Segment(expression))
        }
        #expect(throws: SegmentError.self) {
            try store.segments.checkTags(of: try Segment("tag:words"))
        }
        #expect(try store.fault() == nil)
    }

    @Test func `a backup of version one is restored`() throws {
        let store = try SubscriberDatabase(at: folder.file("today.sqlite"), effects: .fixed())
        try store.people.add(SubscriberEntry(address: "z@example.org"), origin: .command)
        try store.backups.restore(from: path)
        #expect(try store.people.count() == 3)
        try store.people.add(
            SubscriberEntry(address: "z@example.org", timeZone: "Europe/Berlin"),
            origin: .command)
        #expect(try store.people.subscriber("z@example.org")?.timeZone == "Europe/Berlin")
    }

    @Test func `opening a second time changes nothing`() throws {
        try SubscriberDatabase(at: path, effects: .fixed()).close()
        let before = try #require(folder.bytes("subscribers.sqlite"))
        try SubscriberDatabase(at: path, effects: .fixed()).close()
        #expect(folder.bytes("subscribers.sqlite") == before)
    }

    /// The statements of the migration `people`, which made version 1.
    private static let versionOne = """
        CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
        INSERT INTO grdb_migrations VALUES ('people');
        PRAGMA application_id = \(0x5052_5342);
        PRAGMA user_version = 1;
        CREATE TABLE batch (
            id INTEGER PRIMARY KEY, at INTEGER NOT NULL, source TEXT NOT NULL, outcome TEXT,
            undone INTEGER
        ) STRICT;
        CREATE TABLE subscriber (
            id INTEGER PRIMARY KEY, public_id TEXT NOT NULL, address TEXT NOT NULL,
            address_key TEXT NOT NULL, name TEXT, language TEXT, status TEXT NOT NULL,
            consent_source TEXT, consent_at INTEGER, created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL, attributes TEXT, batch INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX subscriber_public_id ON subscriber (public_id);
        CREATE UNIQUE INDEX subscriber_address ON subscriber (address_key);
        CREATE TABLE tag (
            subscriber INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE,
            name TEXT NOT NULL, PRIMARY KEY (subscriber, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE list (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, opt_in TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE membership (
            subscriber INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE,
            list INTEGER NOT NULL REFERENCES list ON DELETE CASCADE,
            state TEXT NOT NULL, changed_at INTEGER NOT NULL, PRIMARY KEY (subscriber, list)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX membership_list ON membership (list, state, subscriber);
        CREATE TABLE suppression (
            id INTEGER PRIMARY KEY, address_key TEXT UNIQUE, address_hash TEXT UNIQUE,
            reason TEXT NOT NULL, note TEXT, at INTEGER NOT NULL,
            CHECK ((address_key IS NULL) <> (address_hash IS NULL))
        ) STRICT;
        CREATE TABLE event (
            id INTEGER PRIMARY KEY, subscriber TEXT NOT NULL, at INTEGER NOT NULL,
            kind TEXT NOT NULL, detail TEXT, origin TEXT NOT NULL, batch INTEGER
        ) STRICT;
        CREATE INDEX event_subscriber ON event (subscriber);
        CREATE INDEX event_batch ON event (batch) WHERE batch IS NOT NULL;
        """

    private static let people = """
        INSERT INTO list VALUES (1, 'weekly', 'single', 0);
        INSERT INTO batch VALUES (1, 5, 'people.csv', '{"rows":1}', NULL);
        INSERT INTO subscriber VALUES
            (1, 'aaaaaaaaaaaaaaaaaaaa', 'anna@bücher.example.org', 'anna@bücher.example.org',
                NULL, NULL, 'active', NULL, NULL, 1, 2, NULL, NULL),
            (2, 'bbbbbbbbbbbbbbbbbbbb', 'ben@example.org', 'ben@example.org', 'Ben', 'en',
                'active', 'fair', 3, 1, 2, '{"city":"Bath"}', 1),
            (3, 'cccccccccccccccccccc', 'Cleo@ЁЛКА.example.org', 'cleo@ёлка.example.org',
                NULL, NULL, 'active', NULL, NULL, 1, 2, NULL, NULL),
            (4, 'dddddddddddddddddddd', 'Anna@xn--bcher-kva.example.org',
                'anna@xn--bcher-kva.example.org', 'Anna', NULL, 'unsubscribed', NULL, NULL, 1,
                2, '{"age":"3"}', NULL);
        INSERT INTO tag VALUES (1, 'old'), (4, 'old'), (4, 'new'), (2, 'paid');
        INSERT INTO membership VALUES
            (1, 1, 'active', 1), (2, 1, 'active', 1), (4, 1, 'unsubscribed', 2);
        INSERT INTO event VALUES (1, 'bbbbbbbbbbbbbbbbbbbb', 6, 'changed', '{}', 'import', 1);
        INSERT INTO suppression VALUES (1, 'x@bücher.example.org', NULL, 'manual', NULL, 7);
        """
}
