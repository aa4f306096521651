internal import GRDB
internal import NewsletterCore

extension ListSteps {
    /// Applies what the intake holds and was not applied before, within a transaction; returns
    /// what each entry did, by its identity.
    ///
    /// The table `intake` remembers what was applied for as long as it stands in the file: a
    /// program may die between the commit and the emptying of the file, and nobody who came
    /// back since leaves a second time.
    func apply(_ content: Intake.Content, _ db: Database) throws -> [String: OptOutOutcome] {
        let applied = try String.fetchSet(db, sql: "SELECT id FROM intake")
        let standing = Set(content.entries.map(\.id))
        for id in applied.subtracting(standing).sorted() {
            try db.execute(sql: "DELETE FROM intake WHERE id = ?", arguments: [id])
        }
        var outcomes: [String: OptOutOutcome] = [:]
        for entry in content.entries where !applied.contains(entry.id) {
            outcomes[entry.id] = try apply(entry, db)
            try db.execute(
                sql: "INSERT OR IGNORE INTO intake VALUES (?)", arguments: [entry.id])
        }
        let hashes = content.entries.last { outcomes[$0.id] == .done && $0.isHash }
        if let hashes, addressHash != nil {
            try revealHashes(HistoryWriter(db, at: hashes.at, origin: hashes.origin), db)
        }
        return outcomes
    }

    private func apply(_ entry: IntakeEntry, _ db: Database) throws -> OptOutOutcome {
        let history = try HistoryWriter(db, at: entry.at, origin: entry.origin)
        switch entry.optOut {
        case .leave(let who, let list):
            if let list, try Self.knownListID(list, db) == nil {
                try remember(who, off: list, entry, db)
                let known = try String.fetchAll(db, sql: "SELECT name FROM list")
                return .noSuchList(NoSuchName.explain("list", list.description, known))
            }
            switch try leave(who, from: list, history, db) {
            case .left: return .done
            case .already: return .already
            case .unknown:
                try remember(who, off: list, entry, db)
                return .unknown
            }
        case .mark(let who, let status, let note):
            // It may have waited: a bounce says nothing new of somebody who left or complained
            // meanwhile.
            if let known = try SubscriberDatabase.find(who, db)?.subscriber.status,
                known == status || status == .bounced && known != .active
            {
                return .already
            }
            if try mark(who, as: status, note: note, history, db) { return .done }
            if case .address(let address) = who, let reason = SuppressionReason(status) {
                try suppressions(db).suppress(address, reason, note: note, at: entry.at)
            }
            return .unknown
        case .remove(let who):
            return try remove(who, history, db) == nil ? .unknown : .done
        case .suppress(let told):
            return try suppress(told, suppressions(db), history, db) ? .done : .already
        }
    }

    /// Remembers who left before they were on the list, so that no import puts them on it.
    private func remember(
        _ who: SubscriberReference, off list: ListName?, _ entry: IntakeEntry, _ db: Database
    ) throws {
        let address: EmailAddress
        switch who {
        case .address(let named): address = named
        case .id:
            guard list != nil, let found = try SubscriberDatabase.find(who, db) else { return }
            address = found.subscriber.address
        }
        guard let list else {
            try suppressions(db).suppress(address, .unsubscribed, note: nil, at: entry.at)
            return
        }
        // Of somebody who was forgotten nothing is kept.
        if try suppressions(db).contains(address) { return }
        try db.execute(
            sql: "INSERT OR IGNORE INTO list_leave VALUES (?, ?, ?, ?)",
            arguments: [
                address.key, list.description, entry.at.milliseconds, entry.origin.description,
            ])
    }

    /// Suppresses by address whoever is a subscriber and suppressed by hash: a mailing looks
    /// at addresses only.
    func revealHashes(_ history: HistoryWriter, _ db: Database) throws {
        guard let addressHash else {
            throw StorageError(
                path: path, reason: .unfit("was opened without the key to compare hashes"))
        }
        var known: [String: Int64] = [:]
        for row in try Row.fetchAll(
            db,
            sql: "SELECT address_hash, id FROM suppression WHERE address_hash IS NOT NULL")
        {
            known[row[0]] = row[1]
        }
        let rows = try HotStatement(db, "SELECT address_key, public_id FROM subscriber")
        var found: [(suppression: Int64, key: String, id: String)] = []
        while try rows.step() {
            guard let key = rows.text(0), let id = rows.text(1),
                let row = addressHash.all(key).lazy.compactMap({ known[$0] }).first
            else { continue }
            found.append((row, key, id))
        }
        rows.reset()
        for (suppression, key, id) in found {
            let isSuppressed = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM suppression WHERE address_key = ?)",
                arguments: [key])
            if isSuppressed == true { continue }
            try db.execute(
                sql: """
                    UPDATE suppression SET address_key = ?, address_hash = NULL WHERE id = ?
                    """, arguments: [key, suppression])
            try history.tell(id, "suppressed", "by hash")
        }
    }
}

extension IntakeEntry {
    /// Whether it suppresses somebody of whom only a hash is known.
    fileprivate var isHash: Bool {
        if case .suppress(let told) = optOut { told.isHash } else { false }
    }
}
