internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

// What stands in a ledger, counted.

extension LedgerWriter {
    /// Counts the rows of a ledger that somebody else may be writing.
    static func count(_ db: Database) throws -> Tally {
        try tally(of: codes(db), held: held(db), db)
    }

    static func held(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM held") ?? 0
    }

    static func codes(_ db: Database) throws -> StateCounts {
        var counts = StateCounts()
        let rows = try Row.fetchCursor(
            db, sql: "SELECT state, COUNT(*) FROM delivery GROUP BY state")
        while let row = try rows.next() { counts[StateCode(rawValue: row[0])] = row[1] }
        return counts
    }

    static func tally(of counts: StateCounts, held: Int, _ db: Database) throws -> Tally {
        var tally = Tally(held: held)
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
