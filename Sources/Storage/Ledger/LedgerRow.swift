internal import DeliveryEngine
internal import GRDB
internal import NewsletterCore

extension LedgerRow {
    /// The columns of a row; a clause that chooses rows follows.
    static let query = """
        SELECT d.id, d.subscriber, d.address, d.name, d.state,
            a.at + (SELECT created_at FROM mailing), r.refusals, r.due,
            a.code, a.status, a.command, a.text, a.age,
            EXISTS (SELECT 1 FROM held WHERE delivery = d.id)
        FROM delivery AS d LEFT JOIN attempt AS a ON a.delivery = d.id
            LEFT JOIN retry AS r ON r.delivery = d.id
        """

    /// Reads a row of ``query``.
    init(_ row: Row) {
        let code = StateCode(rawValue: row[4])
        let text = row[11] as String?
        let reply = (row[8] as Int?).map { number in
            Reply(
                code: number, status: (row[9] as Int64?).map { EnhancedStatus(ledgerCode: $0) },
                text: text ?? "",
                command: (row[10] as Int64?).flatMap { Reply.Command(ledgerCode: $0) } ?? .dot)
        }
        let at = (row[5] as Int64?).map { Timestamp(milliseconds: $0) }
        let age = row[12] as Int64?
        self.init(
            id: DeliveryID(rawValue: row[0]), subscriber: SubscriberID(row[1]), address: row[2],
            name: row[3], state: code.state ?? .excluded, exclusion: code.exclusion,
            at: at, madeAt: age.flatMap { age in at.map { Timestamp(seconds: $0.seconds - age) } },
            refusals: row[6] as Int? ?? 0,
            due: (row[7] as Int64?).map { Timestamp(milliseconds: $0) },
            reply: reply, note: reply == nil ? text : nil, isHeld: row[13])
    }
}
