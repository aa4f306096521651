internal import GRDB
public import NewsletterCore
import TextFormats

/// Which subscribers are meant; every part that is given must hold.
public struct SubscriberFilter: Hashable, Sendable {
    /// On this list, in whatever state unless ``membership`` says which.
    public var list: ListName?
    /// Standing so with the list.
    public var membership: MembershipState?
    /// Having this status.
    public var status: SubscriberStatus?
    /// Having this tag.
    public var tag: String?
    /// A part of the address or the name, compared without case.
    public var text: String?
    /// In this segment.
    public var segment: Segment?
    /// Whether somebody types the segment now, so that a tag that nobody ever had is a slip.
    public var isTyped: Bool

    /// Makes a filter; without parts it lets everybody through.
    public init(
        list: ListName? = nil, membership: MembershipState? = nil,
        status: SubscriberStatus? = nil, tag: String? = nil, text: String? = nil,
        segment: Segment? = nil, isTyped: Bool = false
    ) {
        self.list = list
        self.membership = membership
        self.status = status
        self.tag = tag
        self.text = text
        self.segment = segment
        self.isTyped = isTyped
    }
}

/// Something that happened to a subscriber.
public struct SubscriberEvent: Hashable, Sendable {
    /// When it happened.
    public var at: Timestamp
    /// One word such as `added`, `changed`, `unsubscribed`, `confirmed` or `bounced`.
    public var kind: String
    /// What exactly; a list, a reply, or as JSON the values that were replaced.
    public var detail: String?
    /// Who or what did it.
    public var origin: String
    /// The import that did it.
    public var batch: Int64?

    /// The values that a `changed` replaced, by name; `list:daily` is the state of a
    /// membership, `tags_added` holds new tags, and null stands for what was not there.
    public var replaced: [String: PlainValue] {
        guard kind == "changed", let detail, let value = try? JSONText.parse(detail.utf8),
            case .object(let members) = PlainValue(value)
        else { return [:] }
        return members
    }
}

extension SubscriberDatabase {
    /// One subscriber with everything; nil where nobody was found.
    public func subscriber(_ who: SubscriberReference) throws -> Subscriber? {
        try file.read { db in try Self.find(who, db)?.subscriber }
    }

    /// The subscribers whom a filter lets through, oldest first, up to `limit` of them.
    public func subscribers(
        _ filter: SubscriberFilter = SubscriberFilter(), limit: Int = .max
    ) throws -> [Subscriber] {
        var out: [Subscriber] = []
        try forEachSubscriber(filter, limit: limit) { out.append($0) }
        return out
    }

    /// Hands the subscribers whom a filter lets through to the closure, oldest first, with no
    /// more than one in memory.
    public func forEachSubscriber(
        _ filter: SubscriberFilter = SubscriberFilter(), limit: Int = .max,
        _ body: (Subscriber) throws -> Void
    ) throws {
        try file.read { db in
            let (condition, arguments) = try self.condition(filter, db)
            let rows = try Row.fetchCursor(
                db, sql: "\(Self.query) WHERE \(condition) ORDER BY s.id LIMIT ?",
                arguments: arguments + [limit])
            while let row = try rows.next() {
                if let subscriber = try Self.subscriber(row) { try body(subscriber) }
            }
        }
    }

    /// How many subscribers a filter lets through.
    public func count(_ filter: SubscriberFilter = SubscriberFilter()) throws -> Int {
        try file.read { db in
            let (condition, arguments) = try self.condition(filter, db)
            return try Int.fetchOne(
                db, sql: "SELECT COUNT(*) FROM subscriber AS s WHERE \(condition)",
                arguments: arguments) ?? 0
        }
    }

    /// Which of some identities nobody has any more.
    public func absent(among ids: [SubscriberID]) throws -> Set<SubscriberID> {
        try file.read { db in
            let find = try FastStatement(db, "SELECT 1 FROM subscriber WHERE public_id = ?1")
            return try Set(ids).filter { id in
                find.bind(id.description, at: 1)
                defer { find.reset() }
                return try !find.step()
            }
        }
    }

    /// What happened to a subscriber, in order; also to one whose row is gone.
    public func history(of id: SubscriberID) throws -> [SubscriberEvent] {
        try file.read { db in try Self.history(of: id, db) }
    }

