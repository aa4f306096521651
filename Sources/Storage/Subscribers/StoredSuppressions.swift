package import NewsletterCore
package import Subscribing

/// What gets no mail.
package struct StoredSuppressions: Suppressions, ListRole {
    let list: OpenList

    /// Lifts a suppression; false where there was none.
    ///
    /// The status of a subscriber who has the address stays as it is.
    @discardableResult
    package func lift(_ address: EmailAddress, origin: Origin) throws -> Bool {
        try file.write { db in
            let wasSuppressed = try suppressions(db).lift(address)
            if wasSuppressed, let (_, subscriber) = try PersonRow.find(.address(address), db) {
                try history(origin, db).tell(subscriber.id.description, "unsuppressed")
            }
            return wasSuppressed
        }
    }

    /// Begins to read what is suppressed: domains, addresses, and then hashes, each in order.
    package func entries(limit: Int) throws -> any Batches<Suppression> {
        try reading { db in
            var rows = try db.cursor(
                """
                SELECT 1 AS kind, domain AS name, subdomains, reason, note, at
                    FROM domain_block
                UNION ALL SELECT 2, address_key, 0, reason, note, at FROM suppression
                    WHERE address_key IS NOT NULL
                UNION ALL SELECT 3, address_hash, 0, reason, note, at FROM suppression
                    WHERE address_hash IS NOT NULL
                ORDER BY kind, name LIMIT ?
                """, [limit])
            return { try rows.next().map(Self.entry) }
        }
    }

    private static func entry(_ row: SQLRow) -> Suppression {
        let target: Suppression.Target =
            switch row[0] as Int {
            case 1: .domain(row[1], withSubdomains: row[2])
            case 2: .address(row[1])
            default: .hash(row[1])
            }
        return Suppression(
            target: target, reason: SuppressionReason(rawValue: row[3]) ?? .manual,
            note: row[4], at: Timestamp(milliseconds: row[5]))
    }

    /// What changes as often as somebody is forgotten.
    package func forgettingMark() throws -> ForgettingMark {
        try file.read { db in
            let row = try db.row(
                "SELECT COUNT(*), MAX(at) FROM suppression WHERE reason = ?",
                [SuppressionReason.forgotten.rawValue])
            let latest: Int64? = row?[1]
            return ForgettingMark(
                count: row?[0] ?? 0, latest: latest.map { Timestamp(milliseconds: $0) })
        }
    }

    /// Why an address gets no mail, itself or with its domain; nil where it does.
    package func suppression(of address: EmailAddress) throws -> Suppression? {
        try file.read { db in
            let suppressionList = try suppressions(db)
            return try suppressionList.entry(address) ?? suppressionList.block(address.key)
        }
    }
}
