import Inbound
import NewsletterCore

// The brake. Of the mails of one issue to one provider:
//
//  a person released it               the verdicts hold
//  a person discarded it              they are dropped
//  it has stopped them, 14 days ago   the verdicts hold
//  it has stopped them since          they are held, and what was suppressed the day before is
//                                     taken back and held as well
//  more than `bounces.brake.least` and `bounces.brake.share` of those who took an earlier issue are
//    dead within a day, or a fifth of the whole issue is
//                                     it stops them

/// Stops verdicts that say of many people at once that they do not exist.
struct BounceBrake {
    let store: any BounceStore
    let mails: MailHistory
    let policy: BouncePolicy
    let now: Timestamp

    /// One issue to one provider.
    private struct Place: Hashable {
        let issue: Slug
        let provider: String
    }

    /// Changes verdicts on dead addresses where the brake has something to say; those of earlier
    /// evidence come along.
    func apply(
        to verdicts: [(evidence: BounceEvidence, verdict: BounceVerdict)]
    ) throws -> [(number: Int64, verdict: BounceVerdict)] {
        var out: [Int64: BounceVerdict] = [:]
        var places: [Place: [Int64]] = [:]
        for (evidence, verdict) in verdicts {
            out[evidence.number] = verdict
            guard verdict == .suppressed, evidence.kind != .complaint,
                evidence.weight == .deadMailbox, let mail = evidence.mail,
                let provider = evidence.provider
            else { continue }
            places[Place(issue: mail.issue, provider: provider), default: []]
                .append(evidence.number)
        }
        for (place, numbers) in places {
            guard let changed = try verdict(at: place) else { continue }
            for number in numbers { out[number] = changed }
            if changed == .held {
                for earlier in try suppressed(at: place) { out[earlier.number] = .held }
            }
        }
        return out.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// What becomes of the verdicts; nil where they hold.
    private func verdict(at place: Place) throws -> BounceVerdict? {
        let known = try store.holds().first {
            $0.issue == place.issue && $0.provider == place.provider
        }
        switch known?.decision {
        case .released: return nil
        case .discarded: return .discarded
        case nil: break
        }
        if let known { return now - known.since < BouncePolicy.holdTime ? .held : nil }
        guard try trips(at: place) else { return nil }
        try store.set(BounceHold(issue: place.issue, provider: place.provider, since: now))
        return .held
    }

    private func trips(at place: Place) throws -> Bool {
        let dead = try recent(.issue(place.issue)).filter {
            $0.weight == .deadMailbox && $0.isProved && $0.verdict?.counts ?? true
        }
        let here = dead.filter { $0.provider == place.provider && $0.mail?.followsOther == true }
        let (atProvider, inIssue) = (people(here), people(dead))
        // Counting mails goes over the whole ledger.
        guard max(atProvider, inIssue) > policy.brakeLeast else { return false }
        let mails = mails.mails(of: place.issue)
        return policy.brakes(
            atProvider, of: mails[place.provider] ?? 0, share: policy.brakeShare)
            || policy.brakes(
                inIssue, of: mails.values.reduce(0, +), share: BouncePolicy.brakeShareOfIssue)
    }

    private func suppressed(at place: Place) throws -> [BounceEvidence] {
        var question = BounceQuestion.issue(place.issue)
        question.provider = place.provider
        question.verdicts = [.suppressed]
        return try recent(question).filter {
            $0.weight == .deadMailbox && $0.isProved && $0.kind != .complaint
        }
    }

    private func recent(_ question: BounceQuestion) throws -> [BounceEvidence] {
        var question = question
        question.since = Timestamp(
            milliseconds: now.milliseconds - BouncePolicy.brakeWindow.milliseconds)
        return try store.evidence(question, limit: .max)
    }

    private func people(_ evidence: [BounceEvidence]) -> Int {
        Set(evidence.compactMap(\.subscriber)).count
    }
}
