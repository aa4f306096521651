import DeliveryEngine
import NewsletterCore
import NewsroomFiles

/// Ends a mailing for good: who is left will not get it.
package struct CloseMailing {
    /// A mailing that is open to be closed.
    package struct Plan {
        /// How many have not got it.
        package let left: Int
        /// Whether it was closed before.
        package let isClosed: Bool
        let ledger: any MailingLedger

        /// Lets the mailing be, and the next writer in.
        package func close() { ledger.close() }
    }

    private let context: MailingContext
    private let wasMoved: Bool

    private var slug: Slug { context.folder.slug }

    /// The mailing of the issue of a context; `wasMoved` says that its ledger was.
    package init(_ context: MailingContext, wasMoved: Bool = false) {
        self.context = context
        self.wasMoved = wasMoved
    }

    /// Looks at who would not get it; throws where the issue was not sent.
    package func plan() throws -> Plan {
        guard context.folder.hasLedger else {
            throw Problem(
                .badData, "\(slug) has not been sent, so there is nothing to close",
                remedy: "An issue that is never sent needs no closing.")
        }
        let ledger = try openLedger()
        let tally = try ledger.tally()
        return Plan(
            left: tally[.queued] + tally[.deferred], isClosed: try ledger.closed() != nil,
            ledger: ledger)
    }

    /// Closes it, unless it is closed; the dead addresses that it holds are decided on.
    package func close(_ plan: Plan) throws -> ClosedMailing {
        defer { plan.close() }
        var suppressed = 0
        if !plan.isClosed {
            _ = try plan.ledger.closeMailing(at: context.effects.now())
            suppressed = try suppressHeld(plan.ledger)
            try plan.ledger.endRun(at: context.effects.now(), stopped: nil)
        }
        return ClosedMailing(try status(plan.ledger), suppressed: suppressed)
    }

    /// How a mailing ended that is closed; nil where it is not.
    ///
    /// `asks` tells that mails are wanted, which is an error then; `givesUp` that those in doubt
    /// are to count as lost, which mails nobody.
    package func ended(asks: Bool, givesUp: Bool) throws -> ClosedMailing? {
        guard context.folder.hasLedger else { return nil }
        let ledger = try context.ledgers.read(context.folder.ledger)
        defer { ledger.close() }
        guard let closed = try ledger.closed() else { return nil }
        if asks {
            throw Problem(
                .badData, "\(slug) was closed \(closed); it mails nobody any more",
                remedy: .composeForTheRest(of: slug))
        }
        guard givesUp else { return ClosedMailing(try status(ledger), suppressed: 0) }
        ledger.close()
        let written = try openLedger()
        defer { written.close() }
        try context.giveUpDoubt(in: written)
        return ClosedMailing(try status(written), suppressed: 0)
    }

    private func openLedger() throws -> any MailingLedger {
        try context.ledgerToSend(wasMoved: wasMoved)
    }

    private func status(_ ledger: any LedgerReader) throws -> MailingStatus {
        try MailingStatus(slug, ledger, tally: try ledger.tally(), isRunning: false)
    }

    /// What a mailing says of dead addresses at its end, where more people got it than are held;
    /// otherwise, and where nobody has decided on its brake, they only failed.
    ///
    /// Returns how many are suppressed by that.
    private func suppressHeld(_ ledger: any MailingLedger) throws -> Int {
        var held = try ledger.held()
        let isProven =
            try ledger.undecidedTrip() == nil && ledger.tally()[.sent] > held.count
        if !isProven {
            _ = try ledger.commit(
                held.map { .suppressed($0.id) }, claiming: 0, at: context.effects.now())
            held = []
        }
        let eligibility = try ListEligibility(
            context.store, lists: [], asOf: nil, issue: slug,
            acceptances: LaterAcceptances(in: context.workspace, besides: slug),
            effects: context.effects)
        for refusal in held {
            try eligibility.suppress(
                refusal.recipient, because: refusal.reply, heardAt: refusal.at)
        }
        _ = try ledger.commit(
            held.map { .suppressed($0.id) }, claiming: 0, at: context.effects.now())
        return eligibility.suppressed
    }
}

/// A mailing that was ended for good.
package struct ClosedMailing {
    package let status: MailingStatus
    /// How many dead addresses were suppressed as it was closed.
    package let suppressed: Int

    init(_ status: MailingStatus, suppressed: Int) {
        self.status = status
        self.suppressed = suppressed
    }
}
