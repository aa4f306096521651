import NewsletterCore

/// Tables of data.
extension HTMLMaking {
    mutating func write(_ table: Table) {
        // Where a table is wider than the screen, it alone is moved aside.
        let kind = table.alignments.count > 5 ? "data dense" : "data"
        let spans = TableSpans(table)
        out += "<div class=\"data-frame\">\n<table class=\"\(kind)\">\n"
        if table.header.contains(where: { !$0.isEmpty }) {
            out += "<thead>\n"
            write(row: table.header, at: nil, of: table, spans)
            out += "</thead>\n"
        }
        out += "<tbody>\n"
        for (index, row) in table.rows.enumerated() {
            write(row: row, at: index, of: table, spans)
        }
        out += "</tbody>\n</table>\n</div>\n"
    }

    private mutating func write(
        row: [[Inline]], at index: Int?, of table: Table, _ spans: TableSpans
    ) {
        out += "<tr>\n"
        for (column, inlines) in row.enumerated()
        where !spans.isCovered(row: index, column: column) {
            let span = spans.span(row: index, column: column)
            var attributes = ""
            let columns = span?.columns ?? 1
            let rows = span?.rows ?? 1
            let headsRow = index != nil && column == 0 && table.hasRowHeaders
            let cell = index == nil || headsRow ? "th" : "td"
            if index == nil { attributes += " scope=\"\(columns > 1 ? "colgroup" : "col")\"" }
            if headsRow { attributes += " scope=\"\(rows > 1 ? "rowgroup" : "row")\"" }
            if columns > 1 { attributes += " colspan=\"\(columns)\"" }
            if rows > 1 { attributes += " rowspan=\"\(rows)\"" }
            if table.alignments.indices.contains(column),
                let side = side(table.alignments[column])
            {
                attributes += " align=\"\(side)\""
                // A style sheet may set header cells otherwise; the column's own word wins.
                if cell == "th" { attributes += " style=\"text-align:\(side)\"" }
            }
            out += "<\(cell)\(attributes)>"
            isInCell = true
            line(inlines)
            isInCell = false
            out += "</\(cell)>\n"
        }
        out += "</tr>\n"
    }

    /// The side on which the cells of a column stand; nil where the direction decides.
    private func side(_ alignment: Table.Alignment) -> String? {
        switch alignment {
        case .natural: nil
        case .start: writer.isRightToLeft ? "right" : "left"
        case .center: "center"
        case .end: writer.isRightToLeft ? "left" : "right"
        }
    }
}
