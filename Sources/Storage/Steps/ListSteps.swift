import Files
internal import NewsletterCore
import Subscribing

/// The steps by which people leave the list, each within a transaction that somebody else has
/// begun, on whatever connection.
struct ListSteps: Sendable {
    /// The database that messages name.
    let path: String
    let effects: Effects
    let addressHash: AddressHashes?
    /// The keys that were given, by their names.
    var keys: [ListKey] = []
    /// Where a segment finds past issues.
    var issues: (any IssueLedgers)?

    /// What writes down that somebody did something now.
    func history(_ origin: Origin, _ db: Session) throws -> HistoryWriter {
        try HistoryWriter(db, at: effects.now(), origin: origin)
    }

    /// What is suppressed, to look addresses up in.
    func suppressions(_ db: Session) throws -> SuppressionList {
        try SuppressionList(db, path: path, hash: addressHash)
    }

    /// The number of a list; throws with the nearest name where there is none.
    func listID(_ name: ListName, _ db: Session) throws -> Int64 {
        if let id = try Self.knownListID(name, db) { return id }
        let known = try db.all(String.self, "SELECT name FROM list")
        throw FileError(
            path: path, reason: .unfit(NoSuchName.explain("list", name.description, known)))
    }

    static func knownListID(_ name: ListName, _ db: Session) throws -> Int64? {
        try db.first(Int64.self, "SELECT id FROM list WHERE name = ?", [name.description])
    }

    /// The numbers of lists, in order; nil for one that is not there.
    ///
    /// Many are looked up in one go, since a newsroom may have thousands.
    func knownListIDs(_ names: [ListName], _ db: Session) throws -> [Int64?] {
        if names.count < 8 { return try names.map { try Self.knownListID($0, db) } }
        let rows = try db.rows("SELECT name, id FROM list")
        let ids = Dictionary(rows.map { ($0[0] as String, $0[1] as Int64) }) { $1 }
        return names.map { ids[$0.description] }
    }

    // MARK: - Steps

    /// Takes somebody off one list, or off the whole newsletter where no list is named.
    func leave(
        _ who: SubscriberReference, from list: ListName?, _ history: HistoryWriter, _ db: Session
    ) throws -> LeaveOutcome {
        guard let (row, subscriber) = try PersonRow.find(who, db) else { return .unknown }
        guard let list else {
            // To leave outlives a bounce, which may be taken back.
            guard [.active, .bounced].contains(subscriber.status) else {
                try RepeatedLeaving(steps: self, history: history, db: db).tell(subscriber.id, nil)
                return .already
            }
            try set(.unsubscribed, of: subscriber, row, cause: nil, history, db)
            try history.tell(subscriber.id.description, "unsubscribed")
            return .left
        }
        if subscriber.memberships[list] == .unsubscribed {
            try RepeatedLeaving(steps: self, history: history, db: db).tell(subscriber.id, list)
            return .already
        }
        try set(.unsubscribed, on: list, of: subscriber, row, history, db)
        try history.tell(subscriber.id.description, "unsubscribed", list.description)
        return .left
    }

    /// Records that an address bounced or its owner complained; false where nobody was found.
    func mark(
        _ who: SubscriberReference, as status: SubscriberStatus, note: String?,
        _ history: HistoryWriter, _ db: Session
    ) throws -> Bool {
        guard let (row, subscriber) = try PersonRow.find(who, db) else { return false }
        if let reason = SuppressionReason(status) {
            try suppressions(db).note(subscriber.address, reason, note: note, at: history.now)
        }
        try set(status, of: subscriber, row, cause: note, history, db)
        try history.tell(subscriber.id.description, status.rawValue, note)
        return true
    }

