internal import GRDB
internal import NewsletterCore

/// Puts on record that an import says of somebody that they left who had left before: undoing the
/// import that said so first must not make nothing of the second.
///
/// Once is enough: of imports that say the same one after the other the first to repeat it is told.
final class StatementBook {
    private let history: HistoryWriter
    private let batch: Int64?
    private let find: HotStatement

    /// Of a change that is no import nothing is told.
    init(_ db: Database, _ history: HistoryWriter, of batch: Int64?) throws {
        self.history = history
        self.batch = batch
        // The last change by which the person came to stand as they do is not told a second
        // time by the import that made it; without one it is the import that added them.
        find = try HotStatement(
            db,
            """
            WITH turn AS (SELECT id, batch FROM event
                WHERE subscriber = ?1 AND kind = 'changed' ORDER BY id DESC LIMIT 1)
            SELECT IFNULL((SELECT batch FROM turn), ?4) IS ?5 OR EXISTS (
                SELECT 1 FROM event AS e WHERE e.subscriber = ?1 AND e.kind = ?2
                    AND (e.detail IS ?3 OR ?3 IS NULL AND ?2 <> 'unsubscribed')
                    AND e.id > IFNULL((SELECT id FROM turn), 0)
                    AND (e.batch IS NULL
                        OR e.batch IS NOT IFNULL((SELECT batch FROM turn), ?4) AND EXISTS (SELECT 1
                            FROM batch AS b WHERE b.id = e.batch AND b.undone IS NULL)))
            """)
    }

    /// Tells that somebody left, bounced or complained, by the kind of the event; of a list
    /// where one is named.
    func state(_ kind: String, _ list: ListName? = nil, of person: SubscriberRows.Person) throws {
        guard let batch else { return }
        find.bind(person.id, at: 1)
        find.bind(kind, at: 2)
        find.bind(list?.description, at: 3)
        find.bind(person.batch, at: 4)
        find.bind(batch, at: 5)
        let isTold = try find.step() && find.integer(0) != 0
        find.reset()
        if !isTold { try history.tell(person.id, kind, list?.description) }
    }
}
