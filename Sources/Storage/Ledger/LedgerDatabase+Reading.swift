public import DeliveryEngine
import Files
internal import GRDB
public import NewsletterCore

extension LedgerDatabase {
    /// The mailing, with its edition as it was pinned.
    public func mailing() throws -> Mailing {
        try file.read { db in try Mailing(db, in: file.path) }
    }

    /// Notes that a run begins.
    public func beginRun(at now: Timestamp) throws {
        try writing { writer, db in
            try db.execute(
                sql: "UPDATE mailing SET run_began = ?, run_ended = NULL, stopped = NULL",
                arguments: [now.milliseconds])
            writer.lock.noteRun(at: now)
        }
    }

    /// Notes that a run ends in order, and in one sentence why it ends before everything is
    /// done, if it does.
    public func endRun(at now: Timestamp, stopped: String? = nil) throws {
        try writing { writer, db in
            try db.execute(sql: "PRAGMA busy_timeout = 90000")
            try db.execute(
                sql: "UPDATE mailing SET run_ended = ?, stopped = ?",
                arguments: [now.milliseconds, stopped])
            writer.lock.noteRun(at: now)
        }
    }

    /// The recipient with an address, compared without case; never a duplicate.
    public func row(for address: EmailAddress) throws -> LedgerRow? {
        try rows(
            "WHERE COALESCE(d.address_key, d.address) = ? AND d.twin IS NULL", [address.key]
        ).first
    }

    /// The recipient who is a subscriber.
    public func row(for subscriber: SubscriberID) throws -> LedgerRow? {
        try rows("WHERE d.subscriber = ?", [subscriber.description]).first
    }

    /// A recipient with the values that the edition's slots ask for.
    public func recipient(of id: DeliveryID) throws -> Recipient? {
        try file.read { db in try Recipient(of: id, db) }
    }

    /// The recipients in a state, in order, up to `limit` of them after the one named.
    public func rows(
        in state: DeliveryState, after id: DeliveryID? = nil, limit: Int
    ) throws -> [LedgerRow] {
        let codes = StateCode.all.filter { $0.state == state }.map { "\($0.rawValue)" }
        return try rows(
            "WHERE d.state IN (\(codes.joined(separator: ","))) AND d.id > ? ORDER BY d.id LIMIT ?",
            [id?.rawValue ?? 0, limit])
    }

    /// Those who are out and would be in doubt if their run were dead, by the departure log as it
    /// stands now; nothing is changed.
    public func doubtfulOut() throws -> Set<DeliveryID> {
        try file.read { db in try DeliveryID.doubtfulOut(db, beside: file.path) }
    }

    /// The recipients whom a server answered last, the latest first.
    public func lastReplies(limit: Int) throws -> [LedgerRow] {
        try rows("WHERE a.at IS NOT NULL ORDER BY a.at DESC, a.delivery DESC LIMIT ?", [limit])
    }

    /// The deliveries in doubt.
    public func inDoubt() throws -> Set<DeliveryID> {
        try file.read { db in Set(try DeliveryID.all(in: StateCode(.indoubt), db)) }
    }

    /// Decides what happens to the deliveries in doubt, but for some; returns how many it was about.
    public func resolveInDoubt(
        _ resolution: InDoubtResolution, besides skipped: Set<DeliveryID> = [], at now: Timestamp
    ) throws -> Int {
        var count = 0
        var last: DeliveryID?
        while true {
            let rows = try rows(in: .indoubt, after: last, limit: 500)
            guard let end = rows.last?.id else { return count }
            last = end
            let changes = rows.filter { !skipped.contains($0.id) }.map { resolution.change(of: $0) }
            _ = try commit(changes, claiming: 0, at: now)
            count += changes.count
        }
    }

    private func rows(_ clause: String, _ arguments: StatementArguments) throws -> [LedgerRow] {
        try file.read { db in
            try Row.fetchAll(db, sql: "\(LedgerRow.query) \(clause)", arguments: arguments)
                .map { LedgerRow($0) }
        }
    }
}

extension Recipient {
    /// The recipient of a delivery; nil where there is none.
    fileprivate init?(of id: DeliveryID, _ db: Database) throws {
        let row = try Row.fetchOne(
            db, sql: "SELECT subscriber, address, name, attributes FROM delivery WHERE id = ?",
            arguments: [id.rawValue])
        guard let row else { return nil }
        self.init(
            subscriber: SubscriberID(row[0]), address: try EmailAddress(row[1]), name: row[2],
            attributes: try (row[3] as String?).map { try AttributeText.decode($0) } ?? [:])
    }
}

extension DeliveryID {
    static func all(in code: StateCode, _ db: Database) throws -> [DeliveryID] {
        try Int64.fetchAll(
            db, sql: "SELECT id FROM delivery WHERE state = ?", arguments: [code.rawValue]
        ).map { DeliveryID(rawValue: $0) }
    }
}
