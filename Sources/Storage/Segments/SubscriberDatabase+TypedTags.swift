internal import GRDB
internal import NewsletterCore

extension SubscriberDatabase {
    /// Throws at the place where an expression that somebody types now asks for a tag that
    /// nobody ever had.
    ///
    /// One that is saved, or that a mailing keeps, is not asked: its tags were there once.
    public func checkTags(of segment: Segment) throws {
        try file.read { db in try checkTags(of: segment, db) }
    }

    func checkTags(of segment: Segment, _ db: Database) throws {
        for (name, offset) in segment.tags where try TagBook.spelling(of: name, db) == nil {
            if name.isEmpty { throw segment.error(offset, "a tag has a name") }
            let known = try String.fetchAll(db, sql: "SELECT name FROM known_tag ORDER BY name")
            let near = name.nearest(in: known)
            throw segment.error(
                offset,
                "nobody ever had the tag \(name.escapingControls())"
                    + (near.map { "; did you mean \($0.escapingControls())?" } ?? ""))
        }
    }
}

extension Segment {
    /// The tags that the expression asks for itself, with the places where they stand.
    fileprivate var tags: [(name: String, offset: Int)] { Self.tags(condition) }

    private static func tags(_ condition: Condition) -> [(String, Int)] {
        switch condition {
        case .all(let terms), .any(let terms): terms.flatMap(tags)
        case .not(let term): tags(term)
        case .tag(let name, let offset): [(name, offset)]
        default: []
        }
    }
}
