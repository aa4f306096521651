internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

/// The one writer of a ledger: its statements, and what it remembers between commits.
///
/// Only the deliveries in flight are in memory, and the counts. A change of one row costs
/// about a microsecond; each commit costs one fsync more.
///
/// Unchecked: the ledger's mutex lets one thread in at a time, and its statements are used
/// within their connection's queue.
final class LedgerWriter: @unchecked Sendable {
    /// Moves the WAL into the file after so many changes.
    static let changesPerCheckpoint = 2000

    /// Claimed and dotting deliveries; every other state is read from the file.
    private var inFlight: [Int64: DeliveryState] = [:]
    private var counts = StateCounts()
    /// The times of attempts count from here.
    private let epoch: Timestamp
    /// Held as long as this writer lives.
    private let lock: FileLock
    /// Every queued delivery is above this id, or among the returned.
    private var cursor: Int64 = 0
    private var returned: Set<Int64> = []
    private var changesSinceCheckpoint = 0
    /// What one commit did, to be taken back when it fails.
    private var journal: [Step] = []

    private struct Step {
        var id: Int64
        var from: StateCode
        var to: StateCode
    }

    private let begin, end, undo: HotStatement
    private let move, read, selectDue, selectQueued, selectOne: HotStatement
    private let recordReply, recordRefusal, clearDue: HotStatement

    init(_ db: Database, lock: FileLock) throws {
        self.lock = lock
        epoch = Timestamp(
            milliseconds: try Int64.fetchOne(db, sql: "SELECT created_at FROM mailing") ?? 0)
        begin = try HotStatement(db, "BEGIN IMMEDIATE")
        end = try HotStatement(db, "COMMIT")
        undo = try HotStatement(db, "ROLLBACK")
        move = try HotStatement(db, "UPDATE delivery SET state = ?3 WHERE id = ?1 AND state = ?2")
        read = try HotStatement(db, "SELECT state FROM delivery WHERE id = ?1")
        let columns = "d.id, d.subscriber, d.address, d.name, d.attributes, r.refusals, r.first_at"
        selectDue = try HotStatement(
            db,
            """
            SELECT \(columns) FROM retry AS r JOIN delivery AS d ON d.id = r.delivery
            WHERE r.due <= ?1 ORDER BY r.due LIMIT ?2
            """)
        selectQueued = try HotStatement(
            db,
            """
            SELECT \(columns) FROM delivery AS d LEFT JOIN retry AS r ON r.delivery = d.id
            WHERE d.id > ?1 AND d.state = \(StateCode(.queued).rawValue) ORDER BY d.id LIMIT ?2
            """)
        selectOne = try HotStatement(
            db,
            """
            SELECT \(columns) FROM delivery AS d LEFT JOIN retry AS r ON r.delivery = d.id
            WHERE d.id = ?1
            """)
        recordReply = try HotStatement(
            db,
            """
            INSERT INTO attempt (delivery, at, code, status, command, text)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (delivery) DO UPDATE SET at = ?2, code = ?3,
                status = ?4, command = ?5, text = ?6
            """)
        recordRefusal = try HotStatement(
            db,
            """
            INSERT INTO retry (delivery, refusals, first_at, due) VALUES (?1, 1, ?2, ?3)
            ON CONFLICT (delivery) DO UPDATE SET refusals = refusals + 1, due = ?3
            """)
        clearDue = try HotStatement(db, "UPDATE retry SET due = NULL WHERE delivery = ?1")
        try recount(db)
    }

    /// Reads the counts anew, after rows were added by other means.
    func recount(_ db: Database) throws { counts = try Self.codes(db) }

    /// Applies and claims as ``Ledger/commit(_:claiming:at:)`` promises.
    func commit(
        _ changes: [LedgerChange], claiming room: Int, at now: Timestamp, _ db: Database
    ) throws -> [Delivery] {
        let oldCursor = cursor
        var claimed: [Delivery] = []
        do {
            try begin.run()
            for change in changes { try apply(change, at: now) }
            if room > 0 { claimed = try claim(room, at: now) }
            try end.run()
        } catch {
            if db.isInsideTransaction { try? undo.run() }
            cursor = oldCursor
            takeBack()
            throw error
        }
        changesSinceCheckpoint += journal.count
        journal.removeAll(keepingCapacity: true)
        if changesSinceCheckpoint >= Self.changesPerCheckpoint { try checkpoint(db) }
        return claimed
    }

