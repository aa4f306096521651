package import DeliveryEngine
import MailFormat
package import NewsletterCore
import NewsroomFiles
package import Subscribing

/// Goes on with a mailing that has begun, as a person decides on those who have not got it.
package struct ResumeMailing {
    /// What a person has decided on the mailing.
    package struct Decisions {
        /// The lists and the part that were named, which must be those of the mailing.
        package var lists: [ListName] = []
        package var part: Segment?
        /// Whom this machine was chosen to mail, which must be those of the mailing, too.
        package var chosen: ChosenPart?
        /// Whether those are taken in who joined since.
        package var includesNew = false
        /// What becomes of mails of which nobody knows whether they arrived; nil holds them.
        package var inDoubt: InDoubtResolution?
        /// Whether a relay that refused more than can be chance is believed.
        package var acceptsRefusals = false
        /// Which failed deliveries are sent again; nil where none are.
        package var resending: ResendChoice?
        /// Whether the rest goes out with the sender of today's settings.
        package var takesTodaysSender = false
        /// Whether the ledger was moved here for good.
        package var wasMoved = false

        /// Goes on as it began.
        package init() {}
    }

    /// A mailing that is open and looked at; who is left is not mailed yet.
    package struct Plan {
        package let sent: Int
        /// How many a run would mail.
        package let left: Int
        package let audience: Audience
        let ledger: any MailingLedger
        let decided: MailingDecisions

        /// Lets the mailing be, and the next writer in.
        package func close() { ledger.close() }
    }

    private let context: MailingContext
    private let decisions: Decisions

    /// Goes on with the mailing of the issue of a context.
    package init(_ context: MailingContext, _ decisions: Decisions = Decisions()) {
        self.context = context
        self.decisions = decisions
    }

    /// Opens the ledger, says what has changed since the mailing began, and looks at who is left.
    ///
    /// Throws where the issue was not sent, the audience that was named is another, or nobody has
    /// decided what a brake that tripped means.
    package func plan() throws -> Plan {
        guard context.folder.hasLedger else {
            throw Problem(
                .badData,
                "\(context.folder.slug) has not been sent, so nobody has failed and nothing is pinned",
                remedy: .send(context.folder.slug))
        }
        let ledger = try context.ledgerToSend(wasMoved: decisions.wasMoved)
        if !decisions.acceptsRefusals && decisions.resending == nil {
            try LedgerBrake(in: ledger, of: context).refuseWhileUndecided()
        }
        let mailing = try ledger.mailing()
        if mailing.edition.slug != context.folder.slug {
            context.workspace.notices.say(
                MailingStatus.words(
                    onLedgerOf: mailing.edition.slug, at: context.folder.slug.description))
        }
        try context.refusePlaceholders(of: mailing)
        try check(mailing)
        try context.check(decisions.chosen, of: mailing, takingInNew: decisions.includesNew)
        tellOfNewDoubts(ledger.recovery.inDoubt)
        let decided = try MailingDecisions(
            resending: decisions.resending, resender: decisions.takesTodaysSender, on: mailing,
            ledger, context)
        if decisions.includesNew {
            try AddNewcomers(context: context, ledger: ledger).add(to: decided.mailing)
        }
        let tally = try ledger.tally()
        let again =
            decisions.inDoubt == .resend ? tally[.indoubt] - ledger.recovery.inDoubt : 0
        let left = tally[.queued] + tally[.deferred] + again + decided.resent
        try decided.tell(left: left)
        return Plan(
            sent: tally[.sent], left: left, audience: mailing.audience, ledger: ledger,
            decided: decided)
    }

    /// Carries out what was decided; the ledger is ready for a run then.
    package func resume(_ plan: Plan) throws -> OpenMailing {
        try plan.decided.apply(left: plan.left)
        if !decisions.acceptsRefusals {
            try LedgerBrake(in: plan.ledger, of: context).refuseWhileUndecided()
        }
        switch decisions.inDoubt {
        case nil: break
        case .resend:
            // Who said so could not know of those that this very start has found.
            _ = try plan.ledger.resolveInDoubt(
                .resend, besides: plan.ledger.recovery.doubts, at: context.effects.now())
        case .skip: try context.giveUpDoubt(in: plan.ledger)
        }
        return OpenMailing(ledger: plan.ledger, version: nil)
    }

    private func tellOfNewDoubts(_ count: Int) {
        if count == 0 { return }
        let words = "\(count.of("mail")) in doubt: the last run died as they left."
        if decisions.inDoubt == .resend {
            context.workspace.notices.say(
                "\(words) They are held, since nobody knew of them before.",
                remedy: .settleDoubts(of: context.folder.slug))
        } else {
            context.workspace.notices.say(words)
        }
    }

    /// Says what has changed since the mailing began, and refuses what cannot be.
    private func check(_ mailing: Mailing) throws {
        let audience = mailing.audience
        let asked = decisions.part?.description
        let isOther =
            !decisions.lists.isEmpty && decisions.lists != audience.lists
            || asked != nil && asked != audience.asked
        guard !isOther else {
            throw Problem(
                .usage, "this mailing went to \(audience.description) when it began",
                remedy: .goOnToSameAudience)
        }
        if let part = decisions.part,
            try context.store.segments.expanded(part).description != audience.expression
        {
            context.workspace.notices.say(
                "The segment was changed since; this mailing keeps it as it was then.")
        }
        let edition = try? IssueBodies(in: context.workspace).edition(context.folder)
        let files = try? edition.map {
            try context.workspace.attachments(of: $0, in: context.folder)
        }
        if let edition, EditionDigest(edition, files ?? []).description != mailing.digest {
            context.workspace.notices.say(
                "The issue was edited after its mailing began; everybody gets it as it was then.")
        }
    }
}

extension MailingContext {
    /// Counts those in doubt as failed, and says how many they were.
    func giveUpDoubt(in ledger: any MailingLedger) throws {
        let count = try ledger.resolveInDoubt(.skip, besides: [], at: effects.now())
        if count > 0 { workspace.notices.say("\(count.of("mail")) in doubt given up.") }
    }
}
