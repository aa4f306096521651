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

    /// Those who are out; every other state is read from the file.
    private var inFlight: Set<Int64> = []
    /// The log of the run that this writer has opened; nil where nothing but decisions are written.
    var departures: DepartureFile?
    /// How many commits have been made for runs, of all of them.
    private(set) var commits: Int64
    private var counts = StateCounts()
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
    private let ownLog, counting, numberAttempt: FastStatement
    private let hold, release: FastStatement
    /// What stands about attempts besides the state.
    let attempts: AttemptRecords
    /// How many deliveries are held.
    private var held = 0

    init(_ db: Database, lock: LedgerLock) throws {
        self.lock = lock
        begin = try FastStatement(db, "BEGIN IMMEDIATE")
        end = try FastStatement(db, "COMMIT")
        undo = try FastStatement(db, "ROLLBACK")
        move = try FastStatement(db, "UPDATE delivery SET state = ?3 WHERE id = ?1 AND state = ?2")
        read = try FastStatement(db, "SELECT state FROM delivery WHERE id = ?1")
        ownLog = try FastStatement(db, "SELECT 1 FROM departure_log WHERE number = ?1")
        counting = try FastStatement(db, "UPDATE departure_log SET commits = ?1")
        numberAttempt = try FastStatement(
            db, "UPDATE handed_out SET attempts = ?2 WHERE delivery = ?1")
        commits = try Int64.fetchOne(db, sql: "SELECT commits FROM departure_log") ?? 0
        search = try ClaimSearch(db)
        attempts = try AttemptRecords(db)
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
        var claimed: [Delivery] = []
        try transaction(db) {
            try checkLog()
            for change in changes { try apply(change, at: now) }
            if order.room > 0 { claimed = try claim(order, at: now) }
            if departures != nil { try countCommit() }
        }
        // What was committed stands; where the log cannot be moved now, as on a full disk, the next
        // commit tries it again.
        if changesSinceCheckpoint >= Self.changesPerCheckpoint { try? checkpoint(db) }
        departures?.committed(upTo: commits)
        return claimed
    }

    /// Runs the closure in a transaction, and takes nothing of it into memory where it fails.
    func transaction(_ db: Database, _ body: () throws -> Void) throws {
        let (cursor, heldBefore, commitsBefore) = (search.cursor, held, commits)
        do {
            try begin.run()
            try body()
            try end.run()
        } catch {
            if db.isInsideTransaction { try? undo.run() }
            search.cursor = cursor
            (held, commits) = (heldBefore, commitsBefore)
            takeBack()
            throw error
        }
        for step in journal where !inFlight.contains(step.id) { attempts.end(step.id) }
        changesSinceCheckpoint += journal.count
        journal.removeAll(keepingCapacity: true)
    }

    /// Whether nobody is out.
    var isIdle: Bool { counts[StateCode(.out)] == 0 }

    /// Throws where the ledger names another run's log by now, which has settled what this one had
    /// out.
    func checkLog() throws {
        guard let departures else { return }
        ownLog.bind(departures.identity.number, at: 1)
        defer { ownLog.reset() }
        guard try ownLog.step() else { throw LedgerError.superseded }
    }

    private func countCommit() throws {
        commits += 1
        counting.bind(commits, at: 1)
        try counting.run()
    }

    /// The counts, from memory.
    func tally(_ db: Database) throws -> Tally { try Self.tally(of: counts, held: held, db) }

    // MARK: Changes

    func apply(_ change: LedgerChange, at now: Timestamp) throws {
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
        if state == .deferred { try attempts.clearDue(of: id.rawValue) }
        if state == .failed {
            try attempts.forget(id.rawValue)
            try letGo(id.rawValue)
        }
    }

    /// Writes what a change says besides the state.
    private func note(_ change: LedgerChange, at now: Timestamp) throws {
        let id = change.delivery
        switch change {
        case .suppressed, .excluded: break
        case .released: search.putBack(id.rawValue)
        case .sent(_, let reply), .failed(_, let reply):
            try attempts.record(reply, for: id, at: now)
        case .held(_, let reply, let route):
            try attempts.record(reply, for: id, at: now)
            hold.bind(id.rawValue, at: 1)
            hold.bind(route, at: 2)
            try hold.run()
            held += 1
        case .refusedForUs(_, let reply):
            try attempts.record(reply, for: id, at: now)
            try attempts.recordRefusalOfUs(id, at: now)
            search.putBehind(id.rawValue)
        case .deferred(_, let due, let reply):
            try attempts.record(reply, for: id, at: now)
            try attempts.recordDeferral(
                of: id, due: due, refusals: ReplyClass(reply).countsAgainstRecipient ? 1 : 0,
                at: now)
        case .inDoubt(_, let note): try attempts.record(note: note, for: id, at: now)
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
        if from.state == .queued { search.cursor.returned.remove(id) }
        counts[from] -= 1
        counts[to] += 1
    }

    private func remember(_ id: Int64, _ state: DeliveryState) {
        if state == .out { inFlight.insert(id) } else { inFlight.remove(id) }
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
        if inFlight.contains(id) { return StateCode(.out) }
        read.bind(id, at: 1)
        defer { read.reset() }
        return try read.step() ? StateCode(rawValue: read.integer(0)) : nil
    }

    // MARK: Claims

    private func claim(_ order: ClaimOrder, at now: Timestamp) throws -> [Delivery] {
        try search.deliveries(for: order, at: now) { found, state in
            for delivery in found {
                let id = delivery.id.rawValue
                try step(id, from: StateCode(state), to: StateCode(.out))
                if delivery.attemptNumber > 1 { try number(delivery) }
                attempts.begin(id, at: now)
                if state == .deferred { try attempts.clearDue(of: id) }
            }
        }
    }

    private func number(_ delivery: Delivery) throws {
        numberAttempt.bind(delivery.id.rawValue, at: 1)
        numberAttempt.bind(Int64(delivery.attemptNumber), at: 2)
        try numberAttempt.run()
    }

    // MARK: Those who are out

    /// Who is out by the file, each with the number of the attempt.
    func out(_ db: Database, at now: Timestamp) throws -> [Delivery] {
        if isIdle { return [] }
        let ids = try Int64.fetchAll(
            db, sql: "SELECT id FROM delivery WHERE state = \(StateCode(.out).rawValue) ORDER BY id"
        )
        return try ids.compactMap { try search.delivery($0, at: now) }
    }
}
