internal import NewsletterCore
import Subscribing

// What an entry says of leaving is heard also where nothing else of it is: of somebody who gets no
// mail already, whose domain gets none, or whose row cannot be used.

extension EntryWriter {
    /// Whether an entry says of somebody what an export said of them since they are suppressed:
    /// nothing new, and nothing that outlives the suppression.
    func isEcho(
        _ entry: SubscriberEntry, of known: SubscriberRows.Person, _ reason: SuppressionReason
    ) -> Bool {
        context.batch != nil && entry.id?.description == known.id && entry.status != known.status
            && entry.status == known.status.exported(suppressedFor: reason)
    }

    /// Somebody in a domain that gets no mail is neither added nor changed, but what says that
    /// they left is kept: the domain may get mail again.
    func merge(
        _ entry: SubscriberEntry, blockedBy block: Suppression
    ) throws -> EntryOutcome {
        let leaving = entry.leaving
        if let leaving, let known = try people.person(entry.address.key) {
            if !isEcho(entry, of: known, block.reason) { _ = try merge(leaving, into: known) }
        } else if let leaving {
            try keep(leaving)
        }
        return .skipped(.blocked)
    }

    /// Keeps that somebody left who is not on the list, and does not put them there.
    ///
    /// Of somebody who was forgotten nothing is kept.
    func keep(_ leaving: SubscriberEntry) throws {
        if try suppressions.entry(leaving.address)?.reason == .forgotten { return }
        if let reason = leaving.status.flatMap({ SuppressionReason($0) }) {
            try suppressions.note(leaving.address, reason, note: nil, at: context.now)
        }
        try memberships.rememberLeaves(by: leaving, origin: context.origin)
    }

    /// Somebody who gets no mail stays so, and leaves the lists that they left all the same.
    func mergeLeaves(
        _ entry: SubscriberEntry, into known: SubscriberRows.Person, or reason: SkipReason
    ) throws -> EntryOutcome {
        guard let leaving = entry.leaving else { return .skipped(reason) }
        return try merge(leaving, into: known) == .updated ? .updated : .skipped(reason)
    }

    /// Keeps that somebody left by a row that is of no use otherwise; false where it does not
    /// say so.
    func mergeLeaving(_ entry: SubscriberEntry) throws -> Bool {
        guard let leaving = entry.leaving else { return false }
        if leaving.status == nil, try people.person(leaving.address.key) == nil {
            try keep(leaving)
        } else {
            _ = try merge(leaving)
        }
        return true
    }
}
