internal import NewsletterCore
import Subscribing

// People of a backup who were removed since it was made, and opt-outs that were recorded since.

extension ListSteps {
    /// The people of the database `older` who were removed from `newer` since: each by `remove`,
    /// or with the import that had added them; whoever is there again is not among them.
    static func removed(since older: String, in newer: String) -> String {
        """
        FROM \(older).subscriber AS o WHERE NOT EXISTS (SELECT 1 FROM \(newer).subscriber AS n
                WHERE n.address_key = o.address_key)
            AND (EXISTS (SELECT 1 FROM \(newer).event AS e
                    WHERE e.subscriber = o.public_id AND e.kind = 'removed')
                OR EXISTS (SELECT 1 FROM \(newer).batch AS b JOIN \(older).batch AS ob
                        ON ob.id = b.id AND ob.at = b.at
                    WHERE b.id = o.batch AND b.undone IS NOT NULL))
        """
    }

    /// Whoever was removed in the database `other` since.
    func removedSince(_ db: Session) throws -> [SubscriberID] {
        try db.all(String.self, "SELECT o.public_id \(Self.removed(since: "main", in: "other"))")
            .map { SubscriberID($0) }
    }

    /// Removes people; returns how many that were.
    func remove(_ people: [SubscriberID], _ db: Session) throws -> Int {
        let history = try HistoryWriter(db, at: effects.now(), origin: .restoring)
        for id in people { _ = try remove(.id(id), history, db) }
        return people.count
    }

    /// How many of some identities are there.
    func count(_ people: [SubscriberID], _ db: Session) throws -> Int {
        try people.count { try PersonRow.find(.id($0), db) != nil }
    }

    /// Applies opt-outs to a backup; returns how many said anything new to it.
    ///
    /// Whoever comes back although they were removed is not removed by them again, and of two
    /// pauses the longer one holds, as it does in ``OptOutTakeover``.
    func apply(
        _ entries: [IntakeEntry], _ keepingRemoved: Bool, _ db: Session
    ) throws -> Int {
        var books = IntakeBooks(self, db)
        return try entries.count { entry in
            if case .remove = entry.optOut, !keepingRemoved { return false }
            if case .pause(let who, let end) = entry.optOut {
                let known = try PersonRow.find(who, db)?.subscriber.pausedUntil
                guard let end, known.map({ $0 < end }) ?? true else { return false }
            }
            return try applyOrSetAside(entry, &books, db) == .done
        }
    }
}
