package import DeliveryEngine
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// One run of a mailing that is open, and what stands in its ledger afterwards.
package struct RunMailing {
    private let desk: MailingDesk
    private let mailing: OpenMailing
    private let relay: RelayConfiguration
    private let choices: RunChoices
    private let acceptsRefusals: Bool

    /// Over the relay; `acceptsRefusals` puts on record first that dead addresses are dead.
    package init(
        _ mailing: OpenMailing, of desk: MailingDesk, over relay: RelayConfiguration,
        _ choices: RunChoices = RunChoices(), acceptsRefusals: Bool = false
    ) {
        self.mailing = mailing
        self.desk = desk
        self.relay = relay
        self.choices = choices
        self.acceptsRefusals = acceptsRefusals
    }

    /// Begins the run; the transport is made once everything else is ready.
    package func start(
        over transport: @autoclosure () async throws -> any Transport
    ) async throws -> RunningMailing {
        let ledger = mailing.ledger
        if acceptsRefusals { try LedgerBrake(in: ledger, of: desk).acceptRefusals() }
        let pinned = try ledger.mailing()
        let slug = desk.folder.slug
        let limits = try desk.rateLimitStore(relay, holder: "issue \(slug)")
        do {
            let readership = try ListEligibility(
                desk.store, lists: pinned.audience.lists, asOf: mailing.version, issue: slug,
                acceptances: LaterAcceptances(in: desk.workspace, besides: slug),
                held: HeldPeople(in: desk.workspace),
                effects: desk.effects)
            var options = choices.options(
                desk.settings, connections: choices.connections ?? relay.connections,
                window: relay.window, part: pinned.audience.chosen?.part,
                telling: desk.workspace.notices)
            if try desk.workspace.newsroom.isServed { options.pace.leaveTenth() }
            let run = MailingRun(
                ledger: ledger, readership: readership, options: options,
                rateLimitStore: limits, effects: desk.effects,
                // Where nobody is left, a key that was replaced since stops nothing.
                render: MailingDesk.rendering(
                    try desk.compiled(pinned, toLookAt: try ledger.tally().isFinished)))
            try ledger.beginRun(at: desk.effects.now())
            return RunningMailing(
                run, over: try await transport(), ledger, readership: readership, limits: limits)
        } catch {
            limits.close()
            throw error
        }
    }

    /// Puts on record how a run has ended, and tells where the mailing stands.
    package func end(_ running: RunningMailing, _ result: MailingResult) throws -> RunOutcome {
        let ledger = mailing.ledger
        var result = result
        try LedgerBrake(in: ledger, of: desk).noteEnd(of: &result)
        // What was found out about addresses holds already; another may be at work on the list.
        _ = try? desk.store.suppressions.applyIntake()
        var outcome = RunOutcome(
            result: result,
            status: try MailingStatus(
                desk.folder.slug, ledger, tally: result.tally, isRunning: false),
            suppressed: running.readership?.suppressed ?? 0)
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
