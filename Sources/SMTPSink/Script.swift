internal import Foundation
internal import Synchronization

/// The rules of a sink with what they have counted so far, shared by all connections.
final class Script: Sendable {
    /// What a rule may ask about the stage.
    struct Occasion {
        var connection: Int
        var message: Int?
        var addresses: [String] = []
    }

    private struct Count {
        var occasions = 0
        var firings = 0
        /// When the latest occasions were that a limit of a second let pass, oldest first.
        var passed: [Date] = []

        /// Whether one more within this second is beyond the limit; lets it pass otherwise.
        mutating func isBeyond(_ limit: Int, at now: Date) -> Bool {
            passed.removeAll { now.timeIntervalSince($0) >= 1 }
            if passed.count >= limit { return true }
            passed.append(now)
            return false
        }
    }

    let rules: [SinkRule]
    /// Body sizes at which a rule looks, ascending.
    let bodyThresholds: [Int]
    /// Idle times at which a rule looks, ascending.
    let idleTimes: [Duration]
    /// Whether any rule asks for an address, so that addresses must be decoded.
    let readsAddresses: Bool

    private let stages: Set<Stage>
    private let counts: Mutex<[Count]>
    private let now: @Sendable () -> Date

    init(_ rules: [SinkRule], now: @escaping @Sendable () -> Date) {
        self.rules = rules
        self.now = now
        stages = Set(rules.map(\.stage))
        bodyThresholds = stages.compactMap { if case .body(let n) = $0 { n } else { nil } }
            .sorted()
        idleTimes = stages.compactMap { if case .idle(let t) = $0 { t } else { nil } }.sorted()
        readsAddresses = rules.contains { $0.address != nil }
        counts = Mutex(rules.map { _ in Count() })
    }

    /// Whether any rule looks at the stage; cheap, for the hot path.
    func watches(_ stage: Stage) -> Bool { !rules.isEmpty && stages.contains(stage) }

    /// The action of the first rule that fires.
    func action(at stage: Stage, _ occasion: Occasion) -> SinkAction? {
        counts.withLock { counts in
            for (index, rule) in rules.enumerated()
            where rule.stage == stage && rule.holds(for: occasion) {
                counts[index].occasions += 1
                if let every = rule.every, counts[index].occasions % every != 0 { continue }
                if let limit = rule.perSecond, !counts[index].isBeyond(limit, at: now()) {
                    continue
                }
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
