internal import DeliveryEngine
import Files
internal import GRDB
internal import NewsletterCore

// How a ledger names the departure log of its run, and settles what a run before had out.

extension LedgerWriter {
    /// Settles what a dead run had out, by its departure log, in one transaction with the word that
    /// there is no log any more; then the log goes.
    ///
    /// The log is read in the transaction, so that no hand-out comes between. Throws where the ledger
    /// was put back to an earlier state since, as its log or a later one beside it tells, unless it
    /// `wasMoved`: then all that is out is in doubt.
    func settle(
        _ path: String, concluding answers: RecoveredAnswers, wasMoved: Bool, at now: Timestamp,
        _ db: Database
    ) throws -> LedgerRecovery {
        let named = try DepartureLogIdentity(db)
        let strays = try StrayDepartures(
            beside: path, besides: named, of: attempts.epoch, commits: commits, isLatest: wasMoved)
        if named == nil, isIdle {
            strays.remove()
            return LedgerRecovery()
        }
        if let named, try DepartureFile.isHeld(named, beside: path) {
            throw FileError(path: path, reason: .locked(by: nil))
        }
        var recovery = LedgerRecovery()
        try transaction(db) {
            // A run that was taken for dead may have named another since.
            guard try DepartureLogIdentity(db) == named else {
                throw FileError(path: path, reason: .locked(by: nil))
            }
            let out = try out(db, at: now)
            var reading = try DepartureFile.recover(named, beside: path)
            switch reading.standing(toCommit: commits) {
            case .level: break
            case .ahead where !wasMoved: throw FileError(path: path, reason: .setBack)
            case .ahead, .behind: reading = .notBelieved(.anotherFile)
            }
            for delivery in out {
                let settlement = reading.settlement(of: delivery.attempt)
                recovery.count(settlement, of: delivery.id)
                try apply(answers.change(of: delivery, settlement), at: settlement.moment ?? now)
            }
            try DepartureLogIdentity.name(nil, db)
        }
        if let named { DepartureFile.remove(named, beside: path) }
        strays.remove()
        return recovery
    }

    /// Makes the log of a run and names it in the ledger.
    ///
    /// A run before in this process may have ended with something unrecorded, which is settled.
    func openDepartures(
        _ number: String, slots: Int, beside path: String, concluding answers: RecoveredAnswers,
        at now: Timestamp, _ db: Database
    ) throws -> DepartureFile {
        closeDepartures(beside: path, db)
        _ = try settle(path, concluding: answers, wasMoved: false, at: now, db)
        let log = try DepartureFile(
            number: number, beside: path, slots: slots, mailing: attempts.epoch, commits: commits)
        do {
            try transaction(db) { try DepartureLogIdentity.name(log.identity, db) }
        } catch {
            DepartureFile.remove(log.identity, beside: path)
            throw error
        }
        departures = log
        return log
    }

    /// Ends the log: where nobody is out it is of no use any more.
    func closeDepartures(beside path: String, _ db: Database) {
        guard let log = departures else { return }
        log.close()
        // Another run may have named its own since.
        let isUnnamed =
            isIdle
            && (try? transaction(db) {
                try checkLog()
                try DepartureLogIdentity.name(nil, db)
            }) != nil
        departures = nil
        if isUnnamed { DepartureFile.remove(log.identity, beside: path) }
    }
}

extension DepartureLogIdentity {
    /// Which log the ledger names; nil where it names none.
    init?(_ db: Database) throws {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT number, boot, device, file, born, mount, namespace FROM departure_log")
        guard let row, let number = row[0] as String? else { return nil }
        func word(_ column: Int) -> UInt64 { UInt64(bitPattern: row[column] as Int64? ?? 0) }
        self.init(
            number: number, boot: row[1], device: word(2), file: word(3),
            born: row[4] as Int64? ?? 0, mount: word(5), namespace: word(6))
    }

    /// Has the ledger name a log, or none.
    static func name(_ identity: DepartureLogIdentity?, _ db: Database) throws {
        func word(_ number: UInt64?) -> Int64? { number.map { Int64(bitPattern: $0) } }
        try db.execute(
            sql: """
                UPDATE departure_log SET number = ?, boot = ?, device = ?, file = ?, born = ?,
                    mount = ?, namespace = ?
                """,
            arguments: [
                identity?.number, identity?.boot, word(identity?.device), word(identity?.file),
                identity?.born, word(identity?.mount), word(identity?.namespace),
            ])
    }
}

extension DeliveryID {
    /// Those who are out and would be in doubt if their run were dead; nothing is changed.
    static func doubtfulOut(_ db: Database, beside path: String) throws -> Set<DeliveryID> {
        if try !db.tableExists("handed_out") { return Set(try all(in: FormerLedger.dotting, db)) }
        let ids = try all(in: StateCode(.out), db)
        var reading = try DepartureFile.recover(
            try DepartureLogIdentity(db), beside: path, closing: false)
        let row = try Row.fetchOne(db, sql: "SELECT * FROM departure_log")
        // As version 3 has it: see the migration.
        let commits: Int64 = row?["commits"] ?? row?["hand_outs"] ?? 0
        // A run that goes on meanwhile may be ahead of what is read here.
        if reading.standing(toCommit: commits) == .behind { reading = .notBelieved(.anotherFile) }
        return Set(
            try ids.filter { id in
                let number = try Int32.fetchOne(
                    db, sql: "SELECT attempts FROM handed_out WHERE delivery = ?",
                    arguments: [id.rawValue])
                guard case .inDoubt = reading.settlement(of: Attempt(id, number: number ?? 1))
                else { return false }
                return true
            })
    }
}

extension DepartureSettlement {
    /// When the last word came.
    fileprivate var moment: Timestamp? {
        if case .answered(let answer) = self { answer.at } else { nil }
    }
}

extension LedgerRecovery {
    fileprivate mutating func count(_ settlement: DepartureSettlement, of id: DeliveryID) {
        switch settlement {
        case .queued: requeued += 1
        case .inDoubt: doubts.insert(id)
        case .answered: answered += 1
        }
    }
}
