import DeliveryEngine
import MailFormat
import NewsletterCore

/// A mail of which nobody here knows whether the relay took it.
struct InDoubtDelivery {
    let id: DeliveryID
    let email: String
    /// Without angle brackets.
    let messageID: String
    /// When it had left at the latest.
    let until: Timestamp
}

extension InDoubtDelivery {
    /// How long a server may think about a mail (RFC 5321 section 4.5.3.2.6).
    private static let patience = Duration.seconds(600)

    /// The doubts of a ledger.
    ///
    /// What a dead run had under way is in doubt from `found` on, but
    /// was so within ten minutes of `lastSign`, the last sign of life that the ledger has.
    ///
    /// With `underWay` also what has not been put back yet, for a look that changes nothing.
    static func all(
        in ledger: any LedgerReader, _ edition: CompiledEdition, found: Timestamp,
        lastSign: Timestamp, underWay: Bool
    ) throws -> [InDoubtDelivery] {
        var doubts: [InDoubtDelivery] = []
        let unsettled = underWay ? try ledger.doubtfulOut() : []
        for state in [DeliveryState.indoubt] + (underWay ? [.out] : []) {
            try ledger.rows(in: state).forEach { row in
                guard state == .indoubt || unsettled.contains(row.id) else { return }
                let isFresh = state == .out || row.at == nil || row.at == found
                doubts.append(
                    InDoubtDelivery(
                        id: row.id, email: row.address,
                        messageID: edition.messageID(for: row.subscriber),
                        until: isFresh ? min(found, lastSign + patience) : row.at ?? found))
            }
        }
        return doubts
    }
}
