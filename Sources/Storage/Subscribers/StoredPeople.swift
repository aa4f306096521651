import Files
package import NewsletterCore
package import Subscribing

/// Who is on the list.
package struct StoredPeople: People, ListRole {
    let list: OpenList

    /// Adds a subscriber, or merges what is told into the one who has the address.
    ///
    /// Those who left, bounced, complained or are suppressed are skipped unless the entry
    /// `revives` them. Lists that do not exist are an error unless it `createsLists`.
    @discardableResult
    package func add(
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
                throw FileError(path: file.path, reason: .unfit(error.reason))
            }
        }
    }

    /// Deletes a subscriber's row; whoever had left, bounced or complained stays suppressed.
    ///
    /// With the key that the database was opened with, only a keyed hash of their address
    /// stays. The history stays too, under the identity, until ``forget(_:)``.
    /// Returns the subscriber as they were; nil where nobody was found.
    @discardableResult
    package func remove(_ who: SubscriberReference, origin: Origin) throws -> Subscriber? {
        try file.write { db in try steps.remove(who, history(origin, db), db) }
    }

    /// Takes somebody off one list, or off the whole newsletter where no list is named.
    @discardableResult
    package func unsubscribe(
        _ who: SubscriberReference, from list: ListName? = nil, origin: Origin
    ) throws -> LeaveOutcome {
        try file.write { db in try steps.leave(who, from: list, history(origin, db), db) }
    }

    /// Makes a pending membership active, and puts it on record; false where nothing waited
    /// for it.
    ///
    /// `address` is the network address that the confirmation came from.
    @discardableResult
    package func confirm(
        _ who: SubscriberReference, on list: ListName, from address: String? = nil,
        origin: Origin
    ) throws -> Bool {
        try change(who) { db, subscriber, row in
            if subscriber.memberships[list] != .pending { return false }
            let history = try history(origin, db)
            try steps.set(.active, on: list, of: subscriber, row, history, db)
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
    package func mark(
        _ who: SubscriberReference, as status: SubscriberStatus, note: String?, origin: Origin
    ) throws -> Bool {
        try file.write { db in
            try steps.mark(who, as: status, note: note, history(origin, db), db)
        }
    }

    /// Adds and takes off tags; returns whether anything changed, nil where nobody was found.
    @discardableResult
    package func tag(
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
    package func tag(
        _ filter: SubscriberFilter, adding: [String] = [], removing: [String] = [],
        origin: Origin
    ) throws -> Int {
        for tag in adding { try Tag.check(tag, path: file.path) }
        return try file.write { db in
            let (condition, arguments) = try questions.condition(filter, db)
            let rows = try db.all(
                Int64.self, "SELECT s.id FROM subscriber AS s WHERE \(condition)", arguments)
            var changed = 0
            for row in rows {
                guard
                    let found = try db.row("\(PersonRow.query) WHERE s.id = ?", [row]),
                    let subscriber = try PersonRow.subscriber(found)
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
        _ origin: Origin, _ db: Session
    ) throws -> Bool {
        let tags = KnownTags(db)
        let had = Set(subscriber.tags.map { Tag.key($0) })
        let new = Set(
            try adding.filter { !had.contains(Tag.key($0)) }.map { try tags.spelling(of: $0) }
        )
        .sorted()
        let lost = Set(removing.map { Tag.key($0) })
        let gone = Set(subscriber.tags.filter { lost.contains(Tag.key($0)) }).sorted()
        for tag in new {
            try db.run("INSERT INTO tag VALUES (?, ?)", [row, tag])
        }
        for tag in gone {
            try db.run("DELETE FROM tag WHERE subscriber = ? AND name = ?", [row, tag])
        }
        if new.isEmpty && gone.isEmpty { return false }
        let changes = new.map { "+\($0)" } + gone.map { "-\($0)" }
        try steps.touch(row, at: effects.now(), db)
        try history(origin, db).tell(
            subscriber.id.description, "tags", changes.joined(separator: " "))
        return true
    }

    // MARK: Steps within a transaction

    /// Finds somebody and changes them in one transaction; nil where nobody was found.
    private func change<T>(
        _ who: SubscriberReference, _ body: (Session, Subscriber, Int64) throws -> T
    ) throws -> T? {
        try file.write { db -> T? in
            guard let (row, subscriber) = try PersonRow.find(who, db) else { return nil }
            return try body(db, subscriber, row)
        }
    }
}
