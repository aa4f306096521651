import Subscribing

/// What an export tells of the first consent besides its source and time.
struct ConsentDetail {
    let column: ImportColumn
    /// The value for a row of `subscriber AS s`.
    let sql: String

    static let all = [
        ConsentDetail(column: .consentForm, sql: first("form", "given")),
        ConsentDetail(column: .consentAddress, sql: first("address", "given")),
        ConsentDetail(
            column: .confirmedAt,
            sql: first("strftime('%Y-%m-%dT%H:%M:%SZ', at / 1000, 'unixepoch')", "confirmed")),
    ]

    private static func first(_ value: String, _ kind: String) -> String {
        """
        (SELECT \(value) FROM consent AS c
            WHERE c.subscriber = s.public_id AND c.kind = '\(kind)' AND \(value) IS NOT NULL
            ORDER BY c.id LIMIT 1)
        """
    }
}
