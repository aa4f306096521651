package import NewsletterCore
package import Subscribing

extension MemoryList: People {
    package func add(
        _ entry: SubscriberEntry, revives: Bool, createsLists: Bool, origin: Origin
    ) throws -> EntryOutcome {
        for tag in entry.tags { try Tag.check(tag, path: "the list in memory") }
        let now = effects.now()
        let new = SubscriberID(random: effects)
        return try with { state in
            if state.block(entry.address) != nil { return .skipped(.blocked) }
            let isSuppressed = state.suppression(entry.address) != nil
            let known = state.index(of: .address(entry.address))
            if isSuppressed && !revives && known == nil { return .skipped(.suppressed) }
            if let known, (entry.status ?? .active) == .active && !revives {
                if let reason = SkipReason(state.people[known].status) { return .skipped(reason) }
                if isSuppressed { return .skipped(.suppressed) }
            }
            for list in entry.lists + entry.memberships.keys where state.lists[list] == nil {
                guard createsLists else {
                    throw refusal(
                        NoSuchName.explain("list", list.description, state.lists.keys))
                }
                if FixedNames.contains(list.description) {
                    throw refusal("no list can be called \(list)")
                }
                state.lists[list] = MemoryListState.MadeList(optIn: .single, createdAt: now)
            }
            if isSuppressed, (entry.status ?? .active) == .active {
                _ = state.lift(entry.address)
            }
            guard let known else {
                state.people.append(
                    Subscriber(
                        id: entry.id ?? new, address: entry.address,
                        status: entry.status ?? .active, createdAt: entry.createdAt ?? now))
                let index = state.people.count - 1
                _ = Self.merge(entry, &state, index, revives: revives)
                state.tell(state.people[index].id, "added", origin, now)
                return .added
            }
            let before = state.people[known]
            let wanted = entry.status ?? .active
            let isGraver =
                before.status == .bounced && [.unsubscribed, .complained].contains(wanted)
            if before.status == .active || isGraver || revives && wanted == .active {
                let isBack = before.status != .active && wanted == .active
                if isBack && entry.pausedUntil == nil { state.people[known].pausedUntil = nil }
                state.people[known].status = wanted
            }
            let isRefused = Self.merge(entry, &state, known, revives: revives)
            if state.people[known] == before {
                return isRefused ? .skipped(.unsubscribed) : .unchanged
            }
            state.tell(before.id, "changed", origin, now)
            return .updated
        }
    }

    /// Fills and replaces, and empties nothing; true where a list that was left stayed left.
    private static func merge(
        _ entry: SubscriberEntry, _ state: inout MemoryListState, _ index: Int, revives: Bool
    ) -> Bool {
        var isRefused = false
        state.people[index].name = entry.name ?? state.people[index].name
        state.people[index].language = entry.language ?? state.people[index].language
        state.people[index].timeZone = entry.timeZone ?? state.people[index].timeZone
        let paused = state.people[index].pausedUntil
        if let end = entry.pausedUntil, paused.map({ end > $0 }) ?? true {
            state.people[index].pausedUntil = end
        }
        if state.people[index].consentSource == nil, state.people[index].consentAt == nil {
            state.people[index].consentSource = entry.consentSource
            state.people[index].consentAt = entry.consentAt
        }
        state.people[index].attributes.merge(entry.attributes) { $1 }
        for tag in entry.tags { _ = state.add(tag: tag, to: index) }
        var wishes: [(list: ListName, state: MembershipState, isSaid: Bool)] = []
        for list in entry.lists where entry.memberships[list] == nil {
            let asks = state.lists[list]?.optIn == .double && entry.isConfirmed != true
            wishes.append((list, entry.joinsAs ?? (asks ? .pending : .active), false))
        }
        for (list, wish) in entry.memberships {
            let asks = state.lists[list]?.optIn == .double && entry.isConfirmed == false
            wishes.append((list, asks && wish == .active ? .pending : wish, true))
        }
        for wish in wishes {
            let old = state.people[index].memberships[wish.list]
            if old == wish.state { continue }
            let isSilent = !wish.isSaid && old == .pending && entry.isConfirmed != true
            let isChange =
                old == nil || old == .pending && !isSilent
                || old == .active && wish.state == .unsubscribed
                || old == .unsubscribed && revives
            if isChange {
                state.people[index].memberships[wish.list] = wish.state
            } else if old == .unsubscribed {
                isRefused = true
            }
        }
        return isRefused
    }

