internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

/// Finds the deliveries that are to be claimed next, and remembers how far it has come.
final class ClaimSearch {
    /// How far the claims have come; whoever rolls a transaction back puts it back, too.
    var cursor = ClaimCursor()
    private var rear = ClaimRear()
    private let selectDue, selectReturned, selectSkipped, selectQueued, selectOne: FastStatement

    init(_ db: Database) throws {
        func select(_ condition: String) throws -> FastStatement {
            try FastStatement(
                db,
                """
                SELECT d.id, d.subscriber, d.address, d.name, d.attributes, r.refusals,
                    r.first_at, u.runs, u.first_at, r.due, h.attempts
                \(condition)
                """)
        }
        let all = """
            FROM delivery AS d LEFT JOIN retry AS r ON r.delivery = d.id
                LEFT JOIN refusal_of_us AS u ON u.delivery = d.id
                LEFT JOIN handed_out AS h ON h.delivery = d.id
            """
        let queued = "d.state = \(StateCode(.queued).rawValue) ORDER BY d.id"
        selectDue = try select(
            """
            FROM retry AS r JOIN delivery AS d ON d.id = r.delivery
                LEFT JOIN refusal_of_us AS u ON u.delivery = d.id
                LEFT JOIN handed_out AS h ON h.delivery = d.id
            WHERE r.due <= ?1 ORDER BY r.due
            """)
        selectReturned = try select("\(all) WHERE d.id = ?1 AND \(queued)")
        selectSkipped = try select("\(all) WHERE d.id > ?1 AND d.id <= ?2 AND \(queued)")
        selectQueued = try select("\(all) WHERE d.id > ?1 AND \(queued)")
        selectOne = try select("\(all) WHERE d.id = ?1")
        try begin(db)
    }

    /// A delivery that is out, with the number of that attempt; nil where there is none.
    func delivery(_ id: Int64, at now: Timestamp) throws -> Delivery? {
        selectOne.bind(id, at: 1)
        defer { selectOne.reset() }
        guard try selectOne.step() else { return nil }
        var delivery = try delivery(selectOne, to: selectOne.text(2) ?? "", at: now)
        delivery.attemptNumber = max(1, delivery.attemptNumber - 1)
        return delivery
    }

