package import NewsletterCore
package import Subscribing
import TextFormats

extension StoredPeople {
    /// One subscriber with everything; nil where nobody was found.
    package func subscriber(_ who: SubscriberReference) throws -> Subscriber? {
        try file.read { db in try PersonRow.find(who, db)?.subscriber }
    }

    /// The subscribers whom a filter lets through, oldest first, up to `limit` of them.
    package func subscribers(
        _ filter: SubscriberFilter = SubscriberFilter(), limit: Int = .max
    ) throws -> [Subscriber] {
        try matching(filter, limit: limit).all()
    }

    /// Begins to read the subscribers whom a filter lets through, oldest first.
    package func matching(
        _ filter: SubscriberFilter, limit: Int
    ) throws -> any Batches<Subscriber> {
        try reading { db in
            let (condition, arguments) = try questions.condition(filter, db)
            var rows = try db.cursor(
                "\(PersonRow.query) WHERE \(condition) ORDER BY s.id LIMIT ?", arguments + [limit])
            return {
                while let row = try rows.next() {
                    if let subscriber = try PersonRow.subscriber(row) { return subscriber }
                }
                return nil
            }
        }
    }

    /// How many subscribers a filter lets through.
    package func count(_ filter: SubscriberFilter = SubscriberFilter()) throws -> Int {
        try file.read { db in
            let (condition, arguments) = try questions.condition(filter, db)
            return try db.first(
                Int.self, "SELECT COUNT(*) FROM subscriber AS s WHERE \(condition)", arguments) ?? 0
        }
    }

    /// Which of some identities nobody has any more.
    package func absent(among ids: [SubscriberID]) throws -> Set<SubscriberID> {
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
    package func history(of id: SubscriberID) throws -> [SubscriberEvent] {
        try file.read { db in try PersonRow.history(of: id, db) }
    }
}
