import DeliveryEngine
package import NewsletterCore
package import Subscribing
import Synchronization

/// Asks the subscriber database whether somebody still wants to be mailed.
///
/// Whether an opt-out was recorded is looked at for every batch, whether the list has changed four
/// times a second. Whoever was asked about, or was chosen just now, is asked about again only where
/// a change names them.
package final class ListEligibility: EligibilityCheck {
    fileprivate struct State {
        /// The last change that is known, and the state of the intake then.
        var change: Int64
        var intake: IntakePosition
        var checkedAt: Duration
        /// Whether everybody is as they were when the audience was taken, but for those changed since.
        var audienceHolds: Bool
        /// Those who were changed since they were asked about.
        var changed: Set<SubscriberID> = []
        /// Those who were asked about, where the audience does not hold.
        var asked: Set<SubscriberID> = []
        /// Whether everybody must be asked about, as long as nobody can tell who was changed.
        var isUncertain = false
        /// Whom the brake on bounces held at the last look.
        var held: Set<SubscriberID> = []
        /// What this run has recorded itself, each about one who has no second mail.
        var own: Set<String> = []
        /// How many addresses were suppressed by that, which had not been.
        var suppressed = 0
    }

    /// Of so many people is it remembered that they were asked about.
    fileprivate static let memory = 16_384

    private let store: SubscriberStore
    private let lists: [ListName]
    private let origin: Origin
    private let acceptances: LaterAcceptances?
    private let held: HeldPeople?
    private let uptime: @Sendable () -> Duration
    private let state: Mutex<State>

    /// Begins to watch; `version` is that of the list from which the audience was taken just
    /// now, nil where it was taken by an earlier run.
    ///
    /// What is found out about addresses is put down to the mailing of the issue, unless they
    /// have taken another since.
    package init(
        _ store: SubscriberStore, lists: [ListName], asOf version: ListVersion?, issue: Slug,
        acceptances: LaterAcceptances? = nil, held: HeldPeople? = nil, effects: Effects
    ) throws {
        self.store = store
        self.lists = lists
        self.acceptances = acceptances
        self.held = held
        origin = .mailing(issue)
        uptime = effects.uptime
        let known = try version ?? store.audiences.version()
        // Looked at once by the first batch in any case.
        state = Mutex(
            State(
                change: known.change, intake: known.intake,
                checkedAt: effects.uptime() - .seconds(1), audienceHolds: version != nil))
        // A run asks again by itself, and has replies to hear meanwhile.
        try store.wait(atMost: .milliseconds(250))
    }

    package func exclusions(
        of recipients: [Recipient]
    ) throws -> [SubscriberID: ExclusionReason] {
        if recipients.isEmpty { return [:] }
        var reasons = try listed(recipients.map(\.subscriber))
        let held = state.withLock { $0.held }
        if held.isEmpty { return reasons }
        for person in recipients.map(\.subscriber)
        where reasons[person] == nil && held.contains(person) {
            reasons[person] = .held
        }
        return reasons
    }

    /// Whom the list leaves out.
    private func listed(_ recipients: [SubscriberID]) throws -> [SubscriberID: ExclusionReason] {
        let people = try state.withLock { state in
            try look(&state)
            return recipients.filter { state.mustAsk($0) }
        }
        if people.isEmpty { return [:] }
        let found = try store.audiences.exclusions(of: people, in: lists)
        state.withLock { $0.note(people.filter { found[$0] == nil }) }
        return found
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

    /// Looks who was changed, where it is time or something was recorded.
    private func look(_ state: inout State) throws {
        let now = uptime()
        let isDue = now - state.checkedAt >= .milliseconds(250)
        if isDue {
            try store.checkPlace()
            state.held = held?.all() ?? []
        }
        let intake = store.audiences.intakePosition()
        guard isDue || intake != state.intake else { return }
        let changes = try store.audiences.changes(since: state.change)
        if let people = changes.people {
            state.changed.formUnion(people)
        } else {
            state.forgetAll()
        }
        state.isUncertain =
            try changes.isOverlaid
            && !store.suppressions.recordedOptOuts().isSubset(of: state.own)
        state.change = changes.last
        state.intake = intake
        if isDue { state.checkedAt = now }
    }
}

extension ListEligibility.State {
    /// Whether somebody has to be asked about.
    fileprivate func mustAsk(_ id: SubscriberID) -> Bool {
        isUncertain || changed.contains(id) || !audienceHolds && !asked.contains(id)
    }

    /// Notes that people are to be mailed.
    fileprivate mutating func note(_ people: [SubscriberID]) {
        if isUncertain { return }
        changed.subtract(people)
        if audienceHolds { return }
        if asked.count > ListEligibility.memory { asked.removeAll() }
        asked.formUnion(people)
    }

    /// Has everybody asked about once more.
    fileprivate mutating func forgetAll() {
        audienceHolds = false
        asked.removeAll()
    }
}

/// The check of mails that no list decides on, such as test mails.
package struct OpenEligibility: EligibilityCheck {
    package init() {}

    package func exclusions(of recipients: [Recipient]) -> [SubscriberID: ExclusionReason] { [:] }
    package func suppress(_ recipient: Recipient, because reply: Reply, heardAt moment: Timestamp) {
    }
}
