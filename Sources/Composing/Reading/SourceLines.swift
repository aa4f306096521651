import NewsletterCore

/// The lines of a Markdown text, in which the parser's tree says where its nodes begin.
struct SourceLines {
    private let bytes: [UInt8]
    /// Where each line begins.
    private let starts: [Int]

    init(_ text: String) {
        bytes = Array(text.utf8)
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let isEnd =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
                    && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
            if isEnd { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// A line, counted from 1, from a column on, counted in bytes from 1.
    private func rest(line: Int, column: Int) -> ArraySlice<UInt8> {
        guard line > 0, line <= starts.count, column > 0 else { return [] }
        let end = line < starts.count ? starts[line] : bytes.count
        return bytes[min(starts[line - 1] + column - 1, end)..<end]
    }

    /// The number with which an item of a list begins.
    func number(line: Int, column: Int) -> Int? {
        let rest = rest(line: line, column: column)
        let digits = rest.prefix(while: \.isASCIIDigit)
        guard (1...9).contains(digits.count),
            let mark = rest.dropFirst(digits.count).first, ".)".utf8.contains(mark)
        else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// Whether an item begins with a day, as in `3. May`, which its number is a part of.
    func beginsWithDay(line: Int, column: Int) -> Bool {
        let rest = String(decoding: rest(line: line, column: column).prefix(40), as: UTF8.self)
        return DateText.behindDay(Substring(rest)) != nil
    }

    /// The cells of a row of a table as they are written, `\|` left in them.
    func cells(line: Int) -> [String] {
        let text = String(decoding: rest(line: line, column: 1), as: UTF8.self)
        var cells = [""]
        var isEscaped = false
        for character in text.drop(while: { " \t>".contains($0) }).trimmingSpace() {
            if character == "|", !isEscaped {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        if cells.count > 1, cells[0].isBlank { cells.removeFirst() }
        if cells.count > 1, cells[cells.count - 1].isBlank { cells.removeLast() }
        return cells
    }
}
