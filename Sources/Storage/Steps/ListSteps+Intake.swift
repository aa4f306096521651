internal import NewsletterCore
import Subscribing

extension ListSteps {
    /// Applies what the intake holds and was not applied before, within a transaction; returns
    /// what each entry did, by its identity.
    ///
    /// The table `intake` remembers what was applied for as long as it stands in the file: a
    /// program may die between the commit and the emptying of the file, and nobody who came
    /// back since leaves a second time.
    func apply(_ content: Intake.Content, _ db: Session) throws -> [String: OptOutOutcome] {
        let applied = try Set(db.all(String.self, "SELECT id FROM intake"))
        let standing = Set(content.entries.map(\.id))
        for id in applied.subtracting(standing).sorted() {
            try db.run("DELETE FROM intake WHERE id = ?", [id])
        }
        var outcomes: [String: OptOutOutcome] = [:]
        var books = IntakeBooks(self, db)
        for entry in content.entries where !applied.contains(entry.id) {
            outcomes[entry.id] = try applyOrSetAside(entry, &books, db)
            try db.run("INSERT OR IGNORE INTO intake VALUES (?)", [entry.id])
        }
        let hashes = content.entries.last { outcomes[$0.id] == .done && $0.isHash }
        if let hashes, addressHash != nil {
            try revealHashes(HistoryWriter(db, at: hashes.at, origin: hashes.origin), db)
        } else if hashes != nil {
            try forgetComparison(db)
        }
        return outcomes
    }

    /// Applies one entry; where it cannot be applied, and never will be, sets it aside.
    ///
    /// What keeps the list itself from being written is thrown.
    func applyOrSetAside(
        _ entry: IntakeEntry, _ books: inout IntakeBooks, _ db: Session
    ) throws -> OptOutOutcome {
        let aside = SetAsideTable(db: db)
        do {
            let outcome = try db.saving { try apply(entry, books, db) }
            if outcome == .done || outcome == .already { try aside.forget(entry) }
            return outcome
        } catch let error where error is AddressError || Session.isRefused(error) {
            books = IntakeBooks(self, db)
            try aside.add(entry, because: "\(error)")
            return .setAside
        }
    }

    /// Applies one entry; `books` keeps what entries in a row have in common.
    func apply(
        _ entry: IntakeEntry, _ books: IntakeBooks, _ db: Session
    ) throws -> OptOutOutcome {
        let history = try books.history(of: entry)
        switch entry.optOut {
        case .leave(let who, let list):
            if let list, try Self.knownListID(list, db) == nil {
                try remember(who, off: list, entry, db)
                let known = try db.all(String.self, "SELECT name FROM list")
                return .noSuchList(NoSuchName.explain("list", list.description, known))
            }
            switch try leave(who, from: list, history, db) {
            case .left: return .done
            case .already: return .already
            case .unknown:
                if case .id(let id) = who { return try leave(since: id, list, history, db) }
                try remember(who, off: list, entry, db)
                return .unknown
            }
        case .mark(let who, let status, let note):
            // It may have waited: a bounce says nothing new of somebody who left or complained
            // meanwhile.
            let subscriber = try PersonRow.find(who, db)?.subscriber
            if let subscriber, case let known = subscriber.status,
                known == status || status == .bounced && known != .active
            {
                if known == status {
                    try tellOnce(subscriber.id, status.rawValue, note, history, db)
                }
                return .already
            }
            if try mark(who, as: status, note: note, history, db) { return .done }
            if case .address(let address) = who, let reason = SuppressionReason(status) {
                try suppressions(db).note(address, reason, note: note, at: entry.at)
            }
            return .unknown
        case .remove(let who):
            return try remove(who, history, db) == nil ? .unknown : .done
        case .suppress(let told):
            return try suppress(told, books.suppressions(), history, db) ? .done : .already
        case .pause(let who, let end):
            return try WishSteps(steps: self, history: history, db: db).pause(who, until: end)
        case .undo(let who, let list):
            return try WishSteps(steps: self, history: history, db: db).undoLeaving(of: who, list)
        case .reason(let who, let reason, let words):
            return try WishSteps(steps: self, history: history, db: db)
                .keep(reason, words, of: who)
        }
    }

