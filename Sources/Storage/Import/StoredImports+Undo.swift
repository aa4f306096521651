import Files
import NewsletterCore
package import Subscribing
import TextFormats

extension StoredImports {
    /// The imports, the latest first, up to `limit` of them.
    package func batches(limit: Int = .max) throws -> [ImportBatch] {
        try file.read { db in
            try db.rows(
                "SELECT id, at, source, outcome, undone FROM batch ORDER BY id DESC LIMIT ?",
                [limit]
            ).map {
                ImportBatch(
                    number: $0[0], at: Timestamp(milliseconds: $0[1]), source: $0[2],
                    counts: $0[3], isUndone: ($0[4] as Int64?) != nil)
            }
        }
    }

    /// How many people whom an import added or changed are still there; none for an import that
    /// is not known.
    package func reach(of number: Int64) throws -> (added: Int, changed: Int) {
        try file.read { db in
            let added = try db.first(
                Int.self, "SELECT COUNT(*) FROM subscriber WHERE batch = ?", [number])
            let changed = try db.first(
                Int.self,
                """
                SELECT COUNT(DISTINCT e.subscriber) FROM event AS e
                    JOIN subscriber AS s ON s.public_id = e.subscriber
                WHERE e.batch = ?1 AND e.kind = 'changed' AND s.batch IS NOT ?1
                """, [number])
            return (added ?? 0, changed ?? 0)
        }
    }

    /// Takes an import back: whom it added is removed, what it changed is restored.
    ///
    /// It is one transaction. Whoever has a later entry in the history is kept as they are, so that nobody
    /// who left since is revived. Lists that the import made stay.
    package func undo(_ number: Int64) throws -> UndoReport {
        try ImportUndoing(list: list).undo(number)
    }
}
