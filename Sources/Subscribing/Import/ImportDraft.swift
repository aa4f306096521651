internal import NewsletterCore
import TextFormats

/// The cells of one row, as far as they are understood.
struct ImportDraft {
    private let cache: ImportCache
    private var address: EmailAddress?
    private var addressName: String?
    private var id: SubscriberID?
    private var name: String?
    private var firstName: String?
    private var lastName: String?
    /// From an object of attributes, for a row that has no other.
    private var attributeName: String?
    private var language: String?
    private var standing = DraftStanding()
    private var lists: [ListWord] = []
    private var tags: [String] = []
    private var attributes: [String: String] = [:]
    private var consentSource: String?
    private var consentAt: Timestamp?
    private var consentForm: String?
    private var consentAddress: String?
    private var confirmedAt: Timestamp?
    private var timeZone: String?
    private var createdAt: Timestamp?
    private var pausedUntil: Timestamp?
    private var droppedDates: [(heading: String, cell: String)] = []

    init(_ cache: ImportCache) { self.cache = cache }

    private var context: RowContext { cache.context }

    /// Takes a cell that is not empty, without blanks at its ends.
    mutating func take(_ cell: String, _ column: TakenColumn) throws(Rejection) {
        try Rejection.refuseControls(in: cell, column.heading)
        switch column.column {
        case .attribute(let name):
            if column.holdsReason, context.layout != .postrider, LeavingReason.isComplaint(cell) {
                standing.raise(.complained, column)
            } else {
                try checkLeaving(cell, column)
            }
            if !column.isSaid, let members = Self.members(of: cell) { try hear(members) }
            attributes[name] = cell
        case .email: try take(address: cell)
        case .identity: id = SubscriberID(stored: cell)
        case .name: name = ImportCache.oneLine(cell)
        case .firstName: firstName = ImportCache.oneLine(cell)
        case .lastName: lastName = ImportCache.oneLine(cell)
        case .language: language = cell
        case .status: try standing.take(status: cell, column)
        case .isUnsubscribed, .leftAt:
            try take(leaving: cell, column, .unsubscribed)
        case .bouncedAt: try take(leaving: cell, column, .bounced)
        case .hasComplained: try take(leaving: cell, column, .complained)
        case .bounceReason:
            if CellAnswer(cell) != .absent { standing.raise(.bounced, column) }
        case .isSubscribed: try take(consent: cell, column, no: .unsubscribed)
        case .isConfirmed: try take(consent: cell, column, no: .pending)
        case .lists: lists += try cache.lists(in: cell)
        case .tags: tags += try cache.tags(in: cell)
        case .consentSource: consentSource = cell
        case .consentAt: try take(time: cell, column, \.consentAt)
        case .consentForm: consentForm = cell
        case .consentAddress: consentAddress = cell
        case .confirmedAt: try take(time: cell, column, \.confirmedAt)
        case .timeZone: take(timeZone: cell, column.heading)
        case .createdAt: try take(time: cell, column, \.createdAt)
        case .pausedUntil: pausedUntil = try PauseCell(cell, column).end
        case .attributes: try take(attributeObject: cell, column.heading)
        case .ignored: break
        }
    }

    /// Throws where a cell of a column that nobody has named says that somebody left: to make an
    /// attribute of it would welcome them.
    private func checkLeaving(_ cell: String, _ column: TakenColumn) throws(Rejection) {
        guard !column.isSaid, context.layout != .postrider,
            StatusWord.isLeaving(cell)
                || context.layout == nil
                    && column.hint?.isLeaving(cell, at: context.latest) == true
        else { return }
        let name = column.heading.inOneLine.escapingControls()
        throw Rejection(
            "\(name) is \"\(cell.escapingControls())\", which looks as if they had left; say what "
                + "it holds: --map \"\(name)=\(column.hint?.column ?? "status")\", =attribute or "
                + "=ignored")
    }

