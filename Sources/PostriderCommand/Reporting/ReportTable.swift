import NewsletterCore

/// Columns of text and right-aligned numbers; flexible ones give way to the width.
struct ReportTable {
    struct Column {
        let title: String
        var isNumber = false
        /// Whether this one is cut where the table is too wide, the last first.
        var isFlexible = false
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row; control characters are shown, not obeyed.
    mutating func add(_ cells: [String]) { rows.append(cells.map { $0.escapingControls() }) }

    /// How wide the table is before anything is cut.
    var naturalWidth: Int { widths.reduce(0, +) + 2 * (columns.count - 1) }

    /// The lines of the table, the titles first.
    func lines(width: Int) -> [String] {
        var widths = widths
        for index in columns.indices.reversed() where columns[index].isFlexible {
            let excess = max(0, widths.reduce(0, +) + 2 * (columns.count - 1) - width)
            widths[index] = max(min(12, widths[index]), widths[index] - excess)
        }
        let titles = Style.bold(line(columns.map(\.title), widths))
        return [titles] + rows.map { line($0, widths) }
    }

    private var widths: [Int] {
        columns.indices.map { index in
            let cells = [columns[index].title] + rows.map { $0[index] }
            return cells.map { DisplayWidth.of($0) }.max() ?? 0
        }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = columns.indices.map { index in
            let cell = Self.cut(cells[index], to: widths[index])
            let space = String(
                repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cell)))
            return columns[index].isNumber ? space + cell : cell + space
        }
        let line = padded.joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private static func cut(_ cell: String, to width: Int) -> String {
        guard DisplayWidth.of(cell) > width else { return cell }
        var text = cell
        while DisplayWidth.of(text) > width - 1, !text.isEmpty { text.removeLast() }
        return text + "…"
    }
}
