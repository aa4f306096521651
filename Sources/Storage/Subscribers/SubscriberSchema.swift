internal import GRDB

// How the database of subscribers is laid out, one named migration a step. A migration that
// has been released stays as it is; each sets `user_version`, which an older program reads
// from the file's header before it opens a newer file.

enum SubscriberSchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("people") { db in try db.execute(sql: people) }
        return migrator
    }()

    static let identityIndex =
        "CREATE UNIQUE INDEX subscriber_public_id ON subscriber (public_id)"

    private static let people = """
        PRAGMA application_id = \(DatabaseKind.subscribers.applicationID);
        PRAGMA user_version = 1;

        -- One import or other change of many people at once.
        CREATE TABLE batch (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            source TEXT NOT NULL,
            outcome TEXT,               -- JSON: the counts
            undone INTEGER              -- when it was taken back
        ) STRICT;

        CREATE TABLE subscriber (
            id INTEGER PRIMARY KEY,
            public_id TEXT NOT NULL,
            address TEXT NOT NULL,      -- as given
            address_key TEXT NOT NULL,  -- in lower case
            name TEXT,
            language TEXT,
            status TEXT NOT NULL,
            consent_source TEXT,
            consent_at INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            attributes TEXT,            -- JSON, the names in order; null for none
            batch INTEGER               -- the import that added the row
        ) STRICT;
        \(identityIndex);
        CREATE UNIQUE INDEX subscriber_address ON subscriber (address_key);

        CREATE TABLE tag (
            subscriber INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE,
            name TEXT NOT NULL,
            PRIMARY KEY (subscriber, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE list (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            opt_in TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE membership (
            subscriber INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE,
            list INTEGER NOT NULL REFERENCES list ON DELETE CASCADE,
            state TEXT NOT NULL,
            changed_at INTEGER NOT NULL,
            PRIMARY KEY (subscriber, list)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX membership_list ON membership (list, state, subscriber);

        -- Addresses that get no mail; it outlives the subscriber. Of somebody who was
        -- forgotten only a keyed hash of the address is left.
        CREATE TABLE suppression (
            id INTEGER PRIMARY KEY,
            address_key TEXT UNIQUE,
            address_hash TEXT UNIQUE,   -- hexadecimal
            reason TEXT NOT NULL,
            note TEXT,
            at INTEGER NOT NULL,
            CHECK ((address_key IS NULL) <> (address_hash IS NULL))
        ) STRICT;

        -- What happened to whom; rows are only added.
        CREATE TABLE event (
            id INTEGER PRIMARY KEY,
            subscriber TEXT NOT NULL,   -- the public id
            at INTEGER NOT NULL,
            kind TEXT NOT NULL,
            detail TEXT,
            origin TEXT NOT NULL,
            batch INTEGER
        ) STRICT;
        CREATE INDEX event_subscriber ON event (subscriber);
        CREATE INDEX event_batch ON event (batch) WHERE batch IS NOT NULL;
        """
}
