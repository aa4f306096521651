public import DeliveryEngine
import Files
internal import FoundationEssentials
internal import GRDB
internal import MailFormat
public import NewsletterCore

/// One recipient as the ledger has them.
public struct LedgerRow: Hashable, Sendable {
    /// The number in this ledger.
    public var id: DeliveryID
    /// The person.
    public var subscriber: SubscriberID
    /// The address as it was when the mailing began.
    public var address: String
    /// The name as it was when the mailing began.
    public var name: String?
    /// Where the delivery stands.
    public var state: DeliveryState
    /// Why the recipient is excluded.
    public var exclusion: ExclusionReason?
    /// When the last attempt ended; nil before it.
    public var at: Timestamp?
    /// When the mail of the last attempt was made, to the second; nil where nobody knows.
    public var madeAt: Timestamp?
    /// How many attempts were refused for now.
    public var refusals: Int
    /// When a deferred delivery is tried again.
    public var due: Timestamp?
    /// What the server said last.
    public var reply: Reply?
    /// Why a delivery is in doubt.
    public var note: String?
    /// Whether it failed as a dead address that is not suppressed yet.
    public var isHeld = false
}

extension LedgerDatabase {
    /// The mailing, with its edition as it was pinned.
    public func mailing() throws -> Mailing {
        try file.read { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT * FROM mailing"),
                let slug = Slug(row["slug"])
            else { throw StorageError(path: file.path, reason: .damaged("no mailing in it")) }
            var mailing = Mailing(
                edition: Edition(
                    slug: slug, subject: try SlottedText(parsing: row["subject"], as: .header),
                    html: try SlottedText(parsing: row["html"], as: .html),
                    text: try SlottedText(parsing: row["text"], as: .plainText),
                    language: row["language"]),
                attachments: try Self.attachments(db),
                digest: row["digest"],
                sender: try MailingColumn.sender(row["sender"], in: file.path),
                audience: try MailingColumn.audience(row["audience"], in: file.path),
                createdAt: Timestamp(milliseconds: row["created_at"]))
            mailing.runBegan = (row["run_began"] as Int64?).map { Timestamp(milliseconds: $0) }
            mailing.runEnded = (row["run_ended"] as Int64?).map { Timestamp(milliseconds: $0) }
            mailing.stopped = row["stopped"]
            return mailing
        }
    }

    /// The files that go with the mails; a ledger of an earlier version has no room for them.
    private static func attachments(_ db: Database) throws -> [AttachedFile] {
        guard try db.tableExists("attachment") else { return [] }
        return try Row.fetchAll(db, sql: "SELECT * FROM attachment ORDER BY id").map { row in
            AttachedFile(
                fileName: row["name"], contentType: row["type"],
                bytes: Array(row["bytes"] as Data), contentID: row["content_id"])
        }
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
        try file.read { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT subscriber, address, name, attributes FROM delivery WHERE id = ?",
                arguments: [id.rawValue])
            return try row.map { row in
                Recipient(
                    subscriber: SubscriberID(row[0]), address: try EmailAddress(row[1]),
                    name: row[2],
                    attributes: try (row[3] as String?).map { try AttributeText.decode($0) } ?? [:])
            }
        }
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

    /// Decides what happens to every delivery in doubt; returns how many there were.
    public func resolveInDoubt(_ resolution: InDoubtResolution, at now: Timestamp) throws -> Int {
        var count = 0
        while true {
            let held = try rows(in: .indoubt, limit: 500)
            if held.isEmpty { return count }
            let changes = held.map { resolution.change(of: $0) }
            _ = try commit(changes, claiming: 0, at: now)
            count += held.count
        }
    }

    private static let rowQuery = """
        SELECT d.id, d.subscriber, d.address, d.name, d.state,
            a.at + (SELECT created_at FROM mailing), r.refusals, r.due,
            a.code, a.status, a.command, a.text, a.age,
            EXISTS (SELECT 1 FROM held WHERE delivery = d.id)
        FROM delivery AS d LEFT JOIN attempt AS a ON a.delivery = d.id
            LEFT JOIN retry AS r ON r.delivery = d.id
        """

    private func rows(_ clause: String, _ arguments: StatementArguments) throws -> [LedgerRow] {
        try file.read { db in
            try Row.fetchAll(db, sql: "\(Self.rowQuery) \(clause)", arguments: arguments)
                .map { Self.ledgerRow($0) }
        }
    }

    private static func ledgerRow(_ row: Row) -> LedgerRow {
        let code = StateCode(rawValue: row[4])
        let text = row[11] as String?
        let reply = (row[8] as Int?).map { number in
            Reply(
                code: number, status: (row[9] as Int64?).map { EnhancedStatus(ledgerCode: $0) },
                text: text ?? "",
                command: (row[10] as Int64?).flatMap { Reply.Command(ledgerCode: $0) } ?? .dot)
        }
        let at = (row[5] as Int64?).map { Timestamp(milliseconds: $0) }
        let age = row[12] as Int64?
        return LedgerRow(
            id: DeliveryID(rawValue: row[0]), subscriber: SubscriberID(row[1]), address: row[2],
            name: row[3], state: code.state ?? .excluded, exclusion: code.exclusion,
            at: at, madeAt: age.flatMap { age in at.map { Timestamp(seconds: $0.seconds - age) } },
            refusals: row[6] as Int? ?? 0,
            due: (row[7] as Int64?).map { Timestamp(milliseconds: $0) },
            reply: reply, note: reply == nil ? text : nil, isHeld: row[13])
    }
}

extension DeliveryID {
    static func all(in code: StateCode, _ db: Database) throws -> [DeliveryID] {
        try Int64.fetchAll(
            db, sql: "SELECT id FROM delivery WHERE state = ?", arguments: [code.rawValue]
        ).map { DeliveryID(rawValue: $0) }
    }
}

/// What is done with deliveries of which nobody knows whether they arrived.
public enum InDoubtResolution: String, Hashable, Sendable, CaseIterable {
    /// Sent again: somebody may get the issue twice.
    case resend
    /// Given up: somebody may not get it at all.
    case skip

    func change(of row: LedgerRow) -> LedgerChange {
        switch self {
        case .resend: .released(row.id)
        case .skip:
            .failed(
                row.id,
                Reply(code: 0, text: "given up: in doubt (\(row.note ?? ""))", command: .dot))
        }
    }
}
