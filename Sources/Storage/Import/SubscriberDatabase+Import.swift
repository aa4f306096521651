internal import GRDB
internal import NewsletterCore

// Which count a row adds to:
//
//  it cannot be understood                                       rejected
//  the address is unknown                                        added
//  it is known, and the row says something new                   updated
//  it is known, and the row says nothing new                     unchanged
//  the row before it in this file added the address,
//    and this one says nothing new                               skipped: repeated
//  it would revive somebody, or a list that was left             skipped: unsubscribed, …

extension SubscriberDatabase {
    /// Imports a table: everything in one transaction, or nothing at all.
    ///
    /// The first record names the columns. Nobody is revived who left, bounced, complained or
    /// is suppressed, and no cell that is empty takes anything away. Throws ``StorageError``
    /// with the line where the file as a whole cannot be read. `source` is the file's name,
    /// for messages and the history.
    public func importTable(
        _ bytes: [UInt8], from source: String, options: ImportOptions = ImportOptions()
    ) throws -> ImportReport {
        let (text, encoding) = TextEncoding.decode(bytes)
        var report = ImportReport()
        report.encoding = encoding
        if encoding == .windows1252 {
            report.notes.append(
                "the file is not UTF-8 and was read as Windows-1252; check a name with accents")
        }
        do {
            var reader = CSVReader(text)
            report.columns = try heading(&reader, source, options)
            return try importRows(&reader, source, options, report)
        } catch let error as CSVError {
            throw StorageError(path: source, reason: .unfit("\(error)"))
        }
    }

    private func importRows(
        _ reader: inout CSVReader, _ source: String, _ options: ImportOptions,
        _ start: ImportReport
    ) throws -> ImportReport {
        var report = start
        let row = ImportRow(columns: report.columns, options: options)
        var rejected = CSVWriter()
        let now = effects.now()
        try file.with { db in
            try db.inTransaction(.immediate) {
                let batch = try beginBatch(source, at: now, db)
                let writer = try EntryWriter(
                    db, path: file.path,
                    context: EntryWriter.Context(
                        now: now, origin: .importing, batch: batch, createsLists: true,
                        addressHash: addressHash)
                ) { SubscriberID(random: self.effects) }
                while try reader.next() {
                    report.rows += 1
                    let cells = reader.record
                    let entry: SubscriberEntry
                    do throws(Rejection) { entry = try row.entry(cells) } catch {
                        if report.rejected == 0 {
                            rejected.append(["line", "reason"] + report.columns.map(\.heading))
                        }
                        report.rejected += 1
                        rejected.append(["\(reader.line)", error.reason] + cells)
                        continue
                    }
                    report.count(try writer.merge(entry))
                }
                report.createdLists = writer.createdLists
                report.batch = options.isDryRun ? nil : batch
                try endBatch(batch, report, db)
                return options.isDryRun ? .rollback : .commit
            }
        }
        report.rejectedTable = rejected.bytes
        return report
    }

    private func heading(
        _ reader: inout CSVReader, _ source: String, _ options: ImportOptions
    ) throws -> [RecognisedColumn] {
        guard try reader.next() else {
            throw StorageError(
                path: source,
                reason: .unfit("is empty; the first line names the columns, such as email,name"))
        }
        let headings = reader.record
        var taken: Set<ImportColumn> = []
        let columns = headings.map { heading in
            var column = options.columns[heading] ?? ImportColumn(heading: heading)
            if column != .ignored && !taken.insert(column).inserted {
                column = .attribute(heading)
            }
            return RecognisedColumn(heading: heading, column: column)
        }
        if !taken.contains(.email) {
            let names = headings.map { "\"\($0.escapingControls().prefix(40))\"" }.prefix(20)
            throw StorageError(
                path: source,
                reason: .unfit(
                    "no column holds the address: the first line has "
                        + names.joined(separator: ", ") + "; name it with --map HEADING=email"))
        }
        return columns
    }

    private func beginBatch(_ source: String, at now: Timestamp, _ db: Database) throws -> Int64 {
        try db.execute(
            sql: "INSERT INTO batch (at, source) VALUES (?, ?)",
            arguments: [now.milliseconds, source])
        return db.lastInsertedRowID
    }

    private func endBatch(_ batch: Int64, _ report: ImportReport, _ db: Database) throws {
        let counts: [(name: String, value: JSONValue)] = [
            ("rows", .number("\(report.rows)")), ("added", .number("\(report.added)")),
            ("updated", .number("\(report.updated)")),
            ("unchanged", .number("\(report.unchanged)")),
            ("skipped", .number("\(report.skipped)")),
            ("rejected", .number("\(report.rejected)")),
        ]
        try db.execute(
            sql: "UPDATE batch SET outcome = ? WHERE id = ?",
            arguments: [JSONText.encode(.object(counts)), batch])
    }
}
