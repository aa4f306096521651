package import NewsletterCore
package import Subscribing

/// The lists that people are on.
package struct StoredLists: Lists, ListRole {
    let list: OpenList

    /// Makes a list; false where it exists, with whatever kind of opt-in.
    @discardableResult
    package func create(_ name: ListName, optIn: OptIn = .single) throws -> Bool {
        try file.write { db in
            try db.run(
                """
                INSERT INTO list (name, opt_in, created_at) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING
                """, [name.description, optIn.rawValue, effects.now().milliseconds])
            return db.changes > 0
        }
    }

    /// Deletes a list and its memberships, not the people; false where there is none.
    ///
    /// Whoever had left it is remembered, for the case that it is made again.
    @discardableResult
    package func delete(_ name: ListName) throws -> Bool {
        try file.write { db in
            try steps.keepLeaves(ofList: name, db)
            try db.run("DELETE FROM list WHERE name = ?", [name.description])
            return db.changes > 0
        }
    }

    /// Every list by name, with its counts.
    package func all() throws -> [MailingList] {
        try file.read { db in
            let suppressionList = try suppressions(db)
            let counts = try Self.counts(
                db,
                """
                SELECT m.list, m.state, COUNT(*) FROM membership AS m
                    JOIN subscriber AS s ON s.id = m.subscriber
                    LEFT JOIN suppression AS x ON x.address_key = s.address_key
                WHERE s.status = 'active' AND x.id IS NULL GROUP BY 1, 2
                """)
            let totals = try Self.counts(
                db, "SELECT list, state, COUNT(*) FROM membership GROUP BY 1, 2")
            let blocked = try blockedCounts(suppressionList, db)
            return try db.rows(
                """
                SELECT id, name, opt_in, created_at, is_public, title, description, language
                FROM list ORDER BY name
                """
            )
            .compactMap { row in
                guard let name = ListName(row[1]) else { return nil }
                let id: Int64 = row[0]
                var members: [MembershipState: Int] = [:]
                var onList = 0
                for state in MembershipState.allCases {
                    let key = ListStanding(list: id, state: state)
                    members[state] = (counts[key] ?? 0) - (blocked[key] ?? 0)
                    if state != .unsubscribed { onList += totals[key] ?? 0 }
                }
                // Who left the list is counted there, whatever else they are.
                members[.unsubscribed] =
                    totals[ListStanding(list: id, state: .unsubscribed)] ?? 0
                return MailingList(
                    name: name, optIn: OptIn(rawValue: row[2]) ?? .single,
                    createdAt: Timestamp(milliseconds: row[3]), members: members,
                    unreachable: onList - members[.active]! - members[.pending]!,
                    facts: ListFacts(
                        isPublic: row[4], title: row[5], description: row[6], language: row[7]))
            }
        }
    }

    /// The lists by name, without going through their members.
    package func names() throws -> [ListName] {
        try file.read { db in
            try db.all(String.self, "SELECT name FROM list ORDER BY name")
                .compactMap { ListName($0) }
        }
    }

    /// The lists that everybody may see, by name, without going through their members.
    package func publicNames() throws -> [ListName] {
        try file.read { db in
            try db.all(String.self, "SELECT name FROM list WHERE is_public ORDER BY name")
                .compactMap { ListName($0) }
        }
    }

    /// What a query counts by list and state.
    private static func counts(_ db: Session, _ sql: String) throws -> [ListStanding: Int] {
        var rows = try db.cursor(sql)
        var counts: [ListStanding: Int] = [:]
        while let row = try rows.next() {
            guard let state = MembershipState(rawValue: row[1]) else { continue }
            counts[ListStanding(list: row[0], state: state)] = row[2]
        }
        return counts
    }

    /// Changes how one joins a list; false where it was so before.
    ///
    /// Who waits goes on waiting. Throws with the nearest name where there is no such list.
    @discardableResult
    package func setOptIn(_ optIn: OptIn, of name: ListName) throws -> Bool {
        try file.write { db in
            try db.run(
                "UPDATE list SET opt_in = ?1 WHERE id = ?2 AND opt_in <> ?1",
                [optIn.rawValue, try steps.listID(name, db)])
            return db.changes > 0
        }
    }

    /// How one joins a list; nil where there is no such list.
    package func optIn(of name: ListName) throws -> OptIn? {
        try file.read { db in
            try db.first(String.self, "SELECT opt_in FROM list WHERE name = ?", [name.description])
                .flatMap { OptIn(rawValue: $0) }
        }
    }

    /// Changes what readers see of a list; false where it was so before.
    ///
    /// Throws with the nearest name where there is no such list.
    @discardableResult
    package func describe(
        _ name: ListName, _ change: (inout ListFacts) -> Void
    ) throws -> Bool {
        try file.write { db in
            let id = try steps.listID(name, db)
            let before = try db.row(
                "SELECT is_public, title, description, language FROM list WHERE id = ?", [id]
            ).map { row in
                ListFacts(isPublic: row[0], title: row[1], description: row[2], language: row[3])
            }
            var facts = before ?? ListFacts()
            change(&facts)
            if facts == before { return false }
            try db.run(
                """
                UPDATE list SET is_public = ?, title = ?, description = ?, language = ?
                WHERE id = ?
                """, [facts.isPublic, facts.title, facts.description, facts.language, id])
            return true
        }
    }

    private struct ListStanding: Hashable {
        var list: Int64
        var state: MembershipState
    }

    /// Of those who would count, the ones whose domain gets no mail.
    private func blockedCounts(
        _ suppressionList: SuppressionList, _ db: Session
    ) throws -> [ListStanding: Int] {
        guard suppressionList.hasBlocks else { return [:] }
        let rows = try FastStatement(
            db,
            """
            SELECT m.list, m.state, s.address_key FROM membership AS m
                JOIN subscriber AS s ON s.id = m.subscriber
                LEFT JOIN suppression AS x ON x.address_key = s.address_key
            WHERE s.status = 'active' AND x.id IS NULL
            """)
        defer { rows.reset() }
        var counts: [ListStanding: Int] = [:]
        while try rows.step() {
            guard let key = rows.text(2), try suppressionList.block(key) != nil,
                let state = rows.text(1).flatMap({ MembershipState(rawValue: $0) })
            else { continue }
            counts[ListStanding(list: rows.integer(0), state: state), default: 0] += 1
        }
        return counts
    }
}
