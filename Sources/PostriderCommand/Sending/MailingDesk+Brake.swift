import DeliveryEngine
import NewsletterCore
import Storage

// What a send makes of the brake: see Brake for when it trips.

extension MailingDesk {
    /// Refuses to mail anybody while nobody has decided what a brake that tripped means.
    func refuseWhileUndecided(_ ledger: LedgerDatabase) throws {
        guard let trip = try ledger.undecidedTrip() else { return }
        throw Failure(
            .unavailable, "nobody is mailed: \(trip.detail ?? "too many were refused for good")",
            advice: waysOut)
    }

    /// Puts on record that the dead addresses of this mailing are dead.
    func acceptRefusals(in ledger: LedgerDatabase) throws {
        let held = try ledger.tally().held
        try ledger.note(
            LedgerDecision(.refusalsAccepted, at: effects.now(), detail: "\(held) held"))
    }

    /// Puts on record that a run ended by the brake.
    func noteTrip(of result: MailingResult, in ledger: LedgerDatabase) throws {
        guard case .brake(let trip) = result.stop else { return }
        try ledger.note(LedgerDecision(.brakeTripped, at: effects.now(), detail: trip.inWords))
    }

    /// How to decide after the brake has tripped.
    var waysOut: String { BrakeTrip.waysOut(of: folder.slug) }
}

extension BrakeTrip {
    /// How to decide on the mailing of an issue after its brake has tripped.
    static func waysOut(of issue: Slug) -> String {
        "If the relay is wrong, have it mended and: postrider send \(issue) --failed resend. "
            + "If it is right: postrider send \(issue) --accept-refusals"
    }

    /// What happened, in words that end with what the relay said.
    var inWords: String {
        let place = domain.map { " at \($0)" } ?? ""
        let share = refused == answers ? "all \(refused)" : "\(refused) of the last \(answers)"
        return "the relay refused \(share) recipients\(place) for good, which cannot be chance: "
            + "\(reply)"
    }
}
