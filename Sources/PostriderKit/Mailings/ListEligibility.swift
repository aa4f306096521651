import DeliveryEngine
package import NewsletterCore
package import Subscribing
import Synchronization

/// Asks the subscriber database whether somebody still wants to be mailed.
///
/// While nobody else has changed the list since the audience was taken from it, the answer is
/// known: whether an opt-out was recorded is looked at for every batch, whether the database
/// changed four times a second. After a change everybody is asked for.
package final class ListEligibility: EligibilityCheck {
    private struct State {
        var version: ListVersion
        var isUnchanged: Bool
        var checkedAt: Duration
        /// What this run has recorded itself, each about one who has no second mail.
        var own: Set<String> = []
        /// How many addresses were suppressed by that, which had not been.
        var suppressed = 0
    }

    private let store: SubscriberStore
    private let lists: [ListName]
    private let origin: Origin
    private let acceptances: LaterAcceptances?
    private let uptime: @Sendable () -> Duration
    private let state: Mutex<State>

    /// Begins to watch; `version` is that of the list from which the audience was taken just
    /// now, nil where it was taken by an earlier run.
    ///
    /// What is found out about addresses is put down to the mailing of the issue, unless they
    /// have taken another since.
    package init(
        _ store: SubscriberStore, lists: [ListName], asOf version: ListVersion?, issue: Slug,
        acceptances: LaterAcceptances? = nil, effects: Effects
    ) throws {
        self.store = store
        self.lists = lists
        self.acceptances = acceptances
        origin = .mailing(issue)
        uptime = effects.uptime
        // Looked at once by the first batch in any case.
        state = Mutex(
            State(
                version: try version ?? store.audiences.version(), isUnchanged: version != nil,
                checkedAt: effects.uptime() - .seconds(1)))
        // A run asks again by itself, and has replies to hear meanwhile.
        try store.wait(atMost: .milliseconds(250))
    }

    package func exclusions(
        of recipients: [Recipient]
    ) throws -> [SubscriberID: ExclusionReason] {
        if try recipients.isEmpty || isUnchanged() { return [:] }
        return try store.audiences.exclusions(of: recipients.map(\.subscriber), in: lists)
    }

    /// How many dead addresses this run has suppressed.
    package var suppressed: Int { state.withLock { $0.suppressed } }

    /// Records it, whoever is at work on the list.
    package func suppress(
        _ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp
    ) throws {
        if acceptances?.isAccepted(recipient.address, after: moment) == true { return }
        let isNew = isToBeSuppressed(recipient.address)
        // By the address: whoever was held may have another by now, and this one is dead.
        let id = try store.suppressions.record(
            .mark(.address(recipient.address), as: .bounced, note: reply.description),
            origin: origin)
        state.withLock { state in
            state.own.insert(id)
            if isNew { state.suppressed += 1 }
        }
    }

    /// Whether it is news that the address is dead; who left before is on record as that.
    private func isToBeSuppressed(_ address: EmailAddress) -> Bool {
        if ((try? store.suppressions.suppression(of: address)) ?? nil) != nil { return false }
        let status = ((try? store.people.subscriber(.address(address))) ?? nil)?.status
        return status == nil || status == .active
    }

    private func isUnchanged() throws -> Bool {
        let now = uptime()
        return try state.withLock { state in
            let isDue = now - state.checkedAt >= .milliseconds(250)
            if isDue { try store.checkPlace() }
            if isDue, !state.isUnchanged { state.checkedAt = now }
            guard state.isUnchanged else { return false }
            let intake = store.audiences.intakePosition()
            if intake != state.version.intake {
                state.isUnchanged = try store.suppressions.recordedOptOuts().isSubset(of: state.own)
                state.version.intake = intake
            }
            if state.isUnchanged, isDue {
                state.isUnchanged = try store.audiences.version().data == state.version.data
                state.checkedAt = now
            }
            return state.isUnchanged
        }
    }
}

/// The readership of mails that no list decides on, such as test mails.
package struct OpenEligibility: EligibilityCheck {
    package init() {}

    package func exclusions(of recipients: [Recipient]) -> [SubscriberID: ExclusionReason] { [:] }
    package func suppress(_ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp) {
    }
}
