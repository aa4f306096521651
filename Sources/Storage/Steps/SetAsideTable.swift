internal import NewsletterCore
import Subscribing

/// The entries of the intake that broke a rule of the list: they must not keep those after them
/// waiting, and must not be lost, so they stand in a table of their own until somebody sees to them.
struct SetAsideTable {
    let db: Session

    /// Keeps an entry, and why it could not be applied.
    func add(_ entry: IntakeEntry, because why: String) throws {
        // Whoever sees to it knows people by their addresses.
        let address = try entry.subscriber.flatMap { id in
            try db.first(
                String.self, "SELECT address_key FROM subscriber WHERE public_id = ?",
                [id.description])
        }
        try db.run(
            """
            INSERT OR IGNORE INTO set_aside (id, subscriber, address_key, at, entry, why)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                entry.id, entry.subscriber?.description, entry.addressKey ?? address,
                entry.at.milliseconds, IntakeLine.payload(of: entry), why.escapingControls(),
            ])
    }

    /// Whether nothing is set aside; most lists have nothing.
    func isEmpty() throws -> Bool {
        try db.first(Bool.self, "SELECT NOT EXISTS (SELECT 1 FROM set_aside)") ?? true
    }

    /// What somebody wished once more, and got, is not to be seen to any more.
    func forget(_ entry: IntakeEntry) throws {
        if try isEmpty() { return }
        for row in try db.rows("SELECT id, subscriber, address_key, entry FROM set_aside") {
            let isTheirs =
                entry.subscriber.map { $0.description == (row[1] as String?) } == true
                || entry.addressKey.map { $0 == (row[2] as String?) } == true
            guard isTheirs, let known = IntakeLine.entry(ofPayload: row[3]) else { continue }
            let isSame = IntakeLine.kind(of: known.optOut) == IntakeLine.kind(of: entry.optOut)
            if isSame || entry.optOut.isForGood {
                try db.run("DELETE FROM set_aside WHERE id = ?", [row[0] as String])
            }
        }
    }

    /// What is set aside, in the order in which it was recorded.
    func all() throws -> [SetAsideEntry] {
        try db.rows(
            "SELECT id, subscriber, address_key, at, entry, why FROM set_aside ORDER BY at, id"
        ).map { row in
            let entry = IntakeLine.entry(ofPayload: row[4])
            let who = (row[2] as String?) ?? (row[1] as String?)
            return SetAsideEntry(
                id: row[0], who: who ?? "somebody",
                wish: entry.map { IntakeLine.kind(of: $0.optOut) } ?? "unknown",
                at: Timestamp(milliseconds: row[3]), why: row[5])
        }
    }
}

extension OptOut {
    /// Whether nobody gets mail after it, so that no other wish is left to be granted.
    fileprivate var isForGood: Bool {
        switch self {
        case .leave(_, nil), .remove, .suppress: true
        default: false
        }
    }
}

extension IntakeEntry {
    /// The person whom it names by identity.
    var subscriber: SubscriberID? {
        if case .id(let id)? = optOut.person { id } else { nil }
    }

    /// The address that it names, as the list compares them.
    var addressKey: String? {
        switch optOut {
        case .suppress(let told):
            if case .address(let key) = told.target { key } else { nil }
        default:
            if case .address(let address)? = optOut.person { address.key } else { nil }
        }
    }
}
