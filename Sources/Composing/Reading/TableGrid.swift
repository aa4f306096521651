import NewsletterCore

/// The rows of a table while they are read, each cell in its column.
struct TableGrid {
    /// A cell as it was written.
    struct Cell {
        var inlines: [Inline]
        var size = SpanningCells.Size()
        var isHeader = false
    }

    /// A place in the table, and the one of the cell that takes it.
    fileprivate struct Place {
        var inlines: [Inline] = []
        var row: Int
        var column: Int
    }

    fileprivate struct Row {
        var places: [Place]
        var isHeader: Bool
        /// How many cells were written in it.
        var count: Int
        /// Whether the first of these heads the row.
        var isHeaded = false
    }

    /// Beyond these, rows of a hostile table stay as short as they are, and no cell reaches further.
    private static let mostPlaces = 200_000

    private var rows: [Row] = []
    private var spanning = SpanningCells()
    /// The row above, also where nothing is left of it.
    private var above: [Place] = []
    private var placeCount = 0

    /// Begins the head, the body or the foot.
    mutating func beginGroup() { spanning.endGroup() }

    /// Adds a row; one without cells only ends what reaches into it.
    mutating func add(_ cells: [Cell], isHeader: Bool) {
        let isFull = placeCount > Self.mostPlaces
        if isFull { spanning.endGroup() }
        let before = spanning
        let ranges = spanning.columns(of: cells.map { isFull ? SpanningCells.Size() : $0.size })
        let width = max(ranges.last?.upperBound ?? 0, before.width)
        let index = rows.count
        var places = (0..<width).map { column in
            before.isOpen(column) && column < above.count
                ? Place(row: above[column].row, column: above[column].column)
                : Place(row: index, column: column)
        }
        for (cell, range) in zip(cells, ranges) {
            for column in range {
                places[column] = Place(row: index, column: range.lowerBound)
            }
            places[range.lowerBound].inlines = cell.inlines
        }
        above = places
        placeCount += width
        if !cells.isEmpty {
            rows.append(
                Row(
                    places: places, isHeader: isHeader, count: cells.count,
                    isHeaded: cells[0].isHeader && ranges[0].lowerBound == 0))
        }
    }

    /// The table, and what stands above it: a title that was written as a row of it.
    ///
    /// Nothing where no cell was added.
    func table(_ alignments: [Table.Alignment]) -> (title: [Inline]?, table: Table)? {
        let rows = rows.promotingBoldHeader
        guard let first = rows.firstIndex(where: \.isHeader) ?? rows.indices.first else {
            return nil
        }
        var title: [Inline]?
        var headers: [Row] = []
        var body: Range<Int> = 0..<rows.count
        var before: [Row] = []
        if rows[first].isHeader {
            before = Array(rows[..<first])
            var end = first + 1
            if rows[first].isTitle, end < rows.count, rows[end].isHeader {
                title = rows[first].places[0].inlines
                headers = [rows[end]]
                end += 1
            } else {
                headers = [rows[first]]
            }
            while end < rows.count, rows[end].isHeader, headers.last?.isAboveMore == true {
                headers.append(rows[end])
                end += 1
            }
            body = end..<rows.count
        }
        let all = before + rows[body]
        let width = max(
            alignments.count, (all + headers).map(\.places.count).max() ?? 0)
        let isPadded = width * (all.count + 1) <= Self.mostPlaces
        func padded(_ row: [[Inline]]) -> [[Inline]] {
            isPadded ? row + Array(repeating: [], count: max(0, width - row.count)) : row
        }
        let spans = Self.spans(of: all) + (headers.last.map { Self.spans(ofHeader: $0) } ?? [])
        return (
            title,
            Table(
                alignments: alignments
                    + Array(repeating: .natural, count: max(0, width - alignments.count)),
                header: padded(Self.header(of: headers)),
                rows: all.map { padded($0.places.map(\.inlines)) }, spans: spans,
                hasRowHeaders: width > 1 && Self.areHeaded(all))
        )
    }

