import NewsletterCore

/// Makes a table of lines whose words are parted by tabs, as word processors and spreadsheets
/// hand them over.
enum TabbedTable {
    /// The cells of each line; one where tabs only indent it, follow the sign of an item, or stand
    /// in a sentence, as they do in all lines beside it.
    static func cells(of lines: [String]) -> [[Substring]] {
        var cells = lines.map(cells)
        var start = 0
        for index in 0...cells.count where index == cells.count || cells[index].count < 2 {
            if cells[start..<index].allSatisfy(areProse) {
                for row in start..<index { cells[row] = [Substring(lines[row])] }
            }
            start = index + 1
        }
        return cells
    }

    private static func cells(_ line: String) -> [Substring] {
        guard line.utf8.contains(0x09), line.utf8.first != 0x09 else { return [Substring(line)] }
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        // Ranks have more beside them than an item has: `1.`, `(a)`, `iv.`, but not `•` and `a)`.
        let sign = cells[0].trimmingSpace()
        let isRank = cells.count > 2 && (sign.count > 2 || sign.contains(where: isOfRank))
        return isSign(cells[0]) && !isRank ? [Substring(line)] : cells
    }

    /// A line with spaces for the tabs that indent it, and one for those between words.
    static func withoutTabs(_ line: String) -> String {
        guard line.utf8.contains(0x09) else { return line }
        let indent = line.prefix { $0 == "\t" || $0 == " " }
        return indent.replacing("\t", with: "    ")
            + line[indent.endIndex...].split(separator: "\t").joined(separator: " ")
    }

    private static func isOfRank(_ sign: Character) -> Bool {
        ("0"..."9").contains(sign) || sign.isUppercase
    }

    private static let bullets: Set<Character> = ["-", "*", "•", "–", "·", "o", "▪", "§"]

    /// Whether a cell is the sign of an item: `•`, `1.`, `a)`, `(a)`, `(iv)`.
    static func isSign(_ cell: Substring) -> Bool {
        var sign = Substring(cell.trimmingSpace())
        guard let last = sign.last, sign.utf8.count < 10 else { return false }
        if sign.count == 1 { return bullets.contains(last) }
        let isBracketed = sign.first == "("
        if isBracketed { sign = sign.dropFirst() }
        guard last == ")" || last == "." && !isBracketed else { return false }
        let mark = sign.dropLast()
        if mark.allSatisfy({ ("0"..."9").contains($0) }) { return (1...3).contains(mark.count) }
        if mark.count == 1, let letter = mark.first {
            return letter.isASCII && letter.isLetter && (letter.isLowercase || last == ")")
        }
        return !mark.isEmpty && mark.count < 6 && mark.allSatisfy { "ivxlc".contains($0) }
    }

    /// Whether a sentence goes on across a tab, or a speaker stands before it.
    private static func areProse(_ cells: [Substring]) -> Bool {
        guard let last = cells.last?.last, PlainTextBlocks.endsSentence(String(last)) else {
            return false
        }
        if cells.count == 2, cells[0].last == ":" {
            return words(cells[1]) > 3
        }
        return cells.joined(separator: " ").count > 60
            && zip(cells, cells.dropFirst()).contains { cell, next in
                words(cell) > 2 && words(next) > 2 && next.first?.isLowercase == true
                    && cell.last.map { $0.isLetter || $0 == "," } == true
            }
    }

    private static func words(_ cell: Substring) -> Int { cell.split(separator: " ").count }

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
