import Files
internal import NewsletterCore
import Subscribing

// Of many who get no mail only a hash of the address is kept, made under the newsroom's key. A
// mailing looks at addresses only, so whoever comes onto the list is compared with the hashes.
// Where the key is lost that cannot be done; `list_key.is_compared` remembers of each key whether
// it was done with everybody, so that nobody slips through who came while it was away.

extension ListSteps {
    /// Whether a key is given with whose hashes not everybody on the list was compared.
    func hasUncomparedKey(_ db: Session) throws -> Bool {
        guard !keys.isEmpty else { return false }
        var rows = try db.cursor("SELECT id, mark FROM main.list_key WHERE NOT is_compared")
        while let row = try rows.next() { if holds(row[0], row[1]) { return true } }
        return false
    }

    private func holds(_ id: String, _ mark: String) -> Bool {
        keys.contains { $0.id == id && $0.mark == mark }
    }

    /// Takes whoever is a subscriber and known by hash alone for who they are: suppresses them by
    /// address, and takes them off the lists that they had left.
    func revealHashes(_ history: HistoryWriter, _ db: Session) throws {
        guard addressHash != nil else {
            throw FileError(
                path: path, reason: .unfit("was opened without the key to compare hashes"))
        }
        let suppressed = try Dictionary(
            db.rows("SELECT address_hash, id FROM suppression WHERE address_hash IS NOT NULL").map {
                ($0[0] as String, $0[1] as Int64)
            }, uniquingKeysWith: { first, _ in first })
        let leavers = try Set(
            db.all(
                String.self, "SELECT address_hash FROM list_leave WHERE address_hash IS NOT NULL"))
        if !suppressed.isEmpty || !leavers.isEmpty {
            for person in try people(knownBy: suppressed, leavers, db) {
                try reveal(person, history, db)
            }
            if !leavers.isEmpty { try applyLeaves(history, db) }
        }
        try noteComparison(db)
    }

    /// Remembers with the hashes of which keys everybody has been compared.
    private func noteComparison(_ db: Session) throws {
        let rows = try db.rows("SELECT id, mark, is_compared FROM list_key")
        for row in rows where holds(row[0], row[1]) != (row[2] as Bool) {
            try db.run(
                "UPDATE list_key SET is_compared = NOT is_compared WHERE id = ?", [row[0] as String]
            )
        }
    }

    /// Remembers that there are hashes with which nobody was compared.
    func forgetComparison(_ db: Session) throws {
        try db.run("UPDATE list_key SET is_compared = 0 WHERE is_compared")
    }

    private struct Known {
        var id: String
        var key: String
        /// The suppression of the hash.
        var suppression: Int64?
        /// The hashes by which they left lists.
        var leaves: [String]
    }

    private func people(
        knownBy suppressed: [String: Int64], _ leavers: Set<String>, _ db: Session
    ) throws -> [Known] {
        guard let addressHash else { return [] }
        let rows = try FastStatement(db, "SELECT address_key, public_id, address FROM subscriber")
        defer { rows.reset() }
        var found: [Known] = []
        while try rows.step() {
            guard let key = rows.text(0), let id = rows.text(1) else { continue }
            var digests = addressHash.all(key)
            // Version 1 knew a domain only as it was written.
            if let written = rows.text(2)?.lowercased(), written != key {
                digests += addressHash.all(written)
            }
            let suppression = digests.lazy.compactMap { suppressed[$0] }.first
            let leaves = leavers.isEmpty ? [] : digests.filter(leavers.contains)
            if suppression == nil && leaves.isEmpty { continue }
            found.append(Known(id: id, key: key, suppression: suppression, leaves: leaves))
        }
        return found
    }

    private func reveal(_ person: Known, _ history: HistoryWriter, _ db: Session) throws {
        for digest in person.leaves {
            try db.run(
                """
                UPDATE OR REPLACE list_leave SET address_key = ?, address_hash = NULL
                WHERE address_hash = ?
                """, [person.key, digest])
        }
        guard let suppression = person.suppression else { return }
        let isSuppressed = try db.first(
            Bool.self, "SELECT EXISTS (SELECT 1 FROM suppression WHERE address_key = ?)",
            [person.key])
        if isSuppressed == true { return }
        try db.run(
            "UPDATE suppression SET address_key = ?, address_hash = NULL WHERE id = ?",
            [person.key, suppression])
        try history.tell(person.id, "suppressed", "by hash")
    }
}
