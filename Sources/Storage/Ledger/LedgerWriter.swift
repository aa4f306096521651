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
    let lock: LedgerLock
    private let search: ClaimSearch
    var changesSinceCheckpoint = 0
    /// What one commit did, to be taken back when it fails.
    private var journal: [Step] = []

    private struct Step {
        var id: Int64
        var from: StateCode
        var to: StateCode
    }

    private let begin, end, undo: FastStatement
    private let move, read: FastStatement
    private let recordReply, recordDeferral, clearDue: FastStatement
    private let keepingReply: FastStatement
    private let forgetting: [FastStatement]
    private let recordRefusalOfUs, hold, release: FastStatement
    /// How many deliveries are held.
    private var held = 0
    /// When the mails in flight were claimed, and so made; in seconds since 1970.
    private var claimedAt: [Int64: Int64] = [:]

    init(_ db: Database, lock: LedgerLock) throws {
        self.lock = lock
        epoch = Timestamp(
            milliseconds: try Int64.fetchOne(db, sql: "SELECT created_at FROM mailing") ?? 0)
        begin = try FastStatement(db, "BEGIN IMMEDIATE")
        end = try FastStatement(db, "COMMIT")
        undo = try FastStatement(db, "ROLLBACK")
        move = try FastStatement(db, "UPDATE delivery SET state = ?3 WHERE id = ?1 AND state = ?2")
        read = try FastStatement(db, "SELECT state FROM delivery WHERE id = ?1")
        search = try ClaimSearch(db)
        recordReply = try FastStatement(
            db,
            """
            INSERT INTO attempt (delivery, at, code, status, command, text, age)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (delivery) DO UPDATE SET at = ?2, code = ?3,
                status = ?4, command = ?5, text = ?6, age = ?7
            """)
        recordDeferral = try FastStatement(
            db,
            """
            INSERT INTO retry (delivery, refusals, first_at, due) VALUES (?1, ?4, ?2, ?3)
            ON CONFLICT (delivery) DO UPDATE SET refusals = refusals + ?4, due = ?3,
                first_at = CASE
                    WHEN ?4 = 0 THEN first_at + (?3 - ?2)
                    WHEN refusals = 0 THEN ?2
                    ELSE first_at END
            """)
        clearDue = try FastStatement(db, "UPDATE retry SET due = NULL WHERE delivery = ?1")
        keepingReply = try FastStatement(
            db,
            """
            INSERT INTO earlier_attempt (delivery, at, code, status, command, text)
            SELECT delivery, at, code, status, command, text FROM attempt WHERE delivery = ?1
            """)
        forgetting = try ["attempt", "retry", "refusal_of_us"].map {
            try FastStatement(db, "DELETE FROM \($0) WHERE delivery = ?1")
        }
        recordRefusalOfUs = try FastStatement(
            db,
            """
            INSERT INTO refusal_of_us (delivery, runs, first_at) VALUES (?1, 1, ?2)
            ON CONFLICT (delivery) DO UPDATE SET runs = runs + 1
            """)
        hold = try FastStatement(db, "INSERT INTO held (delivery, route) VALUES (?1, ?2)")
        release = try FastStatement(db, "DELETE FROM held WHERE delivery = ?1")
        try recount(db)
    }

    /// Reads the counts anew, after rows were added by other means.
    func recount(_ db: Database) throws {
        counts = try Self.codes(db)
        held = try Self.held(db)
    }

    /// Begins a run, in which everybody may be claimed once more.
    func openRun(_ db: Database) throws { try search.begin(db) }

    /// Applies and claims as ``Ledger/commit(_:claiming:at:)`` promises.
    func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp, _ db: Database
    ) throws -> [Delivery] {
        let reach = search.reach
        let heldBefore = held
        var claimed: [Delivery] = []
        do {
            try begin.run()
            for change in changes { try apply(change, at: now) }
            if order.room > 0 { claimed = try claim(order, at: now) }
            try end.run()
        } catch {
            if db.isInsideTransaction { try? undo.run() }
            search.reach = reach
            held = heldBefore
            takeBack()
            throw error
        }
        for step in journal where inFlight[step.id] == nil { claimedAt[step.id] = nil }
        changesSinceCheckpoint += journal.count
        journal.removeAll(keepingCapacity: true)
        // What was committed stands; where the log cannot be moved now, as on a full disk, the next
        // commit tries it again.
        if changesSinceCheckpoint >= Self.changesPerCheckpoint { try? checkpoint(db) }
        return claimed
    }

    /// The counts, from memory.
    func tally(_ db: Database) throws -> Tally { try Self.tally(of: counts, held: held, db) }

    // MARK: Changes

    private func apply(_ change: LedgerChange, at now: Timestamp) throws {
        let id = change.delivery
        let from = try current(id.rawValue)
        guard let from, let state = from.state, Self.allows(change, from: state) else {
            throw LedgerError.conflict(id, from: from?.state, to: change.state)
        }
        if case .suppressed = change { return try letGo(id.rawValue) }
        let code: StateCode
        if case .excluded(_, let reason) = change {
            code = StateCode(reason)
        } else {
            code = StateCode(change.state)
        }
        try step(id.rawValue, from: from, to: code)
        try note(change, at: now)
        if state == .deferred { try clear(id.rawValue) }
        if state == .failed { try forgetAttempts(of: id.rawValue) }
    }

    /// Writes what a change says besides the state.
    private func note(_ change: LedgerChange, at now: Timestamp) throws {
        let id = change.delivery
        switch change {
        case .dotting, .suppressed, .excluded: break
        case .released: search.putBack(id.rawValue)
        case .sent(_, let reply), .failed(_, let reply):
            try record(reply, for: id, at: now)
        case .held(_, let reply, let route):
            try record(reply, for: id, at: now)
            hold.bind(id.rawValue, at: 1)
            hold.bind(route, at: 2)
            try hold.run()
            held += 1
        case .refusedForUs(_, let reply):
            try record(reply, for: id, at: now)
            recordRefusalOfUs.bind(id.rawValue, at: 1)
            recordRefusalOfUs.bind(now.milliseconds, at: 2)
            try recordRefusalOfUs.run()
            search.putBehind(id.rawValue)
        case .deferred(_, let due, let reply):
            try record(reply, for: id, at: now)
            try recordDeferral(
                of: id, due: due, refusals: ReplyClass(reply).countsAgainstRecipient ? 1 : 0,
                at: now)
        case .inDoubt(_, let note): try record(note: note, for: id, at: now)
        }
    }

    private static func allows(_ change: LedgerChange, from state: DeliveryState) -> Bool {
        switch change {
        case .refusedForUs, .held, .suppressed: change.mayFollow(state)
        default: StateCode.allows(state, change.state)
        }
    }

    private func letGo(_ id: Int64) throws {
        release.bind(id, at: 1)
        try release.run()
        held -= Int(release.changes)
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
        if from.state == .queued { search.reach.returned.remove(id) }
        counts[from] -= 1
        counts[to] += 1
    }

    private func remember(_ id: Int64, _ state: DeliveryState) {
        inFlight[id] = state == .claimed || state == .dotting ? state : nil
    }

    private func takeBack() {
        for step in journal.reversed() {
            if let state = step.from.state { remember(step.id, state) }
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
        recordReply.bind(age(of: id, at: now), at: 7)
        try recordReply.run()
    }

    private func recordDeferral(
        of id: DeliveryID, due: Timestamp, refusals: Int, at now: Timestamp
    ) throws {
        recordDeferral.bind(id.rawValue, at: 1)
        recordDeferral.bind(now.milliseconds, at: 2)
        recordDeferral.bind(due.milliseconds, at: 3)
        recordDeferral.bind(refusals, at: 4)
        try recordDeferral.run()
    }

    private func record(note: String, for id: DeliveryID, at now: Timestamp) throws {
        recordReply.bind(id.rawValue, at: 1)
        recordReply.bind(now.milliseconds - epoch.milliseconds, at: 2)
        for index: Int32 in 3...5 { recordReply.bindNull(at: index) }
        recordReply.bind(note, at: 6)
        recordReply.bind(age(of: id, at: now), at: 7)
        try recordReply.run()
    }

    /// How old a mail is, in whole seconds of the clock; nil where another run claimed it.
    private func age(of id: DeliveryID, at now: Timestamp) -> Int64? {
        claimedAt[id.rawValue].map { now.seconds - $0 }
    }

    private func clear(_ id: Int64) throws {
        clearDue.bind(id, at: 1)
        try clearDue.run()
    }

    /// Whoever is queued again begins anew; the reply by which they had failed is kept.
    private func forgetAttempts(of id: Int64) throws {
        for statement in [keepingReply] + forgetting {
            statement.bind(id, at: 1)
            try statement.run()
        }
        try letGo(id)
    }

    // MARK: Claims

    private func claim(_ order: ClaimOrder, at now: Timestamp) throws -> [Delivery] {
        try search.deliveries(for: order, at: now) { found, state in
            for delivery in found {
                let id = delivery.id.rawValue
                try step(id, from: StateCode(state), to: StateCode(.claimed))
                claimedAt[id] = now.seconds
                if state == .deferred { try clear(id) }
            }
        }
    }
}
