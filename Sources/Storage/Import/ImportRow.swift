internal import NewsletterCore

/// Why a row of a table cannot be used, in words that follow its line number.
struct Rejection: Error {
    var reason: String
    init(_ reason: String) { self.reason = reason }
}

/// Understands rows of a table by what its columns hold.
struct ImportRow {
    private let columns: [ImportColumn]
    private let headings: [String]
    private let options: ImportOptions
    /// Longer cells are taken for a damaged file.
    private static let longestCell = 64 << 10

    init(columns: [RecognisedColumn], options: ImportOptions) {
        self.columns = columns.map(\.column)
        self.headings = columns.map(\.heading)
        self.options = options
    }

    /// Makes an entry of a record's cells.
    func entry(_ cells: [String]) throws(Rejection) -> SubscriberEntry {
        try checkShape(cells)
        var draft = Draft()
        for (index, column) in columns.enumerated() {
            let cell = CSVWriter.unguarded(cells[index])
            if cell.isEmpty { continue }
            if let bad = cell.unicodeScalars.first(where: { Self.isBad($0) }) {
                let code = String(bad.value, radix: 16, uppercase: true)
                throw Rejection("a control character (\\u{\(code)}) stands in \(headings[index])")
            }
            try draft.take(cell, column, headings[index])
        }
        return try draft.entry(options)
    }

    private func checkShape(_ cells: [String]) throws(Rejection) {
        let extra = cells.dropFirst(columns.count)
        if cells.count < columns.count || extra.contains(where: { !$0.isEmpty }) {
            throw Rejection("has \(cells.count) cells where the heading has \(columns.count)")
        }
        if cells.contains(where: { $0.utf8.count > Self.longestCell }) {
            throw Rejection("a cell is longer than 64 KiB")
        }
    }

    /// Line breaks and TAB are a writer's habit; other controls are damage.
    private static func isBad(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value)) || scalar.value == 0x7F
    }
}

/// The cells of one row, as far as they are understood.
private struct Draft {
    var address: EmailAddress?
    var addressName: String?
    var id: SubscriberID?
    var names: [ImportColumn: String] = [:]
    var language: String?
    var status: StatusWord?
    var lists: [ListName] = []
    var memberships: [ListName: MembershipState] = [:]
    var tags: [String] = []
    var attributes: [String: String] = [:]
    var consentSource: String?
    var consentAt: Timestamp?
    var createdAt: Timestamp?

    mutating func take(
        _ cell: String, _ column: ImportColumn, _ heading: String
    ) throws(Rejection) {
        switch column {
        case .email: try take(address: cell)
        case .identity: id = SubscriberID(stored: cell)
        case .name, .firstName, .lastName:
            let name = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !name.isEmpty { names[column] = name }
        case .language: language = cell.trimmingSpace()
        case .status:
            guard let word = StatusWord(cell) else {
                throw Rejection("the status \"\(cell.escapingControls())\" is not known")
            }
            status = word
        case .lists: try take(lists: cell)
        case .tags: tags += Self.words(in: cell)
        case .consentSource: consentSource = cell.trimmingSpace()
        case .consentAt: take(time: cell, heading, \.consentAt)
        case .createdAt: take(time: cell, heading, \.createdAt)
        case .attribute(let name): attributes[name] = cell
        case .ignored: break
        }
    }

    func entry(_ options: ImportOptions) throws(Rejection) -> SubscriberEntry {
        guard let address else { throw Rejection("has no address") }
        var entry = SubscriberEntry(
            address: address, id: id, name: fullName, language: language,
            lists: options.lists + lists, joinsAs: .active, memberships: memberships,
            tags: options.tags + tags, attributes: attributes,
            consentSource: consentSource ?? options.consentSource, consentAt: consentAt,
            createdAt: createdAt)
        switch status {
        case .status(let status): entry.status = status
        case .pending:
            entry.joinsAs = .pending
            if entry.lists.isEmpty && memberships.isEmpty {
                throw Rejection("is pending, and no list is named on which to wait")
            }
        case nil: break
        }
        return entry
    }

    private var fullName: String? {
        let parts = [names[.firstName], names[.lastName]].compactMap { $0 }
        return names[.name] ?? (parts.isEmpty ? addressName : parts.joined(separator: " "))
    }

    private mutating func take(address cell: String) throws(Rejection) {
        do throws(AddressError) {
            if cell.utf8.contains(UInt8(ascii: "<")) {
                let mailbox = try Mailbox(cell)
                address = mailbox.address
                addressName = mailbox.name
            } else {
                address = try EmailAddress(cell)
            }
        } catch {
            throw Rejection("\(error)")
        }
    }

    private mutating func take(lists cell: String) throws(Rejection) {
        for word in Self.words(in: cell) {
            let parts = word.split(separator: ":", maxSplits: 1).map { String($0) }
            guard let name = ListName(parts[0]) else {
                throw Rejection("\"\(word.escapingControls())\" is no name of a list")
            }
            if parts.count == 1 {
                lists.append(name)
            } else if let state = MembershipState(rawValue: parts[1]) {
                memberships[name] = state
            } else {
                throw Rejection("\"\(word.escapingControls())\" is no state of a list")
            }
        }
    }

    /// A time that we do not read is kept as it stands.
    private mutating func take(
        time cell: String, _ heading: String, _ path: WritableKeyPath<Draft, Timestamp?>
    ) {
        if let time = Timestamp(cell) {
            self[keyPath: path] = time
        } else {
            attributes[heading] = cell
        }
    }

    private static func words(in cell: String) -> [String] {
        cell.split { $0 == ";" || $0 == "," }.map { $0.trimmingSpace() }.filter { !$0.isEmpty }
    }
}

extension SubscriberID {
    /// Takes an identity from a table; nil where it is none of ours.
    init?(stored text: String) {
        let isOurs: (UInt8) -> Bool = { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
        guard text.utf8.count == 20, text.utf8.allSatisfy(isOurs) else { return nil }
        self.init(text)
    }
}
