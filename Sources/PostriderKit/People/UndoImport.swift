import NewsletterCore
package import Subscribing

/// Takes an import back; whoever left or changed since stays as they are now.
package struct UndoImport {
    /// An import, as `--json` tells it.
    package struct Batch: Encodable {
        package let batch: Int64
        package let at: String
        package let source: String
        package let undone: Bool
    }

    /// Whom it would change.
    package struct Plan: Hashable, Sendable {
        package let batch: Int64
        /// How many the import added, who would be removed.
        package let added: Int
        /// How many it changed, who would be as they were.
        package let changed: Int
    }

    /// What it did, as `--json` tells it.
    package struct Record: Encodable {
        package let removed: Int
        package let restored: Int
        /// How many stay, since something happened to them later.
        package let kept: Int
    }

    private let store: SubscriberStore

    /// On a list that is open.
    package init(on store: SubscriberStore) { self.store = store }

    /// The imports, the latest first.
    package func batches() throws -> [Batch] {
        try store.imports.batches(limit: 100).map {
            Batch(
                batch: $0.number, at: $0.at.description, source: $0.source, undone: $0.isUndone)
        }
    }

    /// Looks at an import; throws where there is none of that number, or it was taken back.
    package func plan(_ batch: Int64) throws -> Plan {
        let reach = try store.imports.reach(of: batch)
        return Plan(batch: batch, added: reach.added, changed: reach.changed)
    }

    /// Takes it back.
    package func undo(_ plan: Plan) throws -> Record {
        let report = try store.imports.undo(plan.batch)
        return Record(removed: report.removed, restored: report.restored, kept: report.kept)
    }
}