    /// Takes one of several tags or lists.
    mutating func take(word: String, _ column: TakenColumn) throws(Rejection) {
        try Rejection.refuseControls(in: word, column.heading)
        if column.column == .lists {
            lists.append(try ListWord(word))
        } else {
            tags.append(try ImportCache.tag(word))
        }
    }

    /// Takes an empty cell of a column about consent: a no, where other rows say yes.
    mutating func takeBlank(_ column: TakenColumn) throws(Rejection) {
        guard let facts = column.facts else { throw .wantingFacts }
        if !facts.hasYes { return }
        standing.raise(column.column == .isConfirmed ? .pending : .unsubscribed, column)
    }

    /// Takes the members of an object as attributes.
    mutating func take(
        attributes members: [(name: String, value: JSONValue)]
    ) throws(Rejection) {
        for (name, value) in members where value != .null {
            let text = value.text.trimmingSpace()
            if text.isEmpty { continue }
            let member = cache.member(name)
            if context.layout == .buttondown, member.column == .name {
                attributeName = ImportCache.oneLine(text)
                continue
            }
            if case .object(let inner) = value {
                try hear(inner)
            } else if context.layout != .postrider, let said = try member.standing(text) {
                standing.raise(said, member)
                continue
            }
            attributes[name] = text
        }
    }

    /// Hears what the members of another object say of leaving.
    private mutating func hear(
        _ members: [(name: String, value: JSONValue)]
    ) throws(Rejection) {
        if context.layout == .postrider { return }
        for (name, value) in members {
            let text = value.text.trimmingSpace()
            if text.isEmpty { continue }
            let member = cache.member(name)
            if let said = try member.standingElsewhere(text) { standing.raise(said, member) }
        }
    }

    private static func members(of cell: String) -> [(name: String, value: JSONValue)]? {
        guard cell.utf8.first == UInt8(ascii: "{"),
            case .object(let members)? = try? JSONText.parse(cell.utf8)
        else { return nil }
        return members
    }

    /// What the row says, once all its cells are taken.
    func row() throws(Rejection) -> UnderstoodRow {
        guard let address else { throw Rejection("has no address") }
        let options = context.options
        let plain = lists.filter { $0.state == nil }.map(\.name)
        let states = lists.compactMap { word in word.state.map { (word.name, $0) } }
        var entry = SubscriberEntry(
            address: address, id: id, name: fullName, language: language,
            lists: options.lists + plain,
            memberships: Dictionary(states, uniquingKeysWith: { $1 }),
            tags: options.tags + tags, attributes: attributes,
            consentSource: consentSource ?? options.consentSource,
            consentAt: consentAt ?? confirmedAt, createdAt: createdAt, timeZone: timeZone,
            consentForm: consentForm, consentAddress: consentAddress, confirmedAt: confirmedAt)
        entry.status = standing.word?.status
        entry.pausedUntil = pausedUntil
        entry.isConfirmed = isConfirmed
        if standing.isActive { entry.confirmedSource = options.confirmedSource }
        if standing.word == .pending {
            entry.joinsAs = .pending
            if entry.lists.isEmpty && entry.memberships.isEmpty {
                throw Rejection(
                    "is pending, and no list is named on which to wait; name one: --list NAME")
            }
        }
        return UnderstoodRow(
            entry: entry, leftBy: standing.leftBy, droppedDates: droppedDates)
    }

    /// What the row says of leaving, as far as its cells are taken; nil where it says nothing of it.
    var leaving: UnderstoodRow? {
        guard let address else { return nil }
        let left = lists.filter { $0.state == .unsubscribed }.map { ($0.name, $0.state!) }
        var entry = SubscriberEntry(
            address: address, memberships: Dictionary(left, uniquingKeysWith: { $1 }))
        entry.status = standing.word?.status
        return entry.leaving.map { UnderstoodRow(entry: $0, leftBy: standing.leftBy) }
    }

