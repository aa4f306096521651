internal import NewsletterCore
import TextFormats

/// One import on its way through the rows: counts what became of each.
package struct ImportRun {
    private var report: ImportReport
    private let entries: any EntryMerging
    private var rejected = CSVWriter()
    private var row: UnderstoodRow?

    /// What a table of rejected rows tells before the cells.
    private static let told = ["line", "reason"]

    /// How many of a table's first columns are those that a table of rejected rows has of its
    /// own: somebody may mend such a table and import it.
    static func toldHeadings(of headings: [String]) -> Int {
        headings.starts(with: told) ? told.count : 0
    }

    package init(report: ImportReport, into entries: any EntryMerging) {
        self.report = report
        self.entries = entries
    }

    /// Adds what a person should know.
    mutating func tell(_ notes: [String]) { report.notes += notes }

    /// Takes a row that was understood.
    mutating func take(_ row: UnderstoodRow) { self.row = row }

    /// Takes a row that was not; where it says all the same whose it is and that they left, that
    /// is kept.
    mutating func reject(
        _ line: Int, _ reason: String, _ cells: [String], headings: [String],
        leaving: UnderstoodRow?
    ) throws {
        if let leaving, try entries.mergeLeaving(leaving.entry) {
            report.leftOfRejected += 1
            report.count(leaving, line: line)
        }
        report.rows += 1
        report.rejected += 1
        if report.rejectedRows.count < ImportReport.mostRejectedRows {
            report.rejectedRows.append(RejectedRow(line: line, reason: reason))
        }
        if report.rejected == 1 { rejected.append(Self.told + headings) }
        rejected.append(["\(line)", reason] + cells)
    }

    /// Merges the row that was taken, if there is one; returns why it cannot be, with the row.
    mutating func merge(line: Int) throws -> (why: Rejection, row: UnderstoodRow)? {
        guard let row else { return nil }
        self.row = nil
        do {
            let outcome = try entries.merge(row.entry)
            report.count(outcome)
            report.count(row, line: line)
            report.rows += 1
            if outcome == .added { report.caution(row.entry.address, line: line) }
            return nil
        } catch let error as AttributeMismatch {
            var told = row
            told.droppedDates = []
            return (Rejection(error.reason), told)
        }
    }

    /// The report, once every row is through.
    package func finished(_ number: Int64, _ options: ImportOptions) -> ImportReport {
        var report = report
        report.createdLists = entries.createdLists
        report.waiting = entries.waiting
        let more = report.droppedDates - ImportReport.mostSamples
        if more > 0 { report.notes.append("\(more) more dates were left out") }
        report.batch = options.isDryRun ? nil : number
        report.rejectedTable = rejected.bytes
        return report
    }
}
