package import DeliveryEngine
package import NewsletterCore

/// Who wants to join, and the mails that are about to leave for it.
///
/// One process writes it, which holds `Subscribers/web.lock`. What a call records is durable when
/// it returns. What goes wrong with a file is thrown as `FileError`.
package protocol SignUpStore: Sendable {
    // MARK: - Requests

    /// Records a request; it is held where it is suspicious by itself, by its form, or by how many
    /// there were.
    ///
    /// `form` is what names the form that it came with; nil where there is none.
    func record(
        _ request: JoinRequest, form: String?, isSuspicious: Bool, limits: SignUpLimits
    ) throws -> SignUpReception

    /// Records that somebody wants the link to leave; false where too many came from its network.
    func record(leaving request: JoinRequest, limits: SignUpLimits) throws -> Bool

    /// One more button was pressed; false where the request is not held any more, or is gone.
    @discardableResult
    func release(_ id: SubscriberID) throws -> Bool

    /// A request; nil where it is gone.
    func request(_ id: SubscriberID) throws -> JoinRequest?

    /// The requests in a state, the oldest first, up to a limit.
    func requests(_ state: JoinRequest.State, limit: Int) throws -> [JoinRequest]

    /// The requests of an address, the oldest first.
    func requests(of address: EmailAddress) throws -> [JoinRequest]

    /// Notes how far a request has come.
    func set(_ state: JoinRequest.State, of id: SubscriberID) throws

    /// Records that the owner of the address confirmed; false where the request is not one that
    /// waits for it.
    func confirm(_ id: SubscriberID, _ confirmation: JoinConfirmation) throws -> Bool

    /// Counts a code that was tried for an address; false where there were too many, of that
    /// address in a day or of all in an hour.
    func mayTry(code address: EmailAddress, ofAddress most: Int, inAll all: Int) throws -> Bool

    /// Counts a wrong code.
    func countWrongCode() throws

    // MARK: - Mails

    /// Lays a mail into the outbox and notes how far its request has come, at once.
    ///
    /// `state` is nil where the request stays as it is.
    func queue(_ mail: OutboxMail, isTrusted: Bool, _ state: JoinRequest.State?) throws

    /// How many mails of a kind were laid into the outbox for an address since a moment.
    func count(_ kind: JoinMailKind, to address: EmailAddress, since moment: Timestamp) throws
        -> Int

    /// What became of the mail that asked to confirm a request; nil where none was taken.
    func proof(of request: SubscriberID) throws -> JoinMailProof?

    /// Whether a mail may leave now.
    func isAnyMailDue() throws -> Bool

    /// Counts the outbox.
    func outboxTally() throws -> OutboxTally

    /// Every mail that somebody was sent, for the answer to what is held of them.
    func mails(to address: EmailAddress) throws -> [OutboxMail]

    /// The outbox as a run sees it.
    func outbox(_ limits: OutboxLimits) -> any Outbox

    // MARK: - Erasing

    /// Erases whatever is known of an address, or what it asked until a moment; returns how many
    /// requests there were.
    @discardableResult
    func erase(_ address: EmailAddress, askedUntil moment: Timestamp?) throws -> Int

    /// Erases what is over: requests and mails of before a moment, held ones of before another,
    /// and counts that nothing asks for any more.
    func sweep(requestsBefore end: Timestamp, heldBefore heldEnd: Timestamp) throws

    /// The addresses of which anything is known.
    func addresses() throws -> [EmailAddress]

    // MARK: - The whole

    /// How many bytes it has.
    var size: Int { get }

    /// Ends it; nothing is asked of it afterwards.
    func close()
}

extension SignUpStore {
    /// The requests in a state, the oldest first, a thousand at most.
    package func requests(_ state: JoinRequest.State) throws -> [JoinRequest] {
        try requests(state, limit: 1000)
    }

    /// Erases whatever is known of an address; returns how many requests there were.
    @discardableResult
    package func erase(_ address: EmailAddress) throws -> Int {
        try erase(address, askedUntil: nil)
    }
}

/// The outbox as the ledger of a run that goes on for as long as mail comes into it.
package protocol Outbox: Ledger {
    /// What a delivery is about; nil where it was erased.
    func mail(_ id: DeliveryID) throws -> OutboxMail?

    /// Notes which mail a delivery was made into; it is written down when that is sent.
    func note(_ id: DeliveryID, messageID: String, sha256: String)
}

/// Opens stores of sign-ups.
package protocol SignUpStores: Sendable {
    /// Opens a store, which is made if there is none; what a run before had out is queued again.
    func open(at path: String, effects: Effects) throws -> any SignUpStore
}
