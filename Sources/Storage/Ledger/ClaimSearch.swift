internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

/// Finds the deliveries that are to be claimed next, and remembers how far it has come.
final class ClaimSearch {
    /// How far the claims have come; whoever rolls a transaction back puts it back, too.
    var reach = ClaimReach()
    private let selectDue, selectReturned, selectPassed, selectQueued: HotStatement

    init(_ db: Database) throws {
        func select(_ condition: String) throws -> HotStatement {
            try HotStatement(
                db,
                """
                SELECT d.id, d.subscriber, d.address, d.name, d.attributes, r.refusals, r.first_at
                \(condition)
                """)
        }
        let all = "FROM delivery AS d LEFT JOIN retry AS r ON r.delivery = d.id"
        let queued = "d.state = \(StateCode(.queued).rawValue) ORDER BY d.id"
        selectDue = try select(
            """
            FROM retry AS r JOIN delivery AS d ON d.id = r.delivery
            WHERE r.due <= ?1 ORDER BY r.due
            """)
        selectReturned = try select("\(all) WHERE d.id = ?1")
        selectPassed = try select("\(all) WHERE d.id > ?1 AND d.id <= ?2 AND \(queued)")
        selectQueued = try select("\(all) WHERE d.id > ?1 AND \(queued)")
    }

    /// The deliveries that an order asks for: the deferred that are due, then those put back,
    /// then those passed over for a domain that may go now, then the queue in order.
    ///
    /// `claim` hears of each batch and its state, and must claim it before it returns, lest the
    /// same is found again.
    func deliveries(
        for order: ClaimOrder, at now: Timestamp,
        _ claim: (ArraySlice<Delivery>, DeliveryState) throws -> Void
    ) throws -> [Delivery] {
        var claims = Claims(order)
        /// Takes what a statement finds, until there is enough; returns the last id looked at.
        func take(
            _ statement: HotStatement, from state: DeliveryState = .queued,
            onlyTo name: String? = nil
        ) throws -> Int64? {
            let begin = claims.all.count
            let last = try read(statement, into: &claims, onlyTo: name)
            try claim(claims.all[begin...], state)
            return last
        }

        selectDue.bind(now.milliseconds, at: 1)
        _ = try take(selectDue, from: .deferred)
        for id in reach.returned.sorted() where !claims.isFull {
            selectReturned.bind(id, at: 1)
            _ = try take(selectReturned)
        }
        for (name, begin) in reach.passed.sorted(by: { $0.value < $1.value })
        where !claims.isFull && !order.sparing.contains(name) {
            selectPassed.bind(begin, at: 1)
            selectPassed.bind(reach.cursor, at: 2)
            let last = try take(selectPassed, onlyTo: name)
            reach.passed[name] = claims.isFull ? last ?? begin : nil
        }
        if claims.isFull { return claims.all }
        let begin = reach.cursor
        selectQueued.bind(begin, at: 1)
        // A short answer means that nothing is queued above the cursor; rows that are added
        // later get higher ids than any that exist.
        reach.cursor = try take(selectQueued) ?? begin
        for name in claims.spared { reach.passed[name] = reach.passed[name] ?? begin }
        return claims.all
    }

    private func read(
        _ statement: HotStatement, into claims: inout Claims, onlyTo name: String?
    ) throws -> Int64? {
        defer { statement.reset() }
        claims.spared = []
        var last: Int64?
        while !claims.isFull, try statement.step() {
            last = statement.integer(0)
            let address = statement.text(2) ?? ""
            guard claims.wants(address, onlyTo: name) else { continue }
            claims.all.append(try delivery(statement, to: address))
        }
        return last
    }

    private func delivery(_ row: HotStatement, to address: String) throws -> Delivery {
        let recipient = Recipient(
            subscriber: SubscriberID(row.text(1) ?? ""), address: try EmailAddress(address),
            name: row.text(3),
            attributes: try row.text(4).map { try AttributeText.decode($0) } ?? [:])
        return Delivery(
            id: DeliveryID(rawValue: row.integer(0)), recipient: recipient,
            refusals: Int(row.integer(5)),
            firstAttempt: row.optionalInteger(6).map { Timestamp(milliseconds: $0) })
    }
}
