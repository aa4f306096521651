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
    /// Imports people from a file that holds a table or JSON lines: everything in one
    /// transaction, or nothing at all.
    ///
    /// A table's first record names the columns; a file that begins with `{` holds one JSON
    /// object a line. Nobody is revived who left, bounced, complained or is suppressed, and
    /// nothing that is empty takes anything away. Throws ``StorageError`` with the line where
    /// the file as a whole cannot be read. Of a table only a piece is in memory.
    public func importFile(
        at path: String, options: ImportOptions = ImportOptions()
    ) throws -> ImportReport {
        let file = try TextFile(path)
        let report = Self.report(file.encoding)
        if JSONLines.isLikely(try file.next() ?? []) {
            try file.rewind()
            var text: [UInt8] = []
            while let piece = try file.next() { text += piece }
            return try importLines(JSONLines(text), path, options, report)
        }
        try file.rewind()
        return try importRecords(
            try CSVReader { try file.next() }, size: file.size, path, options, report)
    }

    /// Imports people from bytes, as ``importFile(at:options:)`` does from a file; `source`
    /// is their name for messages and the history.
    public func importTable(
        _ bytes: [UInt8], from source: String, options: ImportOptions = ImportOptions()
    ) throws -> ImportReport {
        let (text, encoding) = TextEncoding.decode(bytes)
        let report = Self.report(encoding)
        if JSONLines.isLikely(text) {
            return try importLines(JSONLines(text), source, options, report)
        }
        return try importRecords(CSVReader(text), size: text.count, source, options, report)
    }

    private static func report(_ encoding: TextEncoding) -> ImportReport {
        var report = ImportReport()
        report.encoding = encoding
        if encoding == .windows1252 {
            report.notes.append(
                "the file is not UTF-8 and was read as Windows-1252; check a name with accents")
        }
        return report
    }

    private func importRecords(
        _ reader: consuming CSVReader, size: Int, _ source: String, _ options: ImportOptions,
        _ start: ImportReport
    ) throws -> ImportReport {
        var report = start
        do {
            report.columns = try heading(&reader, source, options)
            let isPlain = !report.columns.contains { $0.column == .identity }
            return try importRows(
                &reader, source, options, report, isLarge: isPlain && size > 4 << 20)
        } catch let error as CSVError {
            throw StorageError(path: source, reason: .unfit("\(error)"))
        }
    }

    private func importRows(
        _ reader: inout CSVReader, _ source: String, _ options: ImportOptions,
        _ report: ImportReport, isLarge: Bool
    ) throws -> ImportReport {
        let row = ImportRow(columns: report.columns, options: options)
        return try withBatch(source, options, report, isLarge: isLarge) { batch in
            while try reader.next() {
                var rejection: Rejection?
                do throws(Rejection) { batch.take(try row.entry(reader)) } catch {
                    rejection = error
                }
                if let reason = try (rejection ?? batch.merge(line: reader.line))?.reason {
                    batch.reject(
                        reader.line, reason, reader.record,
                        headings: report.columns.map(\.heading))
                }
            }
        }
    }

    private func importLines(
        _ lines: JSONLines, _ source: String, _ options: ImportOptions, _ report: ImportReport
    ) throws -> ImportReport {
        let row = ImportRow(columns: [], options: options)
        return try withBatch(source, options, report) { batch in
            for line in lines {
                var rejection: Rejection?
                do throws(Rejection) { batch.take(try row.entry(try line.members())) } catch {
                    rejection = error
                }
                if let reason = try (rejection ?? batch.merge(line: line.number))?.reason {
                    batch.reject(line.number, reason, [line.text], headings: ["row"])
                }
            }
        }
    }

    /// Runs the closure in the one transaction of an import.
    private func withBatch(
        _ source: String, _ options: ImportOptions, _ report: ImportReport,
        isLarge: Bool = false, _ body: (inout ImportRun) throws -> Void
    ) throws -> ImportReport {
        let now = effects.now()
        return try file.with { db in
            var result = report
            try db.inTransaction(.immediate) {
                let number = try beginBatch(source, at: now, db)
                let writer = try EntryWriter(
                    db, path: file.path,
                    context: EntryWriter.Context(
                        now: now, origin: .importing, batch: number, createsLists: true,
                        addressHash: addressHash),
                    newID: Self.identities(effects))
                var run = ImportRun(report: report, writer: writer)
                // An index over random identities is built faster at the end than on the way.
                let isRebuilt = try isLarge && Self.isSmall(db)
                if isRebuilt { try db.execute(sql: "DROP INDEX subscriber_public_id") }
                try body(&run)
                if isRebuilt { try db.execute(sql: SubscriberSchema.identityIndex) }
                result = run.finished(number, options)
                try endBatch(number, result, db)
                return options.isDryRun ? .rollback : .commit
            }
            return result
        }
    }

    /// Whether the index of the identities is quickly built anew.
    private static func isSmall(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT MAX(id) FROM subscriber") ?? 0 < 100_000
    }

    /// Draws random bytes for many identities at once.
    private static func identities(_ effects: Effects) -> () -> SubscriberID {
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        var bytes: ArraySlice<UInt8> = []
        return {
            if bytes.isEmpty { bytes = effects.randomBytes(20 * 200)[...] }
            let drawn = bytes.prefix(20)
            bytes = bytes.dropFirst(20)
            return SubscriberID(
                String(unsafeUninitializedCapacity: 20) { buffer in
                    for (index, byte) in drawn.enumerated() {
                        buffer[index] = letters[Int(byte & 31)]
                    }
                    return 20
                })
        }
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
