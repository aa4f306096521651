internal import GRDB
internal import NewsletterCore

/// The lists and who is on them, read and written within one transaction.
final class MembershipRows {
    private let db: Database
    private let path: String
    private let now: Timestamp
    private let createsLists: Bool
    private var lists: [ListName: (id: Int64, optIn: OptIn)] = [:]
    /// Lists that were made on the way.
    private(set) var createdLists: [ListName] = []
    /// How many memberships were made that wait for a confirmation.
    private(set) var waiting: [ListName: Int] = [:]
    private let find, set, findLeave: HotStatement
    /// Whether anybody left a list before they were on it; most lists have nobody.
    private let hasLeaves: Bool

    init(_ db: Database, path: String, at now: Timestamp, createsLists: Bool) throws {
        self.db = db
        self.path = path
        self.now = now
        self.createsLists = createsLists
        find = try HotStatement(
            db, "SELECT state, changed_at FROM membership WHERE subscriber = ?1 AND list = ?2")
        set = try HotStatement(
            db,
            """
            INSERT INTO membership (subscriber, list, state, changed_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET state = ?3, changed_at = ?4
            """)
        findLeave = try HotStatement(
            db, "SELECT 1 FROM list_leave WHERE address_key = ?1 AND list = ?2")
        hasLeaves =
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM list_leave)") ?? false
        for row in try Row.fetchAll(db, sql: "SELECT id, name, opt_in FROM list") {
            guard let name = ListName(row[1]) else { continue }
            lists[name] = (row[0], OptIn(rawValue: row[2]) ?? .single)
        }
    }

    /// The lists that an entry asks for, each with the state in which it is joined.
    func wishes(
        of entry: SubscriberEntry
    ) throws -> [(list: ListName, state: MembershipState)] {
        var wishes: [(ListName, MembershipState)] = []
        for name in entry.lists where entry.memberships[name] == nil {
            let asks = try list(name).optIn == .double && entry.isConfirmed != true
            wishes.append((name, entry.joinsAs ?? (asks ? .pending : .active)))
        }
        for (name, state) in entry.memberships.sorted(by: { $0.key < $1.key }) {
            let asks = try list(name).optIn == .double && entry.isConfirmed == false
            wishes.append((name, asks && state == .active ? .pending : state))
        }
        guard hasLeaves else { return wishes }
        let key = entry.address.key
        return try wishes.map { name, state in
            (name, try hasLeft(name, key) ? .unsubscribed : state)
        }
    }

    /// Whether somebody left a list before they were on it.
    private func hasLeft(_ name: ListName, _ key: String) throws -> Bool {
        findLeave.bind(key, at: 1)
        findLeave.bind(name.description, at: 2)
        defer { findLeave.reset() }
        return try findLeave.step()
    }

    /// Lets somebody on lists again that they had left before.
    func forgetLeaves(of key: String) throws {
        guard hasLeaves else { return }
        try db.execute(sql: "DELETE FROM list_leave WHERE address_key = ?", arguments: [key])
    }

    /// How somebody stands on a list, and since when; nil where they never joined it.
    func membership(
        of row: Int64, _ name: ListName
    ) throws -> (state: MembershipState?, since: Int64?) {
        find.bind(row, at: 1)
        find.bind(try list(name).id, at: 2)
        defer { find.reset() }
        guard try find.step() else { return (nil, nil) }
        return (
            find.text(0).flatMap { MembershipState(rawValue: $0) },
            find.integer(1)
        )
    }

    /// The lists on which somebody waits.
    func pending(of row: Int64) throws -> [ListName] {
        let ids = try Int64.fetchAll(
            db, sql: "SELECT list FROM membership WHERE subscriber = ? AND state = 'pending'",
            arguments: [row])
        return lists.filter { ids.contains($0.value.id) }.keys.sorted()
    }

    func set(_ name: ListName, _ state: MembershipState, of row: Int64) throws {
        if state == .pending { waiting[name, default: 0] += 1 }
        set.bind(row, at: 1)
        set.bind(try list(name).id, at: 2)
        set.bind(state.rawValue, at: 3)
        set.bind(now.milliseconds, at: 4)
        try set.run()
    }

    /// A list, which is made where it may be and is not there.
    private func list(_ name: ListName) throws -> (id: Int64, optIn: OptIn) {
        if let known = lists[name] { return known }
        guard createsLists else {
            throw StorageError(
                path: path,
                reason: .unfit(NoSuchName.explain("list", name.description, lists.keys)))
        }
        try db.execute(
            sql: "INSERT INTO list (name, opt_in, created_at) VALUES (?, ?, ?)",
            arguments: [name.description, OptIn.single.rawValue, now.milliseconds])
        let made = (id: db.lastInsertedRowID, optIn: OptIn.single)
        lists[name] = made
        createdLists.append(name)
        return made
    }
}
