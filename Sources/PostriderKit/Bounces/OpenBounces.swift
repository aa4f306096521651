import DeliveryEngine
import Files
package import Inbound
import NewsletterCore
import NewsroomFiles
package import Subscribing

/// The evidence of a newsroom, opened to write: one process at a time.
package final class OpenBounces {
    package let workspace: Workspace
    package let store: any BounceStore
    package let list: SubscriberStore
    package let mails: MailHistory
    package let policy: BouncePolicy
    private let lock: FileLock

    /// Takes the lock and opens everything; throws an error that is temporary where another process
    /// has the lock.
    package init(in workspace: Workspace) throws {
        let newsroom = workspace.newsroom
        let settings = try workspace.settings()
        self.workspace = workspace
        try Folder.create(newsroom.subscribers, mode: 0o700)
        lock = try FileLock(at: newsroom.bounceLock, now: workspace.effects.now())
        store = try workspace.adapters.bounces.open(at: newsroom.bounces)
        list = try workspace.subscribers()
        mails = MailHistory(
            of: newsroom, by: workspace.adapters.ledgers, groups: settings.pace.groups)
        policy = settings.bounces
    }

    /// Ends the use of all of it.
    package func close() {
        withExtendedLifetime(lock) {
            mails.close()
            list.close()
            store.close()
        }
    }

    /// What judges the evidence and tells the list.
    package var judge: JudgeBounces {
        let intake = workspace.adapters.lists.intake(
            of: workspace.newsroom.subscriberDatabase, effects: workspace.effects)
        return JudgeBounces(
            store: store, list: list, intake: intake, mails: mails, policy: policy,
            effects: workspace.effects)
    }
}
