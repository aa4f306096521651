internal import NewsletterCore
import Subscribing

/// What the history is told of somebody who leaves and had left already, within a transaction.
struct RepeatedLeaving {
    let steps: ListSteps
    let history: HistoryWriter
    let db: Session

    /// Tells it once; but by one click whenever somebody else said so last, since a leaving on a
    /// page is not taken back past that.
    func tell(_ id: SubscriberID, _ list: ListName?) throws {
        let origin = history.origin.description
        guard origin.hasPrefix(Origin.oneClick(nil).description) else {
            return try steps.tellOnce(id, "unsubscribed", list?.description, history, db)
        }
        let last = try db.first(
            String.self,
            """
            SELECT origin FROM event
            WHERE subscriber = ? AND kind = 'unsubscribed' AND detail IS ?
            ORDER BY id DESC LIMIT 1
            """, [id.description, list?.description])
        if last == origin { return }
        try history.tell(id.description, "unsubscribed", list?.description)
    }
}
