import NewsletterCore
import Subscribing
import TextFormats

/// What an import did, for people and for scripts.
package struct ImportRecord: Encodable {
    /// What a dry run would change of somebody.
    package struct Change: Encodable {
        /// A field as it is and as it would be.
        package struct Value: Encodable {
            package let field: String
            package let before: String
            package let after: String
        }
        package let email: String
        package let isNew: Bool
        /// How somebody new stands, where that is not simply active.
        package let standing: String?
        package let values: [Value]
    }

    /// A row that cannot be used.
    package struct RejectedRow: Encodable {
        package let line: Int
        package let reason: String
    }

    /// A row that was imported and is worth a second look.
    package struct Caution: Encodable {
        package let line: Int
        package let email: String
        package let advice: String
    }

    package let rows: Int
    package let added: Int
    package let updated: Int
    package let unchanged: Int
    package let skipped: Int
    package let rejected: Int
    package let skippedBecause: [String: Int]
    /// How many rows count as left, bounced or complained, and by which columns.
    package let left: Int
    package let leftBy: [String: Int]
    /// Rejected rows by which somebody has left all the same, which was recorded.
    package let leftOfRejected: Int
    /// How many now wait for a confirmation, by list.
    package let waiting: [String: Int]
    /// The first thousand.
    package let rejectedRows: [RejectedRow]
    package let rejectedFile: String?
    package let batch: Int64?
    package let dryRun: Bool
    package let encoding: String
    /// Whose export the file was taken for.
    package let format: String?
    /// Lists that did not exist before.
    package let newLists: [String]
    /// Of a dry run the first thousand changes; nil otherwise.
    package let difference: [Change]?
    package let notes: [String]
    /// How many rows are worth a second look, by what is odd about them.
    package let cautions: [String: Int]
    package let cautionSamples: [Caution]

    /// Tells what an import reports.
    init(_ report: ImportReport, isDryRun: Bool, rejectedFile: String?) {
        rows = report.rows
        added = report.added
        updated = report.updated
        unchanged = report.unchanged
        skipped = report.skipped
        rejected = report.rejected
        skippedBecause = Dictionary(
            uniqueKeysWithValues: report.skips.map { ($0.rawValue, $1) })
        left = report.left
        leftBy = report.leftBy
        leftOfRejected = report.leftOfRejected
        waiting = Dictionary(
            uniqueKeysWithValues: report.waiting.map { ($0.description, $1) })
        rejectedRows = report.rejectedRows.map { RejectedRow(line: $0.line, reason: $0.reason) }
        self.rejectedFile = rejectedFile
        batch = report.batch
        dryRun = isDryRun
        encoding = report.encoding.rawValue
        format = report.layout?.rawValue
        newLists = report.createdLists.map(\.description).sorted()
        difference = isDryRun ? report.difference.map { Change($0) } : nil
        notes = report.notes
        cautions = report.cautions
        cautionSamples = report.cautionSamples.map {
            Caution(line: $0.line, email: $0.address, advice: $0.advice.description)
        }
    }
}

extension ImportRecord.Change {
    init(_ change: ImportChange) {
        email = change.address
        isNew = change.isNew
        standing = change.standing
        values = change.values.map {
            Value(field: $0.field, before: $0.before, after: $0.after)
        }
    }
}
