internal import NewsletterCore
internal import Synchronization

/// The recipients of a ledger who stand in one state, some hundreds at a time; each batch is a
/// look of its own.
final class RowsOfState: Batches {
    private static let size = 1000

    private let ledger: any LedgerReader
    private let state: DeliveryState
    private let last = Mutex<DeliveryID?>(nil)

    init(ledger: any LedgerReader, state: DeliveryState) {
        self.ledger = ledger
        self.state = state
    }

    func next() throws -> [LedgerRow] {
        try last.withLock { last in
            let rows = try ledger.rows(in: state, after: last, limit: Self.size)
            last = rows.last?.id ?? last
            return rows
        }
    }
}
