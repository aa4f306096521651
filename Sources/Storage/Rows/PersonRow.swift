internal import NewsletterCore
import Subscribing

/// The row of a subscriber with their tags and lists, and what happened to them.
enum PersonRow {
    static func history(of id: SubscriberID, _ db: Session) throws -> [SubscriberEvent] {
        let added = try db.rows(
            """
            SELECT b.at, 'added', b.source, 'import', b.id
            FROM subscriber AS s JOIN batch AS b ON b.id = s.batch WHERE s.public_id = ?
            """, [id.description])
        let later = try db.rows(
            """
            SELECT at, kind, detail, origin, batch FROM event WHERE subscriber = ?
            ORDER BY at, id
            """, [id.description])
        return (added + later).map {
            SubscriberEvent(
                at: Timestamp(milliseconds: $0[0]), kind: $0[1], detail: $0[2],
                origin: $0[3], batch: $0[4])
        }
    }

    static func find(
        _ who: SubscriberReference, _ db: Session
    ) throws -> (row: Int64, subscriber: Subscriber)? {
        let (condition, value) =
            switch who {
            case .id(let id): ("s.public_id = ?", id.description)
            case .address(let address): ("s.address_key = ?", address.key)
            }
        guard
            let row = try db.row("\(query) WHERE \(condition)", [value]),
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
            s.time_zone, s.paused_until
        FROM subscriber AS s
        """

    /// Nil where the stored address is none, which no entry lets in.
    static func subscriber(_ row: SQLRow) throws -> Subscriber? {
        guard let address = try? EmailAddress(row[2]) else { return nil }
        var subscriber = Subscriber(
            id: SubscriberID(row[1]), address: address, name: row[3], language: row[4],
            status: SubscriberStatus(rawValue: row[5]) ?? .unsubscribed, consentSource: row[6],
            consentAt: (row[7] as Int64?).map { Timestamp(milliseconds: $0) },
            createdAt: Timestamp(milliseconds: row[8]), timeZone: row[12],
            pausedUntil: (row[13] as Int64?).map { Timestamp(milliseconds: $0) })
        subscriber.attributes = try (row[9] as String?).map { try AttributeText.decode($0) } ?? [:]
        subscriber.tags = (row[10] as String?)?.split(separator: separator).map(String.init) ?? []
        let words = (row[11] as String?)?.split(separator: separator).map(String.init) ?? []
        for index in stride(from: 0, to: words.count - 1, by: 2) {
            guard let list = ListName(words[index]) else { continue }
            subscriber.memberships[list] = MembershipState(rawValue: words[index + 1])
        }
        return subscriber
    }
}
