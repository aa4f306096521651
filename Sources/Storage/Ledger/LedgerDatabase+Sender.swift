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
    public func changeSender(to facts: String, at now: Timestamp) throws {
        try writing { _, db in
            try db.inTransaction(.immediate) {
                let old = try String.fetchOne(db, sql: "SELECT sender FROM mailing") ?? "{}"
                let change = try JSONEncoder().encode(SenderChange(old: old, new: facts))
                try db.execute(sql: "UPDATE mailing SET sender = ?", arguments: [facts])
                let detail = String(decoding: change, as: UTF8.self)
                try Self.note(LedgerDecision(.senderChanged, at: now, detail: detail), db)
                return .commit
            }
        }
    }

    /// The facts of the sender under which a mail was made whose attempt ended at a time.
    public func sender(at time: Timestamp) throws -> String {
        let later = try decisions().first { $0.kind == .senderChanged && $0.at > time }
        if let detail = later?.detail {
            return try JSONDecoder().decode(SenderChange.self, from: Data(detail.utf8)).old
        }
        return try file.read { try String.fetchOne($0, sql: "SELECT sender FROM mailing") ?? "{}" }
    }
}
