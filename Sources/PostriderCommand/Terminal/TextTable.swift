import NewsletterCore

/// Rows in aligned columns that fit the terminal; the last column gives way.
struct TextTable {
    private var rows: [[String]] = []

    /// Begins a table with its column titles.
    init(_ titles: String...) { rows = [titles] }

    /// Adds a row; control characters are shown, not obeyed.
    mutating func add(_ cells: String...) { rows.append(cells.map { $0.escapingControls() }) }

    /// The table as text, one line a row.
    func text(width: Int = Console.width) -> String {
        let columns = rows[0].indices
        var widths = columns.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        let fixed = widths.dropLast().reduce(0, +) + 2 * (columns.count - 1)
        widths[columns.count - 1] = min(widths[columns.count - 1], max(12, width - fixed))
        return rows.enumerated().map { number, row in
            let cells = zip(row, widths).map { Self.fit($0, into: $1) }
            let line = cells.joined(separator: "  ").trimmingTail()
            return number == 0 ? Style.bold(line) : line
        }.joined(separator: "\n")
    }

    private static func fit(_ cell: String, into width: Int) -> String {
        var text = cell
        if DisplayWidth.of(text) > width {
            while DisplayWidth.of(text) > width - 1, !text.isEmpty { text.removeLast() }
            text += "…"
        }
        return text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    }
}

extension String {
    /// The text without spaces at its end.
    fileprivate func trimmingTail() -> String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
