import NewsletterCore

/// Rows in aligned columns that fit the terminal; the widest columns give way.
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
        narrow(&widths, to: width)
        return rows.enumerated().map { number, row in
            let cells = zip(row, widths).map { Self.fit($0, into: $1) }
            let line = cells.joined(separator: "  ").trimmingTail()
            return number == 0 ? Style.bold(line) : line
        }.joined(separator: "\n")
    }

    /// Takes from the widest column, again and again, until the table fits; of two equally wide
    /// the last gives way.
    private func narrow(_ widths: inout [Int], to width: Int) {
        guard width < .max else { return }
        while widths.reduce(2 * (widths.count - 1), +) > width {
            let widest = widths.indices.max { (widths[$0], $0) < (widths[$1], $1) } ?? 0
            if widths[widest] <= Self.narrowest { return }
            widths[widest] -= 1
        }
    }

    private static let narrowest = 8

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
