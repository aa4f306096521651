import Files
import NewsletterCore
package import Subscribing
internal import TextFormats

extension StoredPeople {
    /// Changes the name, the language or the address of somebody, and puts what it was on record.
    @discardableResult
    package func change(
        _ who: SubscriberReference, to change: PersonalChange, origin: Origin
    ) throws -> PersonalChangeOutcome {
        try file.write { db in
            guard let (row, subscriber) = try PersonRow.find(who, db) else { return .unknown }
            let history = try history(origin, db)
            switch change {
            case .name(let name):
                guard name != subscriber.name else { return .already }
                try set("name", name, row, history, db)
                try tell("name", subscriber.name, of: subscriber, history)
            case .language(let language):
                guard language != subscriber.language else { return .already }
                try set("language", language, row, history, db)
                try tell("language", subscriber.language, of: subscriber, history)
            case .address(let address, let confirmation):
                guard address != subscriber.address else { return .already }
                if try isTaken(address, from: row, db) { return .taken }
                try set("address", address.description, row, history, db)
                try set("address_key", address.key, row, history, db)
                try tell("address", subscriber.address.description, of: subscriber, history)
                if subscriber.status == .bounced {
                    try steps.set(.active, of: subscriber, row, cause: nil, history, db)
                }
                if let confirmation {
                    try history.tell(
                        subscriber.id.description,
                        ConsentRecord(
                            kind: .confirmed, at: confirmation.at, source: "change of address",
                            address: confirmation.network, origin: origin.description))
                }
            }
            return .done
        }
    }

    /// Whether somebody else has an address, or it gets no mail.
    private func isTaken(_ address: EmailAddress, from row: Int64, _ db: Session) throws -> Bool {
        let isOthers = try db.row(
            "SELECT 1 FROM subscriber WHERE address_key = ? AND id <> ?", [address.key, row])
        let list = try suppressions(db)
        return try isOthers != nil || list.block(address.key) != nil
            || list.entry(address) != nil
    }

    private func set(
        _ column: String, _ value: String?, _ row: Int64, _ history: HistoryWriter, _ db: Session
    ) throws {
        try db.run(
            "UPDATE subscriber SET \(column) = ?, updated_at = ? WHERE id = ?",
            [value, history.now.milliseconds, row])
    }

    private func tell(
        _ name: String, _ old: String?, of subscriber: Subscriber, _ history: HistoryWriter
    ) throws {
        let before: JSONValue = .object([(name, old.map { .string($0) } ?? .null)])
        try history.tell(subscriber.id.description, "changed", JSONText.encode(before))
    }
}
