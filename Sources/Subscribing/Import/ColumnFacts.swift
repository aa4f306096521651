import Files
internal import NewsletterCore

/// What a whole column tells, which one cell of it does not.
struct ColumnFacts {
    /// Whether any row says yes, so that a blank is a no.
    private(set) var hasYes = false
    /// The first lines whose dates can be read in one order only.
    private var provingLines: [DateOrder: Int] = [:]
    /// The first date that means two different days.
    private var open: (line: Int, cell: String)?

    /// Looks at one cell of a column.
    mutating func look(at cell: String, _ column: ImportColumn, line: Int) {
        var date: WrittenDate?
        if column.isOfConsent {
            let said = StandingCell(consent: cell, no: .unsubscribed)
            if said?.isYes == true { hasYes = true }
            date = said?.date
        } else if Timestamp(cell) == nil, !CellAnswer.isNoTime(cell) {
            date = WrittenDate(cell)
        }
        guard let date, case .numbers = date.day else { return }
        if let order = date.provenOrder {
            if provingLines[order] == nil { provingLines[order] = line }
        } else if date.isOpen, open == nil {
            open = (line, cell)
        }
    }

    /// The order that the column proves; nil where no date asks for one.
    func order(of heading: String, _ source: String) throws(FileError) -> DateOrder? {
        let name = heading.escapingControls()
        if let day = provingLines[.dmy], let month = provingLines[.mdy] {
            throw FileError(
                path: source,
                reason: .unfit(
                    "\(name): line \(day) has day before month, and line \(month) month before "
                        + "day"),
                remedy: .sayDateOrder)
        }
        if let proven = provingLines.keys.first { return proven }
        guard let open else { return nil }
        throw FileError(
            path: source,
            reason: .unfit(
                "line \(open.line): \(name) is \"\(open.cell.escapingControls())\", and no row "
                    + "shows whether the day or the month comes first"),
            remedy: .sayDateOrder)
    }
}

/// What whole columns tell, by the number of the column or the name of the member.
package struct ImportFacts {
    private(set) var columns: [String: ColumnFacts] = [:]

    mutating func look(at cell: String, _ column: TakenColumn, line: Int) {
        columns[column.key, default: ColumnFacts()].look(at: cell, column.column, line: line)
    }
}

/// A column as rows are read by it.
struct TakenColumn {
    var heading: String
    var column: ImportColumn
    /// Whether somebody said what it holds.
    var isSaid: Bool
    /// What an attribute's heading may be about; nil where somebody said what it holds.
    let hint: HeadingHint?
    /// Whether it says why somebody has left.
    let holdsReason: Bool
    /// By which its facts are found.
    var key: String
    /// Nil until all of the file was looked at, which only few files need.
    var facts: ColumnFacts?
    /// The order of its dates.
    var order: DateOrder?

    /// Whether it may say who left, or whose the row is.
    var mayTellLeaving: Bool { column.mayTellLeaving || holdsReason }

    init(_ column: RecognisedColumn, key: String) {
        heading = column.heading
        self.column = column.column
        isSaid = column.isSaid
        let isAttribute = if case .attribute = column.column { true } else { false }
        hint = isAttribute && !isSaid ? HeadingHint(heading) : nil
        holdsReason = isAttribute && !isSaid && LeavingReason.isHeading(heading)
        self.key = key
    }

    /// Takes what the whole file told; throws where the order of dates stays open.
    mutating func take(
        _ facts: ImportFacts?, _ options: ImportOptions, _ source: String
    ) throws(FileError) {
        order = options.dates
        guard let facts else { return }
        let mine = facts.columns[key] ?? ColumnFacts()
        self.facts = mine
        if column.keepsDates, order == nil { order = try mine.order(of: heading, source) }
    }
}