    package func remove(_ who: SubscriberReference, origin: Origin) throws -> Subscriber? {
        let now = effects.now()
        return try with { state in
            guard let index = state.index(of: who) else { return nil }
            let person = state.people.remove(at: index)
            if let reason = SuppressionReason(person.status) {
                _ = state.suppress(
                    SuppressionEntry(target: .address(person.address.key), reason: reason),
                    at: now)
            }
            state.tell(person.id, "removed", origin, now)
            return person
        }
    }

    package func unsubscribe(
        _ who: SubscriberReference, from list: ListName?, origin: Origin
    ) throws -> LeaveOutcome {
        let now = effects.now()
        return try with { state in
            guard let index = state.index(of: who) else { return .unknown }
            let person = state.people[index]
            if let list {
                if person.memberships[list] == .unsubscribed { return .already }
                guard state.lists[list] != nil else {
                    throw refusal(
                        NoSuchName.explain("list", list.description, state.lists.keys))
                }
                state.people[index].memberships[list] = .unsubscribed
            } else {
                guard [.active, .bounced].contains(person.status) else { return .already }
                state.people[index].status = .unsubscribed
            }
            state.leavings.append(
                MemoryListState.Leaving(before: person, list: list, origin: origin, at: now))
            state.tell(person.id, "unsubscribed", detail: list?.description, origin, now)
            return .left
        }
    }

    package func confirm(
        _ who: SubscriberReference, on list: ListName, from address: String?, origin: Origin
    ) throws -> Bool {
        let now = effects.now()
        return try with { state in
            guard let index = state.index(of: who),
                state.people[index].memberships[list] == .pending
            else { return false }
            state.people[index].memberships[list] = .active
            state.tell(state.people[index].id, "confirmed", detail: list.description, origin, now)
            return true
        }
    }

    package func mark(
        _ who: SubscriberReference, as status: SubscriberStatus, note: String?, origin: Origin
    ) throws -> Bool {
        let now = effects.now()
        return try with { state in
            guard let index = state.index(of: who) else { return false }
            let person = state.people[index]
            if let reason = SuppressionReason(status) {
                _ = state.suppress(
                    SuppressionEntry(
                        target: .address(person.address.key), reason: reason, note: note),
                    at: now)
            }
            state.people[index].status = status
            state.tell(person.id, status.rawValue, detail: note, origin, now)
            return true
        }
    }

    // MARK: - Tags

    package func tag(
        _ who: SubscriberReference, adding: [String], removing: [String], origin: Origin
    ) throws -> Bool? {
        for tag in adding { try Tag.check(tag, path: "the list in memory") }
        let now = effects.now()
        return try with { state in
            state.index(of: who).map {
                state.setTags(of: $0, adding: adding, removing: removing, origin, now)
            }
        }
    }

    package func tag(
        _ filter: SubscriberFilter, adding: [String], removing: [String], origin: Origin
    ) throws -> Int {
        for tag in adding { try Tag.check(tag, path: "the list in memory") }
        let now = effects.now()
        return try with { state in
            var count = 0
            for index in state.people.indices where try passes(state.people[index], filter, state) {
                if state.setTags(of: index, adding: adding, removing: removing, origin, now) {
                    count += 1
                }
            }
            return count
        }
    }
}

extension MemoryListState {
    /// Adds a tag in its first spelling; false where the person had it in any.
    mutating func add(tag: String, to index: Int) -> Bool {
        if people[index].tags.contains(where: { Tag.key($0) == Tag.key(tag) }) { return false }
        let spelling = tags[Tag.key(tag)] ?? tag
        tags[Tag.key(tag)] = spelling
        people[index].tags.append(spelling)
        people[index].tags.sort()
        return true
    }

    fileprivate mutating func setTags(
        of index: Int, adding: [String], removing: [String], _ origin: Origin, _ now: Timestamp
    ) -> Bool {
        let before = people[index].tags
        for tag in adding { _ = add(tag: tag, to: index) }
        let lost = Set(removing.map { Tag.key($0) })
        people[index].tags.removeAll { lost.contains(Tag.key($0)) }
        if people[index].tags == before { return false }
        tell(people[index].id, "tags", origin, now)
        return true
    }
}
