internal import NewsletterCore

/// JSON lines on their way into the database.
package enum LineImport {
    package static func takeAll(
        _ source: ImportSource, _ context: RowContext, _ facts: ImportFacts?,
        into batch: inout ImportRun
    ) throws {
        let understood = ImportMembers(context, facts, source.name)
        let headings = ["row"]
        var lines = JSONLines(source.name, try source.begin())
        while let line = try lines.next() {
            let row: UnderstoodRow
            do { row = try understood.understand(try line.members()).get() } catch let error
                as Rejection
            {
                if error.asksForFacts { throw FactsWanted() }
                try batch.reject(
                    line.number, error.reason, [line.text], headings: headings,
                    leaving: try? understood.leaving(line.members()))
                continue
            }
            try batch.take(row, line: line.number, headings: headings, cells: [line.text])
        }
        try understood.checkMappings()
        batch.tell(understood.notes)
    }

    /// Goes through the lines for what their members tell as wholes.
    package static func facts(_ source: ImportSource, _ context: RowContext) throws -> ImportFacts {
        let members = ImportMembers(context, nil, source.name, isLooking: true)
        var lines = JSONLines(source.name, try source.begin())
        var facts = ImportFacts()
        while let line = try lines.next() {
            guard let object = try? line.members() else { continue }
            try members.look(at: object, line: line.number, &facts)
        }
        return facts
    }

    /// Whose export it is, by the members of the first line.
    package static func layout(of source: ImportSource) throws -> ImportLayout? {
        var lines = JSONLines(source.name, try source.begin())
        guard let members = try? lines.next()?.members() else { return nil }
        return ImportLayout(recognising: members.map(\.name))
    }
}
