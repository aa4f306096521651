internal import GRDB
internal import NewsletterCore

// What an entry does to whom:
//
//  the address is         the entry is           and revives   then
//  unknown                anything               -             added as it says
//  in a blocked domain    anything               -             skipped
//  unknown, suppressed    anything               no            skipped
//  active                 active or silent       -             merged
//  active                 another status         -             merged, and takes that status
//  active, suppressed     active or silent       no            skipped
//  not active             active or silent       no            skipped
//  not active             active or silent       yes           merged, active, no suppression
//  not active             another status         -             merged, keeps its own status
//
// Merging fills and replaces, and never empties: tags and attributes are united, a list that
// was left stays left unless the entry revives.

/// Merges entries into the database, one after the other, within one transaction.
///
/// The hot path of an import: statements are prepared once, and somebody new costs one look-up
/// and one insertion, besides those for tags and lists.
final class EntryWriter {
    /// Why the changes are made, as the history tells it.
    struct Context {
        var now: Timestamp
        var origin: Origin
        var batch: Int64?
        var revives = false
        var createsLists = false
        var addressHash: AddressHash?
    }

    private let context: Context
    private let newID: () -> SubscriberID
    private let path: String
    private let db: Database
    private var lists: [ListName: (id: Int64, optIn: OptIn)] = [:]
    /// Lists that were made on the way.
    private(set) var createdLists: [ListName] = []
    private let suppressions: SuppressionBook
    /// Where people stand, while the index over addresses is away.
    private let addresses: AddressRows?

    private let history: HistoryWriter
    private let attributes: AttributeBook
    private let find, findIdentity, insert, update: HotStatement
    private let insertTag, findMembership, setMembership: HotStatement

