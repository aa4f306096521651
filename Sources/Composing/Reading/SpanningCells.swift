/// Finds the columns that the cells of a row take, where cells of rows above reach down into it.
struct SpanningCells {
    /// The size of a cell.
    struct Size: Hashable {
        var columns = 1
        var rows = 1
    }

    /// How far a cell may reach; a hostile file asks for more.
    static let mostColumns = 100
    static let mostRows = 1000

    /// For how many rows more each column is taken from above.
    private var open: [Int] = []

    /// The columns of each cell of the next row.
    mutating func columns(of cells: [Size]) -> [Range<Int>] {
        var next = open.map { max(0, $0 - 1) }
        var ranges: [Range<Int>] = []
        var column = 0
        for cell in cells {
            while isOpen(column) { column += 1 }
            var end = column + 1
            while end < min(column + cell.columns, Self.mostColumns), !isOpen(end) { end += 1 }
            ranges.append(column..<end)
            if cell.rows > 1 {
                if next.count < end {
                    next += Array(repeating: 0, count: end - next.count)
                }
                for taken in column..<end { next[taken] = cell.rows - 1 }
            }
            column = end
        }
        open = next
        return ranges
    }

    /// Whether the next row has a column that is taken from above.
    func isOpen(_ column: Int) -> Bool { column < open.count && open[column] > 0 }

    /// The number of columns up to the last that is taken from above.
    var width: Int { open.lastIndex { $0 > 0 }.map { $0 + 1 } ?? 0 }

    /// No cell reaches beyond its head, body or foot of the table.
    mutating func endGroup() { open = [] }
}
