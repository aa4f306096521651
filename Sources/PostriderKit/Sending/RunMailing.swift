package import DeliveryEngine
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// One run of a mailing that is open, and what stands in its ledger afterwards.
package struct RunMailing {
    private let context: MailingContext
    private let mailing: OpenMailing
    private let relay: RelayConfiguration
    private let choices: RunChoices
    private let acceptsRefusals: Bool

    /// Over the relay; `acceptsRefusals` puts on record first that dead addresses are dead.
    package init(
        _ mailing: OpenMailing, of context: MailingContext, over relay: RelayConfiguration,
        _ choices: RunChoices = RunChoices(), acceptsRefusals: Bool = false
    ) {
        self.mailing = mailing
        self.context = context
        self.relay = relay
        self.choices = choices
        self.acceptsRefusals = acceptsRefusals
    }

    /// Begins the run; the transport is made once everything else is ready.
    package func start(
        over transport: @autoclosure () async throws -> any Transport
    ) async throws -> RunningMailing {
        let ledger = mailing.ledger
        if acceptsRefusals { try LedgerBrake(in: ledger, of: context).acceptRefusals() }
        let pinned = try ledger.mailing()
        let slug = context.folder.slug
        let limits = try context.rateLimitStore(relay, holder: "issue \(slug)")
        do {
            let eligibility = try ListEligibility(
                context.store, lists: pinned.audience.lists, asOf: mailing.version, issue: slug,
                acceptances: LaterAcceptances(in: context.workspace, besides: slug),
                held: HeldPeople(in: context.workspace),
                effects: context.effects)
            var options = choices.options(
                context.settings, connections: choices.connections ?? relay.connections,
                window: relay.window, part: pinned.audience.chosen?.part,
                telling: context.workspace.notices)
            if try context.workspace.newsroom.isServed { options.pace.leaveTenth() }
            let run = MailingRun(
                ledger: ledger, eligibility: eligibility, options: options,
                rateLimitStore: limits, effects: context.effects,
                // Where nobody is left, a key that was replaced since stops nothing.
                render: MailingContext.rendering(
                    try context.compiled(pinned, toLookAt: try ledger.tally().isFinished)))
            try ledger.beginRun(at: context.effects.now())
            return RunningMailing(
                run, over: try await transport(), ledger, eligibility: eligibility, limits: limits)
        } catch {
            limits.close()
            throw error
        }
    }

    /// Puts on record how a run has ended, and tells where the mailing stands.
    package func end(_ running: RunningMailing, _ result: MailingResult) throws -> RunOutcome {
        let ledger = mailing.ledger
        var result = result
        try LedgerBrake(in: ledger, of: context).noteEnd(of: &result)
        // What was found out about addresses holds already; another may be at work on the list.
        _ = try? context.store.suppressions.applyIntake()
        var outcome = RunOutcome(
            result: result,
            status: try MailingStatus(
                context.folder.slug, ledger, tally: result.tally, isRunning: false),
            suppressed: running.eligibility?.suppressed ?? 0)
        do { outcome.saved = try ledger.saveDisplaced() } catch {
            outcome.fault = Problem(error)
        }
        return outcome
    }
}

/// How a run ended, and where its mailing stands.
package struct RunOutcome {
    package let result: MailingResult
    package let status: MailingStatus
    /// How many dead addresses the run has suppressed.
    package let suppressed: Int
    /// Where the content of a ledger stands that was deleted meanwhile.
    package fileprivate(set) var saved: String?
    /// Why that could not be saved.
    package fileprivate(set) var fault: Problem?
}
