package import NewsletterCore
package import Subscribing

extension MemoryList {
    package func subscriber(_ who: SubscriberReference) throws -> Subscriber? {
        try with { state in state.index(of: who).map { state.people[$0] } }
    }

    package func matching(
        _ filter: SubscriberFilter, limit: Int
    ) throws -> any Batches<Subscriber> {
        let found = try with { state in
            try state.people.filter { try passes($0, filter, state) }
        }
        return ListedBatches(Array(found.prefix(limit)))
    }

    package func count(_ filter: SubscriberFilter) throws -> Int {
        try with { state in try state.people.count { try passes($0, filter, state) } }
    }

    package func absent(among ids: [SubscriberID]) throws -> Set<SubscriberID> {
        try with { state in Set(ids).subtracting(state.people.map(\.id)) }
    }

    package func history(of id: SubscriberID) throws -> [SubscriberEvent] {
        try with { $0.events[id] ?? [] }
    }

    package func attributes() throws -> [AttributeUse] {
        try with { state in
            let names = Set(state.people.flatMap(\.attributes.keys)).union(state.types.keys)
            return names.sorted().map { name in
                AttributeUse(
                    name: name, type: state.types[name],
                    count: state.people.count { $0.attributes[name] != nil })
            }
        }
    }

    package func names() throws -> SubscriberNames {
        try with { state in
            SubscriberNames(
                attributes: Set(state.people.flatMap(\.attributes.keys)),
                tags: Set(state.people.flatMap(\.tags)), isEmptyList: state.people.isEmpty)
        }
    }

    package func declare(_ name: String, as type: AttributeType?) throws {
        try with { state in
            for index in state.people.indices {
                guard let type, let value = state.people[index].attributes[name] else { continue }
                guard let canonical = type.canonical(value) else {
                    throw refusal("\(value) is no \(type)")
                }
                state.people[index].attributes[name] = canonical
            }
            state.types[name] = type
        }
    }

    func passes(_ person: Subscriber, _ filter: SubscriberFilter, _ state: MemoryListState) throws
        -> Bool
    {
        if filter.segment != nil { throw refusal("it knows no segments") }
        if let list = filter.list {
            guard state.lists[list] != nil else {
                throw refusal(NoSuchName.explain("list", list.description, state.lists.keys))
            }
            guard let membership = person.memberships[list],
                filter.membership.map({ $0 == membership }) ?? true
            else { return false }
        }
        if let status = filter.status, person.status != status { return false }
        if let tag = filter.tag, !person.tags.contains(where: { Tag.key($0) == Tag.key(tag) }) {
            return false
        }
        guard let text = filter.text?.lowercased() else { return true }
        return person.address.key.contains(text)
            || person.name?.lowercased().contains(text) == true
    }
}
