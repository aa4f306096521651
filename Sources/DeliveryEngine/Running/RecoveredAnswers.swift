internal import NewsletterCore

/// Concludes the last words that a run heard and its ledger did not, as the run would have.
public struct RecoveredAnswers: Sendable {
    private let retry: RetryPolicy
    private let groups: ProviderGroups

    /// By the rules of a mailing.
    public init(retry: RetryPolicy = RetryPolicy(), groups: ProviderGroups = .known) {
        self.retry = retry
        self.groups = groups
    }

    /// What the ledger records of a delivery that was out.
    public func change(of delivery: Delivery, _ settlement: DepartureSettlement) -> LedgerChange {
        switch settlement {
        case .queued: .released(delivery.id)
        case .inDoubt(let reason): .inDoubt(delivery.id, reason)
        case .answered(let answer):
            retry.verdict(on: answer.result, of: delivery, at: answer.at, chance: 0.5)
                .change(holdingAt: groups.name(of: delivery.recipient.address.domain))
        }
    }
}

extension Verdict {
    /// The change, held where it tells of a dead address, which is suppressed only later.
    func change(holdingAt route: @autoclosure () -> String) -> LedgerChange {
        guard refusal?.suppresses == true, case .failed(let id, let reply) = change else {
            return change
        }
        return .held(id, reply, route: route())
    }
}
