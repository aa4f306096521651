internal import Synchronization

/// The rules of a sink with what they have counted so far, shared by all connections.
final class Script: Sendable {
    /// What a rule may ask about the moment.
    struct Occasion {
        var connection: Int
        var message: Int?
        var addresses: [String] = []
    }

    private struct Count {
        var occasions = 0
        var firings = 0
    }

    let rules: [SinkRule]
    /// Body sizes at which a rule looks, ascending.
    let bodyThresholds: [Int]
    /// Idle times at which a rule looks, ascending.
    let idleTimes: [Duration]
    /// Whether any rule asks for an address, so that addresses must be decoded.
    let readsAddresses: Bool

    private let moments: Set<SinkMoment>
    private let counts: Mutex<[Count]>

    init(_ rules: [SinkRule]) {
        self.rules = rules
        moments = Set(rules.map(\.moment))
        bodyThresholds = moments.compactMap { if case .body(let n) = $0 { n } else { nil } }
            .sorted()
        idleTimes = moments.compactMap { if case .idle(let t) = $0 { t } else { nil } }.sorted()
        readsAddresses = rules.contains { $0.address != nil }
        counts = Mutex(rules.map { _ in Count() })
    }

    /// Whether any rule looks at the moment; cheap, for the hot path.
    func watches(_ moment: SinkMoment) -> Bool { !rules.isEmpty && moments.contains(moment) }

    /// The action of the first rule that fires.
    func action(at moment: SinkMoment, _ occasion: Occasion) -> SinkAction? {
        counts.withLock { counts in
            for (index, rule) in rules.enumerated()
            where rule.moment == moment && rule.holds(for: occasion) {
                counts[index].occasions += 1
                if let every = rule.every, counts[index].occasions % every != 0 { continue }
                if let times = rule.times, counts[index].firings >= times { continue }
                counts[index].firings += 1
                return rule.action
            }
            return nil
        }
    }
}

extension SinkRule {
    fileprivate func holds(for occasion: Script.Occasion) -> Bool {
        if let connections, !connections.contains(occasion.connection) { return false }
        if let messages {
            guard let message = occasion.message, messages.contains(message) else { return false }
        }
        if let address { return occasion.addresses.contains(where: address.matches) }
        return true
    }
}
