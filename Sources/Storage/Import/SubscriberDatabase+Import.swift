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
    /// the file as a whole cannot be read, and with the byte where its encoding is not known.
    /// Only a piece of the file is in memory. `progress` hears how many bytes of how many have
    /// been read, once a piece.
    public func importFile(
        at path: String, options: ImportOptions = ImportOptions(),
        progress: @escaping (_ bytes: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> ImportReport {
        let file = try TextFile(path, charset: options.encoding)
        let report = Self.report(file.encoding)
        let source = options.source ?? path
        let isLines = JSONLines.isLikely(try file.next() ?? [])
        try file.rewind()
        let next: () throws -> [UInt8]? = {
            let piece = try file.next()
            progress(file.position, file.size)
            return piece
        }
        if isLines {
            return try importLines(JSONLines(source, next), source, options, report)
        }
        return try importRecords(try CSVReader(next), size: file.size, source, options, report)
    }

    /// Imports people from bytes, as ``importFile(at:options:)`` does from a file; `source`
    /// is their name for messages and the history.
    public func importTable(
        _ bytes: [UInt8], from source: String, options: ImportOptions = ImportOptions()
    ) throws -> ImportReport {
        let (text, encoding) = try TextEncoding.decode(bytes, from: source)
        let report = Self.report(encoding)
        if JSONLines.isLikely(text) {
            var pieces = [text]
            return try importLines(
                JSONLines(source) { pieces.popLast() }, source, options, report)
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
            report.notes += Self.strayMappings(report.columns.map(\.heading), options)
            report.layout =
                options.layout ?? ImportLayout(recognising: report.columns.map(\.heading))
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
        let headings = report.columns.map(\.heading)
        let told = ImportRun.toldHeadings(of: headings)
        return try withBatch(source, options, report, isLarge: isLarge) { batch in
            while try reader.nextFilled() {
                var rejection: Rejection?
                do throws(Rejection) { batch.take(try row.entry(reader)) } catch {
                    rejection = error
                }
                if let reason = try (rejection ?? batch.merge(line: reader.line))?.reason {
                    batch.reject(
                        reader.line, reason, Array(reader.record.dropFirst(told)),
                        headings: Array(headings.dropFirst(told)))
                }
            }
        }
    }

    private func importLines(
        _ lines: JSONLines, _ source: String, _ options: ImportOptions, _ report: ImportReport
    ) throws -> ImportReport {
        let row = ImportRow(columns: [], options: options)
        return try withBatch(source, options, report) { batch in
            var lines = lines
            while let line = try lines.next() {
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
                // Indexes over what comes in no order are built faster at the end.
                let isRebuilt = try isLarge && Self.isSmall(db)
                let rows = isRebuilt ? try AddressRows(db) : nil
                let indexes = isRebuilt ? try SubscriberIndexes(dropping: db) : nil
                let writer = try EntryWriter(
                    db, path: file.path,
                    context: EntryWriter.Context(
                        now: now, origin: .importing, batch: number, createsLists: true,
                        addressHash: addressHash),
                    addresses: rows, newID: Self.identities(effects))
                var run = ImportRun(report: report, writer: writer)
                try body(&run)
                try indexes?.build(db)
                result = run.finished(number, options)
                if options.isDryRun {
                    result.difference = try difference(of: number, upTo: options.shownChanges, db)
                }
                try endBatch(number, result, db)
                return options.isDryRun ? .rollback : .commit
            }
            return result
        }
    }

    /// Whether the indexes over those who are there are quickly built anew.
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
        guard try reader.nextFilled() else {
            throw StorageError(
                path: source,
                reason: .unfit("is empty; the first line names the columns, such as email,name"))
        }
        let headings = reader.record.map { CSVWriter.unguarded($0) }
        let layout = options.layout ?? ImportLayout(recognising: headings)
        var taken: Set<ImportColumn> = []
        let told = ImportRun.toldHeadings(of: headings)
        let columns = headings.enumerated().map { index, heading in
            if index < told { return RecognisedColumn(heading: heading, column: .ignored) }
            var column =
                options.columns[heading] ?? layout?.column(heading)
                ?? ImportColumn(heading: heading)
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

    /// Notes on the headings that somebody gave a meaning and that the file does not have.
    private static func strayMappings(
        _ headings: [String], _ options: ImportOptions
    ) -> [String] {
        options.columns.keys.filter { !headings.contains($0) }.sorted().map { name in
            let near = name.nearest(in: headings).map {
                "; did you mean \"\($0.escapingControls())\"?"
            }
            return "no column is headed \"\(name.escapingControls())\"\(near ?? "")"
        }
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
