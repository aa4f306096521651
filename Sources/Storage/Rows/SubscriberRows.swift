internal import NewsletterCore
import Subscribing

/// The rows of people and their tags, read and written within one transaction.
///
/// Statements are prepared once; nobody's row is looked at twice.
final class SubscriberRows {
    /// A person's row, as far as an entry can change it.
    struct Person {
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
        var pausedUntil: Int64?
    }

    private let db: Session
    private let now: Timestamp
    /// Where people stand, while the index over addresses is away.
    private let addresses: AddressIndex?
    private let tags: KnownTags
    private let find, findIdentity, insert, update, insertTag: FastStatement

    init(_ db: Session, at now: Timestamp, addresses: AddressIndex?) throws {
        self.db = db
        self.now = now
        self.addresses = addresses
        tags = KnownTags(db)
        find = try FastStatement(
            db,
            """
            SELECT id, public_id, name, language, status, consent_source, consent_at, attributes,
                batch, time_zone, paused_until
            FROM subscriber WHERE \(addresses == nil ? "address_key" : "id") = ?1
            """)
        findIdentity = try FastStatement(db, "SELECT 1 FROM subscriber WHERE public_id = ?1")
        insert = try FastStatement(
            db,
            """
            INSERT INTO subscriber (public_id, address, address_key, name, language, status,
                consent_source, consent_at, created_at, updated_at, attributes, batch, time_zone,
                paused_until)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            """)
        update = try FastStatement(
            db,
            """
            UPDATE subscriber SET name = ?2, language = ?3, status = ?4, consent_source = ?5,
                consent_at = ?6, attributes = ?7, updated_at = ?8, time_zone = ?9,
                paused_until = ?10 WHERE id = ?1
            """)
        insertTag = try FastStatement(
            db, "INSERT INTO tag (subscriber, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
    }

    /// Whoever has the address with this key; nil where nobody has.
    func person(_ key: String) throws -> Person? {
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
            attributes: find.text(7), batch: find.optionalInteger(8), timeZone: find.text(9),
            pausedUntil: find.optionalInteger(10))
    }

    /// Whether somebody has the identity.
    func isTaken(_ id: SubscriberID) throws -> Bool {
        findIdentity.bind(id.description, at: 1)
        defer { findIdentity.reset() }
        return try findIdentity.step()
    }

    /// Adds somebody new, without tags and lists; returns the row.
    func insert(
        _ entry: SubscriberEntry, as id: SubscriberID, key: String, batch: Int64?
    ) throws -> Int64 {
        insert.bind(id.description, at: 1)
        insert.bind(entry.address.description, at: 2)
        insert.bind(key, at: 3)
        insert.bind(entry.name, at: 4)
        insert.bind(entry.language, at: 5)
        insert.bind((entry.status ?? .active).rawValue, at: 6)
        insert.bind(entry.consentSource, at: 7)
        insert.bind(entry.consentAt?.milliseconds, at: 8)
        insert.bind((entry.createdAt ?? now).milliseconds, at: 9)
        insert.bind(now.milliseconds, at: 10)
        insert.bind(
            entry.attributes.isEmpty ? nil : AttributeText.encode(entry.attributes), at: 11)
        insert.bind(batch, at: 12)
        insert.bind(entry.timeZone, at: 13)
        insert.bind(entry.pausedUntil?.milliseconds, at: 14)
        try insert.run()
        let row = db.lastRow
        addresses?.insert(key, at: row)
        return row
    }

    /// Writes what is known of a person now.
    func update(_ person: Person) throws {
        update.bind(person.row, at: 1)
        update.bind(person.name, at: 2)
        update.bind(person.language, at: 3)
        update.bind(person.status.rawValue, at: 4)
        update.bind(person.consentSource, at: 5)
        update.bind(person.consentAt, at: 6)
        update.bind(person.attributes, at: 7)
        update.bind(now.milliseconds, at: 8)
        update.bind(person.timeZone, at: 9)
        update.bind(person.pausedUntil, at: 10)
        try update.run()
    }

    /// Adds a tag in its first spelling; false where the person had it in any.
    @discardableResult
    func add(tag: String, to row: Int64) throws -> Bool {
        insertTag.bind(row, at: 1)
        insertTag.bind(try tags.spelling(of: tag), at: 2)
        try insertTag.run()
        return insertTag.changes > 0
    }
}
