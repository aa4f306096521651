package import DeliveryEngine
package import NewsletterCore
import Synchronization

/// Keeps whether something has happened in a run since somebody last looked, so that what shows
/// its progress counts the ledger only then.
package final class MailingNews: MailingListener {
    private let hasNews = Atomic(false)

    package init() {}

    package func hear(_ events: [MailingEvent], at now: Timestamp) {
        hasNews.store(true, ordering: .releasing)
    }

    /// Whether something has happened since the last look.
    package func take() -> Bool { hasNews.exchange(false, ordering: .acquiringAndReleasing) }
}