    /// Deletes somebody's row; whoever had left, bounced or complained stays suppressed, by the
    /// keyed hash of the address where there is a key.
    ///
    /// Nil where nobody was found.
    func remove(
        _ who: SubscriberReference, _ history: HistoryWriter, _ db: Session
    ) throws -> Subscriber? {
        guard let (row, subscriber) = try PersonRow.find(who, db) else { return nil }
        let id = subscriber.id.description
        if let reason = SuppressionReason(subscriber.status) {
            try suppressions(db).note(subscriber.address, reason, note: nil, at: history.now)
        }
        let hash = addressHash.map { $0(subscriber.address.key).hexadecimal }
        if let hash {
            try db.run(
                """
                UPDATE OR REPLACE suppression SET address_key = NULL, address_hash = ?
                WHERE address_key = ?
                """, [hash, subscriber.address.key])
        }
        try keepLeaves(of: row, subscriber.address, history, db)
        try db.run("DELETE FROM subscriber WHERE id = ?", [row])
        // Only an undo reads the values that were replaced, and there is nobody to restore.
        try db.run("UPDATE event SET detail = NULL WHERE subscriber = ? AND kind = 'changed'", [id])
        try history.tell(id, "removed", hash)
        return subscriber
    }

    /// Suppresses an address, a hash or a domain; false where it was suppressed already.
    func suppress(
        _ entry: SuppressionEntry, _ suppressionList: SuppressionList, _ history: HistoryWriter,
        _ db: Session
    ) throws -> Bool {
        let at = (entry.at ?? history.now).milliseconds
        switch entry.target {
        case .address(let key):
            let address = try EmailAddress(key)
            let time = entry.at ?? history.now
            guard try suppressionList.note(address, entry.reason, note: entry.note, at: time) else {
                return false
            }
            if let (_, subscriber) = try PersonRow.find(.address(address), db) {
                try history.tell(subscriber.id.description, "suppressed", entry.note)
            }
            return true
        case .hash(let hash):
            try db.run(
                """
                INSERT INTO suppression (address_hash, reason, note, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (address_hash) DO UPDATE
                    SET reason = excluded.reason, note = excluded.note, at = excluded.at
                    WHERE reason = 'bounced' AND excluded.reason <> 'bounced'
                """, [hash, entry.reason.rawValue, entry.note, at])
        case .domain(let domain, let reaches):
            try db.run(
                """
                INSERT INTO domain_block VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT DO UPDATE SET subdomains = 1 WHERE subdomains < ?2
                """, [domain, reaches, entry.reason.rawValue, entry.note, at])
        }
        return db.changes > 0
    }

    // MARK: - Rows

    func set(
        _ status: SubscriberStatus, of subscriber: Subscriber, _ row: Int64, cause: String?,
        _ history: HistoryWriter, _ db: Session
    ) throws {
        guard status != subscriber.status else { return }
        try db.run(
            "UPDATE subscriber SET status = ?, updated_at = ? WHERE id = ?",
            [status.rawValue, history.now.milliseconds, row])
        try history.tell(
            subscriber.id.description, list: nil, was: subscriber.status.rawValue,
            state: status.rawValue, cause: cause)
    }

    func set(
        _ state: MembershipState, on list: ListName, of subscriber: Subscriber, _ row: Int64,
        _ history: HistoryWriter, _ db: Session
    ) throws {
        let id = try listID(list, db)
        let since = try db.first(
            Int64.self, "SELECT changed_at FROM membership WHERE subscriber = ? AND list = ?",
            [row, id])
        try db.run(
            """
            INSERT INTO membership (subscriber, list, state, changed_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET state = ?3, changed_at = ?4
            """, [row, id, state.rawValue, history.now.milliseconds])
        try history.tell(
            subscriber.id.description, list: list,
            was: subscriber.memberships[list]?.rawValue, since: since, state: state.rawValue)
        try touch(row, at: history.now, db)
    }

    func touch(_ row: Int64, at now: Timestamp, _ db: Session) throws {
        try db.run("UPDATE subscriber SET updated_at = ? WHERE id = ?", [now.milliseconds, row])
    }

    /// Adds to the history what is not its last word already: a wish of one's own outlives
    /// the undoing of an import that did the same before.
    func tellOnce(
        _ id: SubscriberID, _ kind: String, _ detail: String?, _ history: HistoryWriter,
        _ db: Session
    ) throws {
        let last = try db.row(
            """
            SELECT kind, detail, batch FROM event WHERE subscriber = ?
            ORDER BY id DESC LIMIT 1
            """, [id.description])
        let isTold =
            last.map {
                $0[0] == kind && ($0[1] as String?) == detail && ($0[2] as Int64?) == nil
            } ?? false
        if !isTold { try history.tell(id.description, kind, detail) }
    }
}
