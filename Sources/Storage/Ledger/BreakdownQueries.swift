internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

/// What a ledger is asked to count it by domain, reply, time and attempts.
enum BreakdownQueries {
    /// Five columns, as ``counts(_:from:)`` reads them.
    private static let counting = {
        let states: [DeliveryState] = [.sent, .deferred, .failed, .indoubt]
        let sums = states.map { "SUM(d.state = \(StateCode($0).rawValue))" }
        return (["COUNT(*)"] + sums).joined(separator: ", ")
    }()

    /// Exclusions have the codes from here on.
    private static let isRecipient = "d.state < \(StateCode(.excluded).rawValue)"

    /// When an attempt ended, in milliseconds since 1970.
    private static let moment = "(a.at + (SELECT created_at FROM mailing))"

    private static func codes(_ states: DeliveryState...) -> String {
        "(\(states.map { "\(StateCode($0).rawValue)" }.joined(separator: ",")))"
    }

    private static func counts(_ row: Row, from column: Int) -> LedgerBreakdown.Counts {
        LedgerBreakdown.Counts(
            recipients: row[column], sent: row[column + 1], deferred: row[column + 2],
            failed: row[column + 3], indoubt: row[column + 4])
    }

    // MARK: - Domains

    /// The domain stands after the last `@`: `rtrim` takes every other character away.
    static func domains(
        _ db: Database, limit: Int
    ) throws -> ([LedgerBreakdown.Domain], others: (domains: Int, counts: LedgerBreakdown.Counts)) {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                WITH d AS (
                    SELECT state, COALESCE(address_key, address) AS address FROM delivery)
                SELECT substr(address, 1 + length(rtrim(address, replace(address, '@', '')))),
                    \(counting)
                FROM d WHERE \(isRecipient) GROUP BY 1 ORDER BY 2 DESC, 1
                """)
        var domains: [LedgerBreakdown.Domain] = []
        var others = (domains: 0, counts: LedgerBreakdown.Counts())
        while let row = try rows.next() {
            if domains.count < limit {
                domains.append(.init(name: row[0], counts: counts(row, from: 1)))
            } else {
                others.domains += 1
                others.counts = others.counts + counts(row, from: 1)
            }
        }
        return (domains, others)
    }

    // MARK: - Replies

    /// With one MAX, SQLite takes the other columns from the row that has it.
    static func answers(
        _ db: Database, limit: Int
    ) throws -> ([LedgerBreakdown.Answer], others: Int) {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT d.state, a.code, a.status, COUNT(*), MAX(\(moment)), a.text
                FROM attempt AS a JOIN delivery AS d ON d.id = a.delivery
                WHERE d.state IN \(codes(.sent, .deferred, .failed, .indoubt))
                GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3
                """)
        var answers: [LedgerBreakdown.Answer] = []
        var others = 0
        while let row = try rows.next() {
            if answers.count == limit {
                others += row[3] as Int
                continue
            }
            // 0 stands where we decided ourselves, after no reply.
            let code = (row[1] as Int?).flatMap { $0 == 0 ? nil : $0 }
            answers.append(
                LedgerBreakdown.Answer(
                    state: StateCode(rawValue: row[0]).state ?? .excluded, code: code,
                    status: (row[2] as Int64?).map { EnhancedStatus(ledgerCode: $0) },
                    count: row[3],
                    example: row[5] as String? ?? "", lastAt: Timestamp(milliseconds: row[4])))
        }
        return (answers, others)
    }

    // MARK: - Time

    struct Span {
        var first: Int64
        var last: Int64
        var firstSent: Timestamp?
        var lastSent: Timestamp?
    }

    /// The recipients whom a server answered, and who do not go on from there.
    private static let answered = """
        FROM attempt AS a JOIN delivery AS d ON d.id = a.delivery
            LEFT JOIN retry AS r ON r.delivery = d.id
        WHERE a.code > 0 AND d.state IN \(codes(.sent, .deferred, .failed))
        """

    static func span(_ db: Database) throws -> Span? {
        let sent = "CASE WHEN d.state = \(StateCode(.sent).rawValue) THEN \(moment) END"
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT MIN(\(moment)), MAX(\(moment)), MIN(\(sent)), MAX(\(sent)) \(answered)
                """)
        guard let row, let first = row[0] as Int64?, let last = row[1] as Int64? else { return nil }
        return Span(
            first: first, last: last,
            firstSent: (row[2] as Int64?).map { Timestamp(milliseconds: $0) },
            lastSent: (row[3] as Int64?).map { Timestamp(milliseconds: $0) })
    }

    static func timeline(
        _ db: Database, over span: Span?, atMost limit: Int
    ) throws -> (width: Int64, [LedgerBreakdown.Bucket]) {
        guard let span else { return (1000, []) }
        let width = LedgerBreakdown.bucketWidth(from: span.first, to: span.last, atMost: limit)
        let base = span.first / width * width
        var buckets = (0...((span.last - base) / width)).map {
            LedgerBreakdown.Bucket(
                start: Timestamp(milliseconds: base + $0 * width), counts: .init())
        }
        let rows = try Row.fetchCursor(
            db, sql: "SELECT (\(moment) - ?1) / ?2, \(counting) \(answered) GROUP BY 1",
            arguments: [base, width])
        while let row = try rows.next() { buckets[row[0]].counts = counts(row, from: 1) }
        return (width, buckets)
    }

    // MARK: - Attempts

    /// The attempt that ended otherwise than by a refusal for now is not among the refusals.
    private static let attemptCount =
        "COALESCE(r.refusals, 0) + (d.state <> \(StateCode(.deferred).rawValue))"

    static func attempts(
        _ db: Database, limit: Int
    ) throws -> [LedgerBreakdown.Attempts] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(attemptCount), \(counting) \(answered)
                GROUP BY 1 ORDER BY 1 LIMIT ?
                """, arguments: [limit])
        var attempts: [LedgerBreakdown.Attempts] = []
        while let row = try rows.next() {
            attempts.append(.init(attempts: row[0], counts: counts(row, from: 1)))
        }
        return attempts
    }

    static func longestWaits(
        _ db: Database, limit: Int
    ) throws -> [LedgerBreakdown.Wait] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT d.address, d.state, \(attemptCount), \(moment) - r.first_at,
                    a.code, a.status, a.text
                \(answered) AND r.first_at < \(moment)
                ORDER BY 4 DESC, d.id LIMIT ?
                """, arguments: [limit])
        return rows.map { row in
            let reply = Reply(
                code: row[4], status: (row[5] as Int64?).map { EnhancedStatus(ledgerCode: $0) },
                text: row[6] as String? ?? "", command: .dot)
            return LedgerBreakdown.Wait(
                address: row[0], state: StateCode(rawValue: row[1]).state ?? .excluded,
                attempts: row[2], duration: .milliseconds(row[3] as Int64),
                reply: reply.description)
        }
    }
}
