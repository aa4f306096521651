internal import DeliveryEngine
internal import GRDB
public import NewsletterCore

extension LedgerDatabase {
    /// Ends the mailing for good, in one transaction; returns how many are left out by that.
    ///
    /// Whoever was still to be mailed is excluded as `closed`. Mails in doubt stay so, since the
    /// relay's log may still tell of them.
    public func closeMailing(at now: Timestamp) throws -> Int {
        try writing { writer, db in
            var count = 0
            try db.inTransaction(.immediate) {
                let open = [DeliveryState.queued, .deferred].map { "\(StateCode($0).rawValue)" }
                try db.execute(
                    sql: """
                        UPDATE delivery SET state = \(StateCode(.closed).rawValue)
                        WHERE state IN (\(open.joined(separator: ",")))
                        """)
                count = db.changesCount
                try db.execute(sql: "UPDATE retry SET due = NULL WHERE due IS NOT NULL")
                try LedgerDecision(.closed, at: now, detail: "\(count)").write(db)
                return .commit
            }
            try writer.recount(db)
            return count
        }
    }
}
