import NewsletterCore
package import Subscribing

extension MemoryList {
    package func change(
        _ who: SubscriberReference, to change: PersonalChange, origin: Origin
    ) throws -> PersonalChangeOutcome {
        let now = effects.now()
        return try with { state in
            guard let index = state.index(of: who) else { return .unknown }
            var person = state.people[index]
            switch change {
            case .name(let name): person.name = name
            case .language(let language): person.language = language
            case .address(let address, _):
                if address == person.address { return .already }
                let other = state.index(of: .address(address))
                let isTaken =
                    other.map { $0 != index } ?? false || state.suppression(address) != nil
                    || state.block(address) != nil
                if isTaken { return .taken }
                person.address = address
                if person.status == .bounced { person.status = .active }
            }
            if person == state.people[index] { return .already }
            state.people[index] = person
            state.tell(person.id, "changed", origin, now)
            return .done
        }
    }
}
