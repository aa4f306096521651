import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Testing

@testable import PostriderKit

/// A dry run writes mails as a relay would take them.
@Suite struct OutboxTransportTests {
    private let folder = TemporaryFolder()

    @Test(arguments: TransportContract.clauses)
    func `the outbox keeps`(_ clause: AsyncClause<any Transport>) async throws {
        try await clause.hold(
            OutboxTransport(folder: folder.path, clock: { Timestamp(seconds: 0) }))
    }
}
