public import NewsletterCore
public import TextFormats

/// What an import did, or would do: `rows` is the sum of the five counts.
public struct ImportReport: Hashable, Sendable {
    /// Every record after the headings.
    public var rows = 0
    /// Rows of people who were not known.
    public var added = 0
    /// Rows that said something new about people who were.
    public var updated = 0
    /// Rows that said nothing new about them.
    public var unchanged = 0
    /// Rows of people who must not be revived, and rows that say nothing new.
    public var skipped = 0
    /// Rows that cannot be understood.
    public var rejected = 0
    /// The skipped rows by reason.
    public var skips: [SkipReason: Int] = [:]
    /// New addresses that look like a slip or an office's; they are imported all the same.
    public var cautions: [String: Int] = [:]
    /// The first of them.
    public var cautionSamples: [ImportCaution] = []
    /// Rows of people who have left, bounced or complained by what the file says of them.
    public var left = 0
    /// Such rows by the heading of the column that says it.
    public var leftBy: [String: Int] = [:]
    /// Rejected rows that say all the same whose they are and that they left: that was kept.
    public var leftOfRejected = 0
    /// How many have to confirm a new membership, by list.
    public var waiting: [ListName: Int] = [:]
    /// The first rejected rows, each with its reason.
    public var rejectedRows: [RejectedRow] = []
    /// Dates that could not be read and on which nothing depends.
    public var droppedDates = 0
    /// The number under which the import can be found and undone; nil where nothing was done.
    public var batch: Int64?
    /// How the file was encoded.
    public var encoding = TextEncoding.utf8
    /// Every heading of the file and what it was taken for, in order.
    public var columns: [RecognisedColumn] = []
    /// Whose export the file is taken for; nil where nothing tells.
    public var layout: ImportLayout?
    /// Of a dry run what it would change, the first of them.
    public var difference: [ImportChange] = []
    /// Lists that did not exist before.
    public var createdLists: [ListName] = []
    /// What a person should know, one sentence each.
    public var notes: [String] = []
    /// The rejected rows as a table: the line and the reason before the original cells;
    /// empty where there are none.
    public var rejectedTable: ContiguousArray<UInt8> = []

    /// So many cautions are told one by one.
    static let mostSamples = 20
    /// So many rejected rows are told one by one.
    static let mostRejectedRows = 1000

    /// Notes what is to be said of a new address.
    mutating func caution(_ address: EmailAddress, line: Int) {
        guard let advice = AddressAdvice(address) else { return }
        cautions[advice.kind, default: 0] += 1
        guard cautionSamples.count < Self.mostSamples else { return }
        cautionSamples.append(
            ImportCaution(line: line, address: address.description, advice: advice))
    }

    /// Counts what a row says of the person, and tells of the dates that it lost.
    mutating func count(_ row: UnderstoodRow, line: Int) {
        if !row.leftBy.isEmpty { left += 1 }
        for heading in Set(row.leftBy) { leftBy[heading, default: 0] += 1 }
        for (heading, cell) in row.droppedDates {
            droppedDates += 1
            guard droppedDates <= Self.mostSamples else { continue }
            notes.append(
                "line \(line): \(heading) is \"\(cell.prefix(40))\", which is no date that can be "
                    + "read or lies in the future; it was left out")
        }
    }

    /// Counts the outcome of one row.
    mutating func count(_ outcome: EntryOutcome) {
        switch outcome {
        case .added: added += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        case .skipped(let reason):
            skipped += 1
            skips[reason, default: 0] += 1
        }
    }
}

/// A row that cannot be used.
public struct RejectedRow: Hashable, Sendable {
    /// The line of the file.
    public var line: Int
    /// What is wrong with it.
    public var reason: String
}

/// A new address at which one should look twice.
public struct ImportCaution: Hashable, Sendable {
    /// The line of the file.
    public var line: Int
    /// The address, as given.
    public var address: String
    /// What is to be said of it.
    public var advice: AddressAdvice
}

/// A heading and what it was taken for.
public struct RecognisedColumn: Hashable, Sendable {
    /// What the file calls it.
    public var heading: String
    /// What it was taken for.
    public var column: ImportColumn
    /// Whether somebody said so, so that its cells need no second thought.
    var isSaid = false
}
