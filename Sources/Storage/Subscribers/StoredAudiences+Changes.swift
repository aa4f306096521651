import NewsletterCore
package import Subscribing

extension StoredAudiences {
    /// Who may get less mail than when a change was the last; ``SubscriberSchema`` has the table of
    /// what counts.
    package func changes(since change: Int64) throws -> PeopleChanges {
        try readCompared { db in
            PeopleChanges(
                last: try Self.lastChange(db), people: try Self.changed(since: change, db),
                isOverlaid: try Self.isOverlaid(db))
        }
    }

    private static func changed(since change: Int64, _ db: Session) throws -> Set<SubscriberID>? {
        let rows = try FastStatement(db, "SELECT public_id FROM people_change WHERE id > ?1")
        rows.bind(change, at: 1)
        defer { rows.reset() }
        var count: Int64 = 0
        var people: Set<SubscriberID> = []
        while try rows.step() {
            guard let id = rows.text(0) else { return nil }
            count += 1
            people.insert(SubscriberID(id))
        }
        // What is not there was dropped, or the list was put back to another state.
        return count == (try lastChange(db)) - change ? people : nil
    }

    /// The number of the last change; also of one that was dropped since.
    static func lastChange(_ db: Session) throws -> Int64 {
        try db.first(
            Int64.self, "SELECT seq FROM main.sqlite_sequence WHERE name = 'people_change'") ?? 0
    }

    private static func isOverlaid(_ db: Session) throws -> Bool {
        try db.first(
            Bool.self, "SELECT EXISTS (SELECT 1 FROM sqlite_temp_schema WHERE name = 'waiting')")
            ?? false
    }
}
