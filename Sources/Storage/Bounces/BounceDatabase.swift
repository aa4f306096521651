import Files
internal import Glibc
package import Inbound
package import NewsletterCore

/// Evidence of mail that came back, in one file of SQLite.
///
/// It uses a rollback journal with synchronous=FULL, as the list does: a commit is on the disk when
/// it returns.
package final class BounceDatabase: BounceStore {
    private let file: SessionFile
    private let token: OpenFiles.Token

    /// Opens the file, or makes it.
    package init(at path: String) throws {
        let (opened, token) = try OpenFiles.opening(path, is: .bounces) { inspection in
            if case .absent = inspection {
                try Folder.create(Folder.parent(of: path), mode: 0o700)
                _ = try FileDescriptor(opening: path, O_RDWR | O_CREAT)
            }
            return try DatabaseFile(path, busyTimeout: .seconds(5))
        }
        file = SessionFile(opened)
        self.token = token
        try file.with { db in
            try db.run("PRAGMA synchronous = FULL")
            _ = try db.first(String.self, "PRAGMA journal_mode = TRUNCATE")
        }
        try file.write { try DatabaseKind.createBounces($0) }
    }

    /// Opens the file to read it; nil where there is none.
    package init?(reading path: String) throws {
        guard Folder.fileSize(path) ?? 0 > 0 else { return nil }
        let (opened, token) = try OpenFiles.opening(path, is: .bounces) { _ in
            try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5))
        }
        file = SessionFile(opened)
        self.token = token
    }

    package func close() { withExtendedLifetime(token) { file.close() } }

    // MARK: - Reading mail

    package func keep(_ evidence: [BounceEvidence], seen reports: [SeenReport]) throws -> Int {
        try file.write { db in
            var count = 0
            for one in evidence {
                try db.run(
                    "INSERT OR IGNORE INTO evidence (\(EvidenceRow.columns)) "
                        + "VALUES (\(EvidenceRow.places))", EvidenceRow.values(one))
                count += db.changes
            }
            for report in reports {
                try db.run(
                    "INSERT OR IGNORE INTO seen VALUES (?, ?)",
                    [report.digest, report.at.milliseconds])
            }
            return count
        }
    }

    package func seen(among digests: [String]) throws -> Set<String> {
        try file.read { db in
            let found = try digests.filter {
                try db.first(
                    Bool.self,
                    """
                    SELECT EXISTS (SELECT 1 FROM seen WHERE digest = ?1)
                        OR EXISTS (SELECT 1 FROM evidence WHERE digest = ?1)
                    """, [$0]) ?? false
            }
            return Set(found)
        }
    }

    // MARK: - Judging

    package func undecided() throws -> [BounceEvidence] {
        try select("done = 0 AND verdict IS NULL ORDER BY id")
    }

    package func unfinished() throws -> [BounceEvidence] {
        try select("done = 0 AND verdict IS NOT NULL ORDER BY id")
    }

    package func decide(
        _ verdicts: [(number: Int64, verdict: BounceVerdict)], at now: Timestamp
    ) throws {
        if verdicts.isEmpty { return }
        try file.write { db in
            for (number, verdict) in verdicts {
                try db.run(
                    "UPDATE evidence SET verdict = ?, decided_at = ?, done = ? WHERE id = ?",
                    [verdict.rawValue, now.milliseconds, !verdict.isDeed, number])
            }
        }
    }

    package func finish(_ numbers: [Int64]) throws {
        if numbers.isEmpty { return }
        try file.write { db in
            for number in numbers {
                try db.run("UPDATE evidence SET done = 1 WHERE id = ?", [number])
            }
        }
    }

    // MARK: - Asking

    package func evidence(_ question: BounceQuestion, limit: Int) throws -> [BounceEvidence] {
        let condition = EvidenceCondition(question)
        return try select(
            "\(condition.sql) ORDER BY id DESC LIMIT ?", condition.values + [Int64(limit)])
    }

    private func select(
        _ rest: String, _ values: [(any SQLConvertible)?] = []
    ) throws -> [BounceEvidence] {
        try file.read { db in
            try db.rows("SELECT id, \(EvidenceRow.columns) FROM evidence WHERE \(rest)", values)
                .map(EvidenceRow.evidence)
        }
    }

    // MARK: - The brake

    package func holds() throws -> [BounceHold] {
        try file.read { db in
            try db.rows(
                "SELECT issue, provider, since, decision FROM hold ORDER BY since DESC, provider"
            ).compactMap { row in
                Slug(row[0] as String).map {
                    BounceHold(
                        issue: $0, provider: row[1], since: Timestamp(milliseconds: row[2]),
                        decision: (row[3] as String?)
                            .flatMap { BounceHold.Decision(rawValue: $0) })
                }
            }
        }
    }

    package func set(_ hold: BounceHold) throws {
        try file.write { db in
            try db.run(
                "INSERT OR REPLACE INTO hold VALUES (?, ?, ?, ?)",
                [
                    hold.issue.description, hold.provider, hold.since.milliseconds,
                    hold.decision?.rawValue,
                ])
        }
    }

    package func heldPeople(since moment: Timestamp) throws -> Set<SubscriberID> {
        try file.read { db in
            Set(
                try db.all(
                    String.self,
                    "SELECT subscriber FROM evidence WHERE verdict = 'held' AND decided_at >= ?",
                    [moment.milliseconds]
                ).map { SubscriberID($0) })
        }
    }

    // MARK: - Keeping house

    package func forget(_ people: Set<SubscriberID>, address key: String) throws -> Int {
        try file.write { db in
            // What is deleted must not stay in a free page.
            try db.run("PRAGMA secure_delete = ON")
            var count = 0
            let whose =
                people.map { ("subscriber = ?", $0.description) }
                + [("address = ?", key), ("LOWER(recipient) = ?", key)]
            for (condition, value) in whose {
                try db.run(
                    """
                    UPDATE evidence SET subscriber = NULL, address = NULL, recipient = NULL,
                        text = '', message_id = NULL, done = 1 WHERE \(condition)
                    """, [value])
                count += db.changes
            }
            return count
        }
    }

    package func prune(evidenceBefore: Timestamp, seenBefore: Timestamp) throws {
        try file.write { db in
            try db.run(
                "DELETE FROM evidence WHERE at < ? AND done = 1", [evidenceBefore.milliseconds])
            try db.run("DELETE FROM seen WHERE at < ?", [seenBefore.milliseconds])
        }
    }

    package func backUp(to path: String) throws {
        try StoredBackups.writeWhole(path) { draft in
            let copy = SessionFile(try DatabaseFile(draft, busyTimeout: .zero))
            defer { copy.close() }
            try file.copy(to: copy)
            if let fault = try copy.fault() {
                throw FileError(path: file.path, reason: .damaged(fault))
            }
        }
    }
}
