internal import NewsletterCore
import TextFormats

/// One import on its way through the rows: counts what became of each.
package struct ImportRun {
    private var report: ImportReport
    private let entries: any EntryMerging
    private let pageSize: Int
    private var rejected = CSVWriter()
    private var page: [PagedRow] = []

    /// What a table of rejected rows tells before the cells.
    private static let told = ["line", "reason"]

    /// A row of a page that is not full yet.
    private struct PagedRow {
        let line: Int
        /// What is taken of it; nil where nothing is.
        let row: UnderstoodRow?
        /// Why it is rejected; nil where it was understood.
        let reason: String?
        let cells: [String]
        let headings: [String]

        var entry: PagedEntry? {
            row.map { reason == nil ? .merged($0.entry) : .leaving($0.entry) }
        }
    }

    /// How many of a table's first columns are those that a table of rejected rows has of its
    /// own: somebody may mend such a table and import it.
    static func toldHeadings(of headings: [String]) -> Int {
        headings.starts(with: told) ? told.count : 0
    }

    package init(report: ImportReport, into entries: any EntryMerging) {
        self.report = report
        self.entries = entries
        pageSize = entries.pageSize
    }

    /// Adds what a person should know.
    mutating func tell(_ notes: [String]) { report.notes += notes }

    /// Takes a row that was understood; the cells are asked for where they may have to be told.
    mutating func take(
        _ row: UnderstoodRow, line: Int, headings: [String], cells: @autoclosure () -> [String]
    ) throws {
        guard pageSize == 1 else {
            return try add(
                PagedRow(line: line, row: row, reason: nil, cells: cells(), headings: headings))
        }
        for outcome in try entries.take([.merged(row.entry)]) {
            if let reason = count(outcome, of: row, line: line) {
                reject(line, reason, cells(), headings)
            }
        }
    }

    /// Takes a row that was not; where it says all the same whose it is and that they left, that
    /// is kept.
    mutating func reject(
        _ line: Int, _ reason: String, _ cells: [String], headings: [String],
        leaving: UnderstoodRow?
    ) throws {
        try add(
            PagedRow(line: line, row: leaving, reason: reason, cells: cells, headings: headings))
    }

    /// Takes what is left of a page.
    package mutating func takeRest() throws {
        let rows = page
        page = []
        var outcomes = try entries.take(rows.compactMap(\.entry))[...]
        for row in rows {
            let outcome = row.row == nil ? nil : outcomes.popFirst()
            let refusal = outcome.flatMap { count($0, of: row.row, line: row.line) }
            if let reason = row.reason ?? refusal {
                reject(row.line, reason, row.cells, row.headings)
            }
        }
    }

    private mutating func add(_ row: PagedRow) throws {
        page.append(row)
        if page.count >= pageSize { try takeRest() }
    }

    /// Counts what became of a row; returns why it is rejected, if it is.
    private mutating func count(
        _ outcome: PagedOutcome, of row: UnderstoodRow?, line: Int
    ) -> String? {
        guard var row else { return nil }
        switch outcome {
        case .merged(let outcome):
            report.count(outcome)
            report.count(row, line: line)
            report.rows += 1
            if outcome == .added { report.caution(row.entry.address, line: line) }
            return nil
        case .refused(let mismatch, let hasLeft):
            row.droppedDates = []
            if hasLeft { countLeft(row, line: line) }
            return mismatch.reason
        case .leaving(let hasLeft):
            if hasLeft { countLeft(row, line: line) }
            return nil
        }
    }

    private mutating func countLeft(_ row: UnderstoodRow, line: Int) {
        report.leftOfRejected += 1
        report.count(row, line: line)
    }

    private mutating func reject(
        _ line: Int, _ reason: String, _ cells: [String], _ headings: [String]
    ) {
        report.rows += 1
        report.rejected += 1
        if report.rejectedRows.count < ImportReport.mostRejectedRows {
            report.rejectedRows.append(RejectedRow(line: line, reason: reason))
        }
        if report.rejected == 1 { rejected.append(Self.told + headings) }
        rejected.append(["\(line)", reason] + cells)
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
