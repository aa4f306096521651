import Files
internal import NewsletterCore
import Subscribing

/// The lists and who is on them, read and written within one transaction.
final class MembershipRows {
    private let db: Session
    private let path: String
    private let now: Timestamp
    private let createsLists: Bool
    private var lists: [ListName: (id: Int64, optIn: OptIn)] = [:]
    /// Lists that were made on the way.
    private(set) var createdLists: [ListName] = []
    /// The rows of those who have to confirm the memberships that were made.
    private var waitingRows: [ListName: Set<Int64>] = [:]
    private let find, set: FastStatement
    private let leaves: LeaveList

    /// How many have to confirm a membership that was made.
    var waiting: [ListName: Int] { waitingRows.mapValues(\.count).filter { $0.value > 0 } }

    init(
        _ db: Session, path: String, at now: Timestamp, createsLists: Bool, hash: AddressHashes?
    ) throws {
        self.db = db
        self.path = path
        self.now = now
        self.createsLists = createsLists
        find = try FastStatement(
            db, "SELECT state, changed_at FROM membership WHERE subscriber = ?1 AND list = ?2")
        set = try FastStatement(
            db,
            """
            INSERT INTO membership (subscriber, list, state, changed_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT DO UPDATE SET state = ?3, changed_at = ?4
            """)
        leaves = try LeaveList(db, hash: hash)
        for row in try db.rows("SELECT id, name, opt_in FROM list") {
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
        guard !leaves.isEmpty, !wishes.isEmpty else { return wishes }
        let left = try leaves.lists(of: entry.address)
        return wishes.map { name, state in
            (name, left.contains(name.description) ? .unsubscribed : state)
        }
    }

    /// Lets somebody on the lists of an entry again that they had left before.
    func forgetLeaves(by entry: SubscriberEntry) throws {
        if leaves.isEmpty { return }
        for list in entry.lists { try leaves.forget(entry.address, list) }
        for (list, state) in entry.memberships where state != .unsubscribed {
            try leaves.forget(entry.address, list)
        }
    }

    /// Remembers that somebody who is not known left lists.
    func rememberLeaves(by entry: SubscriberEntry, origin: Origin) throws {
        for (list, state) in entry.memberships where state == .unsubscribed {
            try leaves.remember(entry.address, list, at: now, origin)
        }
    }

    /// Nobody waits for the confirmation of somebody who gets no mail.
    func forgetWaiting(of row: Int64) {
        for list in waitingRows.keys { waitingRows[list]?.remove(row) }
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
        let ids = try db.all(
            Int64.self, "SELECT list FROM membership WHERE subscriber = ? AND state = 'pending'",
            [row])
        return lists.filter { ids.contains($0.value.id) }.keys.sorted()
    }

    func set(_ name: ListName, _ state: MembershipState, of row: Int64) throws {
        if state == .pending {
            waitingRows[name, default: []].insert(row)
        } else if !waitingRows.isEmpty {
            waitingRows[name]?.remove(row)
        }
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
            throw FileError(
                path: path,
                reason: .unfit(NoSuchName.explain("list", name.description, lists.keys)))
        }
        if FixedNames.contains(name.description) {
            throw FileError(
                path: path,
                reason: .unfit(
                    "has no list \(name), and none can be made: the archive and the pages for "
                        + "readers have this name for their own; give the list another name"))
        }
        try db.run(
            "INSERT INTO list (name, opt_in, created_at) VALUES (?, ?, ?)",
            [name.description, OptIn.single.rawValue, now.milliseconds])
        let made = (id: db.lastRow, optIn: OptIn.single)
        lists[name] = made
        createdLists.append(name)
        return made
    }
}
