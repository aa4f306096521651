// Version 7: who may get less mail than before, for a mailing that runs meanwhile.
//
//  what happens                                       who is named
//  status, pause or address of somebody changes,      they are
//    or their row goes
//  their state on a list changes, they come to one    they are
//    otherwise than as active, or are taken off it
//  their address is suppressed, or a hash turns out   they are
//    to be theirs
//  a domain is blocked, a list goes, a wish to        everybody
//    leave could not be applied
//
// Whoever is added, or comes back, is named nowhere: nobody gets less mail for that. Triggers see
// to it, whichever way people are changed. SQLite has one writer at a time, so that the numbers have
// no gaps in the order of commits; a gap tells of rows that were dropped.

extension SubscriberSchema {
    /// So many changes are kept; whoever has heard of none for longer asks about everybody.
    static let keptChanges = 100_000

    static let changes = """
        PRAGMA user_version = 7;

        CREATE TABLE people_change (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            public_id TEXT      -- null: everybody
        ) STRICT;
        CREATE TRIGGER people_change_kept AFTER INSERT ON people_change WHEN NEW.id % 1000 = 0
            BEGIN DELETE FROM people_change WHERE id <= NEW.id - \(keptChanges); END;

        CREATE TRIGGER subscriber_changed AFTER UPDATE OF status, paused_until, address_key
            ON subscriber
            WHEN NEW.status <> OLD.status OR NEW.paused_until IS NOT OLD.paused_until
                OR NEW.address_key <> OLD.address_key
            BEGIN \(naming("VALUES (NEW.public_id)")) END;
        CREATE TRIGGER subscriber_removed AFTER DELETE ON subscriber
            BEGIN \(naming("VALUES (OLD.public_id)")) END;

        CREATE TRIGGER membership_added AFTER INSERT ON membership WHEN NEW.state <> 'active'
            BEGIN \(naming(person("id = NEW.subscriber"))) END;
        CREATE TRIGGER membership_changed AFTER UPDATE OF state ON membership
            WHEN NEW.state <> OLD.state
            BEGIN \(naming(person("id = NEW.subscriber"))) END;
        -- With its list everybody is named, at once.
        CREATE TRIGGER membership_removed AFTER DELETE ON membership
            WHEN EXISTS (SELECT 1 FROM list WHERE id = OLD.list)
            BEGIN \(naming(person("id = OLD.subscriber"))) END;

        CREATE TRIGGER suppression_added AFTER INSERT ON suppression
            WHEN NEW.address_key IS NOT NULL
            BEGIN \(naming(person("address_key = NEW.address_key"))) END;
        CREATE TRIGGER suppression_revealed AFTER UPDATE OF address_key ON suppression
            WHEN NEW.address_key IS NOT NULL
            BEGIN \(naming(person("address_key = NEW.address_key"))) END;

        CREATE TRIGGER domain_block_added AFTER INSERT ON domain_block
            BEGIN \(naming("VALUES (NULL)")) END;
        CREATE TRIGGER domain_block_changed AFTER UPDATE ON domain_block
            BEGIN \(naming("VALUES (NULL)")) END;
        CREATE TRIGGER list_removed AFTER DELETE ON list
            BEGIN \(naming("VALUES (NULL)")) END;
        CREATE TRIGGER set_aside_added AFTER INSERT ON set_aside
            BEGIN \(naming("VALUES (NULL)")) END;
        """

    private static func naming(_ whom: String) -> String {
        "INSERT INTO people_change (public_id) \(whom);"
    }

    private static func person(_ condition: String) -> String {
        "SELECT public_id FROM subscriber WHERE \(condition)"
    }
}
