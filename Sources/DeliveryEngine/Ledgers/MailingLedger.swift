package import NewsletterCore

/// The ledger of one mailing, open for its one writer: what persons decide stands in it beside
/// what runs record.
package protocol MailingLedger: Ledger, LedgerReader {
    /// What the run that died had left behind; nothing where the ledger was closed in order.
    var recovery: LedgerRecovery { get }

    /// Notes that a run begins.
    func beginRun(at now: Timestamp) throws

    /// Notes that a run ends in order, and in one sentence why it ends before everything is
    /// done, if it does.
    func endRun(at now: Timestamp, stopped: String?) throws

    /// Adds candidates who joined after the mailing began, and takes in again those who came
    /// back, or for whom no mail could be made; all of it or nothing.
    ///
    /// `presence` tells which former subscribers are not on the list any more; it is asked once the
    /// candidates are through.
    func append(
        _ candidates: any Batches<Candidate>, asking presence: any PresenceCheck
    ) throws -> Expansion

    /// Keeps a decision for good.
    func note(_ decision: LedgerDecision) throws

    /// The dead addresses that are not suppressed yet, in the order of their replies.
    func held() throws -> [HeldRefusal]

    /// Finds the failed deliveries that a choice takes; changes nothing.
    func failed(_ choice: ResendChoice) throws -> ResendSelection

    /// Queues what ``failed(_:)`` found, and puts the decision on record.
    ///
    /// A new clock of attempts begins for each; the reply by which they had failed is kept. A brake
    /// that has tripped goes on holding where the choice leaves some who are held. A choice that
    /// finds nobody is a decision only on a brake that has tripped, and only where it names no
    /// reply.
    func resend(_ selection: ResendSelection, _ choice: ResendChoice, at now: Timestamp) throws

    /// The deliveries in doubt.
    func inDoubt() throws -> Set<DeliveryID>

    /// Decides what happens to the deliveries in doubt, but for some; returns how many it was about.
    func resolveInDoubt(
        _ resolution: InDoubtResolution, besides skipped: Set<DeliveryID>, at now: Timestamp
    ) throws -> Int

    /// Gives those who are not sent yet another sender, in one transaction with its record.
    func changeSender(to sender: SenderSnapshot, at now: Timestamp) throws

    /// Ends the mailing for good, in one transaction; returns how many are left out by that.
    ///
    /// Whoever was still to be mailed is excluded as `closed`. Mails in doubt stay so, since the
    /// relay's log may still tell of them.
    func closeMailing(at now: Timestamp) throws -> Int

    /// Erases a person from the ledger: address, name, attributes, and what servers wrote about
    /// them; returns how many rows were theirs.
    ///
    /// The row itself stays, with its state and its random identity, so that the counts add up
    /// and nobody is mailed twice. What was still to be sent is left out as unsubscribed, what
    /// was in doubt is given up. The hash takes the place of the address in whom the mailing is
    /// for.
    func erase(
        _ address: EmailAddress, or subscribers: Set<SubscriberID>, at now: Timestamp,
        hidingAs hash: String
    ) throws -> Int

    /// Saves what the ledger holds where it was taken away from under its writer; returns where
    /// that stands, nil where there was no need.
    func saveDisplaced() throws -> String?
}

/// Tells who is on the list.
package protocol PresenceCheck: Sendable {
    /// Which of the subscribers are not on the list any more.
    func absent(among subscribers: [SubscriberID]) throws -> Set<SubscriberID>
}