    /// Whether the row proves that the owner of the address confirmed it: by the time, by a
    /// standing in an export whose words are known, or since somebody vouches for all of them.
    private var isConfirmed: Bool {
        if context.layout == .postrider, lists.contains(where: { $0.state ?? .active == .active }) {
            return true
        }
        guard standing.isActive else { return false }
        return confirmedAt != nil || context.options.confirmedSource != nil
            || context.layout != nil && context.layout != .postrider && standing.saysActive
    }

    private var fullName: String? {
        if let name { return name }
        guard firstName != nil || lastName != nil else { return addressName ?? attributeName }
        return [firstName, lastName].compactMap { $0 }.joined(separator: " ")
    }

    // MARK: Cells

    private mutating func take(address cell: String) throws(Rejection) {
        do throws(AddressError) {
            if cell.utf8.contains(UInt8(ascii: "<")) {
                let mailbox = try Mailbox(cell)
                address = try EmailAddress(ofSubscriber: mailbox.address.description)
                addressName = mailbox.name
            } else {
                address = try EmailAddress(ofSubscriber: cell)
            }
        } catch {
            throw Rejection("\(error)")
        }
    }

    private mutating func take(
        leaving cell: String, _ column: TakenColumn, _ word: StatusWord
    ) throws(Rejection) {
        guard let said = StandingCell(leaving: cell, as: word) else {
            throw Rejection(
                "\(column.heading.escapingControls()) is \"\(cell.escapingControls())\", which "
                    + "is neither a yes or a date, nor a no")
        }
        if let date = said.date, let time = date.time(column.order), time > context.latest {
            throw Rejection.future(cell, column)
        }
        if let word = said.word { return standing.raise(word, column) }
        // Substack says of everybody whether they get mail, and has no other word for it.
        if context.layout == .substack { standing.saysActive = true }
    }

    private mutating func take(
        consent cell: String, _ column: TakenColumn, no: StatusWord
    ) throws(Rejection) {
        guard let said = StandingCell(consent: cell, no: no) else {
            throw Rejection(
                "\(column.heading.escapingControls()) is \"\(cell.escapingControls())\", which "
                    + "is neither a yes or a date, nor a no")
        }
        if said.isBlank { return try takeBlank(column) }
        if let word = said.word { standing.raise(word, column) }
        guard said.isYes else { return }
        standing.saysActive = true
        guard said.date != nil else { return }
        if column.column == .isConfirmed {
            try take(time: cell, column, \.confirmedAt)
        } else if createdAt == nil {
            try take(time: cell, column, \.createdAt)
        }
    }

    private mutating func take(
        time cell: String, _ column: TakenColumn,
        _ path: WritableKeyPath<ImportDraft, Timestamp?>
    ) throws(Rejection) {
        var time = Timestamp(cell)
        // Earlier days stand for none, or are not written so.
        if time == nil || time!.seconds < Self.firstSecond {
            if CellAnswer.isNoTime(cell) { return }
            let date = WrittenDate(cell)
            if let date, date.isOpen, column.order == nil { throw .wantingFacts }
            time = date?.time(column.order)
        }
        if let time, time.seconds >= Self.firstSecond, time <= context.latest {
            self[keyPath: path] = time
        } else if column.column == .createdAt || column.column == .isSubscribed {
            droppedDates.append((column.heading, cell))
        } else if let time, time > context.latest {
            throw Rejection.future(cell, column)
        } else {
            throw Rejection(
                "\(column.heading.escapingControls()) is \"\(cell.escapingControls())\", which "
                    + "cannot be read as a date; write it as 2026-04-02")
        }
    }

    /// The beginning of 1900.
    private static let firstSecond: Int64 = -2_208_988_800

    /// What is no name of the tz database by its form is kept as it stands.
    private mutating func take(timeZone cell: String, _ heading: String) {
        if TimeZoneName.isLikely(cell) { timeZone = cell } else { attributes[heading] = cell }
    }

    private mutating func take(
        attributeObject cell: String, _ heading: String
    ) throws(Rejection) {
        if let members = Self.members(of: cell) {
            try take(attributes: members)
        } else {
            attributes[heading] = cell
        }
    }
}
