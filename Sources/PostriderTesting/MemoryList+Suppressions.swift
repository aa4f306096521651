package import NewsletterCore
package import Subscribing

extension MemoryList: Suppressions {
    package func lift(_ address: EmailAddress, origin: Origin) throws -> Bool {
        let now = effects.now()
        return try with { state in
            guard state.lift(address) else { return false }
            if let index = state.index(of: .address(address)) {
                state.tell(state.people[index].id, "unsuppressed", origin, now)
            }
            return true
        }
    }

    package func entries(limit: Int) throws -> any Batches<Suppression> {
        func rank(_ entry: Suppression) -> (Int, String) {
            switch entry.target {
            case .domain(let name, _): (1, name)
            case .address(let key): (2, key)
            case .hash(let hash): (3, hash)
            }
        }
        let sorted = try with { $0.suppressions.sorted { rank($0) < rank($1) } }
        return ListedBatches(Array(sorted.prefix(limit)))
    }

    package func suppression(of address: EmailAddress) throws -> Suppression? {
        try with { $0.suppression(address) ?? $0.block(address) }
    }

    package func forgettingMark() throws -> ForgettingMark {
        try with { state in
            let forgotten = state.suppressions.filter { $0.reason == .forgotten }
            return ForgettingMark(count: forgotten.count, latest: forgotten.map(\.at).max())
        }
    }

    package func unblock(_ domain: DomainKey) throws -> Bool {
        try with { state in
            let count = state.suppressions.count
            state.suppressions.removeAll { entry in
                guard case .domain(let name, _) = entry.target else { return false }
                return name == domain.description
            }
            return state.suppressions.count < count
        }
    }

    package func suppress(
        entries: [SuppressionEntry], origin: Origin, isDryRun: Bool
    ) throws -> [SuppressionOutcome] {
        let now = effects.now()
        return try with { state in
            let before = state
            let outcomes = try entries.map { entry -> SuppressionOutcome in
                if case .address(let key) = entry.target { _ = try EmailAddress(key) }
                guard state.suppress(entry, at: now) else { return .known }
                if case .address(let key) = entry.target,
                    let index = state.index(of: .address(try EmailAddress(key)))
                {
                    state.tell(
                        state.people[index].id, "suppressed", detail: entry.note, origin, now)
                }
                return .added
            }
            if isDryRun { state = before }
            return outcomes
        }
    }

    package func takeBack(
        _ bounces: [ReportedBounce], of mailing: Slug, origin: Origin, isDryRun: Bool
    ) throws -> [TakingBack] {
        let now = effects.now()
        return try with { state in
            let before = state
            let outcomes = bounces.map { bounce -> TakingBack in
                guard let index = state.index(of: .id(bounce.subscriber)) else { return .unknown }
                let person = state.people[index]
                guard person.status == .bounced || state.suppression(person.address) != nil else {
                    return .unknown
                }
                let words = ["bounced", "complained", "suppressed", "unsubscribed"]
                let last = state.events[person.id]?.last { words.contains($0.kind) }
                guard person.status == .bounced, last?.kind == "bounced",
                    last?.origin == Origin.mailing(mailing).description
                else { return .otherCause }
                _ = state.lift(person.address)
                state.people[index].status = .active
                state.tell(person.id, "unsuppressed", origin, now)
                return .takenBack
            }
            if isDryRun { state = before }
            return outcomes
        }
    }

    package func takeBack(_ marks: [ReportedMark], origin: Origin) throws -> [TakingBack] {
        let now = effects.now()
        return try with { state in
            marks.map { mark in
                guard let index = state.index(of: .id(mark.subscriber)) else { return .unknown }
                let person = state.people[index]
                guard [.bounced, .complained].contains(person.status) else {
                    return person.status == .active ? .unknown : .otherCause
                }
                let words = ["bounced", "complained", "suppressed", "unsubscribed"]
                let last = state.events[person.id]?.last { words.contains($0.kind) }
                guard last?.kind == person.status.rawValue,
                    last?.origin == mark.cause.description
                else { return .otherCause }
                _ = state.lift(person.address)
                state.people[index].status = .active
                state.tell(person.id, "unsuppressed", origin, now)
                return .takenBack
            }
        }
    }

    // MARK: - Opt-outs

    package func recordedOptOuts() throws -> Set<String> {
        try with { Set($0.optOuts.map(\.id)) }
    }

    package func record(_ optOut: OptOut, origin: Origin) throws -> String {
        let entry = IntakeEntry(
            id: SubscriberID(random: effects).description, at: effects.now(), origin: origin,
            optOut: optOut)
        try with { $0.optOuts.append(entry) }
        return entry.id
    }

    package func applyIntake(waiting: Bool) throws -> [String: OptOutOutcome] {
        let entries = try with { state in
            defer { state.optOuts = [] }
            return state.optOuts
        }
        var outcomes: [String: OptOutOutcome] = [:]
        for entry in entries { outcomes[entry.id] = try apply(entry) }
        return outcomes
    }

    private func apply(_ entry: IntakeEntry) throws -> OptOutOutcome {
        switch entry.optOut {
        case .leave(let who, let list):
            switch try unsubscribe(who, from: list, origin: entry.origin) {
            case .left: return .done
            case .already: return .already
            case .unknown: return .unknown
            }
        case .mark(let who, let status, let note):
            if let known = try subscriber(who)?.status,
                known == status || status == .bounced && known != .active
            {
                return .already
            }
            return try mark(who, as: status, note: note, origin: entry.origin)
                ? .done : .unknown
        case .remove(let who):
            return try remove(who, origin: entry.origin) == nil ? .unknown : .done
        case .suppress(let told):
            let outcomes = try suppress(entries: [told], origin: entry.origin, isDryRun: false)
            return outcomes == [.added] ? .done : .already
        case .pause, .undo, .reason:
            let now = effects.now()
            return try with { MemoryWish(entry: entry, now: now).apply(to: &$0) }
        }
    }

    package func setAside() throws -> [SetAsideEntry] { [] }
}
