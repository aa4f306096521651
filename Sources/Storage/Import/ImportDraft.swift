internal import NewsletterCore

/// Cells and names that were understood before.
final class ImportCache {
    /// What the members of JSON objects hold, by their names.
    var columns: [String: RecognisedColumn] = [:]
    var lists: [String: (lists: [ListName], memberships: [ListName: MembershipState])] = [:]
    var tags: [String: [String]] = [:]
}

/// The cells of one row, as far as they are understood.
struct ImportDraft {
    private var address: EmailAddress?
    private var addressName: String?
    private var id: SubscriberID?
    private var name: String?
    private var firstName: String?
    private var lastName: String?
    private var language: String?
    private var status: StatusWord?
    private var lists: [ListName] = []
    private var memberships: [ListName: MembershipState] = [:]
    private var tags: [String] = []
    private var attributes: [String: String] = [:]
    private var consentSource: String?
    private var consentAt: Timestamp?
    private var consentForm: String?
    private var consentAddress: String?
    private var confirmedAt: Timestamp?
    private var timeZone: String?
    private var createdAt: Timestamp?

    /// Takes a cell that is not empty.
    mutating func take(
        _ cell: String, _ column: RecognisedColumn, _ cache: ImportCache
    ) throws(Rejection) {
        try Self.check(cell, column.heading)
        switch column.column {
        case .attribute(let name): attributes[name] = cell
        case .email: try take(address: cell)
        case .identity: id = SubscriberID(stored: cell)
        case .name: name = Self.oneLine(cell)
        case .firstName: firstName = Self.oneLine(cell)
        case .lastName: lastName = Self.oneLine(cell)
        case .language: language = cell.trimmingSpace()
        case .status: try take(status: cell)
        case .isSubscribed: if StatusWord.answer(cell) == false { raise(.unsubscribed) }
        case .isUnsubscribed: if StatusWord.answer(cell) == true { raise(.unsubscribed) }
        case .leftAt: raise(.unsubscribed)
        case .bouncedAt: raise(.bounced)
        case .lists: try take(lists: cell, cache)
        case .tags: try take(tags: cell, cache)
        case .consentSource: consentSource = cell.trimmingSpace()
        case .consentAt: take(time: cell, column.heading, \.consentAt)
        case .consentForm: consentForm = cell.trimmingSpace()
        case .consentAddress: consentAddress = cell.trimmingSpace()
        case .confirmedAt: take(time: cell, column.heading, \.confirmedAt)
        case .timeZone: take(timeZone: cell, column.heading)
        case .createdAt: take(time: cell, column.heading, \.createdAt)
        case .attributes: take(attributeObject: cell, column.heading)
        case .ignored: break
        }
    }

    /// Takes the members of an object as attributes.
    mutating func take(attributes members: [(name: String, value: JSONValue)]) {
        for (name, value) in members where value != .null {
            let text = value.text
            if !text.isEmpty { attributes[name] = text }
        }
    }

    /// What the row says, once all its cells are taken.
    func entry(_ options: ImportOptions) throws(Rejection) -> SubscriberEntry {
        guard let address else { throw Rejection("has no address") }
        var entry = SubscriberEntry(
            address: address, id: id, name: fullName, language: language,
            lists: options.lists + lists, joinsAs: .active, memberships: memberships,
            tags: options.tags + tags, attributes: attributes,
            consentSource: consentSource ?? options.consentSource,
            consentAt: consentAt ?? confirmedAt, createdAt: createdAt, timeZone: timeZone,
            consentForm: consentForm, consentAddress: consentAddress, confirmedAt: confirmedAt)
        entry.status = status?.status
        if status == .pending {
            entry.joinsAs = .pending
            if entry.lists.isEmpty && memberships.isEmpty {
                throw Rejection("is pending, and no list is named on which to wait")
            }
        }
        return entry
    }

