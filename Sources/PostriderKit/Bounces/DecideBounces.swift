package import Inbound
package import NewsletterCore
import Subscribing

/// Takes back what followed from evidence, and decides on what the brake holds.
package struct DecideBounces {
    /// What is to be taken back.
    package enum Choice: Hashable {
        case number(Int64)
        /// What made addresses of a provider bounce.
        case provider(String)
        /// What made addresses bounce since a moment.
        case since(Timestamp)
    }

    /// What became of one piece of evidence, as `--json` tells it.
    package struct Undone: Encodable {
        package let id: Int64
        package let email: String?
        /// `taken back`, `other cause` where something else keeps them away, `nothing to take back`.
        package let outcome: String
    }

    private let open: OpenBounces

    /// On the newsroom's evidence.
    package init(_ open: OpenBounces) { self.open = open }

    /// What would be taken back.
    package func chosen(by choice: Choice) throws -> [BounceEvidence] {
        var question = BounceQuestion()
        switch choice {
        case .number(let number):
            guard let one = try open.store.evidence(.number(number), limit: 1).first else {
                throw Problem(
                    .badData, "there is no evidence \(number)", remedy: .showBounces)
            }
            if one.verdict == .unsubscribed {
                throw Problem(
                    .badData, "\(number) is a reader's own wish to leave, which is not taken back",
                    remedy: .sayTheyCameBack)
            }
            return one.verdict == .undone ? [] : [one]
        case .provider(let name):
            question.provider = open.mails.provider(of: "x@\(name)") ?? name
        case .since(let moment): question.decidedSince = moment
        }
        question.verdicts = [.suppressed]
        // Who complained does not want to hear of us, whatever a server does.
        return try open.store.evidence(question, limit: .max).filter { $0.kind != .complaint }
    }

    /// Takes it back: it counts no more, and who was suppressed for it alone gets mail again.
    package func undo(_ evidence: [BounceEvidence]) throws -> [Undone] {
        let now = open.workspace.effects.now()
        try open.store.decide(evidence.map { ($0.number, .undone) }, at: now)
        let outcomes = try open.judge.carryOut()
        return evidence.map { one in
            let outcome =
                switch outcomes[one.number] {
                case .takenBack: "taken back"
                case .otherCause: "other cause"
                case .unknown, nil: "nothing to take back"
                }
            return Undone(
                id: one.number, email: one.mail?.address ?? one.recipient, outcome: outcome)
        }
    }

    /// Decides on what the brake holds of a provider; returns how many people that were.
    package func decide(
        on domain: String, as decision: BounceHold.Decision
    ) throws -> (people: Int, issues: [Slug]) {
        let provider = open.mails.provider(of: "x@\(domain)") ?? domain
        let holds = try open.store.holds().filter {
            $0.provider == provider && $0.decision == nil
        }
        if holds.isEmpty {
            throw Problem(
                .badData, "the brake holds nothing of \(domain)", remedy: .showHeldBounces)
        }
        let now = open.workspace.effects.now()
        var people: Set<SubscriberID> = []
        for hold in holds {
            var question = BounceQuestion.issue(hold.issue)
            question.provider = provider
            question.verdicts = [.held]
            let held = try open.store.evidence(question, limit: .max)
            people.formUnion(held.compactMap(\.subscriber))
            let verdict: BounceVerdict = decision == .released ? .suppressed : .discarded
            try open.store.decide(held.map { ($0.number, verdict) }, at: now)
            // Last, so that the same command goes on where it was cut off.
            var decided = hold
            decided.decision = decision
            try open.store.set(decided)
        }
        try open.judge.carryOut()
        return (people.count, holds.map(\.issue))
    }
}
