internal import DeliveryEngine
import Files
internal import GRDB
public import NewsletterCore
import Subscribing

extension LedgerDatabase {
    /// Erases a person from the ledger: address, name, attributes, and what servers wrote about
    /// them; returns how many rows were theirs.
    ///
    /// The row itself stays, with its state and its random identity, so that the counts add up
    /// and nobody is mailed twice. What was still to be sent is left out as unsubscribed, what
    /// was in doubt is given up. Why a run stopped, and what was decided, is erased where it names
    /// the address; whom the mailing is for says the hash in its place, and one that cannot be read
    /// is emptied, since it selects nobody. The file is rewritten, so that no old page keeps the
    /// bytes.
    public func erase(
        _ address: EmailAddress, or subscribers: Set<SubscriberID>, at now: Timestamp,
        hidingAs hash: String = ""
    ) throws -> Int {
        let rows = try rows(of: address, or: subscribers)
        if try rows.isEmpty && !names(address) { return 0 }
        let endings = rows.compactMap { LedgerErasure.ending(of: $0) }
        let releases = rows.filter(\.isHeld).map { LedgerChange.suppressed($0.id) }
        _ = try commit(endings + releases, claiming: 0, at: now)
        try writing { _, db in
            try db.inTransaction(.immediate) {
                for row in rows { try LedgerErasure.erase(row.id, db) }
                try LedgerErasure.eraseWords(naming: address, db)
                try LedgerErasure.hide(address, as: hash, in: file.path, db)
                return .commit
            }
            try db.execute(sql: "VACUUM")
            let outcome = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            if outcome?[0] == 1 { throw FileError(path: file.path, reason: .busy) }
        }
        return rows.count
    }

    /// Whether the ledger names an address otherwise than by a recipient's row: in whom it is
    /// for, in why a run stopped, or in what was decided.
    public func names(_ address: EmailAddress) throws -> Bool {
        try file.read { try LedgerErasure.names(address, $0) }
    }
}
