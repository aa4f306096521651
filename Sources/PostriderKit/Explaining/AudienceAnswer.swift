import DeliveryEngine
package import NewsletterCore
import NewsroomFiles
package import Subscribing

/// Whether a mailing reaches a person, and which rule decides it.
package struct AudienceAnswer: Encodable {
    /// What decided, in the order in which the rules are asked.
    enum Rule: String, Encodable {
        /// Nobody has the address.
        case unknown
        /// The mailing goes to lists on which they are not.
        case lists
        /// The expression does not hold for them.
        case segment
        /// Their status is not active.
        case status
        case suppression
        /// They left, or wait for a confirmation on, every list that counts.
        case membership
        /// They asked for no mail until a day.
        case pause
        /// The address cannot be written in a mail.
        case address
        /// They lack a value that the issue cannot do without.
        case values
        /// The mailing was closed before it reached them.
        case closed
        /// The same address is there under another identity.
        case duplicate
        /// Nothing speaks against it.
        case none
        /// Their row, or their place on its lists, was deleted while it was under way.
        case removed
        /// Another machine mails the part of the audience in which they are.
        case otherPart = "other_part"
        /// They were no candidate when the audience was frozen.
        case absent
    }

    /// Nil where it is about any mailing to everybody.
    package let issue: String?
    /// Whether the audience is frozen in a ledger.
    package let isFrozen: Bool
    package let isIn: Bool
    let rule: Rule
    /// One sentence.
    package let because: String
}

/// Answers for one person.
package struct AudienceQuestion {
    package let address: EmailAddress
    package let dossier: Dossier
    /// Whether the brake holds what came back of them.
    private let isHeld: Bool

    package init(address: EmailAddress, dossier: Dossier, isHeld: Bool = false) {
        self.address = address
        self.dossier = dossier
        self.isHeld = isHeld
    }

    /// What a mailing that began now would do.
    package func answer(
        for issue: String?, to lists: [ListName], where segment: Segment?,
        _ store: SubscriberStore
    ) throws -> AudienceAnswer {
        var standing = try store.audiences.standing(of: address, in: lists, segment: segment)
        let stored = dossier.subscriber?.address ?? address
        let candidate = Candidate(
            subscriber: SubscriberID(""), address: stored.description, addressKey: stored.key)
        if standing == .mailed, isHeld { standing = .excluded(.held) }
        if standing == .mailed, !candidate.canBeWritten { standing = .excluded(.invalid) }
        let (rule, because) = reason(standing, Audience(lists).description)
        return AudienceAnswer(
            issue: issue, isFrozen: false, isIn: standing == .mailed, rule: rule, because: because)
    }

    /// What the ledger of a mailing that has begun says.
    package func answer(
        for trace: PersonTraces.Trace, in workspace: Workspace
    ) throws -> AudienceAnswer {
        let audience = try trace.audience(in: workspace)
        let row = trace.rows.first(where: \.isRecipient) ?? trace.rows.first
        let frozen =
            "the audience was frozen \(trace.mailing.createdAt): "
            + audience.description
        guard let row else {
            if let part = audience.chosen?.part, !part.holds(addressKey: address.key) {
                let theirs = part.number(ofAddressKey: address.key)
                return AudienceAnswer(
                    issue: trace.issue.slug.description, isFrozen: true, isIn: false,
                    rule: .otherPart,
                    because: "\(frozen). They are in part \(theirs), which another machine mails; "
                        + "what became of it stands in the ledger there.")
            }
            return AudienceAnswer(
                issue: trace.issue.slug.description, isFrozen: true, isIn: false, rule: .absent,
                because: "\(frozen). \(absence(from: trace.mailing, to: audience.lists))")
        }
        let rule: AudienceAnswer.Rule =
            switch row.exclusion {
            case nil: .none
            case .suppressed: .suppression
            case .duplicate: .duplicate
            case .invalid: .address
            case .unrenderable: .values
            case .closed: .closed
            case .removed: .removed
            case .paused: .pause
            case .bounced, .complained, .held: .status
            default: .membership
            }
        return AudienceAnswer(
            issue: trace.issue.slug.description, isFrozen: true, isIn: row.isRecipient,
            rule: rule, because: "\(frozen); \(row.inWords).\(comeback(from: row, in: trace))")
    }

    /// What to do for somebody who is back after their row, or their place on a list, was
    /// deleted; empty where that is not so.
    private func comeback(from row: LedgerRow, in trace: PersonTraces.Trace) -> String {
        guard let subscriber = dossier.subscriber, subscriber.status == .active else { return "" }
        let isFormer = row.subscriber != subscriber.id
        let mayReplace =
            row.exclusion == .removed
            || isFormer
                && (row.state == .queued || row.exclusion == .unsubscribed)
        guard mayReplace else { return "" }
        return " They are back on the list"
            + (isFormer ? " since \(subscriber.createdAt)" : "")
            + "; `postrider send \(trace.issue.slug) --include-new` takes them in."
    }

    private func reason(
        _ standing: AudienceStanding, _ audience: String
    ) -> (AudienceAnswer.Rule, String) {
        switch standing {
        case .mailed:
            let lists = dossier.memberships.filter { $0.state == .active }.map { "\($0.list)" }
            let place = lists.isEmpty ? "on no list" : "on \(lists.joined(separator: ", "))"
            return (
                .none, "the mailing goes to \(audience); they are active, \(place), not suppressed."
            )
        case .excluded(let reason): return exclusion(reason)
        case .notOnTheLists: return (.lists, "the mailing goes to \(audience); they are not on it.")
        case .notInTheSegment: return (.segment, "the expression does not hold for them.")
        case .unknown:
            if dossier.suppression != nil {
                return (.unknown, "nobody has the address, and it is suppressed.")
            }
            return (.unknown, "nobody has the address.")
        }
    }

    private func exclusion(_ reason: ExclusionReason) -> (AudienceAnswer.Rule, String) {
        let status = dossier.subscriber?.status ?? .active
        if status != .active { return (.status, "their status is \(status.rawValue).") }
        switch reason {
        case .suppressed:
            let suppression = dossier.suppression
            let why = suppression.map { ": \($0.reason.rawValue) since \($0.at)" } ?? ""
            return (.suppression, "the address is suppressed\(why).")
        case .pending: return (.membership, "they have not confirmed any list that it goes to.")
        case .unsubscribed: return (.membership, "they left every list that it goes to.")
        case .paused:
            let end = dossier.subscriber?.pausedUntil.map { " until \($0)" } ?? ""
            return (.pause, "they asked for no mail\(end).")
        case .held:
            return (
                .status, "the brake holds the bounces of their provider until somebody decides."
            )
        case .invalid: return (.address, "its domain has no form in which mail can be sent.")
        default: return (.address, "\(reason.inWords).")
        }
    }

    /// Why somebody is not in a frozen audience, as far as it can be told today.
    private func absence(from mailing: MailingOutline, to lists: [ListName]) -> String {
        guard let subscriber = dossier.subscriber else {
            return "They are in no row of it: not a subscriber then, or deleted or forgotten."
        }
        if subscriber.createdAt > mailing.createdAt {
            return "They joined \(subscriber.createdAt), later; "
                + "`send --include-new` takes them in."
        }
        let mine = dossier.memberships.filter { lists.contains($0.list) }
        if let late = mine.first(where: { $0.since > mailing.createdAt }) {
            return "They have been on \(late.list) only since \(late.since); "
                + "`send --include-new` takes them in."
        }
        return lists.isEmpty || !mine.isEmpty
            ? "They are in no row of it: outside the expression, or their row is newer than it."
            : "They are on none of its lists."
    }
}
