import Files
internal import NewsletterCore
import TextFormats

/// Understands lines that hold one JSON object each, by the names of their members.
final class ImportMembers {
    private let context: RowContext
    private let source: String
    private let facts: ImportFacts?
    /// Whether the lines are only looked at for those facts.
    private let isLooking: Bool
    private let cache: ImportCache
    /// What members hold, by their names.
    private var columns: [String: TakenColumn] = [:]
    /// Names that somebody gave a meaning and that were met.
    private var mapped: Set<String> = []
    /// What a person should know of the names, one sentence each.
    private(set) var notes: [String] = []
    /// Names of further addresses that were told of.
    private var others: Set<String> = []

    init(
        _ context: RowContext, _ facts: ImportFacts?, _ source: String, isLooking: Bool = false
    ) {
        self.isLooking = isLooking
        self.context = context
        cache = ImportCache(context)
        self.facts = facts
        self.source = source
    }

    /// Understands the members of an object; the outer error is one of the file.
    func understand(
        _ members: [(name: String, value: JSONValue)]
    ) throws -> Result<UnderstoodRow, Rejection> {
        var taken: [(JSONValue, TakenColumn)] = []
        for (name, value) in members { taken.append((value, try column(name))) }
        keepOneAddress(&taken)
        let told = Set(taken.map(\.1.key))
        // Whoever lacks a member that others say yes by says no.
        let blank = try (facts?.columns ?? [:]).filter { $1.hasYes && !told.contains($0) }
            .keys.map { try column($0) }.filter(\.column.isOfConsent)
        do throws(Rejection) {
            var draft = ImportDraft(cache)
            for (value, column) in taken { try take(value, column, &draft) }
            for column in blank { try draft.takeBlank(column) }
            return .success(try draft.row())
        } catch {
            return .failure(error)
        }
    }

    /// Leaves the address to one member: the one that somebody named, or else the first that holds
    /// something; the others are attributes.
    private func keepOneAddress(_ taken: inout [(JSONValue, TakenColumn)]) {
        let places = taken.indices.filter {
            taken[$0].1.column == .email && !taken[$0].0.text.trimmingSpace().isEmpty
        }
        guard places.count > 1 else { return }
        let kept = places.first { taken[$0].1.isSaid } ?? places[0]
        for place in places where place != kept {
            let name = taken[place].1.heading
            taken[place].1 = TakenColumn(
                RecognisedColumn(heading: name, column: .attribute(name)), key: name)
            if others.insert(name).inserted {
                let address = taken[kept].1.heading
                notes.append(
                    "the addresses are those of \"\(address)\"; \"\(name)\" is kept as an attribute "
                        + "beside it. If it holds them: --map \"\(name)=email\"")
            }
        }
    }

    /// Who has left by an object that cannot be used otherwise; nil where it does not say so, or
    /// not whose it is.
    func leaving(_ members: [(name: String, value: JSONValue)]) throws -> UnderstoodRow? {
        var draft = ImportDraft(cache)
        for (name, value) in members {
            let column = try column(name)
            if column.mayTellLeaving { try? take(value, column, &draft) }
        }
        return draft.leaving
    }

    /// Looks at the members of an object for what the whole file tells.
    func look(at members: [(name: String, value: JSONValue)], line: Int, _ facts: inout ImportFacts)
        throws
    {
        for (name, value) in members where value != .null {
            let column = try column(name)
            guard column.column.keepsDates else { continue }
            facts.look(at: value.text, column, line: line)
        }
    }

    /// Throws where somebody gave a meaning to a name that no line has.
    func checkMappings() throws(FileError) {
        let stray = context.options.columns.keys.filter { !mapped.contains($0) }.sorted()
        guard let first = stray.first else { return }
        throw ImportTable.noSuchHeading(first, columns.keys.sorted(), source)
    }

    /// What a member of that name holds; most lines have the same few.
    private func column(_ name: String) throws -> TakenColumn {
        if let known = columns[name] { return known }
        let said = context.options.columns[name.inOneLine]
        if said != nil { mapped.insert(name.inOneLine) }
        let column =
            said ?? context.layout?.column(name) ?? ImportColumn(heading: name)
        if said == nil, case .attribute = column, let likeness = HeadingLikeness(name) {
            throw FileError(path: source, reason: .unfit(likeness.explanation(of: name)))
        }
        if said == nil, !isLooking, ImportColumn.isOfOneKind(name.inOneLine) {
            notes.append(ImportTable.noteOfOneKind(name.inOneLine))
        }
        // Whoever lacks the member may have said no by it.
        if column.isOfConsent, facts == nil, !isLooking { throw FactsWanted() }
        var taken = TakenColumn(
            RecognisedColumn(heading: name, column: column, isSaid: said != nil), key: name)
        try taken.take(facts, context.options, source)
        if columns.count < 1000 { columns[name] = taken }
        return taken
    }

    private func take(
        _ value: JSONValue, _ column: TakenColumn, _ draft: inout ImportDraft
    ) throws(Rejection) {
        switch value {
        case .null:
            if column.column.isOfConsent { try draft.takeBlank(column) }
        case .array(let values) where column.column == .lists || column.column == .tags:
            for value in values { try take(word: value, column, &draft) }
        case .object(let members) where column.column == .attributes:
            try draft.take(attributes: members)
        default:
            let text = value.text
            if text.utf8.count > ImportRow.longestCell {
                throw Rejection("a value is longer than 64 KiB")
            }
            let cell = text.trimmingSpace()
            if !cell.isEmpty {
                try draft.take(cell, column)
            } else if column.column.isOfConsent {
                try draft.takeBlank(column)
            }
        }
    }

    /// One of an array of tags or lists: a separator in it is a part of it.
    private func take(
        word value: JSONValue, _ column: TakenColumn, _ draft: inout ImportDraft
    ) throws(Rejection) {
        guard case .string(let text) = value else { return try take(value, column, &draft) }
        let word = text.trimmingSpace()
        if !word.isEmpty { try draft.take(word: word, column) }
    }
}
