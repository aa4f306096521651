package import DeliveryEngine
import Foundation
import MailFormat
package import NewsletterCore
import NewsroomFiles
package import Subscribing

/// Makes every mail of a mailing through the same code, into files; nothing is sent.
package struct DryRunMailing {
    /// What was looked at, and where the mails go.
    package struct Plan {
        let audience: Audience
        let mailing: Mailing
        let edition: CompiledEdition
        let count: AudienceCount
        let folder: String
        let transport: OutboxTransport
    }

    /// What a dry run made, as `--json` tells it.
    package struct Record: Encodable {
        package let issue: String
        package let mails: Int
        package let candidates: Int
        package let excluded: [String: Int]
        package let outside: Int
        package let inOtherParts: Int
        package let outbox: String
    }

    /// What would become of the mailing if it were sent now.
    package enum Prospect {
        /// It would begin.
        case ready
        /// It has begun, and would go on.
        case begun
        /// There is nobody to whom it would go.
        case nobody
        /// It would be refused.
        case refused(Problem)
    }

    private let context: MailingContext
    private let lists: [ListName]
    private let part: Segment?
    private let chosen: ChosenPart?
    private let outbox: String?

    /// To the lists or a part of them; into a folder that must hold no mails, or the newsroom's.
    package init(
        _ context: MailingContext, to lists: [ListName] = [], part: Segment? = nil,
        chosen: ChosenPart? = nil, outbox: String? = nil
    ) {
        self.context = context
        self.lists = lists
        self.part = part
        self.chosen = chosen
        self.outbox = outbox
    }

    /// Looks at the audience and makes the folder ready.
    package func plan() throws -> Plan {
        let audience = try context.audience(lists, part, chosen)
        let mailing = try context.newMailing(to: audience)
        let edition = try context.compiled(mailing, isProof: true)
        let count = try context.count(audience, of: mailing, for: edition)
        let folder = outbox ?? "\(context.workspace.newsroom.outbox)/\(context.folder.slug)"
        try prepare(folder)
        return Plan(
            audience: audience, mailing: mailing, edition: edition, count: count, folder: folder,
            transport: OutboxTransport(folder: folder, clock: context.effects.now))
    }

    /// Begins to write mails, as many as are chosen at most.
    package func start(
        _ plan: Plan, _ choices: RunChoices = RunChoices()
    ) throws -> RunningMailing {
        let candidates = try context.candidates(plan.audience, of: plan.mailing, plan.edition)
        let passing = try PassingLedger(
            of: plan.mailing, in: context.ledgers, at: context.effects.now(), candidates)
        var options = MailingOptions(lookahead: 64, limit: choices.limit ?? .max)
        options.listener = MailingListeners(choices.listeners)
        let run = MailingRun(
            ledger: passing.ledger,
            eligibility: try ListEligibility(
                context.store, lists: plan.audience.lists, asOf: candidates.version,
                issue: context.folder.slug, effects: context.effects),
            options: options,
            effects: context.effects, render: MailingContext.rendering(plan.edition))
        return RunningMailing(run, over: plan.transport, passing.ledger, passing: passing)
    }

    /// What was made, once the run has ended.
    package func record(of plan: Plan) -> Record {
        Record(
            issue: context.folder.slug.description, mails: plan.transport.count,
            candidates: plan.count.candidates, excluded: plan.count.excluded,
            outside: plan.count.outside, inOtherParts: plan.count.inOtherParts, outbox: plan.folder)
    }

    /// Whether the mailing could be sent as it is now.
    package func prospect(of plan: Plan, ignoresLint: Bool) -> Prospect {
        if context.folder.hasLedger { return .begun }
        if plan.count.candidates == plan.count.excluded.values.reduce(0, +) { return .nobody }
        do {
            _ = try context.relay()
            if !ignoresLint { try IssueLint(context).refuseErrors(in: context.rendered()) }
            return .ready
        } catch {
            return .refused(Problem(error))
        }
    }

    /// Makes the folder, and takes away what an earlier dry run left in our own one.
    private func prepare(_ folder: String) throws {
        let files = FileManager.default
        try files.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let left = try files.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".eml") }
        if outbox != nil, !left.isEmpty {
            throw Problem(
                .badData, "\(folder) holds mails already",
                remedy: "Choose an empty folder, so that none of them is taken for one of this run."
            )
        }
        for name in left { try files.removeItem(atPath: "\(folder)/\(name)") }
    }
}
