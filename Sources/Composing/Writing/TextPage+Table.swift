import NewsletterCore

extension TextPage {
    private static let gap = 2

    /// A table as aligned columns or, where these take too many columns, as records.
    mutating func lines(of table: Table, width: Int) -> [String] {
        let header = table.header.map { filling($0) }
        let rows = table.rows.map { row in row.map { filling($0) } }
        let hasHeader = header.contains { !$0.isEmpty }
        let columns = table.alignments.indices.map { column in
            ([header] + rows).map { $0.indices.contains(column) ? $0[column].widthOnOneLine : 0 }
                .max() ?? 0
        }
        let total = columns.reduce(0, +) + Self.gap * max(0, columns.count - 1)
        if total > width { return records(header: header, rows: rows, width: width) }
        func line(_ cells: [LineFilling]) -> String {
            columns.indices.map { column in
                cells.indices.contains(column)
                    ? padded(cells[column], to: columns[column], table.alignments[column])
                    : String(repeating: " ", count: columns[column])
            }
            .joined(separator: "  ").droppingSpaceAtEnd()
        }
        let rule = columns.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        return (hasHeader ? [line(header), rule] : []) + rows.map(line)
    }

    private func padded(_ cell: LineFilling, to width: Int, _ alignment: Table.Alignment)
        -> String
    {
        let free = max(0, width - cell.widthOnOneLine)
        let before =
            switch alignment {
            case .natural, .start: 0
            case .center: free / 2
            case .end: free
            }
        return String(repeating: " ", count: before) + cell.oneLine()
            + String(repeating: " ", count: free - before)
    }

    /// Each row as lines of `Header: value`, an empty line between rows.
    private func records(header: [LineFilling], rows: [[LineFilling]], width: Int) -> [String] {
        var out: [String] = []
        for row in rows {
            if !out.isEmpty { out.append("") }
            for (column, cell) in row.enumerated() where !cell.isEmpty {
                var filling = LineFilling()
                let name = header.indices.contains(column) ? header[column] : LineFilling()
                if !name.isEmpty { filling.append("\(name.oneLine()): ") }
                filling.append(cell)
                for (number, line) in filling.lines(width: width - 2).enumerated() {
                    out.append(number == 0 ? line : "  \(line)")
                }
            }
        }
        return out
    }
}

extension String {
    fileprivate func droppingSpaceAtEnd() -> String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
