internal import GRDB
internal import NewsletterCore

/// Every tag that somebody ever had, in its first spelling, kept while tags are added.
///
/// There are few tags and many people: each spelling is looked up once.
final class TagBook {
    private let db: Database
    private var spellings: [String: String] = [:]

    init(_ db: Database) { self.db = db }

    /// The spelling in which a tag is kept; a new tag is noted.
    func spelling(of tag: String) throws -> String {
        if let known = spellings[tag] { return known }
        try db.execute(
            sql: "INSERT INTO known_tag (name) VALUES (?) ON CONFLICT DO NOTHING",
            arguments: [tag])
        let known = try Self.spelling(of: tag, db) ?? tag
        if spellings.count < 10_000 { spellings[tag] = known }
        return known
    }

    /// Forgets the tags that nobody has, since one may tell of somebody who is erased.
    static func forgetUnused(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM known_tag WHERE name NOT IN (SELECT name FROM tag)")
    }

    /// The first spelling of a tag; nil where nobody ever had it.
    static func spelling(of tag: String, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT name FROM known_tag WHERE name = ?", arguments: [tag])
    }
}
