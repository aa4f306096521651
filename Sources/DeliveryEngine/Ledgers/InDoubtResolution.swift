internal import NewsletterCore

/// What is done with deliveries of which nobody knows whether they arrived.
public enum InDoubtResolution: String, Hashable, Sendable, CaseIterable {
    /// Sent again: somebody may get the issue twice.
    case resend
    /// Given up: somebody may not get it at all.
    case skip

    /// The change that does it to a delivery.
    package func change(of row: LedgerRow) -> LedgerChange {
        switch self {
        case .resend: .released(row.id)
        case .skip:
            .failed(
                row.id,
                Reply(code: 0, text: "given up: in doubt (\(row.note ?? ""))", command: .dot))
        }
    }
}
