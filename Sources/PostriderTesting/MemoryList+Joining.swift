import NewsletterCore
package import Subscribing

extension MemoryList {
    package func join(_ joining: Joining, origin: Origin) throws -> JoinOutcome {
        try MemoryJoining(list: self, joining: joining).join(origin)
    }
}

/// How somebody who confirmed comes into a list in memory.
private struct MemoryJoining {
    let list: MemoryList
    let joining: Joining

    func join(_ origin: Origin) throws -> JoinOutcome {
        let request = joining.request
        let who = SubscriberReference.address(request.address)
        let (lists, isOut) = try list.with { state in
            let lists = request.lists.filter { state.lists[$0] != nil }
            return (lists, isKeptOut(lists, state))
        }
        if lists.isEmpty && !request.lists.isEmpty { return .noList }
        if isOut { return .refused }
        let known = try list.with { state in state.index(of: who).map { state.people[$0] } }
        var entry = SubscriberEntry(
            address: request.address, id: request.id, name: request.name,
            language: known?.language == nil ? request.language : nil, lists: lists,
            consentSource: request.page, consentAt: request.askedAt)
        entry.isConfirmed = true
        _ = try list.add(entry, revives: true, createsLists: false, origin: origin)
        let now = list.effects.now()
        return try list.with { state in
            guard let index = state.index(of: who) else { return .refused }
            let id = state.people[index].id
            let detail = joining.evidence(lists)
            let last = state.events[id, default: []].last { $0.kind == "joined" }
            if last?.detail != detail {
                state.tell(id, "joined", detail: detail, origin, now)
            }
            return .joined(id)
        }
    }

    private func isKeptOut(_ lists: [ListName], _ state: MemoryListState) -> Bool {
        let address = joining.request.address
        let confirmedAt = joining.confirmation.at
        if state.block(address) != nil { return true }
        if let suppression = state.suppression(address),
            suppression.reason == .manual || suppression.at > confirmedAt
        {
            return true
        }
        return state.leavings.contains { leaving in
            leaving.before.address.key == address.key && leaving.at > confirmedAt
                && leaving.list.map { lists.contains($0) } ?? true
        }
    }
}
