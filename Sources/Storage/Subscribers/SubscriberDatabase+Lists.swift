internal import GRDB
public import NewsletterCore

/// Whether joining a list takes a confirmation by mail.
public enum OptIn: String, Hashable, Sendable, CaseIterable {
    case single
    case double
}

/// A list and who stands how with it.
public struct MailingList: Hashable, Sendable {
    /// What it is called.
    public var name: ListName
    /// How one joins it.
    public var optIn: OptIn
    /// When it was made.
    public var createdAt: Timestamp
    /// How many memberships are in which state; none is absent.
    public var members: [MembershipState: Int]
}

extension SubscriberDatabase {
    /// Makes a list; false where it exists, with whatever kind of opt-in.
    @discardableResult
    public func createList(_ name: ListName, optIn: OptIn = .single) throws -> Bool {
        try file.write { db in
            try db.execute(
                sql: """
                    INSERT INTO list (name, opt_in, created_at) VALUES (?, ?, ?)
                    ON CONFLICT DO NOTHING
                    """,
                arguments: [name.description, optIn.rawValue, effects.now().milliseconds])
            return db.changesCount > 0
        }
    }

    /// Deletes a list and its memberships, not the people; false where there is none.
    @discardableResult
    public func deleteList(_ name: ListName) throws -> Bool {
        try file.write { db in
            try db.execute(sql: "DELETE FROM list WHERE name = ?", arguments: [name.description])
            return db.changesCount > 0
        }
    }

    /// Every list by name, with its counts.
    public func lists() throws -> [MailingList] {
        try file.read { db in
            var lists: [MailingList] = []
            for row in try Row.fetchAll(
                db, sql: "SELECT id, name, opt_in, created_at FROM list ORDER BY name")
            {
                guard let name = ListName(row[1]) else { continue }
                var members: [MembershipState: Int] = [:]
                for state in MembershipState.allCases {
                    members[state] = try Int.fetchOne(
                        db, sql: "SELECT COUNT(*) FROM membership WHERE list = ? AND state = ?",
                        arguments: [row[0] as Int64, state.rawValue])
                }
                lists.append(
                    MailingList(
                        name: name, optIn: OptIn(rawValue: row[2]) ?? .single,
                        createdAt: Timestamp(milliseconds: row[3]), members: members))
            }
            return lists
        }
    }

    /// The number of a list; throws with the nearest name where there is none.
    func listID(_ name: ListName, _ db: Database) throws -> Int64 {
        if let id = try Int64.fetchOne(
            db, sql: "SELECT id FROM list WHERE name = ?", arguments: [name.description])
        {
            return id
        }
        let known = try String.fetchAll(db, sql: "SELECT name FROM list")
        throw StorageError(
            path: file.path, reason: .unfit(UnknownName.explain("list", name.description, known)))
    }
}
