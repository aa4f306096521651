import NewsletterCore
package import Subscribing

/// A subscriber with what has happened to them, as `--json` tells it.
package struct SubscriberHistory: Encodable {
    /// The subscriber as they are now.
    package let subscriber: SubscriberRecord
    /// Why the address is suppressed; nil where it is not.
    package let suppressed: String?
    /// What has happened, the oldest first.
    package let history: [Explanation.Event]

    /// Nil where the dossier is about nobody who is on the list.
    package init?(_ dossier: Dossier) {
        guard let person = dossier.subscriber else { return nil }
        subscriber = SubscriberRecord(person)
        suppressed = dossier.suppression?.reason.rawValue
        history = dossier.history.map { Explanation.Event($0) }
    }
}
