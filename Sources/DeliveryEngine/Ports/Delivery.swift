public import MailFormat
public import NewsletterCore

/// The number of a delivery within its ledger.
public struct DeliveryID: Hashable, Sendable, Comparable, RawRepresentable {
    /// The number itself.
    public let rawValue: Int64

    /// Takes a number as the ledger gave it.
    public init(rawValue: Int64) { self.rawValue = rawValue }

    /// Orders deliveries by their numbers.
    public static func < (a: DeliveryID, b: DeliveryID) -> Bool { a.rawValue < b.rawValue }
}

/// One recipient of a mailing, handed out by the ledger.
public struct Delivery: Hashable, Sendable {
    /// Its number in the ledger.
    public var id: DeliveryID
    /// Whom it is for.
    public var recipient: Recipient
    /// How many attempts were refused for now before this one.
    public var refusals: Int
    /// When the first of them came; nil before it.
    public var firstAttempt: Timestamp?
    /// How much later it is tried than it was due, since nobody sent or the relay rested.
    public var lateness: Duration
    /// How often it was refused for reasons of ours; nil where it never was.
    public var refusalsOfUs: RefusalsOfUs?
    /// The number of this hand-out.
    public var attemptNumber: Int32

    /// Makes a delivery as the ledger holds it.
    public init(
        id: DeliveryID, recipient: Recipient, refusals: Int = 0, firstAttempt: Timestamp? = nil,
        lateness: Duration = .zero, refusalsOfUs: RefusalsOfUs? = nil, attemptNumber: Int32 = 1
    ) {
        self.attemptNumber = attemptNumber
        self.lateness = lateness
        self.refusalsOfUs = refusalsOfUs
        self.id = id
        self.recipient = recipient
        self.refusals = refusals
        self.firstAttempt = firstAttempt
    }

    /// This hand-out.
    public var attempt: Attempt { Attempt(id, number: attemptNumber) }
}

/// How often a mail was refused for reasons of ours: once in a run at most.
public struct RefusalsOfUs: Hashable, Sendable {
    /// In how many runs.
    public var runs: Int
    /// When the first was.
    public var first: Timestamp

    /// Counts refusals.
    public init(runs: Int, first: Timestamp) {
        self.runs = runs
        self.first = first
    }
}

/// A delivery made ready for the wire.
public struct OutgoingMail: Sendable {
    /// The delivery's number.
    public var id: DeliveryID
    /// What SMTP is told.
    public var envelope: Envelope
    /// The mail itself.
    public var message: Message
    /// The number of this hand-out.
    public var attemptNumber: Int32 = 1

    package init(id: DeliveryID, envelope: Envelope, message: Message) {
        self.id = id
        self.envelope = envelope
        self.message = message
    }

    /// This hand-out.
    public var attempt: Attempt { Attempt(id, number: attemptNumber) }
}
