import GRDB
import NewsletterCore

@testable import Storage
@testable import Subscribing

extension FuzzTarget {
    /// Segments: a fault lies within the expression; what can be read is sound SQL in which no
    /// word of the user stands, and splits the subscribers into those who fit and those who
    /// do not.
    static let segment = FuzzTarget("segment") { bytes in
        let expression = bytes.asText
        do {
            let segment = try Segment(expression)
            let query = try SegmentQuery(segment, .fuzzed)
            try demandEqual(
                query.sql.utf8.count { $0 == UInt8(ascii: "?") }, query.arguments.count,
                "places and parameters in \(query.sql)")
            let opposite = try SegmentQuery(Segment("not (\(expression))"), .fuzzed)
            let people = try SegmentPeople.shared()
            try demandEqual(
                try people.count(query) + people.count(opposite), SegmentPeople.all,
                "some neither fit nor not, or both: \(query.sql)")
        } catch let error as SegmentError {
            try demand(
                (0...expression.count).contains(error.offset),
                "\(error.offset) in \(expression.count) characters")
            try demandEqual(
                error.description.split(separator: "\n", omittingEmptySubsequences: false).count,
                2, "lines of \(error)")
            try demand(!error.description.hasControls(except: "\n"), "\(error)")
        }
    }
}

extension SegmentQuery.Context {
    /// One list, any attribute, and no issue or saved segment.
    fileprivate static var fuzzed: Self {
        Self(
            today: CalendarDate(year: 2026, month: 11, day: 22)!, list: { _ in 1 },
            saved: { name, segment, offset in throw segment.error(offset, "no segment \(name)") },
            delivery: { _, issue, segment, offset in
                throw segment.error(offset, "no issue \(issue.escapingControls())")
            },
            hashes: { "instr" }, attribute: { _, _, _, _ in })
    }
}

/// Some subscribers in memory, to ask segments of.
private struct SegmentPeople {
    static let all = 5

    private let database: DatabaseQueue

    private static let made = Result { try SegmentPeople() }

    static func shared() throws -> SegmentPeople { try made.get() }

    private init() throws {
        database = try DatabaseQueue()
        try SubscriberSchema.migrator.migrate(database)
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO list (id, name, opt_in, created_at)
                    VALUES (1, 'weekly', 'single', 0)
                    """)
            let attributes = [
                nil, "{}", #"{"age": "30", "city": "Bath"}"#, #"{"age": "x", "joined": "2026"}"#,
                #"{"joined": "2026-01-01", "age": "-1e9"}"#,
            ]
            for (id, attributes) in attributes.enumerated() {
                try db.execute(
                    sql: """
                        INSERT INTO subscriber VALUES
                        (?, ?, ?, ?, ?, ?, 'active', ?, ?, ?, 0, ?, NULL, NULL, NULL)
                        """,
                    arguments: [
                        id, "id\(id)", "P\(id)@x.org", "p\(id)@x.org", id > 1 ? "P" : nil,
                        id > 2 ? "en" : nil, id > 3 ? "fair" : nil, id > 2 ? 86_400_000 : nil,
                        -1, attributes,
                    ])
            }
            try db.execute(
                sql: """
                    INSERT INTO tag VALUES (1, 'paid');
                    INSERT INTO membership VALUES (2, 1, 'active', 0);
                    """)
        }
    }

    func count(_ query: SegmentQuery) throws -> Int {
        try database.read { db in
            try Session(db).first(
                Int.self, "SELECT count(*) FROM subscriber AS s WHERE \(query.sql)",
                query.arguments) ?? -1
        }
    }
}
