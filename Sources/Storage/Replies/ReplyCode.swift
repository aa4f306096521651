internal import DeliveryEngine
import NewsletterCore

// The parts of a reply as small numbers, so that the record of an attempt stays short.

extension Reply.Command {
    /// The number in a ledger; it never changes its meaning.
    var ledgerCode: Int64 {
        switch self {
        case .greeting: 0
        case .hello: 1
        case .startTLS: 2
        case .auth: 3
        case .mail: 4
        case .rcpt: 5
        case .data: 6
        case .dot: 7
        case .reset: 8
        case .quit: 9
        }
    }

    init?(ledgerCode: Int64) {
        guard let command = Self.allCases.first(where: { $0.ledgerCode == ledgerCode }) else {
            return nil
        }
        self = command
    }
}

extension EnhancedStatus {
    /// The number in a ledger: 5001001 for 5.1.1.
    var ledgerCode: Int64 { Int64(kind) * 1_000_000 + Int64(subject) * 1000 + Int64(detail) }

    init(ledgerCode: Int64) {
        self.init(
            Int(ledgerCode / 1_000_000), Int(ledgerCode / 1000 % 1000), Int(ledgerCode % 1000))
    }
}
