internal import NewsletterCore
import Subscribing

/// The subscribers whom a condition lets through, as they stand by their suppressions too, with
/// what is on record of their consent besides the row.
struct ConsentingPeople {
    private var rows: SQLCursor
    /// Nil where nobody's consent is known in more detail than the row has.
    private let details: FastStatement?
    private let suppressionList: SuppressionList

    init(
        _ db: Session, _ condition: (sql: String, arguments: [(any SQLConvertible)?]),
        _ suppressionList: SuppressionList, hasDetails: Bool
    ) throws {
        self.suppressionList = suppressionList
        details =
            try hasDetails
            ? FastStatement(
                db,
                """
                SELECT \(ConsentDetail.all.map(\.sql).joined(separator: ", "))
                FROM (SELECT ?1 AS public_id) AS s
                """)
            : nil
        rows = try db.cursor(
            "\(PersonRow.query) WHERE \(condition.sql) ORDER BY s.id", condition.arguments)
    }

    /// The next of them; nil after the last.
    mutating func next() throws -> (Subscriber, details: [ImportColumn: String])? {
        while let row = try rows.next() {
            guard var subscriber = try PersonRow.subscriber(row) else { continue }
            subscriber.status = try suppressionList.exportedStatus(
                of: subscriber.address.key, subscriber.status)
            return (subscriber, try cells(of: subscriber))
        }
        return nil
    }

    private func cells(of subscriber: Subscriber) throws -> [ImportColumn: String] {
        guard let details else { return [:] }
        details.bind(subscriber.id.description, at: 1)
        defer { details.reset() }
        var cells: [ImportColumn: String] = [:]
        guard try details.step() else { return cells }
        for (index, detail) in ConsentDetail.all.enumerated() {
            cells[detail.column] = details.text(Int32(index))
        }
        return cells
    }
}
