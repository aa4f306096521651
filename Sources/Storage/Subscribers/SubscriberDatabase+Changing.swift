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
            do { return try writer.merge(entry) } catch let error as AttributeMismatch {
                throw StorageError(path: file.path, reason: .unfit(error.reason))
            }
        }
    }

    /// Deletes a subscriber's row; whoever had left, bounced or complained stays suppressed.
    ///
    /// With the key that the database was opened with, only a keyed hash of their address
    /// stays. The history stays too, under the identity, until ``forget(_:)``.
    /// Returns the subscriber as they were; nil where nobody was found.
    @discardableResult
    public func remove(_ who: SubscriberReference, origin: Origin) throws -> Subscriber? {
        try change(who) { db, subscriber, row in
            if let reason = SuppressionReason(subscriber.status) {
                try suppressions(db).suppress(
                    subscriber.address, reason, note: nil, at: effects.now())
            }
            let hash = addressHash.map { $0(subscriber.address.key).hexadecimal }
            if let hash {
                try db.execute(
                    sql: """
                        UPDATE OR REPLACE suppression SET address_key = NULL, address_hash = ?
                        WHERE address_key = ?
                        """, arguments: [hash, subscriber.address.key])
            }
            try db.execute(sql: "DELETE FROM subscriber WHERE id = ?", arguments: [row])
            // Only an undo reads the values that were replaced, and there is nobody to restore.
            try db.execute(
                sql: "UPDATE event SET detail = NULL WHERE subscriber = ? AND kind = 'changed'",
                arguments: [subscriber.id.description])
            try history(origin, db).tell(subscriber.id.description, "removed", hash)
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
                let history = try history(origin, db)
                try set(.unsubscribed, of: subscriber, row, cause: nil, history, db)
                try history.tell(subscriber.id.description, "unsubscribed")
                return .left
            }
            if subscriber.memberships[list] == .unsubscribed { return .already }
            let history = try history(origin, db)
            try set(.unsubscribed, on: list, of: subscriber, row, history, db)
            try history.tell(subscriber.id.description, "unsubscribed", list.description)
            return .left
        }
        return outcome ?? .unknown
    }

    /// Makes a pending membership active, and puts it on record; false where nothing waited
    /// for it.
    ///
    /// `address` is the network address that the confirmation came from.
    @discardableResult
    public func confirm(
        _ who: SubscriberReference, on list: ListName, from address: String? = nil,
        origin: Origin
    ) throws -> Bool {
        try change(who) { db, subscriber, row in
            if subscriber.memberships[list] != .pending { return false }
            let history = try history(origin, db)
            try set(.active, on: list, of: subscriber, row, history, db)
            try history.tell(subscriber.id.description, "confirmed", list.description)
            try history.tell(
                subscriber.id.description,
                ConsentRecord(
                    kind: .confirmed, list: list, at: effects.now(), address: address,
                    origin: origin.description))
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
                    subscriber.address, reason, note: note, at: effects.now())
            }
            let history = try history(origin, db)
            try set(status, of: subscriber, row, cause: note, history, db)
            try history.tell(subscriber.id.description, status.rawValue, note)
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
            try setTags(of: subscriber, row, adding: adding, removing: removing, origin, db)
        }
    }

    /// Adds and takes off tags of everybody whom a filter lets through, in one transaction;
    /// returns how many changed.
    public func tag(
        _ filter: SubscriberFilter, adding: [String] = [], removing: [String] = [],
        origin: Origin
    ) throws -> Int {
        for tag in adding { try Tag.check(tag, path: file.path) }
        return try file.write { db in
            let (condition, arguments) = try self.condition(filter, db)
            let rows = try Int64.fetchAll(
                db, sql: "SELECT s.id FROM subscriber AS s WHERE \(condition)",
                arguments: arguments)
            var changed = 0
            for row in rows {
                guard
                    let found = try Row.fetchOne(
                        db, sql: "\(Self.query) WHERE s.id = ?", arguments: [row]),
                    let subscriber = try Self.subscriber(found)
                else { continue }
                let isChanged = try setTags(
                    of: subscriber, row, adding: adding, removing: removing, origin, db)
                if isChanged { changed += 1 }
            }
            return changed
        }
    }

    private func setTags(
        of subscriber: Subscriber, _ row: Int64, adding: [String], removing: [String],
        _ origin: Origin, _ db: Database
    ) throws -> Bool {
        let book = TagBook(db)
        let had = Set(subscriber.tags.map { Tag.key($0) })
        let new = Set(
            try adding.filter { !had.contains(Tag.key($0)) }.map { try book.spelling(of: $0) }
        )
        .sorted()
        let lost = Set(removing.map { Tag.key($0) })
        let gone = Set(subscriber.tags.filter { lost.contains(Tag.key($0)) }).sorted()
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
        try history(origin, db).tell(
            subscriber.id.description, "tags", changes.joined(separator: " "))
        return true
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

    func set(
        _ status: SubscriberStatus, of subscriber: Subscriber, _ row: Int64, cause: String?,
        _ history: HistoryWriter, _ db: Database
    ) throws {
        guard status != subscriber.status else { return }
        try db.execute(
            sql: "UPDATE subscriber SET status = ?, updated_at = ? WHERE id = ?",
            arguments: [status.rawValue, effects.now().milliseconds, row])
        try history.tell(
            subscriber.id.description, list: nil, was: subscriber.status.rawValue,
            state: status.rawValue, cause: cause)
    }

    private func set(
        _ state: MembershipState, on list: ListName, of subscriber: Subscriber, _ row: Int64,
        _ history: HistoryWriter, _ db: Database
    ) throws {
        let id = try listID(list, db)
        let since = try Int64.fetchOne(
            db, sql: "SELECT changed_at FROM membership WHERE subscriber = ? AND list = ?",
            arguments: [row, id])
        try db.execute(
            sql: """
                INSERT INTO membership (subscriber, list, state, changed_at) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT DO UPDATE SET state = ?3, changed_at = ?4
                """,
            arguments: [row, id, state.rawValue, effects.now().milliseconds])
        try history.tell(
            subscriber.id.description, list: list,
            was: subscriber.memberships[list]?.rawValue, since: since, state: state.rawValue)
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
        if last != kind { try history(origin, db).tell(id.description, kind) }
    }

    /// What writes down that somebody did something now.
    func history(_ origin: Origin, _ db: Database) throws -> HistoryWriter {
        try HistoryWriter(db, at: effects.now(), origin: origin)
    }
}
