import NewsletterCore
import PostriderTesting
import Storage

@testable import PostriderKit

extension Adapters {
    /// A world that answers nothing: whoever asks it what a test did not give is stopped.
    static let refusing = refusing(butFor: RefusingWorld())

    /// The same with pages that answer.
    static func refusing(butFor pages: any PageSource) -> Adapters {
        let world = RefusingWorld()
        return Adapters(
            dns: world, pages: pages, pictures: world, relays: world,
            lists: SubscriberDatabases(), ledgers: LedgerDatabases(.testing()),
            limits: RateLimitDatabases(), checkups: SQLiteCheckups(),
            bounces: BounceDatabases(), signUps: WebDatabases(), mailboxes: world)
    }
}
