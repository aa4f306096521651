import NewsletterCore
package import Subscribing

/// Suppresses what a file lists.
package struct SuppressTable {
    /// What it did, as `--json` tells it.
    package struct Record: Encodable {
        /// A line that cannot be used.
        package struct Rejected: Encodable {
            package let line: Int
            package let reason: String
        }
        package let rows: Int
        package let lines: Int
        package let added: Int
        package let known: Int
        package let rejected: Int
        package let rejectedLines: [Rejected]
        /// Lines that say that the person has not left.
        package let passedOver: Int
        /// How many are recorded, and written into the list when another program has left it.
        package let waiting: Int
        /// What was read otherwise than it is written.
        package let notes: [String]
        package let dryRun: Bool
    }

    private let workspace: Workspace
    private let reason: SuppressionReason?
    private let note: String?

    /// In the newsroom; for the reason and with the note, where a line does not say.
    package init(
        in workspace: Workspace, because reason: SuppressionReason? = nil, note: String? = nil
    ) {
        self.workspace = workspace
        self.reason = reason
        self.note = note
    }

    /// Records all lines that can be used at once; a dry run only looks.
    package func take(_ table: SuppressionTable, isDryRun: Bool = false) throws -> Record {
        let entries = table.entries.map { entry in
            var entry = entry
            if let reason, entry.reason == .manual { entry.reason = reason }
            entry.note = entry.note ?? note
            return entry
        }
        let (added, known, waiting) = isDryRun ? try look(at: entries) : try apply(entries)
        return Record(
            rows: entries.count + table.rejected.count, lines: table.lineCount, added: added,
            known: known, rejected: table.rejected.count,
            rejectedLines: table.rejected.map { .init(line: $0.line, reason: $0.reason) },
            passedOver: table.passedOver, waiting: waiting,
            notes: table.notes.map { "line \($0.line): \($0.text)" }, dryRun: isDryRun)
    }

    private func look(
        at entries: [SuppressionEntry]
    ) throws -> (added: Int, known: Int, waiting: Int) {
        let store = try workspace.subscribers()
        defer { store.close() }
        let outcomes = try store.suppressions.suppress(
            entries: entries, origin: .importing, isDryRun: true)
        let added = outcomes.count { $0 == .added }
        return (added, outcomes.count - added, 0)
    }

    private func apply(
        _ entries: [SuppressionEntry]
    ) throws -> (added: Int, known: Int, waiting: Int) {
        let outcomes = try SuppressTargets(in: workspace).suppress(entries, origin: .importing)
        let known = outcomes.count { $0 == .already }
        let waiting = outcomes.count { $0 == .waiting }
        return (outcomes.count - known - waiting, known, waiting)
    }
}
