internal import NewsletterCore

/// JSON lines on their way into the database.
package enum LineImport {
    package static func takeAll(
        _ source: ImportSource, _ context: RowContext, _ facts: ImportFacts?,
        into batch: inout ImportRun
    ) throws {
        let understood = ImportMembers(context, facts, source.name)
        var lines = JSONLines(source.name, try source.begin())
        while let line = try lines.next() {
            var rejection: (why: Rejection, row: UnderstoodRow?)?
            do {
                batch.take(try understood.understand(try line.members()).get())
            } catch let error as Rejection {
                if error.asksForFacts { throw FactsWanted() }
                rejection = (error, try? understood.leaving(line.members()))
            }
            if rejection == nil, let refused = try batch.merge(line: line.number) {
                rejection = (refused.why, refused.row)
            }
            if let rejection {
                try batch.reject(
                    line.number, rejection.why.reason, [line.text], headings: ["row"],
                    leaving: rejection.row)
            }
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
