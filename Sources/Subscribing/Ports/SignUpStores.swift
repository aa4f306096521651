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

    /// The requests in a state, for a purpose or any, the oldest first, up to a limit.
    func requests(
        _ state: JoinRequest.State, for purpose: JoinRequest.Purpose?, limit: Int
    ) throws -> [JoinRequest]

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

    /// What people wish for by the links of their mails.
    var wishes: any LinkWishes { get }

    /// The outbox as a run sees it.
    func outbox(_ limits: OutboxLimits) -> any Outbox

    // MARK: - Erasing

    /// Erases whatever is known of an address, or what it asked until a moment; returns how many
    /// requests there were.
    ///
    /// One to be erased stays where only what was asked until a moment goes: the ledgers may still
    /// have to follow.
    @discardableResult
    func erase(_ address: EmailAddress, askedUntil moment: Timestamp?) throws -> Int

    /// Erases what is over: requests and mails of before a moment, held ones of before another,
    /// and counts that nothing asks for any more.
    func sweep(requestsBefore end: Timestamp, heldBefore heldEnd: Timestamp) throws

    /// The addresses of which anything is known.
    func addresses() throws -> [EmailAddress]

    // MARK: - The whole

    /// Takes over from a copy what is not known here: requests with their mails, and the words that
    /// they agreed to.
    func merge(copy path: String) throws

    /// How many bytes it has.
    var size: Int { get }

    /// Ends it; nothing is asked of it afterwards.
    func close()
}

extension SignUpStore {
    /// The requests in a state, the oldest first, a thousand at most.
    package func requests(
        _ state: JoinRequest.State, for purpose: JoinRequest.Purpose? = nil
    ) throws -> [JoinRequest] {
        try requests(state, for: purpose, limit: 1000)
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

/// A store of sign-ups, or a copy of it, that is only read, whoever writes it.
package protocol SignUpReader: Sendable {
    /// How sign-ups since a moment went, by domain, those with most first.
    func tally(since moment: Timestamp) throws -> [SignUpTally]

    /// How many people wait to be erased, those among them from whom only ledgers are left.
    func countToErase() throws -> (all: Int, inLedgers: Int)

    /// What is known of an address: what was asked, and which mails were made for it.
    func held(of address: EmailAddress) throws -> (requests: [JoinRequest], mails: [OutboxMail])

    /// Writes a copy that stands by itself; one that is there is replaced.
    func copy(to path: String) throws

    /// Ends it; nothing is asked of it afterwards.
    func close()
}

/// Opens stores of sign-ups.
package protocol SignUpStores: Sendable {
    /// Opens a store, or a copy of one, to read; nil where there is none.
    func read(_ path: String) throws -> (any SignUpReader)?

    /// Opens a store, which is made if there is none; what a run before had out is queued again.
    func open(at path: String, effects: Effects) throws -> any SignUpStore
}
