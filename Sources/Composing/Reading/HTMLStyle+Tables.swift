import NewsletterCore

/// What the elements of a table say that matters to a document.
extension HTMLStyle {
    /// Whether a table holds data rather than the parts of a page: it has header cells and no
    /// headings or tables within, or it is a grid of text and nothing says that it is for
    /// presentation.
    static func holdsData(_ table: HTMLNode) -> Bool {
        if ["presentation", "none"].contains(table["role"]?.lowercased()) { return false }
        var hasHeader = false
        var holdsParts = false
        var holdsBlocks = false
        var rows: [[HTMLNode]] = []
        table.walk { node in
            switch node.name {
            case "table": if node != table { holdsParts = true }
            case "th": hasHeader = true
            case "tr": rows.append(cells(of: node))
            case "h1", "h2", "h3", "h4": holdsParts = true
            case "ul", "ol", "blockquote", "pre": holdsBlocks = true
            default: break
            }
            return !holdsParts
        }
        if holdsParts { return false }
        return hasHeader || !holdsBlocks && isGrid(rows)
    }

    /// Whether rows have the same number of columns, more than one; cells that reach over
    /// others are counted where little stands in any, as in no part of a page.
    private static func isGrid(_ rows: [[HTMLNode]]) -> Bool {
        guard rows.count > 1, let first = rows.first?.count, first > 1 else { return false }
        if rows.allSatisfy({ $0.count == first }) { return true }
        var spanning = SpanningCells()
        return rows.allSatisfy { cells in
            let reached = spanning.width
            let ranges = spanning.columns(of: cells.map { size(ofCell: $0) })
            return max(ranges.last?.upperBound ?? 0, reached) == first
                && cells.allSatisfy { $0.allText.utf8.count < 80 }
        }
    }

    private static func cells(of row: HTMLNode) -> [HTMLNode] {
        row.children.filter { $0.name == "td" || $0.name == "th" }
    }

    /// How many columns and rows a cell takes.
    static func size(ofCell cell: HTMLNode) -> SpanningCells.Size {
        func count(_ name: String, atMost limit: Int) -> Int {
            guard let written = cell[name].flatMap({ Int($0.trimmingSpace()) }) else { return 1 }
            // A cell of no rows takes all that follow.
            return min(written == 0 && name == "rowspan" ? limit : max(written, 1), limit)
        }
        return SpanningCells.Size(
            columns: count("colspan", atMost: SpanningCells.mostColumns),
            rows: count("rowspan", atMost: SpanningCells.mostRows))
    }

    static func isHeader(row: HTMLNode) -> Bool {
        let cells = cells(of: row)
        return !cells.isEmpty && cells.allSatisfy { $0.name == "th" }
    }

    /// How the columns stand, as the first row that says so has it.
    static func alignments(of table: HTMLNode) -> [Table.Alignment] {
        var found: [Table.Alignment] = []
        var spanning = SpanningCells()
        var rows = 0
        table.walk { node in
            if ["thead", "tbody", "tfoot"].contains(node.name) { spanning.endGroup() }
            guard node.name == "tr" else { return true }
            let cells = cells(of: node)
            found = []
            for (cell, range) in zip(cells, spanning.columns(of: cells.map { size(ofCell: $0) })) {
                found += Array(repeating: .natural, count: max(0, range.lowerBound - found.count))
                // A title above several columns says nothing of each.
                let own = range.count > 1 ? .natural : alignment(cell)
                found += Array(repeating: own, count: range.count)
            }
            rows += 1
            return rows < 50 && found.allSatisfy { $0 == .natural }
        }
        return found
    }

    private static func alignment(_ cell: HTMLNode) -> Table.Alignment {
        switch (cell["align"] ?? declaration("text-align", of: cell))?.lowercased() {
        case "left", "start": .start
        case "center": .center
        case "right", "end": .end
        default: .natural
        }
    }
}
