import DeliveryEngine
import NewsletterCore
import Storage
import Synchronization

/// Asks the subscriber database whether somebody still wants to be mailed.
///
/// While nobody else has changed the list since the audience was taken from it, the answer is
/// known: whether an opt-out was recorded is looked at for every mail, whether the database
/// changed four times a second. After a change everybody is asked for one by one.
final class ListReadership: Readership {
    private struct State {
        var version: ListVersion
        var isUnchanged: Bool
        var checkedAt: Duration
        /// What this run has recorded itself, each about one who has no second mail.
        var own: Set<String> = []
    }

    private let people: SubscriberDatabase
    private let lists: [ListName]
    private let origin: Origin
    private let uptime: @Sendable () -> Duration
    private let state: Mutex<State>

    /// Begins to watch; `version` is that of the list from which the audience was taken just
    /// now, nil where it was taken by an earlier run.
    ///
    /// What is found out about addresses is put down to the mailing of the issue.
    init(
        _ people: SubscriberDatabase, lists: [ListName], asOf version: ListVersion?, issue: Slug,
        effects: Effects
    ) throws {
        self.people = people
        self.lists = lists
        origin = .mailing(issue)
        uptime = effects.uptime
        // Looked at once by the first mail in any case.
        state = Mutex(
            State(
                version: try version ?? people.version(), isUnchanged: version != nil,
                checkedAt: effects.uptime() - .seconds(1)))
        // A run asks again by itself, and has replies to hear meanwhile.
        try people.wait(atMost: .milliseconds(250))
    }

    func exclusion(of recipient: Recipient) throws -> ExclusionReason? {
        if try isUnchanged() { return nil }
        let id = recipient.subscriber
        return try people.exclusions(of: [id], in: lists)[id]
    }

    /// Records it, whoever is at work on the list.
    func suppress(_ recipient: Recipient, because reply: Reply) throws {
        // By the address: whoever was held may have another by now, and this one is dead.
        let id = try people.record(
            .mark(.address(recipient.address), as: .bounced, note: reply.description),
            origin: origin)
        state.withLock { _ = $0.own.insert(id) }
    }

    private func isUnchanged() throws -> Bool {
        let now = uptime()
        return try state.withLock { state in
            guard state.isUnchanged else { return false }
            let intake = people.intakePosition()
            if intake != state.version.intake {
                state.isUnchanged = try people.recordedOptOuts().isSubset(of: state.own)
                state.version.intake = intake
            }
            if state.isUnchanged, now - state.checkedAt >= .milliseconds(250) {
                state.isUnchanged = try people.version().data == state.version.data
                state.checkedAt = now
            }
            return state.isUnchanged
        }
    }
}

/// The readership of mails that no list decides on, such as test mails.
struct OpenReadership: Readership {
    func exclusion(of recipient: Recipient) -> ExclusionReason? { nil }
    func suppress(_ recipient: Recipient, because reply: Reply) {}
}