    private var fullName: String? {
        if let name { return name }
        guard firstName != nil || lastName != nil else { return addressName }
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

    private mutating func take(status cell: String) throws(Rejection) {
        guard let word = StatusWord(cell) else {
            throw Rejection("the status \"\(cell.escapingControls())\" is not known")
        }
        raise(word)
    }

    private mutating func raise(_ word: StatusWord) { status = max(status ?? word, word) }

    /// Most cells of a table are among a few.
    private mutating func take(
        lists cell: String, _ cache: ImportCache
    ) throws(Rejection) {
        if let known = cache.lists[cell] {
            lists += known.lists
            memberships.merge(known.memberships) { $1 }
            return
        }
        var part = ImportDraft()
        for word in Self.words(in: cell) { try part.take(list: word) }
        if cache.lists.count < 1000 { cache.lists[cell] = (part.lists, part.memberships) }
        lists += part.lists
        memberships.merge(part.memberships) { $1 }
    }

    private mutating func take(tags cell: String, _ cache: ImportCache) throws(Rejection) {
        if let known = cache.tags[cell] {
            tags += known
            return
        }
        let words = Self.words(in: cell)
        for word in words where !Tag.isFit(word) {
            throw Rejection("\"\(word.escapingControls())\" is no tag")
        }
        if cache.tags.count < 1000 { cache.tags[cell] = words }
        tags += words
    }

    private mutating func take(list word: String) throws(Rejection) {
        let parts = word.split(separator: ":", maxSplits: 1).map { String($0) }
        guard let name = parts.first.flatMap({ ListName($0) }) else {
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

    /// A time that we do not read is kept as it stands.
    private mutating func take(
        time cell: String, _ heading: String, _ path: WritableKeyPath<ImportDraft, Timestamp?>
    ) {
        if let time = Timestamp(cell) {
            self[keyPath: path] = time
        } else {
            attributes[heading] = cell
        }
    }

    /// What is no name of the tz database by its form is kept as it stands.
    private mutating func take(timeZone cell: String, _ heading: String) {
        let zone = cell.trimmingSpace()
        if TimeZoneName.isLikely(zone) { timeZone = zone } else { attributes[heading] = cell }
    }

    private mutating func take(attributeObject cell: String, _ heading: String) {
        if let value = try? JSONText.parse(cell.utf8), case .object(let members) = value {
            take(attributes: members)
        } else {
            attributes[heading] = cell
        }
    }

    // MARK: Words

    /// The words of a list: between `;` or `,`, perhaps in quotes, or a JSON array of texts.
    private static func words(in cell: String) -> [String] {
        if cell.utf8.first == UInt8(ascii: "["), let value = try? JSONText.parse(cell.utf8),
            case .array(let values) = value
        {
            return values.map { $0.text.trimmingSpace() }.filter { !$0.isEmpty }
        }
        // A mark that combines with what stands before it would hide a separator of characters.
        return cell.unicodeScalars.split { $0 == ";" || $0 == "," }
            .map { String($0).trimmingSpace() }
            .map { $0.count > 1 && $0.first == "\"" && $0.last == "\"" ? $0.dropQuotes() : $0 }
            .filter { !$0.isEmpty }
    }

    private static func oneLine(_ cell: String) -> String? {
        let isPlain = cell.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
        if isPlain { return cell }
        let line = cell.inOneLine
        return line.isEmpty ? nil : line
    }

    /// Line breaks and TAB are a writer's habit; other controls are damage.
    private static func check(_ cell: String, _ heading: String) throws(Rejection) {
        let bad = cell.utf8.first {
            ($0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13) || $0 == 0x7F
        }
        guard let bad else { return }
        let code = String(bad, radix: 16, uppercase: true)
        throw Rejection(
            "a control character (\\u{\(code)}) stands in \(heading.escapingControls())")
    }
}

extension String {
    /// The text without its first and last character.
    fileprivate func dropQuotes() -> String { String(dropFirst().dropLast()) }
}

extension SubscriberID {
    /// Takes an identity from a table; nil where it is none of ours.
    init?(stored text: String) {
        let isOurs: (UInt8) -> Bool = { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
        guard text.utf8.count == 20, text.utf8.allSatisfy(isOurs) else { return nil }
        self.init(text)
    }
}
