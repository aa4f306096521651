internal import GRDB
public import NewsletterCore

/// Where somebody would stand in a mailing that began now.
public enum AudienceStanding: Hashable, Sendable {
    /// They would be mailed.
    case mailed
    /// They would be a candidate, and left out.
    case excluded(ExclusionReason)
    /// On none of the lists to which the mailing goes, so no candidate.
    case notOnTheLists
    /// The expression does not hold for them, so no candidate.
    case notInTheSegment
    /// Nobody has the address.
    case unknown
}

extension SubscriberDatabase {
    /// Asks for one address what ``forEachCandidate(of:in:attributes:_:)`` decides for
    /// everybody, by the same rules in the same order.
    public func standing(
        of address: EmailAddress, in lists: [ListName] = [], segment: Segment? = nil
    ) throws -> AudienceStanding {
        try readCompared { db in
            guard try Self.find(.address(address), db) != nil else { return .unknown }
            let candidate = try FastStatement(
                db, audienceQuery(lists, db) + " AND s.address_key = ?1")
            candidate.bind(address.key, at: 1)
            defer { candidate.reset() }
            guard try candidate.step() else { return .notOnTheLists }
            if let segment, try !holds(segment, for: address, db) { return .notInTheSegment }
            return try Self.exclusion(candidate, suppressions(db)).map { .excluded($0) } ?? .mailed
        }
    }

    private func holds(
        _ segment: Segment, for address: EmailAddress, _ db: Database
    ) throws -> Bool {
        let query = try self.query(segment, at: effects.now(), db)
        return try Bool.fetchOne(
            db, sql: "SELECT 1 FROM subscriber AS s WHERE s.address_key = ? AND \(query.sql)",
            arguments: [address.key] + StatementArguments(query.arguments)) ?? false
    }
}
