package import NewsletterCore
package import Subscribing

extension StoredAudiences {
    /// Asks for one address what ``candidates(of:in:asOf:attributes:)`` decides for
    /// everybody, by the same rules in the same order.
    package func standing(
        of address: EmailAddress, in lists: [ListName] = [], segment: Segment? = nil
    ) throws -> AudienceStanding {
        try readCompared { db in
            guard try PersonRow.find(.address(address), db) != nil else { return .unknown }
            let candidate = try FastStatement(
                db, audienceQuery(lists, db) + " AND s.address_key = ?1")
            candidate.bind(address.key, at: 1)
            defer { candidate.reset() }
            guard try candidate.step() else { return .notOnTheLists }
            if let segment, try !holds(segment, for: address, db) { return .notInTheSegment }
            return try exclusion(candidate, suppressions(db)).map { .excluded($0) } ?? .mailed
        }
    }

    private func holds(
        _ segment: Segment, for address: EmailAddress, _ db: Session
    ) throws -> Bool {
        let query = try questions.query(segment, at: effects.now(), db)
        return try db.first(
            Bool.self, "SELECT 1 FROM subscriber AS s WHERE s.address_key = ? AND \(query.sql)",
            [address.key] + query.arguments) ?? false
    }
}
