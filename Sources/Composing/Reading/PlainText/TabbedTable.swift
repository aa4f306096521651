import NewsletterCore

/// Makes a table of lines whose words are parted by tabs, as word processors and spreadsheets
/// hand them over.
enum TabbedTable {
    /// The cells of a line; one where tabs only indent it or follow the sign of an item.
    static func cells(_ line: String) -> [Substring] {
        guard line.utf8.contains(0x09), line.first != "\t" else { return [Substring(line)] }
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        let isItem = cells[0].wholeMatch(of: /\s*(?:[-*•–·o▪§]|\d{1,3}[.)]|[a-z][.)])\s*/) != nil
        return isItem ? [Substring(line)] : cells
    }

    /// A table of rows, each of which may lack its last cells.
    ///
    /// The first is the header where it has words in all of its columns and no figures, which
    /// stand below at least one of them.
    static func table(
        _ rows: ArraySlice<[Substring]>, _ inlines: (String) -> [Inline]
    ) -> Table {
        let width = rows.map(\.count).max() ?? 0
        let whole = rows.map { row in
            (0..<width).map { $0 < row.count ? row[$0].trimmingSpace() : "" }
        }
        let isHeader = whole[0].allSatisfy { !$0.isEmpty && !$0.contains(where: \.isNumber) }
        let hasFigures = (0..<width).contains { column in
            whole.dropFirst().allSatisfy { $0[column].first?.isNumber == true }
        }
        let body = whole.dropFirst(isHeader && hasFigures ? 1 : 0)
        return Table(
            alignments: Array(repeating: .natural, count: width),
            header: isHeader && hasFigures
                ? whole[0].map(inlines) : Array(repeating: [], count: width),
            rows: body.map { $0.map { $0.isEmpty ? [] : inlines($0) } })
    }
}
