import Files
internal import Glibc
import NewsletterCore
package import Subscribing

// How a backup is put back. At no moment does the file hold the backup without the opt-outs
// since: whoever is killed on the way leaves the list as it was.
//
//  1. The live file is locked for everybody else, and stays so to the end (locking_mode
//     EXCLUSIVE, which outlives its transactions). The intake is applied to it.
//  2. It is copied aside.
//  3. The backup is copied beside it, and takes over from the copy everything that means "do not
//     mail" (OptOutSource), and who was removed. It is read through.
//  4. One step of SQLite's backup API, one transaction, puts the result into the live file.

extension StoredBackups {
    /// How many people of a backup were removed since, by `remove` or with their import.
    package func removedCount(since backup: String) throws -> Int {
        try file.with { db in
            try db.run("ATTACH DATABASE ? AS other", [backup])
            defer { try? db.run("DETACH DATABASE other") }
            return try db.first(
                Int.self, "SELECT COUNT(*) \(ListSteps.removed(since: "other", in: "main"))") ?? 0
        }
    }

    /// Replaces everything by what a backup holds, apart from opt-outs since then, in one
    /// transaction that others wait for; who was removed since stays so where it is asked for.
    ///
    /// The list as it was is kept at `aside`. Throws without having changed anything where the
    /// backup is missing, foreign, damaged, a newer version's, or holds hashes made under a key
    /// that was not given. `digest` is the backup's, by which the list is known from then on.
    @discardableResult
    package func restore(
        from path: String, keepingRemoved: Bool = false, aside: String? = nil,
        digest: String? = nil
    ) throws -> RestoreReport {
        let (backup, token) = try Self.openBackup(path)
        defer { withExtendedLifetime(token) { backup.close() } }
        if try backup.read(SubscriberSchema.isNewer) {
            throw FileError(path: path, reason: .newer)
        }
        if let fault = try backup.fault() {
            throw FileError(path: path, reason: .damaged(fault))
        }
        let otherKeys = try backup.read { try checkKeys($0, of: path) }
        let recorded = try file.lock()
        defer { file.unlock() }
        // Not named as the live file, so that `forget` finds what a killed program left of them.
        let folder = Folder.parent(of: file.path)
        let before = aside ?? "\(folder)/before-restore.\(getpid()).new"
        defer { if aside == nil { unlink(before) } }
        try backUp(to: before)
        let draft = "\(folder)/restore.\(getpid()).new"
        unlink(draft)
        defer {
            unlink(draft)
            unlink("\(draft)-journal")
        }
        _ = try FileDescriptor(opening: draft, O_RDWR | O_CREAT | O_EXCL)
        let merged = SessionFile(try DatabaseFile(draft, busyTimeout: .zero))
        defer { merged.close() }
        try backup.copy(to: merged)
        try SubscriberSchema.migrate(merged.file)
        var report = try merge(before, recorded, into: merged, keepingRemoved: keepingRemoved)
        let keys = try backup.read { try $0.hasTable("list_key") ? KnownKey.all($0) : [] }
        try merged.write { try note(digest, with: keys, $0) }
        report.otherKeys = otherKeys
        report.recorded = recorded.count
        report.backupAt = try backup.read(Self.lastChange)
        try merged.copy(to: file.base)
        return report
    }

    /// Whether the list holds nobody and knows of nothing that happened before a backup was made:
    /// it was made in the place of one that is lost.
    package func isBegunAnew(since backup: String) throws -> Bool {
        let first = try file.base.read { db -> (isEmpty: Bool, at: Int64?) in
            (
                try db.first(Int.self, "SELECT COUNT(*) FROM subscriber") == 0,
                try db.first(
                    Int64.self,
                    """
                    SELECT MIN(at) FROM (SELECT MIN(at) AS at FROM event
                        UNION ALL SELECT MIN(at) FROM batch)
                    """)
            )
        }
        guard first.isEmpty else { return false }
        let (copy, token) = try Self.openBackup(backup)
        defer { withExtendedLifetime(token) { copy.close() } }
        guard let last = try copy.read(Self.lastChange) else { return false }
        return first.at.map { $0 > last.milliseconds } ?? true
    }

