internal import NewsletterCore

/// Every tag that somebody ever had, in its first spelling, kept while tags are added.
///
/// There are few tags and many people: each spelling is looked up once.
final class KnownTags {
    private let db: Session
    private var spellings: [String: String] = [:]

    init(_ db: Session) { self.db = db }

    /// The spelling in which a tag is kept; a new tag is noted.
    func spelling(of tag: String) throws -> String {
        if let known = spellings[tag] { return known }
        try db.run("INSERT INTO known_tag (name) VALUES (?) ON CONFLICT DO NOTHING", [tag])
        let known = try Self.spelling(of: tag, db) ?? tag
        if spellings.count < 10_000 { spellings[tag] = known }
        return known
    }

    /// Forgets the tags that nobody has, since one may tell of somebody who is erased.
    static func forgetUnused(_ db: Session) throws {
        try db.run("DELETE FROM known_tag WHERE name NOT IN (SELECT name FROM tag)")
    }

    /// The first spelling of a tag; nil where nobody ever had it.
    static func spelling(of tag: String, _ db: Session) throws -> String? {
        try db.first(String.self, "SELECT name FROM known_tag WHERE name = ?", [tag])
    }
}
