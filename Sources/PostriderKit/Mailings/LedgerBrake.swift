package import DeliveryEngine
import NewsletterCore
import NewsroomFiles

/// What a ledger keeps of the brake; see ``Brake`` for when it trips.
struct LedgerBrake {
    private let ledger: any MailingLedger
    private let issue: Slug
    private let effects: Effects

    init(in ledger: any MailingLedger, of context: MailingContext) {
        self.ledger = ledger
        issue = context.folder.slug
        effects = context.effects
    }

    /// Refuses to mail anybody while nobody has decided what a brake that tripped means.
    func refuseWhileUndecided() throws {
        guard let trip = try ledger.undecidedTrip() else { return }
        throw Problem(
            .unavailable, "nobody is mailed: \(trip.detail ?? "too many were refused for good")",
            remedy: .decideOnRefusals(issue))
    }

    /// Puts on record that the dead addresses of this mailing are dead.
    func acceptRefusals() throws {
        let held = try ledger.tally().held
        try ledger.note(
            LedgerDecision(.refusalsAccepted, at: effects.now(), detail: "\(held) held"))
    }

    /// Puts on record how a run ended; that the ledger cannot take it now becomes part of the result,
    /// since what has been done is to be told all the same.
    func noteEnd(of result: inout MailingResult) throws {
        do {
            try noteTrip(of: result)
            try ledger.endRun(at: effects.now(), stopped: result.reasonInWords)
        } catch
            where Hindrance(error).mayPass
        {
            result.unrecorded = result.unrecorded ?? Hindrance(error)
        }
    }

    /// Puts on record that a run ended by the brake.
    private func noteTrip(of result: MailingResult) throws {
        guard case .brake(let trip) = result.stop else { return }
        try ledger.note(LedgerDecision(.brakeTripped, at: effects.now(), detail: trip.inWords))
    }
}

extension BrakeTrip {
    /// What happened, in words that end with what the relay said.
    package var inWords: String {
        let place = domain.map { " at \($0)" } ?? ""
        let share =
            refused == answers ? "all of the last \(refused)" : "\(refused) of the last \(answers)"
        return "the relay refused \(share) recipients\(place) for good, which cannot be chance: "
            + "\(reply)"
    }
}