    /// The counts, from memory.
    func tally(_ db: Database) throws -> Tally { try Self.tally(of: counts, db) }

    /// Counts the rows of a ledger that somebody else may be writing.
    static func count(_ db: Database) throws -> Tally { try tally(of: codes(db), db) }

    // MARK: Changes

    private func apply(_ change: LedgerChange, at now: Timestamp) throws {
        let id = change.delivery
        let from = try current(id.rawValue)
        guard let from, let state = from.state, StateCode.allows(state, change.state) else {
            throw LedgerError.conflict(id, from: from?.state, to: change.state)
        }
        let code: StateCode
        if case .excluded(_, let reason) = change {
            code = StateCode(reason)
        } else {
            code = StateCode(change.state)
        }
        try step(id.rawValue, from: from, to: code)
        switch change {
        case .dotting: break
        case .sent(_, let reply), .failed(_, let reply):
            try record(reply, for: id, at: now)
        case .deferred(_, let due, let reply):
            try record(reply, for: id, at: now)
            try recordRefusal(of: id, due: due, at: now)
        case .inDoubt(_, let note): try record(note: note, for: id, at: now)
        case .released, .excluded: break
        }
        if state == .deferred { try clear(id.rawValue) }
    }

    /// Compare and set of one row.
    private func step(_ id: Int64, from: StateCode, to: StateCode) throws {
        move.bind(id, at: 1)
        move.bind(from.rawValue, at: 2)
        move.bind(to.rawValue, at: 3)
        try move.run()
        guard move.changes == 1, let state = to.state else {
            throw LedgerError.conflict(
                DeliveryID(rawValue: id), from: from.state, to: to.state ?? .excluded)
        }
        journal.append(Step(id: id, from: from, to: to))
        remember(id, state)
        if from.state == .queued { returned.remove(id) }
        if state == .queued { returned.insert(id) }
        counts[from] -= 1
        counts[to] += 1
    }

    private func remember(_ id: Int64, _ state: DeliveryState) {
        inFlight[id] = state == .claimed || state == .dotting ? state : nil
    }

    private func takeBack() {
        for step in journal.reversed() {
            if let state = step.from.state { remember(step.id, state) }
            if step.to.state == .queued { returned.remove(step.id) }
            if step.from.state == .queued && step.id <= cursor { returned.insert(step.id) }
            counts[step.from] += 1
            counts[step.to] -= 1
        }
        journal.removeAll(keepingCapacity: true)
    }

    private func current(_ id: Int64) throws -> StateCode? {
        if let state = inFlight[id] { return StateCode(state) }
        read.bind(id, at: 1)
        defer { read.reset() }
        return try read.step() ? StateCode(rawValue: read.integer(0)) : nil
    }

    private func record(_ reply: Reply, for id: DeliveryID, at now: Timestamp) throws {
        recordReply.bind(id.rawValue, at: 1)
        recordReply.bind(now.milliseconds - epoch.milliseconds, at: 2)
        recordReply.bind(reply.code, at: 3)
        recordReply.bind(reply.status?.ledgerCode, at: 4)
        recordReply.bind(reply.command.ledgerCode, at: 5)
        recordReply.bind(reply.text, at: 6)
        try recordReply.run()
    }

    private func recordRefusal(of id: DeliveryID, due: Timestamp, at now: Timestamp) throws {
        recordRefusal.bind(id.rawValue, at: 1)
        recordRefusal.bind(now.milliseconds, at: 2)
        recordRefusal.bind(due.milliseconds, at: 3)
        try recordRefusal.run()
    }