    /// When anything last happened in a database.
    private static func lastChange(_ db: Session) throws -> Timestamp? {
        try db.first(
            Int64.self,
            """
            SELECT MAX(at) FROM (SELECT MAX(at) AS at FROM event
                UNION ALL SELECT MAX(updated_at) FROM subscriber
                UNION ALL SELECT MAX(at) FROM suppression)
            """
        ).map { Timestamp(milliseconds: $0) }
    }

    /// `recorded` is what waited in the intake: of identities that only the backup knows it says
    /// more to the backup than to the list as it was.
    private func merge(
        _ before: String, _ recorded: [IntakeEntry], into merged: SessionFile,
        keepingRemoved: Bool
    ) throws -> RestoreReport {
        var report = RestoreReport()
        try merged.with { db in
            try db.run("ATTACH DATABASE ? AS other", [before])
            defer { try? db.run("DETACH DATABASE other") }
            try db.writing {
                let removed = try steps.removedSince(db)
                if keepingRemoved { report.removedKept = try steps.remove(removed, db) }
                try nameEverybody(db)
                report.optOutsKept = try OptOutTakeover(steps: steps).takeAll(db)
                report.optOutsKept += try steps.apply(recorded, keepingRemoved, db)
                report.broughtBack = try steps.count(removed, db)
                report.subscribers =
                    try db.first(Int.self, "SELECT COUNT(*) FROM main.subscriber") ?? 0
                return .commit
            }
        }
        if let fault = try merged.fault() {
            throw FileError(path: file.path, reason: .damaged(fault))
        }
        return report
    }

    /// A mailing that runs meanwhile must ask about everybody: the numbers of changes go on from
    /// those of the list as it was, with a gap.
    private func nameEverybody(_ db: Session) throws {
        try db.run(
            """
            INSERT INTO people_change (id) SELECT MAX(seq) + 2 FROM (
                SELECT seq FROM main.sqlite_sequence WHERE name = 'people_change'
                UNION ALL SELECT seq FROM other.sqlite_sequence WHERE name = 'people_change'
                UNION ALL SELECT 0)
            """)
    }

    /// Names the keys of a backup that are not given here; throws where it remembers people by
    /// hashes under them, whom nobody would recognise again.
    private func checkKeys(_ db: Session, of path: String) throws -> [String] {
        let hashes =
            try db.first(
                Int.self, "SELECT COUNT(*) FROM suppression WHERE address_hash IS NOT NULL") ?? 0
        // Before version 3 every key was called k1, and no list knew its own.
        let others =
            try db.hasTable("list_key")
            ? try KnownKey.all(db).filter { !$0.isLost && !StoredKeys(list: list).holds($0) }.map(
                \.id)
            : steps.keys.isEmpty || steps.keys.contains { $0.id == "k1" } ? [] : ["k1"]
        guard hashes > 0, !others.isEmpty else { return others }
        throw FileError(
            path: path,
            reason: .unfit(
                "was made under another key (\(others.joined(separator: ", "))), by which it "
                    + "remembers \(hashes) forgotten or removed people; add that key to "
                    + "Subscribers/secret.key as a line of its own, and run it again"))
    }
}

extension ListFile {
    /// Keeps everybody else out of the file, beyond the end of a transaction, and applies the
    /// intake; returns what was applied.
    @discardableResult
    func lock() throws -> [IntakeEntry] {
        try base.with { db in
            _ = try db.first(String.self, "PRAGMA locking_mode = EXCLUSIVE")
            do {
                try db.run("BEGIN EXCLUSIVE; COMMIT")
            } catch {
                Self.release(db)
                throw error
            }
        }
        do { return try takeAll() } catch {
            unlock()
            throw error
        }
    }

    /// Lets the others in again.
    func unlock() { try? base.with(Self.release) }

    /// SQLite gives the lock back with the next look at the file.
    private static func release(_ db: Session) {
        _ = try? db.first(String.self, "PRAGMA locking_mode = NORMAL")
        _ = try? db.first(Int.self, "SELECT COUNT(*) FROM sqlite_schema")
    }
}