    static func history(of id: SubscriberID, _ db: Database) throws -> [SubscriberEvent] {
        let added = try Row.fetchAll(
            db,
            sql: """
                SELECT b.at, 'added', b.source, 'import', b.id
                FROM subscriber AS s JOIN batch AS b ON b.id = s.batch WHERE s.public_id = ?
                """, arguments: [id.description])
        let later = try Row.fetchAll(
            db,
            sql: """
                SELECT at, kind, detail, origin, batch FROM event WHERE subscriber = ?
                ORDER BY at, id
                """, arguments: [id.description])
        return (added + later).map {
            SubscriberEvent(
                at: Timestamp(milliseconds: $0[0]), kind: $0[1], detail: $0[2],
                origin: $0[3], batch: $0[4])
        }
    }

    // MARK: Rows

    static func find(
        _ who: SubscriberReference, _ db: Database
    ) throws -> (row: Int64, subscriber: Subscriber)? {
        let (condition, value) =
            switch who {
            case .id(let id): ("s.public_id = ?", id.description)
            case .address(let address): ("s.address_key = ?", address.key)
            }
        guard
            let row = try Row.fetchOne(
                db, sql: "\(query) WHERE \(condition)", arguments: [value]),
            let subscriber = try subscriber(row)
        else { return nil }
        return (row[0], subscriber)
    }

    /// Separates what is joined in one column; it stands in no tag and no list name.
    private static let separator: Character = "\u{1F}"

    static let query = """
        SELECT s.id, s.public_id, s.address, s.name, s.language, s.status, s.consent_source,
            s.consent_at, s.created_at, s.attributes,
            (SELECT group_concat(name, char(31)) FROM tag WHERE subscriber = s.id),
            (SELECT group_concat(l.name || char(31) || m.state, char(31))
                FROM membership AS m JOIN list AS l ON l.id = m.list WHERE m.subscriber = s.id),
            s.time_zone
        FROM subscriber AS s
        """

    /// Nil where the stored address is none, which no entry lets in.
    static func subscriber(_ row: Row) throws -> Subscriber? {
        guard let address = try? EmailAddress(row[2]) else { return nil }
        var subscriber = Subscriber(
            id: SubscriberID(row[1]), address: address, name: row[3], language: row[4],
            status: SubscriberStatus(rawValue: row[5]) ?? .unsubscribed, consentSource: row[6],
            consentAt: (row[7] as Int64?).map { Timestamp(milliseconds: $0) },
            createdAt: Timestamp(milliseconds: row[8]), timeZone: row[12])
        subscriber.attributes = try (row[9] as String?).map { try AttributeText.decode($0) } ?? [:]
        subscriber.tags = (row[10] as String?)?.split(separator: separator).map(String.init) ?? []
        let words = (row[11] as String?)?.split(separator: separator).map(String.init) ?? []
        for index in stride(from: 0, to: words.count - 1, by: 2) {
            guard let list = ListName(words[index]) else { continue }
            subscriber.memberships[list] = MembershipState(rawValue: words[index + 1])
        }
        return subscriber
    }

    func condition(
        _ filter: SubscriberFilter, _ db: Database
    ) throws -> (sql: String, arguments: StatementArguments) {
        var terms = ["1"]
        var arguments = StatementArguments()
        if let list = filter.list {
            var term = "s.id IN (SELECT subscriber FROM membership WHERE list = ?"
            arguments += [try listID(list, db)]
            if let state = filter.membership {
                term += " AND state = ?"
                arguments += [state.rawValue]
            }
            terms.append(term + ")")
        }
        if let status = filter.status {
            terms.append("s.status = ?")
            arguments += [status.rawValue]
        }
        if let tag = filter.tag {
            terms.append("EXISTS (SELECT 1 FROM tag WHERE subscriber = s.id AND name = ?)")
            arguments += [tag]
        }
        if let text = filter.text {
            terms.append("(instr(s.address_key, ?) > 0 OR instr(lower(s.name), ?) > 0)")
            arguments += [text.lowercased(), text.lowercased()]
        }
        if let segment = filter.segment {
            let query = try self.query(segment, at: effects.now(), db)
            if filter.isTyped { try checkTags(of: segment, db) }
            terms.append(query.sql)
            arguments += StatementArguments(query.arguments)
        }
        return (terms.joined(separator: " AND "), arguments)
    }
}
