import NewsletterCore
import PostriderKit
import Subscribing
import TextFormats

extension ImportRecord {
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
