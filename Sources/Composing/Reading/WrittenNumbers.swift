import CCmarkGFM
import NewsletterCore

/// The numbers that a list of Markdown has in its source, of which the parser keeps the first.
struct WrittenNumbers {
    let source: SourceLines
    let context: ReadingContext

    /// The numbers of a list as they are written, in reverse.
    ///
    /// None where they are not all different, since `1. 1. 1.` means 1, 2, 3; but for days.
    func numbers(of list: OpaquePointer) -> [Int] {
        var numbers: [Int] = []
        var lines: [Int] = []
        var areDays = true
        var item = cmark_node_first_child(list)
        while let node = item {
            let line = Int(cmark_node_get_start_line(node))
            let column = Int(cmark_node_get_start_column(node))
            guard let number = source.number(line: line, column: column) else { return [] }
            numbers.append(number)
            lines.append(line)
            areDays = areDays && source.beginsWithDay(line: line, column: column)
            item = cmark_node_next(node)
        }
        let count = Set(numbers).count
        if count == numbers.count || areDays { return numbers.reversed() }
        let start = numbers.first ?? 1
        let counted = (0..<numbers.count).map { start + $0 }
        if count > 1, let at = zip(numbers, counted).enumerated().first(where: { $1.0 != $1.1 }) {
            context.log.remark(
                "\(place(lines[at.offset]))the list counts on from \(start), so item "
                    + "\(at.element.0) became \(at.element.1), since a number stands in it twice")
        }
        return []
    }

    /// `line 7: `, where it is known which line of the file that is.
    private func place(_ line: Int) -> String {
        context.lines.map { "line \($0[line - 1]): " } ?? ""
    }
}
