import NewsletterCore
import PostriderKit
import Storage
import TextFormats

/// What an import did, for people and for scripts.
struct ImportRecord: Encodable {
    struct Change: Encodable {
        struct Value: Encodable {
            let field: String
            let before: String
            let after: String
        }
        let email: String
        let isNew: Bool
        /// How somebody new stands, where that is not simply active.
        let standing: String?
        let values: [Value]
    }

    /// A row that cannot be used.
    struct RejectedRow: Encodable {
        let line: Int
        let reason: String
    }

    /// A row that was imported and is worth a second look.
    struct Caution: Encodable {
        let line: Int
        let email: String
        let advice: String
    }

    let rows: Int
    let added: Int
    let updated: Int
    let unchanged: Int
    let skipped: Int
    let rejected: Int
    let skippedBecause: [String: Int]
    /// How many rows count as left, bounced or complained, and by which columns.
    let left: Int
    let leftBy: [String: Int]
    /// Rejected rows by which somebody has left all the same, which was recorded.
    let leftOfRejected: Int
    /// How many now wait for a confirmation, by list.
    let waiting: [String: Int]
    /// The first thousand.
    let rejectedRows: [RejectedRow]
    let rejectedFile: String?
    let batch: Int64?
    let dryRun: Bool
    let encoding: String
    /// Whose export the file was taken for.
    let format: String?
    /// Lists that did not exist before.
    let newLists: [String]
    /// Of a dry run the first thousand changes; nil otherwise.
    let difference: [Change]?
    let notes: [String]
    /// How many rows are worth a second look, by what is odd about them.
    let cautions: [String: Int]
    let cautionSamples: [Caution]

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

    /// Says it on the terminal, with the first changes of a dry run one by one.
    func tell() {
        for note in notes { Console.say("note: \(note)".escapingControls()) }
        if let format, format != ImportLayout.postrider.rawValue {
            Console.say("Read as an export of \(format).")
        }
        for change in (difference ?? []).prefix(20) {
            Console.write("  \(change.line)".escapingControls())
        }
        let more = (difference ?? []).count - 20
        if more > 0 { Console.write("  ... and more; --json has the first thousand") }
        if dryRun {
            for row in rejectedRows {
                Console.write("  line \(row.line) rejected: \(row.reason)".escapingControls())
            }
            if rejected > rejectedRows.count {
                Console.write("  ... and \(rejected - rejectedRows.count) more rejected")
            }
        }
        let counts = [
            ("added", added), ("updated", updated), ("unchanged", unchanged),
            ("skipped", skipped), ("rejected", rejected),
        ]
        Console.write(
            "\(dryRun ? "Would import" : "Imported") \(rows.of("row")): "
                + counts.map { "\($1) \($0)" }.joined(separator: ", ") + ".")
        for (reason, count) in skippedBecause.sorted(by: { $0.key < $1.key }) {
            Console.write("  skipped, \(reason): \(count)")
        }
        tellStandings()
        for (kind, count) in cautions.sorted(by: { $0.key < $1.key }) {
            Console.write("  imported, worth a second look, \(kind): \(count)")
        }
        for caution in cautionSamples.prefix(5) {
            Console.say("note: line \(caution.line): \(caution.email) \(caution.advice)")
        }
        if cautions.values.reduce(0, +) > 5 {
            Console.say("All of them: postrider subscribers check")
        }
        if !newLists.isEmpty {
            Console.write("  new lists: \(newLists.joined(separator: ", "))")
        }
        if let rejectedFile {
            Console.write("  rejected rows: \(rejectedFile)".escapingControls())
        }
        if let batch, added + updated + leftOfRejected > 0 {
            Console.say("To take it back: postrider subscribers undo \(batch)")
        }
    }

    /// Who left by which column, and who waits.
    private func tellStandings() {
        if left > 0 {
            let columns = leftBy.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                "\"\($0.key)\" \($0.value)"
            }
            Console.write(
                "  left, bounced or complained: \(left), by \(columns.joined(separator: ", "))"
                    .escapingControls())
        }
        if leftOfRejected > 0 {
            Console.write(
                "  left by rows that were rejected, which was recorded all the same: "
                    + "\(leftOfRejected)")
        }
        for (list, count) in waiting.sorted(by: { $0.key < $1.key }) {
            Console.write("  wait for a confirmation on \(list): \(count)")
        }
        if !waiting.isEmpty {
            Console.say("If they confirmed elsewhere, say where: --confirmed SOURCE")
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

    /// `+ ann@example.org Ann (unsubscribed)`, `~ bob@example.org name: "Bob" -> "Robert"`.
    fileprivate var line: String {
        if isNew {
            let words = ["+", email] + values.map(\.after) + (standing.map { ["(\($0))"] } ?? [])
            return words.joined(separator: " ")
        }
        let words = values.map {
            $0.before.isEmpty
                ? "\($0.field): \"\($0.after)\""
                : "\($0.field): \"\($0.before)\" -> \"\($0.after)\""
        }
        return "~ \(email) \(words.joined(separator: ", "))"
    }
}
