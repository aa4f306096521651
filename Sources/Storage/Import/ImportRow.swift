internal import NewsletterCore

/// Why a row cannot be used, in words that follow its line number.
struct Rejection: Error {
    var reason: String
    init(_ reason: String) { self.reason = reason }
}

/// Understands rows by what their columns hold.
struct ImportRow {
    private let columns: [RecognisedColumn]
    private let options: ImportOptions
    private let cache = ImportCache()
    /// Longer cells are taken for a damaged file.
    private static let longestCell = 64 << 10

    init(columns: [RecognisedColumn], options: ImportOptions) {
        self.columns = columns
        self.options = options
    }

    /// Makes an entry of the record at which a reader stands.
    func entry(_ reader: borrowing CSVReader) throws(Rejection) -> SubscriberEntry {
        try checkShape(reader)
        var draft = ImportDraft()
        for index in 0..<columns.count where columns[index].column != .ignored {
            let cell = CSVWriter.unguarded(reader[index])
            if !cell.isEmpty { try draft.take(cell, columns[index], cache) }
        }
        return try draft.entry(options)
    }

    /// Makes an entry of the members of a JSON object.
    func entry(
        _ members: [(name: String, value: JSONValue)]
    ) throws(Rejection) -> SubscriberEntry {
        var draft = ImportDraft()
        for (name, value) in members {
            try take(value, column(name), &draft)
        }
        return try draft.entry(options)
    }

    /// What a member of that name holds; most lines have the same few.
    private func column(_ name: String) -> RecognisedColumn {
        if let known = cache.columns[name] { return known }
        let column = RecognisedColumn(
            heading: name, column: options.columns[name] ?? ImportColumn(heading: name))
        if cache.columns.count < 1000 { cache.columns[name] = column }
        return column
    }

    private func take(
        _ value: JSONValue, _ column: RecognisedColumn, _ draft: inout ImportDraft
    ) throws(Rejection) {
        switch value {
        case .null: break
        case .array(let values) where column.column == .lists || column.column == .tags:
            for value in values { try take(value, column, &draft) }
        case .object(let members) where column.column == .attributes:
            draft.take(attributes: members)
        default:
            let text = value.text
            if text.utf8.count > Self.longestCell {
                throw Rejection("a value is longer than 64 KiB")
            }
            if !text.isEmpty { try draft.take(text, column, cache) }
        }
    }

    private func checkShape(_ reader: borrowing CSVReader) throws(Rejection) {
        if reader.count < columns.count
            || (columns.count..<reader.count).contains(where: { !reader[$0].isEmpty })
        {
            throw Rejection(
                "has \(reader.count) \(reader.count == 1 ? "cell" : "cells") where the heading has \(columns.count)"
            )
        }
        if reader.longestCell > Self.longestCell {
            throw Rejection("a cell is longer than 64 KiB")
        }
    }
}

extension JSONValue {
    /// A text as it is; anything else as JSON writes it.
    var text: String {
        if case .string(let text) = self { text } else { JSONText.encode(self) }
    }
}
