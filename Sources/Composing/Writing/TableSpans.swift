import NewsletterCore

/// The cells of a table that reach over others, found by where they stand.
struct TableSpans {
    private struct Place: Hashable {
        var row: Int?
        var column: Int
    }

    private var spans: [Place: CellSpan] = [:]
    private var owners: [Place: CellSpan] = [:]

    init(_ table: Table) {
        for span in table.spans {
            spans[Place(row: span.row, column: span.column)] = span
            for column in span.column..<(span.column + span.columns) {
                guard let first = span.row else {
                    owners[Place(row: nil, column: column)] = span
                    continue
                }
                for row in first..<(first + span.rows) {
                    owners[Place(row: row, column: column)] = span
                }
            }
        }
    }

    /// The cell that begins at a place and reaches over others.
    func span(row: Int?, column: Int) -> CellSpan? { spans[Place(row: row, column: column)] }

    /// The cell that takes a place where another one begins or none does.
    func owner(row: Int?, column: Int) -> CellSpan? { owners[Place(row: row, column: column)] }

    /// Whether a cell that begins elsewhere takes the place.
    func isCovered(row: Int?, column: Int) -> Bool {
        owner(row: row, column: column).map { $0.row != row || $0.column != column } ?? false
    }
}