    init(
        _ db: Database, path: String, context: Context, addresses: AddressRows? = nil,
        newID: @escaping () -> SubscriberID
    ) throws {
        self.context = context
        self.addresses = addresses
        self.newID = newID
        self.path = path
        self.db = db
        suppressions = try SuppressionBook(db, path: path, hash: context.addressHash)
        history = try HistoryWriter(
            db, at: context.now, origin: context.origin, batch: context.batch)
        attributes = try AttributeBook(db, path: path)
        find = try HotStatement(
            db,
            """
            SELECT id, public_id, name, language, status, consent_source, consent_at, attributes,
                batch, time_zone
            FROM subscriber WHERE \(addresses == nil ? "address_key" : "id") = ?1
            """)
        findIdentity = try HotStatement(db, "SELECT 1 FROM subscriber WHERE public_id = ?1")
        insert = try HotStatement(
            db,
            """
            INSERT INTO subscriber (public_id, address, address_key, name, language, status,
                consent_source, consent_at, created_at, updated_at, attributes, batch, time_zone)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """)
        update = try HotStatement(
            db,
            """
            UPDATE subscriber SET name = ?2, language = ?3, status = ?4, consent_source = ?5,
                consent_at = ?6, attributes = ?7, updated_at = ?8, time_zone = ?9 WHERE id = ?1
            """)
        insertTag = try HotStatement(
            db, "INSERT INTO tag (subscriber, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
        findMembership = try HotStatement(
            db, "SELECT state, changed_at FROM membership WHERE subscriber = ?1 AND list = ?2")
        setMembership = try HotStatement(
            db,
            """
            INSERT INTO membership (subscriber, list, state, changed_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET state = ?3, changed_at = ?4
            """)
        let rows = try Row.fetchAll(db, sql: "SELECT id, name, opt_in FROM list")
        for row in rows {
            guard let name = ListName(row[1]) else { continue }
            lists[name] = (row[0], OptIn(rawValue: row[2]) ?? .single)
        }
    }

    /// Merges one entry; throws ``AttributeMismatch`` where a value is not of its type.
    func merge(_ told: SubscriberEntry) throws -> EntryOutcome {
        var entry = told
        entry.attributes = try attributes.checked(told.attributes)
        for tag in entry.tags { try Tag.check(tag, path: path) }
        let key = entry.address.key
        if try suppressions.block(key) != nil { return .skipped(.blocked) }
        let isSuppressed = try suppressions.contains(entry.address)
        guard let known = try person(key) else {
            if isSuppressed && !context.revives { return .skipped(.suppressed) }
            if isSuppressed { try suppressions.lift(entry.address) }
            try add(entry, key: key)
            return .added
        }
        if (entry.status ?? .active) == .active && !context.revives {
            if let reason = SkipReason(known.status) { return .skipped(reason) }
            if isSuppressed { return .skipped(.suppressed) }
        }
        if isSuppressed && (entry.status ?? .active) == .active {
            try suppressions.lift(entry.address)
        }
        return try merge(entry, into: known)
    }

    // MARK: Somebody new

    private func add(_ entry: SubscriberEntry, key: String) throws {
        let id = try identity(for: entry)
        let created = entry.createdAt ?? context.now
        insert.bind(id.description, at: 1)
        insert.bind(entry.address.description, at: 2)
        insert.bind(key, at: 3)
        insert.bind(entry.name, at: 4)
        insert.bind(entry.language, at: 5)
        insert.bind((entry.status ?? .active).rawValue, at: 6)
        insert.bind(entry.consentSource, at: 7)
        insert.bind(entry.consentAt?.milliseconds, at: 8)
        insert.bind(created.milliseconds, at: 9)
        insert.bind(context.now.milliseconds, at: 10)
        try attributes.register(entry.attributes)
        insert.bind(
            entry.attributes.isEmpty ? nil : AttributeText.encode(entry.attributes), at: 11)
        insert.bind(context.batch, at: 12)
        insert.bind(entry.timeZone, at: 13)
        try insert.run()
        let row = db.lastInsertedRowID
        addresses?.insert(key, at: row)
        for tag in entry.tags { try add(tag: tag, to: row) }
        let wishes = try wishes(of: entry)
        for (list, state) in wishes { try set(list, state, of: row) }
        for consent in history.consents(entry) where context.batch == nil || consent.isDetailed {
            try history.tell(id.description, consent)
        }
        // The row itself tells that an import added it, and how.
        guard context.batch == nil else { return }
        try history.tell(id.description, "added")
        for (list, state) in wishes {
            try history.tell(id.description, list: list, was: nil, state: state.rawValue)
        }
    }

    /// The identity that the entry brings along, unless somebody has it.
    private func identity(for entry: SubscriberEntry) throws -> SubscriberID {
        guard let id = entry.id else { return newID() }
        findIdentity.bind(id.description, at: 1)
        defer { findIdentity.reset() }
        return try findIdentity.step() ? newID() : id
    }

    // MARK: Somebody known

    private struct Person {
        var row: Int64
        var id: String
        var name: String?
        var language: String?
        var status: SubscriberStatus
        var consentSource: String?
        var consentAt: Int64?
        var attributes: String?
        var batch: Int64?
        var timeZone: String?
    }

    private func person(_ key: String) throws -> Person? {
        if let addresses {
            guard let row = try addresses.row(of: key) else { return nil }
            find.bind(row, at: 1)
        } else {
            find.bind(key, at: 1)
        }
        defer { find.reset() }
        guard try find.step() else { return nil }
        return Person(
            row: find.integer(0), id: find.text(1) ?? "", name: find.text(2),
            language: find.text(3),
            status: find.text(4).flatMap { SubscriberStatus(rawValue: $0) } ?? .unsubscribed,
            consentSource: find.text(5), consentAt: find.optionalInteger(6),
            attributes: find.text(7), batch: find.optionalInteger(8), timeZone: find.text(9))
    }

    private func merge(_ entry: SubscriberEntry, into known: Person) throws -> EntryOutcome {
        var before: [(name: String, value: JSONValue)] = []
        var person = known
        func replace(_ path: WritableKeyPath<Person, String?>, _ name: String, _ new: String?) {
            guard let new, new != person[keyPath: path] else { return }
            before.append((name, person[keyPath: path].map { .string($0) } ?? .null))
            person[keyPath: path] = new
        }
        replace(\.name, "name", entry.name)
        replace(\.language, "language", entry.language)
        replace(\.timeZone, "time_zone", entry.timeZone)
        if known.consentSource == nil && known.consentAt == nil {
            replace(\.consentSource, "consent_source", entry.consentSource)
            if let at = entry.consentAt {
                before.append(("consent_at", .null))
                person.consentAt = at.milliseconds
            }
        }
        if try mergeConsents(entry, of: known) { before.append(("consent_added", .null)) }
        if !entry.attributes.isEmpty {
            let old = try known.attributes.map { try AttributeText.decode($0) } ?? [:]
            let new = old.merging(entry.attributes) { $1 }
            if new != old {
                try attributes.register(entry.attributes)
                replace(\.attributes, "attributes", AttributeText.encode(new))
            }
        }
        let wanted = entry.status ?? .active
        let status =
            known.status == .active
            ? wanted : context.revives && wanted == .active ? .active : known.status
        if status != known.status {
            before.append(("status", .string(known.status.rawValue)))
            person.status = status
            try history.tell(
                known.id, list: nil, was: known.status.rawValue, state: status.rawValue)
        }
        if !before.isEmpty { try save(person) }
        let refused = try mergeLinks(entry, of: known, &before)
        if before.isEmpty {
            if refused { return .skipped(.unsubscribed) }
            let isRepeated = context.batch != nil && known.batch == context.batch
            return isRepeated ? .skipped(.repeated) : .unchanged
        }
        try history.tell(known.id, "changed", JSONText.encode(.object(before)))
        return .updated
    }

    /// Adds what is new to the record; true where anything is.
    ///
    /// A source alone says nothing new of somebody whose consent is known.
    private func mergeConsents(_ entry: SubscriberEntry, of known: Person) throws -> Bool {
        var isAdded = false
        let isFirst = known.consentSource == nil && known.consentAt == nil
        for consent in history.consents(entry) {
            let isTold =
                !consent.isDetailed
                && (consent.at == nil || consent.at?.milliseconds == known.consentAt)
            if !isFirst && isTold { continue }
            if try history.isKnown(consent, of: known.id) { continue }
            try history.tell(known.id, consent)
            isAdded = true
        }
        return isAdded
    }

    private func save(_ person: Person) throws {
        update.bind(person.row, at: 1)
        update.bind(person.name, at: 2)
        update.bind(person.language, at: 3)
        update.bind(person.status.rawValue, at: 4)
        update.bind(person.consentSource, at: 5)
        update.bind(person.consentAt, at: 6)
        update.bind(person.attributes, at: 7)
        update.bind(context.now.milliseconds, at: 8)
        update.bind(person.timeZone, at: 9)
        try update.run()
    }

    /// Unites tags and lists; true where a list that was left stayed left.
    private func mergeLinks(
        _ entry: SubscriberEntry, of known: Person,
        _ before: inout [(name: String, value: JSONValue)]
    ) throws -> Bool {
        var refused = false
        var tags: [JSONValue] = []
        for tag in entry.tags where try add(tag: tag, to: known.row) { tags.append(.string(tag)) }
        if !tags.isEmpty { before.append(("tags_added", .array(tags))) }
        for (list, state) in try wishes(of: entry) {
            let (old, since) = try membership(of: known.row, list)
            if old == state { continue }
            let isChange =
                switch (old, state) {
                case (nil, _), (.pending, _), (.active, .unsubscribed): true
                case (.unsubscribed, _): context.revives
                default: false
                }
            // To join a list on which one waits already changes nothing unless it is said so.
            let isSilent = entry.memberships[list] == nil && old == .pending
            if isChange && !isSilent {
                try set(list, state, of: known.row)
                try history.tell(
                    known.id, list: list, was: old?.rawValue, since: since, state: state.rawValue)
                before.append(
                    ("list:\(list)", old.map { .string($0.rawValue) } ?? .null))
            } else if old == .unsubscribed {
                refused = true
            }
        }
        return refused
    }

    // MARK: Lists, tags, suppressions, history

    private func wishes(
        of entry: SubscriberEntry
    ) throws -> [(list: ListName, state: MembershipState)] {
        var wishes: [(ListName, MembershipState)] = []
        for name in entry.lists where entry.memberships[name] == nil {
            let isDouble = try list(name).optIn == .double
            wishes.append((name, entry.joinsAs ?? (isDouble ? .pending : .active)))
        }
        for (name, state) in entry.memberships.sorted(by: { $0.key < $1.key }) {
            wishes.append((name, state))
        }
        return wishes
    }

    private func list(_ name: ListName) throws -> (id: Int64, optIn: OptIn) {
        if let known = lists[name] { return known }
        guard context.createsLists else {
            throw StorageError(
                path: path,
                reason: .unfit(UnknownName.explain("list", name.description, lists.keys)))
        }
        try db.execute(
            sql: "INSERT INTO list (name, opt_in, created_at) VALUES (?, ?, ?)",
            arguments: [name.description, OptIn.single.rawValue, context.now.milliseconds])
        let made = (id: db.lastInsertedRowID, optIn: OptIn.single)
        lists[name] = made
        createdLists.append(name)
        return made
    }

    private func membership(
        of row: Int64, _ name: ListName
    ) throws -> (state: MembershipState?, since: Int64?) {
        findMembership.bind(row, at: 1)
        findMembership.bind(try list(name).id, at: 2)
        defer { findMembership.reset() }
        guard try findMembership.step() else { return (nil, nil) }
        return (
            findMembership.text(0).flatMap { MembershipState(rawValue: $0) },
            findMembership.integer(1)
        )
    }

    private func set(_ name: ListName, _ state: MembershipState, of row: Int64) throws {
        setMembership.bind(row, at: 1)
        setMembership.bind(try list(name).id, at: 2)
        setMembership.bind(state.rawValue, at: 3)
        setMembership.bind(context.now.milliseconds, at: 4)
        try setMembership.run()
    }

    @discardableResult
    private func add(tag: String, to row: Int64) throws -> Bool {
        insertTag.bind(row, at: 1)
        insertTag.bind(tag, at: 2)
        try insertTag.run()
        return insertTag.changes > 0
    }
}

/// What is said where a name is not known.
enum UnknownName {
    static func explain(
        _ kind: String, _ name: String, _ known: some Sequence<some CustomStringConvertible>
    ) -> String {
        let names = known.map(\.description).sorted()
        let advice =
            name.nearest(in: names).map { "did you mean \"\($0)\"?" }
            ?? (names.isEmpty ? "there is none yet" : "there are \(names.joined(separator: ", "))")
        return "no \(kind) is named \"\(name.escapingControls())\"; \(advice)"
    }
}
