package import NewsletterCore
import Subscribing
import TextFormats

// What an entry does to whom:
//
//  the address is         the entry is           and revives   then
//  unknown                anything               -             added as it says
//  in a blocked domain    anything               -             skipped
//  unknown, suppressed    anything               no            skipped; that they left is kept
//  active                 active or silent       -             merged
//  active                 another status         -             merged, and takes that status
//  active, suppressed     active or silent       no            skipped
//  not active             active or silent       no            skipped
//  not active             active or silent       yes           merged, active, no suppression
//  not active             another status         -             merged, keeps its own status
//
// Merging fills and replaces, and never empties: tags and attributes are united, a list that
// was left stays left unless the entry revives. On a list with double opt-in nobody new is
// active without proof that they confirmed, and proof makes active who waits.

/// Merges entries into the database, one after the other, within one transaction.
///
/// The hot path of an import: somebody new costs one look-up and one insertion, besides those
/// for tags and lists.
package final class EntryWriter {
    /// Why the changes are made, as the history tells it.
    struct Context {
        var now: Timestamp
        var origin: Origin
        var batch: Int64?
        var revives = false
        var createsLists = false
        var addressHash: AddressHashes?
        var pageSize = 1
    }

    let context: Context
    private let newID: () -> SubscriberID
    private let path: String
    let people: SubscriberRows
    let memberships: MembershipRows
    let suppressions: SuppressionList
    private let history: HistoryWriter
    private let attributes: AttributeTypes
    private let statements: RepeatedStatements

    /// Lists that were made on the way.
    package var createdLists: [ListName] { memberships.createdLists }
    /// How many have to confirm a membership that was made, by list.
    package var waiting: [ListName: Int] { memberships.waiting }

    init(
        _ db: Session, path: String, context: Context, addresses: AddressIndex? = nil,
        newID: @escaping () -> SubscriberID
    ) throws {
        self.context = context
        self.newID = newID
        self.path = path
        people = try SubscriberRows(db, at: context.now, addresses: addresses)
        memberships = try MembershipRows(
            db, path: path, at: context.now, createsLists: context.createsLists,
            hash: context.addressHash)
        suppressions = try SuppressionList(db, path: path, hash: context.addressHash)
        try suppressions.requireHash()
        history = try HistoryWriter(
            db, at: context.now, origin: context.origin, batch: context.batch)
        attributes = try AttributeTypes(db, path: path)
        statements = try RepeatedStatements(db, history, of: context.batch)
    }

    /// Merges one entry; throws ``AttributeMismatch`` where a value is not of its type.
    func merge(_ told: SubscriberEntry) throws -> EntryOutcome {
        var entry = told
        // An import has done this to each cell.
        if context.batch == nil {
            entry.attributes = entry.attributes.compactMapValues { value in
                let trimmed = value.trimmingSpace()
                return trimmed.isEmpty && !value.isEmpty ? nil : trimmed
            }
            for tag in entry.tags { try Tag.check(tag, path: path) }
        }
        entry.attributes = try attributes.checked(entry.attributes)
        let key = entry.address.key
        if let block = try suppressions.block(key) { return try merge(entry, blockedBy: block) }
        if context.revives { try memberships.forgetLeaves(by: entry) }
        let suppression = try suppressions.entry(entry.address)
        let isSuppressed = suppression != nil
        guard let known = try people.person(key) else {
            if isSuppressed && !context.revives {
                if let leaving = entry.leaving { try keep(leaving) }
                return .skipped(.suppressed)
            }
            if isSuppressed { try suppressions.lift(entry.address) }
            try add(entry, key: key)
            return .added
        }
        if let suppression, isEcho(entry, of: known, suppression.reason) {
            return .skipped(.suppressed)
        }
        if (entry.status ?? .active) == .active && !context.revives {
            if let reason = SkipReason(known.status) {
                return try mergeLeaves(entry, into: known, or: reason)
            }
            if isSuppressed { return try mergeLeaves(entry, into: known, or: .suppressed) }
        }
        if isSuppressed && (entry.status ?? .active) == .active {
            try suppressions.lift(entry.address)
        }
        return try merge(entry, into: known)
    }

    // MARK: Somebody new

    private func add(_ entry: SubscriberEntry, key: String) throws {
        try attributes.register(entry.attributes)
        let id = try identity(for: entry)
        let row = try people.insert(entry, as: id, key: key, batch: context.batch)
        for tag in entry.tags { try people.add(tag: tag, to: row) }
        let wishes = try memberships.wishes(of: entry)
        for (list, state) in wishes { try memberships.set(list, state, of: row) }
        if entry.status ?? .active != .active { memberships.forgetWaiting(of: row) }
        for consent in history.consents(entry) where context.batch == nil || consent.isDetailed {
            try history.tell(id.description, consent)
        }
        // The row itself tells that an import added it, and how.
        guard context.batch == nil else { return }
        try history.tell(id.description, "added")
        for (list, state) in wishes {
            try history.tell(id.description, list: list, was: nil, state: state.rawValue)
        }
    }

    /// The identity that the entry brings along, unless somebody has it.
    private func identity(for entry: SubscriberEntry) throws -> SubscriberID {
        guard let id = entry.id else { return newID() }
        return try people.isTaken(id) ? newID() : id
    }

    // MARK: Somebody known

    func merge(_ entry: SubscriberEntry, into known: SubscriberRows.Person) throws
        -> EntryOutcome
    {
        var before: [(name: String, value: JSONValue)] = []
        var person = known
        func replace(
            _ path: WritableKeyPath<SubscriberRows.Person, String?>, _ name: String, _ new: String?
        ) {
            guard let new, new != person[keyPath: path] else { return }
            before.append((name, person[keyPath: path].map { .string($0) } ?? .null))
            person[keyPath: path] = new
        }
        replace(\.name, "name", entry.name)
        replace(\.language, "language", entry.language)
        replace(\.timeZone, "time_zone", entry.timeZone)
        if known.consentSource == nil && known.consentAt == nil {
            replace(\.consentSource, "consent_source", entry.consentSource)
            if let at = entry.consentAt {
                before.append(("consent_at", .null))
                person.consentAt = at.milliseconds
            }
        }
        if let end = entry.pausedUntil,
            end.milliseconds > known.pausedUntil ?? context.now.milliseconds
        {
            let old = known.pausedUntil.map { Timestamp(milliseconds: $0).description }
            before.append(("paused_until", old.map { .string($0) } ?? .null))
            person.pausedUntil = end.milliseconds
        }
        if try mergeConsents(entry, of: known) { before.append(("consent_added", .null)) }
        if !entry.attributes.isEmpty {
            let old = try known.attributes.map { try AttributeText.decode($0) } ?? [:]
            let new = old.merging(entry.attributes) { $1 }
            if new != old {
                try attributes.register(entry.attributes)
                replace(\.attributes, "attributes", AttributeText.encode(new))
            }
        }
        let wanted = entry.status ?? .active
        // To leave or to complain outlives a bounce, which may be taken back.
        let isGraver = known.status == .bounced && [.unsubscribed, .complained].contains(wanted)
        let status =
            known.status == .active || isGraver
            ? wanted : context.revives && wanted == .active ? .active : known.status
        if status != known.status {
            before.append(("status", .string(known.status.rawValue)))
            person.status = status
            endPause(&person, unless: entry, &before)
            try history.tell(
                known.id, list: nil, was: known.status.rawValue, state: status.rawValue)
        } else if wanted != .active {
            try statements.state(wanted.rawValue, of: known)
        }
        if status != .active { memberships.forgetWaiting(of: known.row) }
        if !before.isEmpty { try people.update(person) }
        let refused = try mergeLinks(entry, of: known, &before)
        if before.isEmpty {
            if refused { return .skipped(.unsubscribed) }
            let isRepeated = context.batch != nil && known.batch == context.batch
            return isRepeated ? .skipped(.repeated) : .unchanged
        }
        try history.tell(known.id, "changed", JSONText.encode(.object(before)))
        return .updated
    }

    /// Who asks to come back wants mail, whatever they said before they left.
    private func endPause(
        _ person: inout SubscriberRows.Person, unless entry: SubscriberEntry,
        _ before: inout [(name: String, value: JSONValue)]
    ) {
        guard person.status == .active, entry.pausedUntil == nil, let end = person.pausedUntil
        else { return }
        before.append(("paused_until", .string(Timestamp(milliseconds: end).description)))
        person.pausedUntil = nil
    }

    /// Adds what is new to the record; true where anything is.
    ///
    /// A source alone says nothing new of somebody whose consent is known.
    private func mergeConsents(_ entry: SubscriberEntry, of known: SubscriberRows.Person) throws
        -> Bool
    {
        var isAdded = false
        let isFirst = known.consentSource == nil && known.consentAt == nil
        for consent in history.consents(entry) {
            let isTold =
                !consent.isDetailed
                && (consent.at == nil || consent.at?.milliseconds == known.consentAt)
            if !isFirst && isTold { continue }
            if try history.isKnown(consent, of: known.id) { continue }
            try history.tell(known.id, consent)
            isAdded = true
        }
        return isAdded
    }

    /// Unites tags and lists; true where a list that was left stayed left.
    private func mergeLinks(
        _ entry: SubscriberEntry, of known: SubscriberRows.Person,
        _ before: inout [(name: String, value: JSONValue)]
    ) throws -> Bool {
        var refused = false
        var tags: [JSONValue] = []
        for tag in entry.tags where try people.add(tag: tag, to: known.row) {
            tags.append(.string(tag))
        }
        if !tags.isEmpty { before.append(("tags_added", .array(tags))) }
        for (list, state) in try wishes(of: entry, known) {
            let (old, since) = try memberships.membership(of: known.row, list)
            if old == state {
                if state == .unsubscribed, entry.memberships[list] == state {
                    try statements.state("unsubscribed", list, of: known)
                }
                continue
            }
            let isChange =
                switch (old, state) {
                case (nil, _), (.pending, _), (.active, .unsubscribed): true
                case (.unsubscribed, _): context.revives
                default: false
                }
            // To join a list on which one waits already changes nothing unless it is said so,
            // or proven that they confirmed.
            let isSilent =
                entry.memberships[list] == nil && old == .pending && entry.isConfirmed != true
            if isChange && !isSilent {
                try memberships.set(list, state, of: known.row)
                try history.tell(
                    known.id, list: list, was: old?.rawValue, since: since, state: state.rawValue)
                before.append(
                    ("list:\(list)", old.map { .string($0.rawValue) } ?? .null))
            } else if old == .unsubscribed {
                refused = true
            }
        }
        return refused
    }

    /// The lists that an entry asks for; a confirmation that names none is for all on which the
    /// person waits.
    private func wishes(
        of entry: SubscriberEntry, _ known: SubscriberRows.Person
    ) throws -> [(list: ListName, state: MembershipState)] {
        let wishes = try memberships.wishes(of: entry)
        guard wishes.isEmpty, entry.isConfirmed == true else { return wishes }
        return try memberships.pending(of: known.row).map { ($0, .active) }
    }
}
