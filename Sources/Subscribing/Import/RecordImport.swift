import Files
internal import NewsletterCore
import TextFormats

/// A cell asked for what only the whole file tells.
package struct FactsWanted: Error {
    package init() {}
}

/// The records of a table on their way into the database.
package struct RecordImport: ~Copyable {
    package let table: ImportTable
    private let row: ImportRow
    private let facts: ImportFacts?
    private var reader: CSVReader

    package init(_ source: ImportSource, _ context: RowContext, _ facts: ImportFacts?) throws {
        var reader = try CSVReader(try source.begin())
        let table = try Self.table(&reader, source, context)
        let columns = try table.taken(facts, context.options, source.name)
        var context = context
        context.layout = table.layout
        self.table = table
        row = ImportRow(columns: columns, context: context)
        self.facts = facts
        self.reader = reader
    }

    /// Whether it is plain from the headings that a blank may ask for the rest of its column.
    package var needsFacts: Bool {
        facts == nil && table.columns.contains { $0.column.isOfConsent }
    }

    /// Takes every record after the headings.
    package mutating func takeAll(into batch: inout ImportRun) throws {
        let headings = Array(table.columns.map(\.heading).dropFirst(table.told))
        var isFirst = table.isBare
        while try isFirst || reader.nextFilled() {
            isFirst = false
            let understood: UnderstoodRow
            do throws(Rejection) { understood = try row.understand(reader) } catch {
                if error.asksForFacts { throw FactsWanted() }
                try batch.reject(
                    reader.line, error.reason, Array(reader.record.dropFirst(table.told)),
                    headings: headings, leaving: row.leaving(reader))
                continue
            }
            try batch.take(
                understood, line: reader.line, headings: headings,
                cells: Array(reader.record.dropFirst(table.told)))
        }
    }

    /// Goes through the table for what its columns tell as wholes.
    package static func facts(_ source: ImportSource, _ context: RowContext) throws -> ImportFacts {
        var reader = try CSVReader(try source.begin())
        let table = try Self.table(&reader, source, context)
        let columns = try table.taken(nil, context.options, source.name)
        let asked = columns.indices.filter { columns[$0].column.keepsDates }
        var facts = ImportFacts()
        var isFirst = table.isBare
        while try isFirst || reader.nextFilled() {
            isFirst = false
            for index in asked {
                let cell = CSVWriter.unguarded(reader[index]).trimmingSpace()
                if !cell.isEmpty { facts.look(at: cell, columns[index], line: reader.line) }
            }
        }
        return facts
    }

    private static func table(
        _ reader: inout CSVReader, _ source: ImportSource, _ context: RowContext
    ) throws -> ImportTable {
        guard try reader.nextFilled() else {
            throw FileError(
                path: source.name,
                reason: .unfit("is empty; the first line names the columns, such as email,name"))
        }
        return try ImportTable(first: reader.record, context.options, source.name)
    }
}
