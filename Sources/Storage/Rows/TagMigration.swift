import Subscribing

/// Joins the spellings of each tag into the first, and notes the tags that were taken off.
///
/// Version 2 told `VIP` from `vip`, and forgot a tag that nobody had any more.
struct TagMigration {
    private let db: Session

    init(_ db: Session) { self.db = db }

    func run() throws {
        try db.run(
            """
            INSERT INTO known_tag SELECT name FROM cased_tag WHERE 1 ORDER BY subscriber, name
                ON CONFLICT DO NOTHING;
            INSERT INTO tag SELECT c.subscriber, k.name FROM cased_tag AS c
                JOIN known_tag AS k ON k.name = c.name WHERE 1 ON CONFLICT DO NOTHING;
            DROP TABLE cased_tag;
            """)
        let changes = try db.all(
            String.self,
            "SELECT DISTINCT detail FROM event WHERE kind = 'tags' AND detail IS NOT NULL")
        for tag in changes.flatMap(Self.tags) {
            try db.run("INSERT INTO known_tag (name) VALUES (?) ON CONFLICT DO NOTHING", [tag])
        }
    }

    /// The tags of a change as the history tells it: `+paid +two words -old`.
    static func tags(in detail: String) -> [String] {
        var tags: [String] = []
        for word in detail.split(separator: " ", omittingEmptySubsequences: false) {
            if let sign = word.first, "+-".contains(sign) {
                tags.append(String(word.dropFirst()))
            } else if !tags.isEmpty {
                tags[tags.count - 1] += " \(word)"
            }
        }
        return tags.filter { Tag.isFit($0) }
    }
}
