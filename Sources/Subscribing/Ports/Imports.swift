package import NewsletterCore

/// Tables of people on their way into the list, and out of it.
package protocol Imports: Sendable {
    /// Imports people from a file that holds a table or JSON lines: everything in one
    /// transaction, or nothing at all.
    ///
    /// A table's first record names the columns; a file that begins with `{` holds one JSON
    /// object a line. Nobody is revived who left, bounced, complained or is suppressed, and
    /// nothing that is empty takes anything away. Throws ``FileError`` with the line where
    /// the file as a whole cannot be read, and with the byte where its encoding is not known.
    /// Only a piece of the file is in memory. `progress` hears how many bytes of how many have
    /// been read, once a piece.
    func importFile(
        at path: String, options: ImportOptions,
        progress: @escaping (_ bytes: Int, _ total: Int) -> Void
    ) throws -> ImportReport

    /// Imports people from bytes, as ``importFile(at:options:)`` does from a file; `source`
    /// is their name for messages and the history.
    func importTable(
        _ bytes: [UInt8], from source: String, options: ImportOptions
    ) throws -> ImportReport

    /// The imports, the latest first, up to `limit` of them.
    func batches(limit: Int) throws -> [ImportBatch]

    /// How many people whom an import added or changed are still there; none for an import that
    /// is not known.
    func reach(of number: Int64) throws -> (added: Int, changed: Int)

    /// Takes an import back: whom it added is removed, what it changed is restored.
    ///
    /// It is one transaction. Whoever has a later entry in the history is kept as they are, so that nobody
    /// who left since is revived. Lists that the import made stay.
    func undo(_ number: Int64) throws -> UndoReport

    /// Begins to write the subscribers whom a filter lets through as a table that imports again
    /// without loss; it is pulled piece by piece.
    ///
    /// Whoever is suppressed, or whose domain is, stands there as unsubscribed, bounced or
    /// complained: wherever the table is imported, they get no mail. Cells that a spreadsheet
    /// would run as formulas are made harmless (``CSVWriter``).
    func exportedTable(
        _ filter: SubscriberFilter
    ) throws -> any Batches<ContiguousArray<UInt8>>

    /// Begins to write the subscribers whom a filter lets through as JSON, one object a line, that
    /// imports again without loss; it is pulled piece by piece.
    func exportedLines(
        _ filter: SubscriberFilter
    ) throws -> any Batches<ContiguousArray<UInt8>>
}
