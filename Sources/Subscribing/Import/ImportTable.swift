import Files
internal import NewsletterCore
import TextFormats

/// What the columns of a table hold, decided before any row is taken.
package struct ImportTable {
    package private(set) var columns: [RecognisedColumn] = []
    package private(set) var layout: ImportLayout?
    /// Whether the first record is a row already: a list without headings.
    let isBare: Bool
    /// How many columns a table of rejected rows has of its own.
    let told: Int
    /// What a person should know of them, one sentence each.
    package private(set) var notes: [String] = []

    /// Decides by the first record; throws where no column holds the address, where a heading
    /// was given a meaning that no column has, and where one only looks as if it were understood.
    init(first record: [String], _ options: ImportOptions, _ source: String) throws(FileError) {
        let cells = record.map { CSVWriter.unguarded($0).inOneLine }
        told = ImportRun.toldHeadings(of: cells)
        let address = cells.firstIndex { (try? Mailbox($0)) != nil }
        isBare = address != nil && !cells.contains { ImportColumn(heading: $0) == .email }
        if isBare {
            try nameByNumber(cells, address ?? 0, options, source)
        } else {
            layout = options.layout ?? ImportLayout(recognising: cells)
            try refuseNonsubscribers(source)
            try nameByHeading(cells, options, source)
        }
    }

    /// The columns as rows are read by them.
    func taken(
        _ facts: ImportFacts?, _ options: ImportOptions, _ source: String
    ) throws(FileError) -> [TakenColumn] {
        var taken: [TakenColumn] = []
        for (index, column) in columns.enumerated() {
            var one = TakenColumn(column, key: "\(index)")
            try one.take(facts, options, source)
            taken.append(one)
        }
        return taken
    }

    /// Mailchimp tells by the name of a file alone that nobody in it ever subscribed.
    private func refuseNonsubscribers(_ source: String) throws(FileError) {
        let name = source.split(separator: "/").last?.lowercased() ?? ""
        guard layout == .mailchimp,
            name.hasPrefix("nonsubscribed") || name.hasPrefix("non-subscribed")
        else { return }
        throw FileError(
            path: source,
            reason: .unfit(
                "is Mailchimp's export of people who never subscribed, such as customers; nobody in "
                    + "it may be mailed. If it holds others, give the file another name"))
    }

    // MARK: With headings

    private mutating func nameByHeading(
        _ headings: [String], _ options: ImportOptions, _ source: String
    ) throws(FileError) {
        try checkMappings(headings, options, source)
        let said = headings.enumerated().map { index, heading in
            index < told ? nil : Self.said(of: heading, at: index, headings, options)
        }
        let allSaid = Set(said.compactMap { $0 })
        var taken: [ImportColumn: String] = [:]
        /// Further columns of addresses.
        var others: [Int] = []
        for (index, heading) in headings.enumerated() {
            if index < told {
                columns.append(RecognisedColumn(heading: heading, column: .ignored))
                continue
            }
            var column = said[index] ?? layout?.column(heading) ?? ImportColumn(heading: heading)
            if said[index] == nil, case .attribute = column,
                let likeness = HeadingLikeness(heading)
            {
                throw FileError(
                    path: source, reason: .unfit(likeness.explanation(of: heading)))
            }
            if said[index] == nil, ImportColumn.isOfOneKind(heading) {
                notes.append(Self.noteOfOneKind(heading))
            }
            if !column.mayRepeat {
                if taken[column] != nil || said[index] == nil && allSaid.contains(column) {
                    if column == .email { others.append(index) }
                    column = .attribute(heading)
                } else {
                    taken[column] = heading
                }
            }
            columns.append(
                RecognisedColumn(heading: heading, column: column, isSaid: said[index] != nil))
        }
        if let address = taken[.email] {
            notes += others.map { Self.noteOfAddress(headings, $0, besides: address) }
            return
        }
        let names = headings.map { "\"\($0.escapingControls().prefix(40))\"" }.prefix(20)
        throw FileError(
            path: source,
            reason: .unfit(
                "no column holds the address: the first line has "
                    + names.joined(separator: ", ") + "; name it with --map HEADING=email"))
    }

    /// What somebody says that a column holds, by its heading or else by its number.
    private static func said(
        of heading: String, at index: Int, _ headings: [String], _ options: ImportOptions
    ) -> ImportColumn? {
        if options.columns.isEmpty { return nil }
        let number = "\(index + 1)"
        return options.columns[heading]
            ?? (headings.contains(number) ? nil : options.columns[number])
    }

    private static func noteOfAddress(
        _ headings: [String], _ index: Int, besides address: String
    ) -> String {
        let heading = headings[index]
        let isAlone = headings.count { $0 == heading } == 1
        let name = isAlone && Int(heading) == nil ? heading : "\(index + 1)"
        return "the addresses are those of \"\(address)\"; \"\(heading)\" is kept as an attribute. "
            + "If it holds them: --map \"\(name)=email\""
    }

    /// What is to be said of HubSpot's column of one kind of email.
    static func noteOfOneKind(_ heading: String) -> String {
        "whoever left one kind of email by \"\(heading)\" counts as left; if that kind is not what "
            + "you send: --map \"\(heading)=attribute\""
    }

    private func checkMappings(
        _ headings: [String], _ options: ImportOptions, _ source: String
    ) throws(FileError) {
        let stray = options.columns.keys.filter { name in
            let isNumber = Int(name).map { (1...headings.count).contains($0) } ?? false
            return !headings.contains(name) && !isNumber
        }
        guard let first = stray.sorted().first else { return }
        throw Self.noSuchHeading(first, headings, source)
    }

    /// The error for a meaning that was given to a heading that is not there.
    static func noSuchHeading(
        _ name: String, _ headings: [String], _ source: String
    ) -> FileError {
        let near = name.nearest(in: headings).map {
            "; did you mean \"\($0.escapingControls())\"?"
        }
        let names = headings.map { "\"\($0.escapingControls().prefix(40))\"" }.prefix(20)
        return FileError(
            path: source,
            reason: .unfit(
                "no column is headed \"\(name.escapingControls())\""
                    + (near ?? "; there are \(names.joined(separator: ", "))")))
    }

    // MARK: Without headings

    private mutating func nameByNumber(
        _ cells: [String], _ address: Int, _ options: ImportOptions, _ source: String
    ) throws(FileError) {
        guard !options.columns.isEmpty else {
            throw FileError(
                path: source,
                reason: .unfit(
                    "has no line of headings: the first line holds an address already; to read it "
                        + "as it is, name the columns by number: --map \(address + 1)=email"))
        }
        let numbers = cells.indices.map { "\($0 + 1)" }
        if let stray = options.columns.keys.filter({ !numbers.contains($0) }).sorted().first {
            throw FileError(
                path: source,
                reason: .unfit(
                    "has no line of headings and no column \"\(stray.escapingControls())\"; "
                        + "name columns by number, from 1 to \(cells.count)"))
        }
        for number in numbers {
            guard let column = options.columns[number] else {
                throw FileError(
                    path: source,
                    reason: .unfit(
                        "column \(number) has no heading; say what it holds: "
                            + "--map \(number)=name, or --map \(number)=ignored"))
            }
            columns.append(RecognisedColumn(heading: number, column: column))
        }
        guard columns.contains(where: { $0.column == .email }) else {
            throw FileError(
                path: source,
                reason: .unfit("no column holds the address; say which: --map NUMBER=email"))
        }
    }
}
