internal import GRDB
public import NewsletterCore

extension SubscriberDatabase {
    /// The attributes and tags that anybody has; it goes over all subscribers.
    public func names() throws -> SubscriberNames {
        let attributes = Set(try attributeNames())
        return try file.read { db in
            SubscriberNames(
                attributes: attributes,
                tags: Set(try String.fetchAll(db, sql: "SELECT DISTINCT name FROM tag")),
                isEmptyList: try Bool.fetchOne(
                    db, sql: "SELECT NOT EXISTS (SELECT 1 FROM subscriber)") ?? true)
        }
    }
}
