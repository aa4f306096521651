internal import NewsletterCore
import Subscribing

extension ListSteps {
    /// Remembers which lists the owner of a row had left, before the row is deleted.
    func keepLeaves(
        of row: Int64, _ address: EmailAddress, _ history: HistoryWriter, _ db: Session
    ) throws {
        try db.run(
            """
            INSERT OR IGNORE INTO list_leave (address_key, list, at, origin)
            SELECT ?1, l.name, m.changed_at, ?2
            FROM membership AS m JOIN list AS l ON l.id = m.list
            WHERE m.subscriber = ?3 AND m.state = 'unsubscribed'
            """, [address.key, history.origin.description, row])
        try hashLeaves(of: address.key, db)
    }

    /// Keeps of somebody who has no row no more than the hash, where there is a key.
    func hashLeaves(of key: String, _ db: Session) throws {
        guard let addressHash else { return }
        try db.run(
            """
            UPDATE OR REPLACE list_leave SET address_key = NULL, address_hash = ?
            WHERE address_key = ?
            """, [addressHash(key).hexadecimal, key])
    }

    /// Remembers who had left a list, before it is deleted.
    func keepLeaves(ofList name: ListName, _ db: Session) throws {
        try db.run(
            """
            INSERT OR IGNORE INTO list_leave (address_key, list, at, origin)
            SELECT s.address_key, l.name, m.changed_at, ?1
            FROM list AS l JOIN membership AS m ON m.list = l.id
                JOIN subscriber AS s ON s.id = m.subscriber
            WHERE l.name = ?2 AND m.state = 'unsubscribed'
            """, [Origin.command.description, name.description])
    }

    /// Takes off their lists who is remembered to have left them and is on them all the same;
    /// returns how many memberships those were.
    @discardableResult
    func applyLeaves(_ history: HistoryWriter, _ db: Session) throws -> Int {
        let rows = try db.rows(
            """
            SELECT s.id, s.public_id, l.id, l.name, m.state, m.changed_at
            FROM list_leave AS x JOIN subscriber AS s ON s.address_key = x.address_key
                JOIN list AS l ON l.name = x.list
                JOIN membership AS m ON m.subscriber = s.id AND m.list = l.id
            WHERE m.state <> 'unsubscribed'
            """)
        for row in rows {
            try db.run(
                """
                UPDATE membership SET state = 'unsubscribed', changed_at = ?
                WHERE subscriber = ? AND list = ?
                """, [history.now.milliseconds, row[0] as Int64, row[2] as Int64])
            try history.tell(
                row[1], list: ListName(row[3]), was: row[4], since: row[5],
                state: MembershipState.unsubscribed.rawValue)
            try history.tell(row[1], "unsubscribed", row[3])
        }
        return rows.count
    }
}
