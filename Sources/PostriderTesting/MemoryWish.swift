import NewsletterCore
import Subscribing

/// What a reader wishes for besides leaving, done to a list in memory.
struct MemoryWish {
    let entry: IntakeEntry
    let now: Timestamp

    func apply(to state: inout MemoryListState) -> OptOutOutcome {
        guard let who = entry.optOut.person, let index = state.index(of: who) else {
            return .unknown
        }
        switch entry.optOut {
        case .pause(_, let end): return pause(index, until: end, &state)
        case .undo(_, let list): return undoLeaving(of: list, index, &state)
        case .reason(_, let reason, let words):
            let detail = words.map { "\(reason.rawValue): \($0)" } ?? reason.rawValue
            tell("leaving reason", detail, index, &state)
            return .done
        default: return .unknown
        }
    }

    private func tell(
        _ kind: String, _ detail: String?, _ index: Int, _ state: inout MemoryListState
    ) {
        state.tell(state.people[index].id, kind, detail: detail, entry.origin, entry.at)
    }

    private func pause(
        _ index: Int, until moment: Timestamp?, _ state: inout MemoryListState
    ) -> OptOutOutcome {
        let end = moment.flatMap { $0 > now ? $0 : nil }
        let hasLeft = [.unsubscribed, .complained].contains(state.people[index].status)
        if state.people[index].pausedUntil == end || end != nil && hasLeft { return .already }
        state.people[index].pausedUntil = end
        tell(end == nil ? "resumed" : "paused", end?.description, index, &state)
        return .done
    }

    private func undoLeaving(
        of list: ListName?, _ index: Int, _ state: inout MemoryListState
    ) -> OptOutOutcome {
        let person = state.people[index]
        let words = ["bounced", "complained", "suppressed", "unsubscribed"]
        let last = state.events[person.id]?.last { event in
            words.contains(event.kind)
                && (event.kind != "unsubscribed" || event.detail == nil
                    || event.detail == list?.description)
        }
        guard let leaving = state.leavings.last(where: { $0.before.id == person.id }),
            leaving.list == list, leaving.origin == entry.origin,
            entry.at - leaving.at <= .seconds(3900),
            last?.kind == "unsubscribed", last?.origin == entry.origin.description,
            state.suppression(person.address) == nil
        else { return .already }
        if let list {
            guard person.status == .active, let before = leaving.before.memberships[list] else {
                return .already
            }
            state.people[index].memberships[list] = before
        } else {
            state.people[index].status = leaving.before.status
        }
        state.leavings.removeAll { $0.before.id == person.id }
        tell("returned", list?.description, index, &state)
        return .done
    }
}
