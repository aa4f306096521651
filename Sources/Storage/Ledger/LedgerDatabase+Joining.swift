public import DeliveryEngine
internal import GRDB
public import NewsletterCore

// Who joins a mailing that is under way, and finds a row of the same person or address there:
//
//  the row is                                     then
//  theirs, left out as unrenderable or removed    queued, with the values of now
//  theirs, anything else                          it stays as it is
//  a former one of their address, left out only   the new row takes the mail; the former one is the
//    because it was deleted, or about to be         duplicate
//  another one of their address                   the new row is a duplicate
//
// A former row is one whose subscriber is not on the list any more. What was sent, is on its way,
// waits for another attempt, failed or is in doubt is the person's all the same.

extension LedgerDatabase {
    /// Adds candidates who joined after the mailing began, and takes in again those who came
    /// back, or for whom no mail could be made.
    ///
    /// `areGone` tells which of some subscribers are not on the list any more.
    public func append(
        areGone: ([SubscriberID]) throws -> Set<SubscriberID> = { _ in [] },
        _ expand: ((Candidate) throws -> Void) throws -> Void
    ) throws -> Expansion {
        try writing { writer, db in
            var joining = try Joining(db)
            try db.inTransaction(.immediate) {
                try expand { try joining.add($0) }
                try joining.replace(areGone: areGone)
                return .commit
            }
            try writer.recount(db)
            return joining.expansion
        }
    }
}

/// Takes candidates into a ledger that has rows, within a transaction.
private struct Joining {
    /// A new row whose address has a row that its person may have left.
    private struct Conflict {
        var new: Int64
        var old: Int64
        var subscriber: SubscriberID
    }

    private(set) var expansion = Expansion()
    private let db: Database
    private let known, twin: FastStatement
    private let complete: Completion
    private let insert: CandidateInsert
    private var conflicts: [Conflict] = []

    private static let replaceable = [
        StateCode(.queued), StateCode(.removed), StateCode(.unsubscribed),
    ].map(\.rawValue)

    init(_ db: Database) throws {
        self.db = db
        known = try FastStatement(db, "SELECT state FROM delivery WHERE subscriber = ?1")
        twin = try FastStatement(
            db,
            """
            SELECT id, state, subscriber FROM delivery
            WHERE COALESCE(address_key, address) = ?1 AND twin IS NULL
            """)
        complete = try Completion(db)
        insert = try CandidateInsert(db)
    }

    mutating func add(_ candidate: Candidate) throws {
        known.bind(candidate.subscriber.description, at: 1)
        defer { known.reset() }
        if try known.step() {
            expansion.known += 1
            guard candidate.exclusion == nil else { return }
            switch known.integer(0) {
            case StateCode(.unrenderable).rawValue: expansion.completed += 1
            case StateCode(.removed).rawValue: expansion.returned += 1
            default: return
            }
            return try complete.run(candidate)
        }
        twin.bind(candidate.addressKey, at: 1)
        defer { twin.reset() }
        let first = try twin.step() ? twin.integer(0) : nil
        try insert.run(candidate, twin: first)
        expansion.added += 1
        guard let first else {
            if candidate.exclusion != nil { expansion.excluded += 1 }
            return
        }
        expansion.duplicates += 1
        if candidate.exclusion == nil, Self.replaceable.contains(twin.integer(1)) {
            conflicts.append(
                Conflict(
                    new: db.lastInsertedRowID, old: first,
                    subscriber: SubscriberID(twin.text(2) ?? "")))
        }
    }

    /// Lets new rows take the mail of those whose subscriber is gone.
    mutating func replace(areGone: ([SubscriberID]) throws -> Set<SubscriberID>) throws {
        guard !conflicts.isEmpty else { return }
        let gone = try areGone(conflicts.map(\.subscriber))
        for conflict in conflicts where gone.contains(conflict.subscriber) {
            try db.execute(
                sql: "UPDATE delivery SET state = ?, twin = ? WHERE id = ?",
                arguments: [StateCode(.duplicate).rawValue, conflict.new, conflict.old])
            try db.execute(
                sql: "UPDATE delivery SET state = ?, twin = NULL WHERE id = ?",
                arguments: [StateCode(.queued).rawValue, conflict.new])
            // The former row is the duplicate of the two now.
            expansion.returned += 1
        }
    }
}

/// Queues somebody who was left out, with the values that they have now.
private struct Completion {
    private let statement: FastStatement

    init(_ db: Database) throws {
        statement = try FastStatement(
            db,
            """
            UPDATE delivery SET state = \(StateCode(.queued).rawValue), name = ?2, attributes = ?3
            WHERE subscriber = ?1
            """)
    }

    func run(_ candidate: Candidate) throws {
        statement.bind(candidate.subscriber.description, at: 1)
        statement.bind(candidate.name, at: 2)
        statement.bind(
            candidate.attributes.isEmpty ? nil : AttributeText.encode(candidate.attributes), at: 3)
        try statement.run()
    }
}
