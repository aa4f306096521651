import NewsletterCore

extension TextPage {
    /// A table as aligned columns or, where these take too many columns, as records.
    mutating func lines(of table: Table, width: Int) -> [String] {
        let header = table.header.map { filling($0) }
        let rows = table.rows.map { row in row.map { filling($0) } }
        let text = TableText(table, header: header, rows: rows)
        return text.width > width ? text.records(width: width) : text.lines
    }
}

/// A table while it is set as text.
private struct TableText {
    private static let gap = 2

    private let spans: TableSpans
    private let alignments: [Table.Alignment]
    private let header: [LineFilling]
    private let rows: [[LineFilling]]
    /// How wide each column is.
    private var columns: [Int]

    init(_ table: Table, header: [LineFilling], rows: [[LineFilling]]) {
        spans = TableSpans(table)
        alignments = table.alignments
        self.header = header
        self.rows = rows
        columns = Array(repeating: 0, count: alignments.count)
        let numbered: [(Int?, [LineFilling])] =
            [(nil, header)] + rows.enumerated().map { ($0.offset, $0.element) }
        for (index, row) in numbered {
            for (column, cell) in row.enumerated() where column < columns.count {
                if (spans.span(row: index, column: column)?.columns ?? 1) > 1 { continue }
                columns[column] = max(columns[column], Self.width(of: cell))
            }
        }
        // What reaches over several columns has their width, and the last gives what lacks.
        for span in table.spans where span.columns > 1 {
            let row = span.row.map { rows[$0] } ?? header
            guard span.column < row.count else { continue }
            let range = span.column..<min(span.column + span.columns, columns.count)
            let lack = Self.width(of: row[span.column]) - joint(range)
            if lack > 0, let last = range.last { columns[last] += lack }
        }
    }

    private static func width(of cell: LineFilling) -> Int {
        cell.brokenLines().map(\.width).max() ?? 0
    }

    /// The columns of text that several of the table take together.
    private func joint(_ range: Range<Int>) -> Int {
        columns[range].reduce(0, +) + Self.gap * max(0, range.count - 1)
    }

    var width: Int { joint(0..<columns.count) }

    private var hasHeader: Bool { header.contains { !$0.isEmpty } }

    var lines: [String] {
        let rule = columns.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
            .droppingSpaceAtEnd()
        let body = rows.indices.flatMap { lines(of: rows[$0], at: $0) }
        return (hasHeader ? lines(of: header, at: nil) + [rule] : []) + body
    }

    private func lines(of row: [LineFilling], at index: Int?) -> [String] {
        let cells = row.map { $0.brokenLines() }
        return (0..<max(1, cells.map(\.count).max() ?? 1)).map { number in
            var line: [String] = []
            var column = 0
            while column < columns.count {
                let span = spans.owner(row: index, column: column)
                let end = min(columns.count, span.map { $0.column + $0.columns } ?? column + 1)
                let isHere = column < cells.count && number < cells[column].count
                line.append(
                    padded(
                        isHere ? cells[column][number] : ("", 0), to: joint(column..<end),
                        alignments[column]))
                column = max(end, column + 1)
            }
            return line.joined(separator: "  ").droppingSpaceAtEnd()
        }
    }

    private func padded(
        _ cell: (text: String, width: Int), to width: Int, _ alignment: Table.Alignment
    ) -> String {
        let free = max(0, width - cell.width)
        let before =
            switch alignment {
            case .natural, .start: 0
            case .center: free / 2
            case .end: free
            }
        return String(repeating: " ", count: before) + cell.text
            + String(repeating: " ", count: free - before)
    }

    /// Each row as lines of `Header: value`, an empty line between rows; a value that reaches
    /// over several rows stands in each.
    func records(width: Int) -> [String] {
        var out: [String] = []
        for (index, row) in rows.enumerated() {
            var lines: [String] = []
            for column in row.indices {
                var cell = row[column]
                var range = column..<(column + 1)
                if let owner = spans.owner(row: index, column: column) {
                    if owner.column != column { continue }
                    if let first = owner.row { cell = rows[first][column] }
                    range = column..<(column + owner.columns)
                }
                if cell.isEmpty { continue }
                var filling = LineFilling()
                let names = name(of: range)
                if !names.isEmpty { filling.append("\(names): ") }
                filling.append(cell)
                for (number, line) in filling.lines(width: width - 2).enumerated() {
                    lines.append(number == 0 ? line : "  \(line)")
                }
            }
            if lines.isEmpty { continue }
            if !out.isEmpty { out.append("") }
            out += lines
        }
        return out
    }

    /// What the header says of columns; nothing of all together.
    private func name(of range: Range<Int>) -> String {
        if range.count > 1, range.count >= columns.count { return "" }
        var names: [String] = []
        for column in range {
            let owner = spans.owner(row: nil, column: column)?.column ?? column
            guard owner < header.count, !header[owner].isEmpty else { continue }
            let name = header[owner].oneLine()
            if !names.contains(name) { names.append(name) }
        }
        return names.joined(separator: ", ")
    }
}

extension String {
    fileprivate func droppingSpaceAtEnd() -> String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
