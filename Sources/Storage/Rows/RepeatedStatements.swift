internal import NewsletterCore

/// Puts on record that an import says of somebody that they left who had left before: undoing the
/// import that said so first must not make nothing of the second.
///
/// Once is enough: of imports that say the same one after the other the first to repeat it is told.
final class RepeatedStatements {
    private let history: HistoryWriter
    private let batch: Int64?
    /// The imports that were taken back.
    private let undone: Set<Int64>
    /// The kind is compared here and not there: SQLite would prepare the statement anew for every
    /// one, to see whether it is that of the partial index.
    private let events: FastStatement

    /// Of a change that is no import nothing is told.
    init(_ db: Session, _ history: HistoryWriter, of batch: Int64?) throws {
        self.history = history
        self.batch = batch
        undone =
            batch == nil
            ? [] : try Set(db.all(Int64.self, "SELECT id FROM batch WHERE undone IS NOT NULL"))
        events = try FastStatement(
            db, "SELECT kind, detail, batch FROM event WHERE subscriber = ?1 ORDER BY id DESC")
    }

    /// Tells that somebody left, bounced or complained, by the kind of the event; of a list
    /// where one is named.
    func state(_ kind: String, _ list: ListName? = nil, of person: SubscriberRows.Person) throws {
        guard let batch else { return }
        let list = list?.description
        if try !isTold(kind, list, person, by: batch) { try history.tell(person.id, kind, list) }
    }

    /// Whether another than the import by which somebody came to stand so has said it since, or
    /// that is the one which says it now.
    private func isTold(
        _ kind: String, _ list: String?, _ person: SubscriberRows.Person, by batch: Int64
    ) throws -> Bool {
        events.bind(person.id, at: 1)
        defer { events.reset() }
        var tellers: [Int64?] = []
        // Without a change they stand as they were added.
        var turn = person.batch
        while try events.step() {
            let told = events.text(0)
            if told == "changed" {
                turn = events.optionalInteger(2) ?? turn
                break
            }
            guard told == kind else { continue }
            // Of a list the detail is the name, of a bounce what the server said.
            let isSame =
                list == nil && kind != SubscriberStatus.unsubscribed.rawValue
                || events.text(1) == list
            if isSame { tellers.append(events.optionalInteger(2)) }
        }
        if turn == batch { return true }
        return tellers.contains { teller in
            teller.map { $0 != turn && !undone.contains($0) } ?? true
        }
    }
}