    /// Begins a run: who was refused for a reason of ours stands behind everybody else.
    func begin(_ db: Database) throws {
        rear = ClaimRear(
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT u.delivery FROM refusal_of_us AS u JOIN delivery AS d
                        ON d.id = u.delivery
                    WHERE d.state = \(StateCode(.queued).rawValue) ORDER BY u.delivery
                    """))
        cursor = ClaimCursor()
    }

    /// Notes that a delivery is queued which was claimed.
    func putBack(_ id: Int64) {
        // What stands above the cursor is found there.
        if id <= cursor.last || rear.contains(id) { cursor.returned.insert(id) }
    }

    /// Notes that a delivery is queued which this run claims no more.
    func putBehind(_ id: Int64) {
        if id > cursor.last { cursor.refused.insert(id) }
    }

    /// The deliveries that an order asks for: the deferred that are due, then those put back,
    /// then those skipped for a domain that may go now, then the queue in order, then those
    /// behind everybody else.
    ///
    /// `claim` hears of each batch and its state, and must claim it before it returns, lest the
    /// same is found again.
    func deliveries(
        for order: ClaimOrder, at now: Timestamp,
        _ claim: (ArraySlice<Delivery>, DeliveryState) throws -> Void
    ) throws -> [Delivery] {
        var claims = Claims(order, at: now)
        /// Takes what a statement finds, until there is enough; returns the last id looked at.
        func take(
            _ statement: FastStatement, from state: DeliveryState = .queued,
            onlyTo name: String? = nil, isFromQueue: Bool = false
        ) throws -> Int64? {
            let begin = claims.all.count
            let last = try read(
                statement, into: &claims, onlyTo: name, isFromQueue: isFromQueue)
            try claim(claims.all[begin...], state)
            return last
        }

        selectDue.bind(now.milliseconds, at: 1)
        _ = try take(selectDue, from: .deferred)
        for id in cursor.returned.sorted() where !claims.isFull {
            selectReturned.bind(id, at: 1)
            _ = try take(selectReturned)
        }
        for (name, begin) in cursor.skipped.sorted(by: { $0.value < $1.value })
        where !claims.isFull && !order.skipping.contains(name) {
            selectSkipped.bind(begin, at: 1)
            selectSkipped.bind(cursor.last, at: 2)
            let last = try take(selectSkipped, onlyTo: name, isFromQueue: true)
            cursor.skipped[name] = claims.isFull ? last ?? begin : nil
        }
        if claims.isFull { return claims.all }
        let begin = cursor.last
        selectQueued.bind(begin, at: 1)
        // A short answer means that nothing is queued above the cursor; rows that are added
        // later get higher ids than any that exist.
        cursor.last = try take(selectQueued, isFromQueue: true) ?? begin
        for name in claims.skipped { cursor.skipped[name] = cursor.skipped[name] ?? begin }
        try takeRear(into: &claims, claim)
        return claims.all
    }

    /// Looks at those behind everybody else, one by one: first at those whose domain may go now.
    private func takeRear(
        into claims: inout Claims, _ claim: (ArraySlice<Delivery>, DeliveryState) throws -> Void
    ) throws {
        let order = claims.order
        func look(at id: Int64) throws {
            let begin = claims.all.count
            selectReturned.bind(id, at: 1)
            _ = try read(selectReturned, into: &claims, onlyTo: nil)
            try claim(claims.all[begin...], .queued)
            for name in claims.skipped { cursor.behindSkipped[name, default: []].append(id) }
        }
        for name in cursor.behindSkipped.keys.sorted() where !order.skipping.contains(name) {
            while !claims.isFull, let id = cursor.behindSkipped[name]?.popFirst() {
                try look(at: id)
            }
            if cursor.behindSkipped[name]?.isEmpty == true { cursor.behindSkipped[name] = nil }
        }
        while !claims.isFull, cursor.behind < rear.ids.count {
            let id = rear.ids[cursor.behind]
            cursor.behind += 1
            try look(at: id)
        }
    }

    private func read(
        _ statement: FastStatement, into claims: inout Claims, onlyTo name: String?,
        isFromQueue: Bool = false
    ) throws -> Int64? {
        defer { statement.reset() }
        claims.skipped = []
        var last: Int64?
        while !claims.isFull, try statement.step() {
            let id = statement.integer(0)
            last = id
            if isFromQueue, rear.contains(id) || cursor.refused.contains(id) { continue }
            let address = statement.text(2) ?? ""
            guard claims.wants(address, onlyTo: name) else { continue }
            claims.all.append(try delivery(statement, to: address, at: claims.now))
        }
        return last
    }

    private func delivery(
        _ row: FastStatement, to address: String, at now: Timestamp
    ) throws -> Delivery {
        let recipient = Recipient(
            subscriber: SubscriberID(row.text(1) ?? ""), address: try EmailAddress(address),
            name: row.text(3),
            attributes: try row.text(4).map { try AttributeText.decode($0) } ?? [:])
        return Delivery(
            id: DeliveryID(rawValue: row.integer(0)), recipient: recipient,
            refusals: Int(row.integer(5)),
            firstAttempt: row.integer(5) == 0
                ? nil : row.optionalInteger(6).map { Timestamp(milliseconds: $0) },
            lateness: row.optionalInteger(9).map {
                max(.zero, now - Timestamp(milliseconds: $0))
            } ?? .zero,
            refusalsOfUs: row.optionalInteger(8).map {
                RefusalsOfUs(runs: Int(row.integer(7)), first: Timestamp(milliseconds: $0))
            },
            attemptNumber: Int32((row.optionalInteger(10) ?? 0) + 1))
    }
}
