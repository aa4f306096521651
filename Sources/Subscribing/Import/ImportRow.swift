package import NewsletterCore
import TextFormats

/// Why a row cannot be used, in words that follow its line number.
struct Rejection: Error {
    var reason: String
    /// Whether only the whole column tells what the row says.
    var asksForFacts = false

    init(_ reason: String) { self.reason = reason }

    static let wantingFacts: Rejection = {
        var rejection = Rejection("")
        rejection.asksForFacts = true
        return rejection
    }()
}

/// What a row says, understood.
struct UnderstoodRow {
    var entry: SubscriberEntry
    /// The headings of the columns by which the person has left, bounced or complained.
    var leftBy: [String] = []
    /// Dates that cannot be read and that nothing depends on, with their headings.
    var droppedDates: [(heading: String, cell: String)] = []
}

/// Understands rows by what their columns hold.
struct ImportRow {
    private let columns: [TakenColumn]
    private let cache: ImportCache

    init(columns: [TakenColumn], context: RowContext) {
        self.columns = columns
        cache = ImportCache(context)
    }

    /// Understands the record at which a reader stands.
    func understand(_ reader: borrowing CSVReader) throws(Rejection) -> UnderstoodRow {
        try checkShape(reader)
        var draft = ImportDraft(cache)
        for index in 0..<columns.count where columns[index].column != .ignored {
            let cell = CSVWriter.unguarded(reader[index]).trimmingSpace()
            if cell.isEmpty {
                if columns[index].column.isOfConsent { try draft.takeBlank(columns[index]) }
            } else {
                try draft.take(cell, columns[index])
            }
        }
        return try draft.row()
    }

    /// Who has left by a record that cannot be used otherwise; nil where it does not say so, or not
    /// whose it is.
    ///
    /// One with too few or too many cells counts as far as its cells stand below the headings, from
    /// either end: an unquoted comma in a name moves what comes behind it.
    func leaving(_ reader: borrowing CSVReader) -> UnderstoodRow? {
        if reader.longestCell > Self.longestCell { return nil }
        var draft = ImportDraft(cache)
        let shift = max(0, reader.count - columns.count)
        for index in 0..<min(columns.count, reader.count)
        where columns[index].mayTellLeaving {
            let column = columns[index]
            let cells = Set([index, index + shift]).sorted().map {
                CSVWriter.unguarded(reader[$0]).trimmingSpace()
            }
            if column.column == .email {
                let addresses = cells.map(\.withoutSeparators).filter { (try? Mailbox($0)) != nil }
                if let address = addresses.first { try? draft.take(address, column) }
                continue
            }
            for cell in cells where !cell.isEmpty {
                let mayBeShifted = column.column.wordOfLeaving != nil || column.column == .status
                if cell == cells[0] || mayBeShifted { try? draft.take(cell, column) }
            }
            if cells[0].isEmpty, shift == 0, column.column.isOfConsent {
                try? draft.takeBlank(column)
            }
        }
        return draft.leaving
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

    /// Longer cells are taken for a damaged file.
    static let longestCell = 64 << 10
}

/// What every row of an import has in common.
package struct RowContext {
    package var options: ImportOptions
    /// Whose export the file is.
    package var layout: ImportLayout?
    /// No time that a row tells is later: a day is left for zones.
    package var latest: Timestamp

    package init(options: ImportOptions, layout: ImportLayout? = nil, latest: Timestamp) {
        self.options = options
        self.layout = layout
        self.latest = latest
    }
}

extension String {
    /// An address without what separates it from others that are not there.
    fileprivate var withoutSeparators: String {
        let ends: Set<Character> = [";", ",", "."]
        var text = self[...]
        while let last = text.last, ends.contains(last) { text.removeLast() }
        while let first = text.first, ends.contains(first) { text.removeFirst() }
        return String(text).trimmingSpace()
    }
}
