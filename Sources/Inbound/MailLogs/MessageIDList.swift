import TextFormats

/// Reads a CSV with a column `message_id`, or a file with one Message-ID a line.
///
/// Angle brackets may stand around an ID. Whoever stands in the list is taken to have arrived.
struct MessageIDList: LogReader {
    private static let titles = [
        "message_id", "message-id", "messageid", "msg_id", "msg-id", "msgid",
        "internet_message_id", "internetmessageid",
    ]

    /// The column of the ID and the byte between columns; nil before the first line.
    private var layout: (column: Int, separator: UInt8)?

    mutating func entry(_ line: ArraySlice<UInt8>) -> LogEntry? {
        guard let layout else {
            self.layout = Self.layout(of: line) ?? (0, UInt8(ascii: ","))
            // Without titles the first line is an ID already.
            return Self.layout(of: line) == nil ? entry(line) : nil
        }
        let cells = Self.cells(of: line, separator: layout.separator)
        guard layout.column < cells.count, let id = Self.messageID(cells[layout.column]) else {
            return nil
        }
        return LogEntry(queueID: "", event: .accepted(messageID: id))
    }

    /// Whether a line names the columns.
    static func isHeading(_ line: ArraySlice<UInt8>) -> Bool { layout(of: line) != nil }

    /// Whether a list may begin with the line.
    static func mayBegin(with line: ArraySlice<UInt8>) -> Bool {
        layout(of: line) != nil || messageID(line.text) != nil
    }

    private static func layout(of line: ArraySlice<UInt8>) -> (column: Int, separator: UInt8)? {
        let line = line.dropping(prefix: "\u{FEFF}") ?? line
        for separator in ",;\t".utf8 {
            let cells = cells(of: line, separator: separator).map {
                $0.lowercased().replacing(" ", with: "_")
            }
            if let column = cells.firstIndex(where: titles.contains) { return (column, separator) }
        }
        return nil
    }

    private static func cells(of line: ArraySlice<UInt8>, separator: UInt8) -> [String] {
        var reader = CSVReader(Array(line), separator: separator)
        guard (try? reader.next()) == true else { return [] }
        return reader.record
    }

    /// The ID without its brackets; nil where the text is none.
    private static func messageID(_ text: String) -> String? {
        var id = text[...]
        while let last = id.last, last.isWhitespace { id.removeLast() }
        id = id.drop(while: \.isWhitespace)
        if id.first == "<", id.last == ">" { id = id.dropFirst().dropLast() }
        let parts = id.split(separator: "@", omittingEmptySubsequences: false)
        let isID =
            parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && !part.contains { $0.isWhitespace || "<>,;\"".contains($0) }
            }
        return isID ? String(id) : nil
    }
}
