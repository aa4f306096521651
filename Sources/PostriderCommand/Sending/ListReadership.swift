import DeliveryEngine
import NewsletterCore
import Storage
import Synchronization

/// Asks the subscriber database whether somebody still wants to be mailed.
///
/// While nobody else has changed the database since the audience was taken from it, the
/// answer is known; that is looked at four times a second. After a change everybody is asked
/// for one by one.
final class ListReadership: Readership {
    private struct State {
        var version: Int
        var isUnchanged: Bool
        var checkedAt: Duration
    }

    private let people: SubscriberDatabase
    private let lists: [ListName]
    private let origin: Origin
    private let uptime: @Sendable () -> Duration
    private let state: Mutex<State>

    /// Begins to watch; `isFresh` says that the audience was taken from the database just now.
    ///
    /// What is found out about addresses is put down to the mailing of the issue.
    init(
        _ people: SubscriberDatabase, lists: [ListName], isFresh: Bool, issue: Slug,
        effects: Effects
    ) throws {
        self.people = people
        self.lists = lists
        origin = .mailing(issue)
        uptime = effects.uptime
        state = Mutex(
            State(version: try people.version(), isUnchanged: isFresh, checkedAt: effects.uptime()))
    }

    func exclusion(of recipient: Recipient) throws -> ExclusionReason? {
        if try isUnchanged() { return nil }
        let id = recipient.subscriber
        return try people.exclusions(of: [id], in: lists)[id]
    }

    func suppress(_ recipient: Recipient, because reply: Reply) throws {
        // Who was held may have left meanwhile, or have another address.
        guard let person = try people.subscriber(.id(recipient.subscriber)),
            person.status == .active, person.address.key == recipient.address.key
        else { return }
        try people.mark(
            .id(recipient.subscriber), as: .bounced, note: reply.description, origin: origin)
    }

    private func isUnchanged() throws -> Bool {
        let now = uptime()
        return try state.withLock { state in
            guard state.isUnchanged else { return false }
            if now - state.checkedAt >= .milliseconds(250) {
                state.checkedAt = now
                state.isUnchanged = try people.version() == state.version
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
