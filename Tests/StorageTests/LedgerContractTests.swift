import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// Every ledger keeps every promise of the port.
struct LedgerContractTests {
    private let folder = TemporaryFolder()

    @Test(arguments: LedgerContract.clauses)
    func `a ledger in memory keeps`(_ clause: Clause<LedgerContract.Maker>) throws {
        try clause.hold { MemoryLedger($0) }
    }

    @Test(arguments: LedgerContract.clauses)
    func `a ledger in SQLite keeps`(_ clause: Clause<LedgerContract.Maker>) throws {
        let path = folder.file("ledger.sqlite")
        try clause.hold { recipients in
            try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
                for recipient in recipients { try add(Candidate(recipient)) }
            }.ledger
        }
    }
}