    /// Whether a cell of the header's kind begins each row, but where one reaches down to it.
    private static func areHeaded(_ rows: [Row]) -> Bool {
        rows.contains(where: \.isHeaded)
            && rows.enumerated().allSatisfy { index, row in
                row.isHeaded
                    || index > 0 && row.places.first.map(rows[index - 1].holds) == true
            }
    }

    /// The rows of a header as one: `Score` above `Home` and `Away` is `Score Home` and
    /// `Score Away`.
    private static func header(of rows: [Row]) -> [[Inline]] {
        guard rows.count > 1 else { return rows.first?.places.map(\.inlines) ?? [] }
        return (0..<(rows.map(\.places.count).max() ?? 0)).map { column in
            var out: [Inline] = []
            for (index, row) in rows.enumerated() where column < row.places.count {
                let place = row.places[column]
                // What reaches down from above was said there.
                if index > 0, column < rows[index - 1].places.count,
                    rows[index - 1].places[column].row == place.row
                {
                    continue
                }
                let inlines =
                    index < rows.count - 1 ? row.places[place.column].inlines : place.inlines
                if inlines.isEmpty { continue }
                out += out.isEmpty ? inlines : [.text(" ")] + inlines
            }
            return out
        }
    }

    private static func spans(ofHeader row: Row) -> [CellSpan] {
        row.runs.filter { $0.count > 1 }
            .map { CellSpan(row: nil, column: $0.lowerBound, columns: $0.count) }
    }

    private static func spans(of rows: [Row]) -> [CellSpan] {
        var spans: [CellSpan] = []
        for (index, row) in rows.enumerated() {
            for run in row.runs {
                let place = row.places[run.lowerBound]
                if index > 0, rows[index - 1].holds(place) { continue }
                let height = rows[(index + 1)...].prefix { $0.holds(place) }.count + 1
                if height > 1 || run.count > 1 {
                    spans.append(
                        CellSpan(
                            row: index, column: run.lowerBound, rows: height, columns: run.count))
                }
            }
        }
        return spans
    }
}

extension TableGrid.Row {
    /// Whether one cell takes the whole row.
    fileprivate var isTitle: Bool { count == 1 && places.count > 1 && runs.count == 1 }

    /// Whether a further row of the header belongs to it: a cell of it reaches over several
    /// columns, and others stand beside that.
    fileprivate var isAboveMore: Bool { count > 1 && runs.contains { $0.count > 1 } }

    /// The columns of each cell.
    fileprivate var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        for (column, place) in places.enumerated() {
            if let last = runs.last, places[last.lowerBound].isSame(as: place) {
                runs[runs.count - 1] = last.lowerBound..<(column + 1)
            } else {
                runs.append(column..<(column + 1))
            }
        }
        return runs
    }

    fileprivate func holds(_ place: TableGrid.Place) -> Bool {
        place.column < places.count && places[place.column].isSame(as: place)
    }
}

extension TableGrid.Place {
    fileprivate func isSame(as other: TableGrid.Place) -> Bool {
        row == other.row && column == other.column
    }
}

extension [TableGrid.Row] {
    /// The rows with the first as the header, where it alone is bold and none is one: Word and
    /// Google Docs write no other.
    fileprivate var promotingBoldHeader: [TableGrid.Row] {
        guard count > 1, !contains(where: \.isHeader), self[0].isBold,
            !dropFirst().contains(where: \.isBold)
        else { return self }
        var rows = self
        rows[0].isHeader = true
        for index in rows[0].places.indices {
            if case .strong(let inner)? = rows[0].places[index].inlines.first {
                rows[0].places[index].inlines = inner
            }
        }
        return rows
    }
}

extension TableGrid.Row {
    /// Whether all that stands in it is bold.
    fileprivate var isBold: Bool {
        let cells = places.map(\.inlines).filter { !$0.isEmpty }
        return !cells.isEmpty
            && cells.allSatisfy { cell in
                if cell.count == 1, case .strong = cell[0] { true } else { false }
            }
    }
}
