internal import GRDB
public import NewsletterCore

/// What a request to leave did.
public enum LeaveOutcome: Hashable, Sendable {
    case left
    /// They had left before.
    case already
    /// Nobody has this identity or address.
    case unknown
}

extension SubscriberDatabase {
    /// Adds a subscriber, or merges what is told into the one who has the address.
    ///
    /// Those who left, bounced, complained or are suppressed are skipped unless the entry
    /// `revives` them. Lists that do not exist are an error unless it `createsLists`.
    @discardableResult
    public func add(
        _ entry: SubscriberEntry, revives: Bool = false, createsLists: Bool = false,
        origin: Origin
    ) throws -> EntryOutcome {
        let context = EntryWriter.Context(
            now: effects.now(), origin: origin, revives: revives, createsLists: createsLists,
            addressHash: addressHash)
        return try file.write { db in
            let writer = try EntryWriter(db, path: file.path, context: context) {
                SubscriberID(random: self.effects)
            }
            return try writer.merge(entry)
        }
    }

    /// Deletes a subscriber's row; whoever had left, bounced or complained stays suppressed.
    ///
    /// Returns the subscriber as they were; nil where nobody was found.
    @discardableResult
    public func remove(_ who: SubscriberReference, origin: Origin) throws -> Subscriber? {
        try change(who) { db, subscriber, row in
            if let reason = SuppressionReason(subscriber.status) {
                try suppressions(db).suppress(
                    subscriber.address.key, reason, note: nil, at: effects.now())
            }
            try db.execute(sql: "DELETE FROM subscriber WHERE id = ?", arguments: [row])
            // Only an undo reads the values that were replaced, and there is nobody to restore.
            try db.execute(
                sql: "UPDATE event SET detail = NULL WHERE subscriber = ? AND kind = 'changed'",
                arguments: [subscriber.id.description])
            try tell(subscriber.id, "removed", nil, origin, db)
            return subscriber
        }
    }

    /// Takes somebody off one list, or off the whole newsletter where no list is named.
    @discardableResult
    public func unsubscribe(
        _ who: SubscriberReference, from list: ListName? = nil, origin: Origin
    ) throws -> LeaveOutcome {
        let outcome = try change(who) { db, subscriber, row in
            guard let list else {
                if subscriber.status != .active {
                    try tellOnce(subscriber.id, "unsubscribed", origin, db)
                    return LeaveOutcome.already
                }
                try set(.unsubscribed, for: row, db)
                try tell(subscriber.id, "unsubscribed", nil, origin, db)
                return .left
            }
            if subscriber.memberships[list] == .unsubscribed { return .already }
            try set(.unsubscribed, on: list, for: row, db)
            try tell(subscriber.id, "unsubscribed", list.description, origin, db)
            return .left
        }
        return outcome ?? .unknown
    }

    /// Makes a pending membership active; false where nothing waited for it.
    @discardableResult
    public func confirm(
        _ who: SubscriberReference, on list: ListName, origin: Origin
    ) throws -> Bool {
        try change(who) { db, subscriber, row in
            if subscriber.memberships[list] != .pending { return false }
            try set(.active, on: list, for: row, db)
            try tell(subscriber.id, "confirmed", list.description, origin, db)
            return true
        } ?? false
    }

    /// Records that an address bounced or its owner complained: it gets no mail any more.
    ///
    /// `note` is what the server or the report said.
    @discardableResult
    public func mark(
        _ who: SubscriberReference, as status: SubscriberStatus, note: String?, origin: Origin
    ) throws -> Bool {
        try change(who) { db, subscriber, row in
            if let reason = SuppressionReason(status) {
                try suppressions(db).suppress(
                    subscriber.address.key, reason, note: note, at: effects.now())
            }
            try set(status, for: row, db)
            try tell(subscriber.id, status.rawValue, note, origin, db)
            return true
        } ?? false
    }

    /// Adds and takes off tags; returns whether anything changed, nil where nobody was found.
    @discardableResult
    public func tag(
        _ who: SubscriberReference, adding: [String] = [], removing: [String] = [],
        origin: Origin
    ) throws -> Bool? {
        for tag in adding { try Tag.check(tag, path: file.path) }
        return try change(who) { db, subscriber, row in
            let new = Set(adding).subtracting(subscriber.tags).sorted()
            let gone = Set(removing).intersection(subscriber.tags).sorted()
            for tag in new {
                try db.execute(sql: "INSERT INTO tag VALUES (?, ?)", arguments: [row, tag])
            }
            for tag in gone {
                try db.execute(
                    sql: "DELETE FROM tag WHERE subscriber = ? AND name = ?",
                    arguments: [row, tag])
            }
            if new.isEmpty && gone.isEmpty { return false }
            let changes = new.map { "+\($0)" } + gone.map { "-\($0)" }
            try touch(row, db)
            try tell(subscriber.id, "tags", changes.joined(separator: " "), origin, db)
            return true
        }
    }

    // MARK: Steps within a transaction

    /// Finds somebody and changes them in one transaction; nil where nobody was found.
    private func change<T>(
        _ who: SubscriberReference, _ body: (Database, Subscriber, Int64) throws -> T
    ) throws -> T? {
        try file.write { db -> T? in
            guard let (row, subscriber) = try Self.find(who, db) else { return nil }
            return try body(db, subscriber, row)
        }
    }

    private func set(_ status: SubscriberStatus, for row: Int64, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE subscriber SET status = ?, updated_at = ? WHERE id = ?",
            arguments: [status.rawValue, effects.now().milliseconds, row])
    }

    private func set(
        _ state: MembershipState, on list: ListName, for row: Int64, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO membership (subscriber, list, state, changed_at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT DO UPDATE SET state = ?3, changed_at = ?4
                """,
            arguments: [
                row, try listID(list, db), state.rawValue, effects.now().milliseconds,
            ])
        try touch(row, db)
    }

    private func touch(_ row: Int64, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE subscriber SET updated_at = ? WHERE id = ?",
            arguments: [effects.now().milliseconds, row])
    }

    /// Adds to the history what is not its last word already: a wish of one's own outlives
    /// the undoing of an import that did the same before.
    private func tellOnce(
        _ id: SubscriberID, _ kind: String, _ origin: Origin, _ db: Database
    ) throws {
        let last = try String.fetchOne(
            db, sql: "SELECT kind FROM event WHERE subscriber = ? ORDER BY id DESC LIMIT 1",
            arguments: [id.description])
        if last != kind { try tell(id, kind, nil, origin, db) }
    }

    func tell(
        _ id: SubscriberID, _ kind: String, _ detail: String?, _ origin: Origin, _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT INTO event (subscriber, at, kind, detail, origin) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                id.description, effects.now().milliseconds, kind, detail, origin.description,
            ])
    }
}