    private func record(note: String, for id: DeliveryID, at now: Timestamp) throws {
        recordReply.bind(id.rawValue, at: 1)
        recordReply.bind(now.milliseconds - epoch.milliseconds, at: 2)
        for index: Int32 in 3...5 { recordReply.bindNull(at: index) }
        recordReply.bind(note, at: 6)
        try recordReply.run()
    }

    private func clear(_ id: Int64) throws {
        clearDue.bind(id, at: 1)
        try clearDue.run()
    }

    // MARK: Claims

    /// The deferred that are due come first, then those put back, then the queue in order.
    private func claim(_ room: Int, at now: Timestamp) throws -> [Delivery] {
        selectDue.bind(now.milliseconds, at: 1)
        selectDue.bind(room, at: 2)
        var claimed = try deliveries(selectDue)
        for delivery in claimed {
            try step(delivery.id.rawValue, from: StateCode(.deferred), to: StateCode(.claimed))
            try clear(delivery.id.rawValue)
        }
        for id in returned.sorted().prefix(room - claimed.count) {
            selectOne.bind(id, at: 1)
            claimed += try deliveries(selectOne)
            try step(id, from: StateCode(.queued), to: StateCode(.claimed))
        }
        if claimed.count == room { return claimed }
        selectQueued.bind(cursor, at: 1)
        selectQueued.bind(room - claimed.count, at: 2)
        let fresh = try deliveries(selectQueued)
        // A short answer means that nothing is queued above the cursor; rows that are added
        // later get higher ids than any that exist.
        for delivery in fresh {
            try step(delivery.id.rawValue, from: StateCode(.queued), to: StateCode(.claimed))
            cursor = delivery.id.rawValue
        }
        return claimed + fresh
    }

    private func deliveries(_ statement: HotStatement) throws -> [Delivery] {
        defer { statement.reset() }
        var out: [Delivery] = []
        while try statement.step() {
            let recipient = Recipient(
                subscriber: SubscriberID(statement.text(1) ?? ""),
                address: try EmailAddress(statement.text(2) ?? ""),
                name: statement.text(3),
                attributes: try statement.text(4).map { try AttributeText.decode($0) } ?? [:])
            out.append(
                Delivery(
                    id: DeliveryID(rawValue: statement.integer(0)), recipient: recipient,
                    refusals: Int(statement.integer(5)),
                    firstAttempt: statement.optionalInteger(6).map {
                        Timestamp(milliseconds: $0)
                    }))
        }
        return out
    }

    // MARK: The file

    /// Moves the WAL into the file, as far as readers let it.
    ///
    /// `mailing.writer` guards against a WAL that somebody deleted: the file itself holds 1
    /// while a writer is at work, and the WAL begins with the change to 2. A file with 1 and
    /// without a WAL has lost its last changes; with 2, somebody else's SQLite moved the WAL
    /// in order; 0 stands in a file that was closed in order.
    func checkpoint(_ db: Database) throws {
        try mark(1, db)
        try mark(2, db)
        changesSinceCheckpoint = 0
    }

    /// Marks the file as closed in order.
    func finish(_ db: Database) throws { try mark(0, db) }

    private func mark(_ value: Int, _ db: Database) throws {
        try db.execute(sql: "UPDATE mailing SET writer = ?", arguments: [value])
        if value != 2 { _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)") }
    }

    private static func codes(_ db: Database) throws -> StateCounts {
        var counts = StateCounts()
        let rows = try Row.fetchCursor(
            db, sql: "SELECT state, COUNT(*) FROM delivery GROUP BY state")
        while let row = try rows.next() { counts[StateCode(rawValue: row[0])] = row[1] }
        return counts
    }

    private static func tally(of counts: StateCounts, _ db: Database) throws -> Tally {
        var tally = Tally()
        for code in StateCode.all where counts[code] > 0 {
            guard let state = code.state else { continue }
            let count = counts[code]
            tally.states[state, default: 0] += count
            if let reason = code.exclusion { tally.excluded[reason] = count }
        }
        tally.nextDue = try Int64.fetchOne(
            db, sql: "SELECT MIN(due) FROM retry WHERE due IS NOT NULL"
        ).map { Timestamp(milliseconds: $0) }
        return tally
    }
}
