package import NewsletterCore
package import Subscribing

/// The lists of a list in memory.
package struct MemoryLists: Lists {
    private let list: MemoryList

    package init(of list: MemoryList) { self.list = list }

    package func create(_ name: ListName, optIn: OptIn) throws -> Bool {
        let now = list.effects.now()
        return try list.with { state in
            if state.lists[name] != nil { return false }
            state.lists[name] = MemoryListState.MadeList(optIn: optIn, createdAt: now)
            return true
        }
    }

    package func delete(_ name: ListName) throws -> Bool {
        try list.with { state in
            for index in state.people.indices { state.people[index].memberships[name] = nil }
            return state.lists.removeValue(forKey: name) != nil
        }
    }

    package func all() throws -> [MailingList] {
        try list.with { state in
            state.lists.sorted { $0.key < $1.key }.map { name, made in
                var members: [MembershipState: Int] = [:]
                var unreachable = 0
                for person in state.people {
                    guard let membership = person.memberships[name] else { continue }
                    let isReached =
                        person.status == .active && state.suppression(person.address) == nil
                        && state.block(person.address) == nil
                    if isReached || membership == .unsubscribed {
                        members[membership, default: 0] += 1
                    } else {
                        unreachable += 1
                    }
                }
                for membership in MembershipState.allCases {
                    members[membership] = members[membership] ?? 0
                }
                return MailingList(
                    name: name, optIn: made.optIn, createdAt: made.createdAt, members: members,
                    unreachable: unreachable, facts: made.facts)
            }
        }
    }

    package func names() throws -> [ListName] {
        try list.with { $0.lists.keys.sorted() }
    }

    package func publicNames() throws -> [ListName] {
        try list.with { $0.lists.filter(\.value.facts.isPublic).keys.sorted() }
    }

    package func optIn(of name: ListName) throws -> OptIn? {
        try list.with { $0.lists[name]?.optIn }
    }

    package func setOptIn(_ optIn: OptIn, of name: ListName) throws -> Bool {
        try list.with { state in
            guard let made = state.lists[name] else {
                throw list.refusal(
                    NoSuchName.explain("list", name.description, state.lists.keys))
            }
            state.lists[name]?.optIn = optIn
            return made.optIn != optIn
        }
    }

    package func describe(
        _ name: ListName, _ change: (inout ListFacts) -> Void
    ) throws -> Bool {
        try list.with { state in
            guard let made = state.lists[name] else {
                throw list.refusal(
                    NoSuchName.explain("list", name.description, state.lists.keys))
            }
            var facts = made.facts
            change(&facts)
            state.lists[name]?.facts = facts
            return facts != made.facts
        }
    }
}
