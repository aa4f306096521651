internal import NewsletterCore
import Subscribing

/// Tells what is taken over from another copy of the list, attached as `other`, by whom and when it
/// was said there: how somebody left stays known.
final class TakenHistories {
    private let db: Session
    private let now: Timestamp
    /// Of what nobody said there when and how.
    private var unknown: HistoryWriter?

    init(_ db: Session, at now: Timestamp) {
        self.db = db
        self.now = now
    }

    /// The writer for a standing of somebody: the newsletter's, or that on a list.
    func writer(of id: String, list: String?, state: String) throws -> HistoryWriter {
        let said = try db.row(
            """
            SELECT at, origin FROM other.standing
            WHERE subscriber = ? AND list IS ? AND state = ? ORDER BY id DESC LIMIT 1
            """, [id, list, state])
        if let said {
            return try HistoryWriter(
                db, at: Timestamp(milliseconds: said[0]), origin: Origin(said[1]))
        }
        let writer = try unknown ?? HistoryWriter(db, at: now, origin: .restoring)
        unknown = writer
        return writer
    }
}
