import DeliveryEngine
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// A mailing that is ended for good, or was.
struct ClosedMailing {
    let desk: MailingDesk
    let json: Bool

    private var slug: Slug { desk.folder.slug }

    /// Ends the mailing, once that is confirmed: who is left will not get it.
    func close(yes: Bool, moved: Bool) throws -> ExitStatus {
        guard desk.folder.hasLedger else {
            throw Problem(
                .badData, "\(slug) has not been sent, so there is nothing to close",
                remedy: "An issue that is never sent needs no closing.")
        }
        let ledger = try desk.ledgerToSend(wasMoved: moved)
        defer { ledger.close() }
        if try ledger.closed() == nil {
            let tally = try ledger.tally()
            let left = tally[.queued] + tally[.deferred]
            let who =
                left == 0
                ? "Nobody is left to be mailed."
                : "\(left.of("person has", "people have")) not got it, and will not."
            let question = "Close \(slug) for good? \(who)"
            guard try Confirmation.isGiven(to: question, yes: yes) else { return .success }
            _ = try ledger.closeMailing(at: desk.effects.now())
            try suppressHeld(ledger)
            try ledger.endRun(at: desk.effects.now())
        }
        try tell(ledger)
        return .success
    }

    /// What a mailing says of dead addresses at its end, where more people got it than are held;
    /// otherwise, and where nobody has decided on its brake, they only failed.
    private func suppressHeld(_ ledger: LedgerDatabase) throws {
        var held = try ledger.held()
        let isProven =
            try ledger.undecidedTrip() == nil && ledger.tally()[.sent] > held.count
        if !isProven {
            _ = try ledger.commit(
                held.map { .suppressed($0.id) }, claiming: 0, at: desk.effects.now())
            held = []
        }
        let readership = try ListEligibility(
            desk.people, lists: [], asOf: nil, issue: slug,
            acceptances: LaterAcceptances(in: desk.workspace.newsroom, besides: slug),
            effects: desk.effects)
        for refusal in held {
            try readership.suppress(
                refusal.recipient, because: refusal.reply, heardAt: refusal.at)
        }
        _ = try ledger.commit(
            held.map { .suppressed($0.id) }, claiming: 0, at: desk.effects.now())
        readership.tellSuppressed()
    }

    /// Says that a mailing is closed, and how it ended; nil where it is not.
    ///
    /// `asks` tells that mails are wanted, which is an error then; `givesUp` that those in doubt
    /// are to count as lost, which mails nobody.
    func ending(asks: Bool, givesUp: Bool, moved: Bool) throws -> ExitStatus? {
        guard desk.folder.hasLedger else { return nil }
        var ledger = try LedgerDatabase(reading: desk.folder.ledger)
        defer { ledger.close() }
        guard let closed = try ledger.closed() else { return nil }
        if asks {
            throw Problem(
                .badData, "\(slug) was closed \(closed); it mails nobody any more",
                remedy: .composeForTheRest(of: slug))
        }
        if givesUp {
            ledger.close()
            ledger = try desk.ledgerToSend(wasMoved: moved)
            try ledger.giveUpDoubt(at: desk.effects.now())
        }
        try tell(ledger)
        let tally = try ledger.tally()
        return tally[.failed] + tally[.indoubt] > 0 ? .incomplete : .success
    }

    private func tell(_ ledger: LedgerDatabase) throws {
        let status = try MailingStatus(
            slug, ledger, tally: try ledger.tally(), isRunning: false)
        if let closed = status.closed { Console.say("\(slug) is closed since \(closed).") }
        if json { try writeJSON(status) } else { Console.write("\(slug): \(status.line).") }
        for hint in status.hints { Console.say(hint) }
    }
}

extension LedgerDatabase {
    /// Counts those in doubt as failed, and says how many they were.
    func giveUpDoubt(at now: Timestamp) throws {
        let count = try resolveInDoubt(.skip, at: now)
        if count > 0 { Console.say("\(count.of("mail")) in doubt given up.") }
    }
}