    /// Lets somebody leave who had an identity that is gone: whoever has their address now, and
    /// where nobody has it, whoever comes to have it.
    ///
    /// The record of a row that was removed keeps the hash of the address.
    private func leave(
        since id: SubscriberID, _ list: ListName?, _ history: HistoryWriter, _ db: Session
    ) throws -> OptOutOutcome {
        let hash = try db.first(
            String.self,
            """
            SELECT detail FROM event WHERE subscriber = ? AND kind = 'removed'
                AND detail IS NOT NULL
            """, [id.description])
        guard let hash else { return .unknown }
        if let successor = try person(hashedAs: hash, db) {
            return try leave(.id(successor), from: list, history, db) == .left ? .done : .already
        }
        let time = history.now.milliseconds
        if let list {
            try db.run(
                """
                INSERT OR IGNORE INTO list_leave (address_hash, list, at, origin)
                VALUES (?, ?, ?, ?)
                """, [hash, list.description, time, history.origin.description])
        } else {
            try db.run(
                """
                INSERT INTO suppression (address_hash, reason, at)
                VALUES (?, 'unsubscribed', ?)
                ON CONFLICT (address_hash) DO UPDATE
                    SET reason = excluded.reason, note = NULL, at = excluded.at
                    WHERE reason = 'bounced'
                """, [hash, time])
        }
        return db.changes > 0 ? .done : .already
    }

    /// Whoever has the address of which only the hash is known; nil where nobody has.
    private func person(hashedAs hash: String, _ db: Session) throws -> SubscriberID? {
        guard let addressHash else { return nil }
        let rows = try FastStatement(db, "SELECT address_key, public_id FROM subscriber")
        defer { rows.reset() }
        while try rows.step() {
            guard let key = rows.text(0), let id = rows.text(1) else { continue }
            if addressHash.all(key).contains(hash) { return SubscriberID(id) }
        }
        return nil
    }

    /// Remembers who left before they were on the list, so that no import puts them on it.
    private func remember(
        _ who: SubscriberReference, off list: ListName?, _ entry: IntakeEntry, _ db: Session
    ) throws {
        let address: EmailAddress
        switch who {
        case .address(let named): address = named
        case .id:
            guard list != nil, let found = try PersonRow.find(who, db) else { return }
            address = found.subscriber.address
        }
        let suppressionList = try suppressions(db)
        guard let list else {
            try suppressionList.note(address, .unsubscribed, note: nil, at: entry.at)
            return
        }
        let suppression = try suppressionList.entry(address)
        // Of somebody who was forgotten nothing is kept.
        if suppression?.reason == .forgotten { return }
        try LeaveList(db, hash: addressHash).remember(address, list, at: entry.at, entry.origin)
        if case .hash? = suppression?.target { try hashLeaves(of: address.key, db) }
    }
}

extension IntakeEntry {
    /// Whether it suppresses somebody of whom only a hash is known.
    fileprivate var isHash: Bool {
        if case .suppress(let told) = optOut { told.isHash } else { false }
    }
}

/// What opt-outs that are applied one after the other have in common.
final class IntakeBooks {
    private let steps: ListSteps
    private let db: Session
    private var history: HistoryWriter?
    private var suppressionList: SuppressionList?

    init(_ steps: ListSteps, _ db: Session) {
        self.steps = steps
        self.db = db
    }

    /// The history of an entry; those of one list have one.
    func history(of entry: IntakeEntry) throws -> HistoryWriter {
        if case .suppress(let told) = entry.optOut, case .address = told.target {
        } else {
            // Other steps may make hashes of addresses.
            suppressionList = nil
        }
        if let history, history.now == entry.at, history.origin == entry.origin { return history }
        let made = try HistoryWriter(db, at: entry.at, origin: entry.origin)
        history = made
        return made
    }

    func suppressions() throws -> SuppressionList {
        if let suppressionList { return suppressionList }
        let made = try steps.suppressions(db)
        suppressionList = made
        return made
    }
}
