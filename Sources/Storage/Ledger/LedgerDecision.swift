internal import GRDB
public import NewsletterCore

/// What was decided on a mailing, by a run or by a person.
public struct LedgerDecision: Hashable, Sendable {
    /// The kinds; a name in a ledger never changes its meaning.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Dead addresses came as cannot be chance: nobody is mailed before somebody decides.
        case brakeTripped = "brake tripped"
        /// Somebody takes the dead addresses for what they are.
        case refusalsAccepted = "refusals accepted"
        /// Failed deliveries were queued again.
        case failedResent = "failed resent"
        /// Those not sent yet get another sender.
        case senderChanged = "sender changed"
        /// The mailing has ended, whoever is left.
        case closed = "closed"
        /// The mailing began; the detail has the names of its articles, one a line.
        case begun = "begun"
    }

    /// What.
    public var kind: Kind
    /// When.
    public var at: Timestamp
    /// More about it, as its kind wants; nil for nothing.
    public var detail: String?

    /// Notes a decision.
    public init(_ kind: Kind, at: Timestamp, detail: String? = nil) {
        self.kind = kind
        self.at = at
        self.detail = detail
    }
}

extension LedgerDatabase {
    /// What was decided, in order; a kind that only a later version knows is passed over.
    public func decisions() throws -> [LedgerDecision] {
        try file.read { try LedgerDecision.all($0) }
    }

    /// The names of the articles that went out; nil in a ledger of an earlier version, which did
    /// not write them down.
    public func articles() throws -> [String]? {
        try decisions().first { $0.kind == .begun }?.detail?
            .split(separator: "\n").map(String.init)
    }

    /// Keeps a decision for good.
    public func note(_ decision: LedgerDecision) throws {
        try writing { _, db in try decision.write(db) }
    }
}

extension LedgerDecision {
    /// Those that stand in a ledger, in order.
    static func all(_ db: Database) throws -> [LedgerDecision] {
        try Row.fetchAll(db, sql: "SELECT kind, at, detail FROM decision ORDER BY id")
            .compactMap { row in
                LedgerDecision.Kind(rawValue: row[0]).map {
                    LedgerDecision($0, at: Timestamp(milliseconds: row[1]), detail: row[2])
                }
            }
    }

    /// Puts it on record.
    func write(_ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO decision (at, kind, detail) VALUES (?, ?, ?)",
            arguments: [at.milliseconds, kind.rawValue, detail])
    }
}
