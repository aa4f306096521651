internal import GRDB
internal import NewsletterCore

/// Who left a list and is not on it: before they joined, since their row is gone, or the list.
///
/// Of a row that is gone the keyed hash of the address is kept where there is a key.
final class LeaveBook {
    private let db: Database
    private let hash: AddressHashes?
    /// Whether nobody is remembered; most lists remember nobody.
    private(set) var isEmpty: Bool
    private let hasHashes: Bool
    private let findAddress, findHash: FastStatement

    init(_ db: Database, hash: AddressHashes?) throws {
        self.db = db
        self.hash = hash
        func exists(_ condition: String) throws -> Bool {
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM list_leave WHERE \(condition))") ?? false
        }
        isEmpty = try !exists("true")
        hasHashes = try exists("address_hash IS NOT NULL")
        findAddress = try FastStatement(db, "SELECT list FROM list_leave WHERE address_key = ?1")
        findHash = try FastStatement(db, "SELECT list FROM list_leave WHERE address_hash = ?1")
    }

    /// The lists that the owner of an address left.
    func lists(of address: EmailAddress) throws -> Set<String> {
        var lists: Set<String> = []
        try read(findAddress, address.key, &lists)
        guard hasHashes, let hash else { return lists }
        for digest in hash.all(address.key) { try read(findHash, digest, &lists) }
        return lists
    }

    private func read(
        _ statement: FastStatement, _ key: String, _ lists: inout Set<String>
    ) throws {
        statement.bind(key, at: 1)
        defer { statement.reset() }
        while try statement.step() { if let list = statement.text(0) { lists.insert(list) } }
    }

    /// Remembers that the owner of an address left a list.
    func remember(
        _ address: EmailAddress, _ list: ListName, at time: Timestamp, _ origin: Origin
    ) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO list_leave (address_key, list, at, origin)
                VALUES (?, ?, ?, ?)
                """,
            arguments: [address.key, list.description, time.milliseconds, origin.description])
        isEmpty = false
    }

    /// Forgets that the owner of an address left a list, or any.
    func forget(_ address: EmailAddress, _ list: ListName? = nil) throws {
        for (column, value) in [("address_key", [address.key]), ("address_hash", digests(address))]
        {
            for key in value {
                try db.execute(
                    sql: "DELETE FROM list_leave WHERE \(column) = ?1 AND list = IFNULL(?2, list)",
                    arguments: [key, list?.description])
            }
        }
    }

    private func digests(_ address: EmailAddress) -> [String] { hash?.all(address.key) ?? [] }
}

extension ListSteps {
    /// Remembers which lists the owner of a row had left, before the row is deleted.
    func keepLeaves(
        of row: Int64, _ address: EmailAddress, _ history: HistoryWriter, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO list_leave (address_key, list, at, origin)
                SELECT ?1, l.name, m.changed_at, ?2
                FROM membership AS m JOIN list AS l ON l.id = m.list
                WHERE m.subscriber = ?3 AND m.state = 'unsubscribed'
                """, arguments: [address.key, history.origin.description, row])
        try hashLeaves(of: address.key, db)
    }

    /// Keeps of somebody who has no row no more than the hash, where there is a key.
    func hashLeaves(of key: String, _ db: Database) throws {
        guard let addressHash else { return }
        try db.execute(
            sql: """
                UPDATE OR REPLACE list_leave SET address_key = NULL, address_hash = ?
                WHERE address_key = ?
                """, arguments: [addressHash(key).hexadecimal, key])
    }

    /// Remembers who had left a list, before it is deleted.
    func keepLeaves(ofList name: ListName, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO list_leave (address_key, list, at, origin)
                SELECT s.address_key, l.name, m.changed_at, ?1
                FROM list AS l JOIN membership AS m ON m.list = l.id
                    JOIN subscriber AS s ON s.id = m.subscriber
                WHERE l.name = ?2 AND m.state = 'unsubscribed'
                """, arguments: [Origin.command.description, name.description])
    }

    /// Takes off their lists who is remembered to have left them and is on them all the same;
    /// returns how many memberships those were.
    @discardableResult
    func applyLeaves(_ history: HistoryWriter, _ db: Database) throws -> Int {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT s.id, s.public_id, l.id, l.name, m.state, m.changed_at
                FROM list_leave AS x JOIN subscriber AS s ON s.address_key = x.address_key
                    JOIN list AS l ON l.name = x.list
                    JOIN membership AS m ON m.subscriber = s.id AND m.list = l.id
                WHERE m.state <> 'unsubscribed'
                """)
        for row in rows {
            try db.execute(
                sql: """
                    UPDATE membership SET state = 'unsubscribed', changed_at = ?
                    WHERE subscriber = ? AND list = ?
                    """, arguments: [history.now.milliseconds, row[0] as Int64, row[2] as Int64])
            try history.tell(
                row[1], list: ListName(row[3]), was: row[4], since: row[5],
                state: MembershipState.unsubscribed.rawValue)
            try history.tell(row[1], "unsubscribed", row[3])
        }
        return rows.count
    }
}
