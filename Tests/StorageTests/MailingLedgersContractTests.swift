import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage

/// Every place of ledgers keeps every promise of the port.
struct MailingLedgersContractTests {
    private let folder = TemporaryFolder()

    private static let mailing = {
        var mailing = Mailing.test
        mailing.createdAt = MailingLedgersContract.beginning
        return mailing
    }()

    @Test(arguments: MailingLedgersContract.clauses)
    func `ledgers in memory keep`(_ clause: Clause<MailingLedgersContract.Maker>) throws {
        try clause.hold { .init(MemoryLedgers(), at: "ledger", for: Self.mailing) }
    }

    @Test(arguments: MailingLedgersContract.clauses)
    func `ledgers in SQLite keep`(_ clause: Clause<MailingLedgersContract.Maker>) throws {
        let folder = folder
        try clause.hold {
            .init(
                LedgerDatabases(.testing()), at: folder.file("\(UUID()).sqlite"),
                for: Self.mailing)
        }
    }

    @Test(arguments: LedgerContract.clauses)
    func `a ledger of a mailing in memory keeps`(_ clause: Clause<LedgerContract.Maker>) throws {
        try clause.hold { recipients in
            try MemoryLedgers().create(
                "ledger", for: .settling, of: Self.mailing, at: .test,
                concluding: RecoveredAnswers(), ListedBatches(recipients.map { Candidate($0) }))
        }
    }
}
