internal import NewsletterCore
import Subscribing

extension KnownKey {
    /// The keys that a list remembers, the oldest first.
    static func all(_ db: Session) throws -> [KnownKey] {
        try db.rows("SELECT id, mark, since, lost_at FROM list_key ORDER BY since, id").map {
            KnownKey(
                id: $0[0], mark: $0[1], since: Timestamp(milliseconds: $0[2]),
                isLost: ($0[3] as Int64?) != nil)
        }
    }
}
