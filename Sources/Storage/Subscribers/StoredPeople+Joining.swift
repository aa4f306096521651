import Files
import NewsletterCore
package import Subscribing

extension StoredPeople {
    /// Lets somebody in who asked for it and confirmed it, with all that proves it, in one
    /// transaction; what is let in again changes nothing.
    ///
    /// Who had left comes back, and so does who bounced, complained or was forgotten, unless that
    /// was after they confirmed. A domain or an address that somebody here has suppressed stays
    /// so.
    package func join(_ joining: Joining, origin: Origin) throws -> JoinOutcome {
        let request = joining.request
        return try file.write { db in
            let known = Set(try db.all(String.self, "SELECT name FROM list"))
            let lists = request.lists.filter { known.contains($0.description) }
            if lists.isEmpty && !request.lists.isEmpty { return .noList }
            let found = try PersonRow.find(.address(request.address), db)?.subscriber
            if try isKeptOut(joining, found, lists, db) { return .refused }
            let context = EntryWriter.Context(
                now: effects.now(), origin: origin, revives: true, addressHash: addressHash)
            let writer = try EntryWriter(db, path: file.path, context: context) {
                SubscriberID(random: self.effects)
            }
            var entry = SubscriberEntry(
                address: request.address, id: request.id, name: request.name,
                language: found?.language == nil ? request.language : nil, lists: lists,
                consentSource: request.page, consentAt: request.askedAt)
            entry.isConfirmed = true
            _ = try writer.merge(entry)
            guard let person = try PersonRow.find(.address(request.address), db)?.subscriber else {
                return .refused
            }
            try prove(joining, of: person.id, lists, history(origin, db), db)
            return .joined(person.id)
        }
    }

    /// Whether somebody must not be let in, whatever they confirmed.
    private func isKeptOut(
        _ joining: Joining, _ person: Subscriber?, _ lists: [ListName], _ db: Session
    ) throws -> Bool {
        let suppressions = try suppressions(db)
        if try suppressions.block(joining.request.address.key) != nil { return true }
        let confirmedAt = joining.confirmation.at
        if let suppression = try suppressions.entry(joining.request.address),
            suppression.reason == .manual || suppression.at > confirmedAt
        {
            return true
        }
        guard let person else { return false }
        let left = try db.rows(
            """
            SELECT list FROM standing WHERE subscriber = ? AND at > ?
                AND state IN ('unsubscribed', 'complained')
            """, [person.id.description, confirmedAt.milliseconds])
        return left.contains { row in
            let list: String? = row[0]
            return list == nil || lists.contains { $0.description == list }
        }
    }

    /// Writes down who agreed to what, when, where, and by which mail they were asked.
    private func prove(
        _ joining: Joining, of id: SubscriberID, _ lists: [ListName], _ history: HistoryWriter,
        _ db: Session
    ) throws {
        let request = joining.request
        let confirmation = joining.confirmation
        let places: [ListName?] = lists.isEmpty ? [nil] : lists
        for list in places {
            let records = [
                ConsentRecord(
                    kind: .given, list: list, at: request.askedAt, source: request.page,
                    form: request.wording, address: request.network,
                    origin: history.origin.description),
                ConsentRecord(
                    kind: .confirmed, list: list, at: confirmation.at,
                    source: confirmation.way.rawValue, address: confirmation.network,
                    origin: history.origin.description),
            ]
            for record in records where try !history.isKnown(record, of: id.description) {
                try history.tell(id.description, record)
            }
        }
        let detail = joining.evidence(lists)
        let isTold = try PersonRow.history(of: id, db).contains {
            $0.kind == "joined" && $0.detail == detail
        }
        if !isTold { try history.tell(id.description, "joined", detail) }
    }
}
