package import DeliveryEngine
import MailFormat
package import NewsletterCore
import Subscribing

/// Sends the real mail to a few addresses, without a trace in the ledger.
package struct TestMailing {
    /// An address that does not want mail, and gets a test all the same.
    package struct Warning: Hashable, Sendable {
        package let address: EmailAddress
        /// Why it gets no mail.
        package let reason: String
        /// Since when, where that is known.
        package let since: Timestamp?
    }

    /// Who would get a test, and what is to be said of them first.
    package struct Plan {
        package let warnings: [Warning]
        /// The settings that are not the newsroom's own yet, in words; nil where all are.
        package let placeholders: String?
        let mailing: Mailing
        let edition: CompiledEdition
        let candidates: [Candidate]
        /// Whose address the mail shows, where that is not the recipient's.
        let shown: EmailAddress?
    }

    /// What became of a test at one address, as `--json` tells it.
    package struct Record: Encodable {
        package let email: String
        package let state: String
        /// What the relay said, or why there was nothing to answer.
        package let reply: String?
        /// What the relay said.
        package let said: Reply?

        private enum CodingKeys: CodingKey { case email, state, reply }
    }

    private let context: MailingContext
    private let addresses: [String]
    private let reader: String?

    /// To the addresses, each in the words of its own subscriber, or all in those of the reader.
    package init(_ context: MailingContext, to addresses: [String], as reader: String? = nil) {
        self.context = context
        self.addresses = addresses
        self.reader = reader
    }

    /// Looks at the addresses; throws where one cannot be used, or somebody lacks a value.
    package func plan() throws -> Plan {
        let mailing = try context.newMailing(to: [])
        let edition = try context.compiled(mailing, trial: true)
        let shown = try reader.map { try context.recipient(at: try EmailAddress($0)) }
        let candidates = try addresses.map { try candidate(try EmailAddress($0), as: shown) }
        var missing = MissingValues(edition)
        for candidate in candidates { missing.check(candidate) }
        try missing.verify()
        return Plan(
            warnings: try addresses.compactMap { try warning(try EmailAddress($0)) },
            placeholders: context.settings.placeholdersInWords, mailing: mailing, edition: edition,
            candidates: candidates, shown: shown?.address)
    }

    /// Begins to send over the relay.
    package func start(
        _ plan: Plan, over transport: any Transport, _ relay: RelayConfiguration,
        _ choices: RunChoices = RunChoices()
    ) throws -> RunningMailing {
        let passing = try PassingLedger(
            of: plan.mailing, in: context.ledgers, at: context.effects.now(),
            ListedBatches(plan.candidates))
        // A test counts at the relay like any mail, but may leave at any hour.
        var options = choices.options(
            context.settings, connections: 1, window: 1, telling: context.workspace.notices)
        options.pace.hours = nil
        // Whoever tests looks on, and is told at once.
        if choices.patience == nil { options.patience = .zero }
        let limits = try context.rateLimitStore(
            relay, holder: "test \(SubscriberID(random: context.effects))")
        let run = MailingRun(
            ledger: passing.ledger, eligibility: OpenEligibility(), options: options,
            rateLimitStore: limits, effects: context.effects,
            render: MailingContext.rendering(plan.edition, showing: plan.shown))
        return RunningMailing(
            run, over: transport, passing.ledger, limits: limits, passing: passing)
    }

    /// What became of each, once the run has ended.
    package func records(of running: RunningMailing, _ plan: Plan) throws -> [Record] {
        try running.ledger.lastReplies(limit: plan.candidates.count).reversed().map {
            Record(
                email: $0.address, state: $0.state.rawValue,
                reply: $0.reply?.description ?? $0.note, said: $0.reply)
        }
    }

    /// The reader, the subscriber with the address, or somebody who has nothing but the address;
    /// under an identity that nobody has, so that no link in the test is about anybody.
    private func candidate(_ address: EmailAddress, as reader: Recipient?) throws -> Candidate {
        let known =
            try reader ?? context.store.people.subscriber(.address(address)).map { Recipient($0) }
        let identity = SubscriberID(random: context.effects)
        var recipient = known ?? Recipient(subscriber: identity, address: address)
        recipient.subscriber = identity
        recipient.address = address
        return Candidate(recipient)
    }

    /// Why an address does not want mail; nil where it may have it.
    private func warning(_ address: EmailAddress) throws -> Warning? {
        if let suppression = try context.store.suppressions.suppression(of: address) {
            return Warning(
                address: address, reason: suppression.reason.rawValue, since: suppression.at)
        }
        guard let status = try context.store.people.subscriber(.address(address))?.status,
            status != .active
        else { return nil }
        return Warning(address: address, reason: status.rawValue, since: nil)
    }
}
