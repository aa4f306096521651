import Files
import NewsletterCore
package import Subscribing
import TextFormats

// Which count a row adds to:
//
//  it cannot be understood                                       rejected
//  the address is unknown                                        added
//  it is known, and the row says something new                   updated
//  it is known, and the row says nothing new                     unchanged
//  the row before it in this file added the address,
//    and this one says nothing new                               skipped: repeated
//  it would revive somebody, or a list that was left             skipped: unsubscribed, …

/// Tables of people on their way into the list, and out of it.
package struct StoredImports: Imports, ListRole {
    let list: OpenList
    /// How many entries are decided on at once; nobody else can change the file meanwhile, so that
    /// one is enough.
    var pageSize = 1

    /// Imports people from a file that holds a table or JSON lines: everything in one
    /// transaction, or nothing at all.
    ///
    /// A table's first record names the columns; a file that begins with `{` holds one JSON
    /// object a line. Nobody is revived who left, bounced, complained or is suppressed, and
    /// nothing that is empty takes anything away. Throws ``FileError`` with the line where
    /// the file as a whole cannot be read, and with the byte where its encoding is not known.
    /// Only a piece of the file is in memory. `progress` hears how many bytes of how many have
    /// been read, once a piece.
    package func importFile(
        at path: String, options: ImportOptions = ImportOptions(),
        progress: @escaping (_ bytes: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> ImportReport {
        try importPeople(try ImportSource(at: path, options, progress: progress), options)
    }

    /// Imports people from bytes, as ``importFile(at:options:)`` does from a file; `source`
    /// is their name for messages and the history.
    package func importTable(
        _ bytes: [UInt8], from source: String, options: ImportOptions = ImportOptions()
    ) throws -> ImportReport {
        try importPeople(try ImportSource(bytes, named: source), options)
    }

    /// Goes through the file once, and once more where a cell means nothing without the rest of
    /// its column: a blank in a column about consent, a date whose order is open.
    private func importPeople(
        _ source: ImportSource, _ options: ImportOptions
    ) throws -> ImportReport {
        for tag in options.tags { try Tag.check(tag, path: source.name) }
        var context = RowContext(options: options, latest: effects.now() + .seconds(86_400))
        do {
            if source.isLines {
                context.layout = try options.layout ?? LineImport.layout(of: source)
                do { return try importLines(source, context, nil) } catch is FactsWanted {
                    return try importLines(source, context, LineImport.facts(source, context))
                }
            }
            do { return try importRecords(source, context, nil) } catch is FactsWanted {
                return try importRecords(source, context, RecordImport.facts(source, context))
            }
        } catch let error as CSVError {
            throw FileError(path: source.name, reason: .unfit("\(error)"))
        }
    }

    private func importRecords(
        _ source: ImportSource, _ context: RowContext, _ facts: ImportFacts?
    ) throws -> ImportReport {
        var records = try RecordImport(source, context, facts)
        if records.needsFacts { throw FactsWanted() }
        var report = ImportReport(source)
        report.columns = records.table.columns
        report.layout = records.table.layout
        report.notes += records.table.notes
        let isPlain = !report.columns.contains { $0.column == .identity }
        return try withBatch(
            source.name, context.options, report, isLarge: isPlain && source.size > 4 << 20
        ) { batch in
            try records.takeAll(into: &batch)
        }
    }

    private func importLines(
        _ source: ImportSource, _ context: RowContext, _ facts: ImportFacts?
    ) throws -> ImportReport {
        var report = ImportReport(source)
        report.layout = context.layout
        return try withBatch(source.name, context.options, report) { batch in
            try LineImport.takeAll(source, context, facts, into: &batch)
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
            try db.writing {
                if try steps.hasUncomparedKey(db) {
                    try steps.revealHashes(history(Origin("key"), db), db)
                }
                let number = try beginBatch(source, at: now, db)
                // Indexes over what comes in no order are built faster at the end.
                let isRebuilt = try isLarge && Self.isSmall(db)
                let rows = isRebuilt ? try AddressIndex(db) : nil
                let indexes = isRebuilt ? try SubscriberIndexes(dropping: db) : nil
                let writer = try EntryWriter(
                    db, path: file.path,
                    context: EntryWriter.Context(
                        now: now, origin: .importing, batch: number, createsLists: true,
                        addressHash: addressHash, pageSize: pageSize),
                    addresses: rows, newID: Self.identities(effects))
                var run = ImportRun(report: report, into: writer)
                try body(&run)
                try run.takeRest()
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
    private static func isSmall(_ db: Session) throws -> Bool {
        try db.first(Int.self, "SELECT MAX(id) FROM subscriber") ?? 0 < 100_000
    }

    /// Draws random bytes for many identities at once.
    private static func identities(_ effects: Effects) -> () -> SubscriberID {
        let letters = Base32.letters
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

    private func beginBatch(_ source: String, at now: Timestamp, _ db: Session) throws -> Int64 {
        try db.run("INSERT INTO batch (at, source) VALUES (?, ?)", [now.milliseconds, source])
        return db.lastRow
    }

    private func endBatch(_ batch: Int64, _ report: ImportReport, _ db: Session) throws {
        let counts: [(name: String, value: JSONValue)] = [
            ("rows", .number("\(report.rows)")), ("added", .number("\(report.added)")),
            ("updated", .number("\(report.updated)")),
            ("unchanged", .number("\(report.unchanged)")),
            ("skipped", .number("\(report.skipped)")),
            ("rejected", .number("\(report.rejected)")),
        ]
        try db.run(
            "UPDATE batch SET outcome = ? WHERE id = ?", [JSONText.encode(.object(counts)), batch])
    }
}
