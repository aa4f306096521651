public import DeliveryEngine
internal import FoundationEssentials
internal import GRDB
public import NewsletterCore

/// What a decision about the sender keeps: the facts before and after, as JSON.
private struct SenderChange: Codable {
    var old: String
    var new: String
}

extension LedgerDatabase {
    /// Gives those who are not sent yet another sender, in one transaction with its record.
    public func changeSender(to sender: SenderSnapshot, at now: Timestamp) throws {
        let new = try MailingColumn.text(of: sender)
        try writing { _, db in
            try db.inTransaction(.immediate) {
                let old = try String.fetchOne(db, sql: "SELECT sender FROM mailing") ?? "{}"
                let change = try JSONEncoder().encode(SenderChange(old: old, new: new))
                try db.execute(sql: "UPDATE mailing SET sender = ?", arguments: [new])
                let detail = String(decoding: change, as: UTF8.self)
                try LedgerDecision(.senderChanged, at: now, detail: detail).write(db)
                return .commit
            }
        }
    }

    /// The sender under which a mail was made whose attempt ended at a time.
    public func sender(at time: Timestamp) throws -> SenderSnapshot {
        let later = try decisions().first { $0.kind == .senderChanged && $0.at > time }
        if let detail = later?.detail {
            let change = try JSONDecoder().decode(SenderChange.self, from: Data(detail.utf8))
            return try MailingColumn.sender(change.old, in: file.path)
        }
        return try mailing().sender
    }
}
