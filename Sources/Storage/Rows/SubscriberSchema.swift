internal import GRDB

// How the database of subscribers is laid out, one named migration a step. A migration that
// has been released stays as it is; each sets `user_version`, which an older program reads
// from the file's header before it opens a newer file.

enum SubscriberSchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("people") { db in try db.execute(sql: people) }
        migrator.registerMigration("standing") { db in
            try db.execute(sql: standing)
            try AddressKeyMigration(Session(db)).run()
        }
        migrator.registerMigration("tags") { db in
            try db.execute(sql: tags)
            try TagMigration(Session(db)).run()
        }
        migrator.registerMigration("intake") { db in try db.execute(sql: intake) }
        migrator.registerMigration("leaves") { db in try db.execute(sql: leaves) }
        migrator.registerMigration("readers") { db in try db.execute(sql: readers) }
        migrator.registerMigration("changes") { db in try db.execute(sql: changes) }
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

    /// Version 2: what is only ever added to (consent, standing), and what selects people.
    private static let standing = """
        PRAGMA user_version = 2;

        ALTER TABLE subscriber ADD COLUMN time_zone TEXT;   -- of the tz database: Europe/Berlin

        -- Every attribute that was ever set; the type is null until somebody declares it.
        CREATE TABLE attribute (
            name TEXT PRIMARY KEY,
            type TEXT
        ) STRICT, WITHOUT ROWID;
        INSERT INTO attribute (name)
            SELECT DISTINCT each.key FROM subscriber, json_each(subscriber.attributes) AS each;

        -- What people agreed to; the first is also in the row of the subscriber.
        CREATE TABLE consent (
            id INTEGER PRIMARY KEY,
            subscriber TEXT NOT NULL,   -- the public id
            kind TEXT NOT NULL,         -- given, confirmed, retracted (with an import)
            list TEXT,                  -- the name; null for the newsletter
            at INTEGER,                 -- null where nobody knows
            source TEXT,
            form TEXT,                  -- the words that were agreed to
            address TEXT,               -- the network address that it came from
            recorded_at INTEGER NOT NULL,
            origin TEXT NOT NULL,
            batch INTEGER
        ) STRICT;
        CREATE INDEX consent_subscriber ON consent (subscriber);

        -- How somebody's standing changed: with a list, or as a status where list is null.
        CREATE TABLE standing (
            id INTEGER PRIMARY KEY,
            subscriber TEXT NOT NULL,   -- the public id
            list TEXT,                  -- the name
            was TEXT,                   -- null for the beginning
            since INTEGER,              -- when that had begun, where it is known
            state TEXT NOT NULL,
            at INTEGER NOT NULL,
            cause TEXT,                 -- what a server or a person said
            origin TEXT NOT NULL,
            batch INTEGER
        ) STRICT;
        CREATE INDEX standing_subscriber ON standing (subscriber);

        -- Expressions that have a name.
        CREATE TABLE segment (
            name TEXT PRIMARY KEY,
            expression TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Domains that get no mail.
        CREATE TABLE domain_block (
            domain TEXT PRIMARY KEY,    -- in A-labels and lower case
            subdomains INTEGER NOT NULL,
            reason TEXT NOT NULL,
            note TEXT,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Whose row is gone is found by the hash of the address, to be forgotten.
        CREATE INDEX event_removed ON event (detail) WHERE kind = 'removed';

        \(appendOnly("event")) \(appendOnly("consent")) \(appendOnly("standing"))
        CREATE TRIGGER subscriber_consent BEFORE UPDATE OF consent_source, consent_at
            ON subscriber
            WHEN (OLD.consent_source IS NOT NULL OR OLD.consent_at IS NOT NULL)
                AND (NEW.consent_source IS NOT NULL OR NEW.consent_at IS NOT NULL)
                AND (NEW.consent_source IS NOT OLD.consent_source
                    OR NEW.consent_at IS NOT OLD.consent_at)
            BEGIN SELECT RAISE(ABORT, 'a first consent is never replaced'); END;
        """

    /// Version 3: tags are compared without the case of ASCII letters, and remembered.
    private static let tags = """
        PRAGMA user_version = 3;

        -- Every tag that somebody ever had, in its first spelling.
        CREATE TABLE known_tag (
            name TEXT PRIMARY KEY COLLATE NOCASE
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE tag RENAME TO cased_tag;
        CREATE TABLE tag (
            subscriber INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE,
            name TEXT NOT NULL COLLATE NOCASE,
            PRIMARY KEY (subscriber, name)
        ) STRICT, WITHOUT ROWID;
        """

    /// Version 4: opt-outs that are recorded before they are written here, and the keys.
    private static let intake = """
        PRAGMA user_version = 4;

        -- Entries of the intake that are applied, for as long as they stand in its file.
        CREATE TABLE intake (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

        -- Who left a list before they were on it; nothing puts them on it unless they ask.
        CREATE TABLE list_leave (
            address_key TEXT NOT NULL,
            list TEXT NOT NULL,         -- the name
            at INTEGER NOT NULL,
            origin TEXT NOT NULL,
            PRIMARY KEY (address_key, list)
        ) STRICT, WITHOUT ROWID;

        -- The keys under which hashes and links were made; never a key itself.
        CREATE TABLE list_key (
            id TEXT PRIMARY KEY,
            mark TEXT NOT NULL,         -- tells another key of the same name
            since INTEGER NOT NULL,
            lost_at INTEGER             -- when somebody said that it is lost
        ) STRICT, WITHOUT ROWID;
        """

    /// Version 5: who left a list outlives the row and the list; a key that is put back is
    /// compared with everybody.
    private static let leaves = """
        PRAGMA user_version = 5;

        -- Who left a list and is not on it: before they joined, since their row is gone, or the
        -- list. Nothing puts them on it unless they ask. Of a row that is gone only a keyed hash
        -- of the address is left.
        ALTER TABLE list_leave RENAME TO plain_leave;
        CREATE TABLE list_leave (
            id INTEGER PRIMARY KEY,
            address_key TEXT,
            address_hash TEXT,          -- hexadecimal
            list TEXT NOT NULL,         -- the name
            at INTEGER NOT NULL,
            origin TEXT NOT NULL,
            UNIQUE (address_key, list),
            UNIQUE (address_hash, list),
            CHECK ((address_key IS NULL) <> (address_hash IS NULL))
        ) STRICT;
        INSERT INTO list_leave (address_key, list, at, origin) SELECT * FROM plain_leave;
        DROP TABLE plain_leave;

        -- Whether everybody on the list was compared with the hashes made under it.
        ALTER TABLE list_key ADD COLUMN is_compared INTEGER NOT NULL DEFAULT 0;
        """

    /// Version 6: what readers see of lists and wish for, and what of it could not be applied.
    private static let readers = """
        PRAGMA user_version = 6;

        -- Until when somebody gets no mail, by their own wish.
        ALTER TABLE subscriber ADD COLUMN paused_until INTEGER;

        ALTER TABLE list ADD COLUMN is_public INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE list ADD COLUMN title TEXT;
        ALTER TABLE list ADD COLUMN description TEXT;
        ALTER TABLE list ADD COLUMN language TEXT;

        -- Entries of the intake that cannot be applied, until somebody sees to them.
        CREATE TABLE set_aside (
            id TEXT PRIMARY KEY,
            subscriber TEXT,            -- the public id, where it names one
            address_key TEXT,
            at INTEGER NOT NULL,
            entry TEXT NOT NULL,        -- JSON, as it stood in the intake
            why TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// Rows are changed and deleted only once the subscriber's own row is gone, to erase what
    /// would name the person.
    private static func appendOnly(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table)
            WHEN EXISTS (SELECT 1 FROM subscriber WHERE public_id = OLD.subscriber)
            BEGIN SELECT RAISE(ABORT, '\(table): rows are only added'); END;
        CREATE TRIGGER \(table)_kept BEFORE DELETE ON \(table)
            WHEN EXISTS (SELECT 1 FROM subscriber WHERE public_id = OLD.subscriber)
            BEGIN SELECT RAISE(ABORT, '\(table): rows are only added'); END;
        """
    }
}
