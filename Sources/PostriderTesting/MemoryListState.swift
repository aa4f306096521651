import NewsletterCore
import Subscribing

/// What a list in memory holds, and the rules by which it changes.
struct MemoryListState {
    /// In the order in which they came.
    var people: [Subscriber] = []
    var events: [SubscriberID: [SubscriberEvent]] = [:]
    var lists: [ListName: MadeList] = [:]
    var suppressions: [Suppression] = []
    var optOuts: [IntakeEntry] = []
    var types: [String: AttributeType] = [:]
    /// What each leaving that can be taken back took, the latest last.
    var leavings: [Leaving] = []
    /// The first spelling of each tag, by its key.
    var tags: [String: String] = [:]

    /// A list that was made.
    struct MadeList {
        var optIn: OptIn
        var createdAt: Timestamp
        var facts = ListFacts()
    }

    /// Somebody as they were before they left.
    struct Leaving {
        let before: Subscriber
        let list: ListName?
        let origin: Origin
        let at: Timestamp
    }

    func index(of who: SubscriberReference) -> Int? {
        people.firstIndex { person in
            switch who {
            case .id(let id): person.id == id
            case .address(let address): person.address.key == address.key
            }
        }
    }

    mutating func tell(
        _ id: SubscriberID, _ kind: String, detail: String? = nil, _ origin: Origin,
        _ now: Timestamp
    ) {
        events[id, default: []].append(
            SubscriberEvent(
                at: now, kind: kind, detail: detail, origin: origin.description, batch: nil))
    }

    // MARK: - Suppressions

    func suppression(_ address: EmailAddress) -> Suppression? {
        suppressions.first { $0.target == .address(address.key) }
    }

    /// Why a domain gets no mail.
    func block(_ address: EmailAddress) -> Suppression? {
        let key = address.key
        guard let at = key.lastIndex(of: "@") else { return nil }
        let names = DomainKey.withParents(of: key[key.index(after: at)...])
        for (depth, name) in names.enumerated() {
            let found = suppressions.first { entry in
                guard case .domain(let domain, let reaches) = entry.target else { return false }
                return domain == name && (depth == 0 || reaches)
            }
            if let found { return found }
        }
        return nil
    }

    mutating func lift(_ address: EmailAddress) -> Bool {
        let count = suppressions.count
        suppressions.removeAll { $0.target == .address(address.key) }
        return suppressions.count < count
    }

    /// Suppresses it, or gives a bounced one a graver reason; false where that is nothing new.
    mutating func suppress(_ entry: SuppressionEntry, at now: Timestamp) -> Bool {
        let new = Suppression(
            target: entry.target, reason: entry.reason, note: entry.note, at: entry.at ?? now)
        let known = suppressions.firstIndex { old in
            switch (old.target, entry.target) {
            case (.domain(let a, _), .domain(let b, _)): a == b
            default: old.target == entry.target
            }
        }
        guard let known else {
            suppressions.append(new)
            return true
        }
        if case .domain(let name, true) = entry.target {
            let wide = Suppression.Target.domain(name, withSubdomains: true)
            if suppressions[known].target == wide { return false }
            suppressions[known].target = wide
            return true
        }
        if case .domain = entry.target { return false }
        guard suppressions[known].reason == .bounced, entry.reason != .bounced else {
            return false
        }
        suppressions[known] = new
        return true
    }
}
