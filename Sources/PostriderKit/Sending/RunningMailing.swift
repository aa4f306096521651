package import DeliveryEngine
import NewsletterCore

/// A run that is under way, for whoever shows how it goes on or stops it.
package final class RunningMailing: Sendable {
    let ledger: any MailingLedger
    /// Who counts the dead addresses that the run suppresses; nil where nobody is suppressed.
    let eligibility: ListEligibility?
    private let run: MailingRun
    private let work: Task<MailingResult, any Error>
    private let passing: PassingLedger?

    /// Begins the run; the limits are given back when it ends.
    init(
        _ run: MailingRun, over transport: any Transport, _ ledger: any MailingLedger,
        eligibility: ListEligibility? = nil, limits: (any RateLimitStore)? = nil,
        passing: PassingLedger? = nil
    ) {
        self.run = run
        self.ledger = ledger
        self.eligibility = eligibility
        self.passing = passing
        work = Task {
            defer { limits?.close() }
            return try await run.run(over: transport)
        }
    }

    /// How it ended; waits for that.
    package var result: MailingResult { get async throws { try await work.value } }

    /// The deliveries by state, as they are now.
    package func tally() throws -> Tally { try ledger.tally() }

    /// What it waits for before anything new goes out; nil while it goes on.
    package var hindrance: Hindrance? { run.hindrance }

    /// Lets what is in flight finish, and ends then.
    package func drain() { run.drain() }

    /// Ends at once.
    package func cancel() { work.cancel() }

    /// Takes away what was kept for the run alone: to be called once its end has been told.
    package func close() { passing?.close() }
}
