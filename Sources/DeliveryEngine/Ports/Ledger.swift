public import NewsletterCore

/// The record of one mailing: who got it, who did not, and why.
///
/// It has one writer.
public protocol Ledger: Sendable {
    /// Applies the changes in order and then hands out deliveries that are queued, or deferred
    /// and due; all of it in one transaction that is on disk when this returns.
    ///
    /// Whatever is handed out is out from then on, and each has the number of its attempt.
    ///
    /// A deferral for a throttle counts no refusal of the recipient.
    ///
    /// The mail of a delivery is made as of the moment at which it is claimed, so that it can be
    /// made again. Throws ``LedgerError/conflict(_:from:to:)`` and applies nothing when a delivery is not
    /// in a state from which the change may happen.
    func commit(
        _ changes: [LedgerChange], claiming order: ClaimOrder, at now: Timestamp
    ) throws -> [Delivery]

    /// Counts the deliveries by state.
    func tally() throws -> Tally

    /// Throws where what is recorded could be found by nobody after the run, as where the file was
    /// moved or deleted.
    func checkPlace() throws

    /// Begins a run: who was refused for a reason of ours by an earlier one may be claimed again,
    /// behind everybody else.
    ///
    /// Returns what earlier runs hold, and up to so many of their last answers.
    func openRun(lastAnswers: Int) throws -> EarlierAnswers

    /// Makes the departure log of the run, with room for so many attempts that are out at once;
    /// it is on disk which one it is when this returns.
    ///
    /// Called before anything is handed out.
    /// The number is 32 hexadecimal digits that were drawn for the run.
    func openDepartures(
        _ number: String, slots: Int, at now: Timestamp
    ) throws -> any DepartureLog
}

/// What earlier runs of a mailing have heard, as far as the brake must know it.
public struct EarlierAnswers: Hashable, Sendable {
    /// The dead addresses that are not suppressed yet, in the order of their replies.
    public var held: [HeldRefusal]
    /// The last answers, the latest last: whether each refused for good; empty where none did.
    public var lastAnswers: [Bool]
    /// Whether somebody has accepted the refusals of this mailing.
    public var areRefusalsAccepted: Bool

    /// Tells of earlier runs; of none where nothing is said.
    public init(
        held: [HeldRefusal] = [], lastAnswers: [Bool] = [], areRefusalsAccepted: Bool = false
    ) {
        self.held = held
        self.lastAnswers = lastAnswers
        self.areRefusalsAccepted = areRefusalsAccepted
    }
}

extension Ledger {
    /// A ledger that stands nowhere stays there.
    public func checkPlace() {}

    /// Applies changes and claims up to `room` deliveries to whomever they are.
    public func commit(
        _ changes: [LedgerChange], claiming room: Int, at now: Timestamp
    ) throws -> [Delivery] {
        try commit(changes, claiming: ClaimOrder(room: room), at: now)
    }
}

/// How many deliveries a run can use, and whose.
public struct ClaimOrder: Hashable, Sendable {
    /// How many at most.
    public var room: Int
    /// Domains that may not go yet: their deliveries are passed over and stay as they are, to
    /// be claimed by a later order that does not skip them.
    public var skipping: Set<String>
    /// Which domains stand under one name in `skipping`.
    public var groups: ProviderGroups

    /// Makes an order.
    public init(
        room: Int, skipping: Set<String> = [], groups: ProviderGroups = ProviderGroups()
    ) {
        self.room = room
        self.skipping = skipping
        self.groups = groups
    }
}

/// One step of one delivery.
public enum LedgerChange: Hashable, Sendable {
    case sent(DeliveryID, Reply)
    case deferred(DeliveryID, until: Timestamp, Reply)
    case failed(DeliveryID, Reply)
    /// Failed as a dead address that is not suppressed yet; of a domain, or its provider.
    case held(DeliveryID, Reply, route: String)
    /// The address of one that was held is suppressed.
    case suppressed(DeliveryID)
    case inDoubt(DeliveryID, String)
    /// Back to the queue: provably not sent, and no attempt that counts.
    case released(DeliveryID)
    /// Back to the queue, refused for a reason of ours: not claimed again in this run, and behind
    /// everybody else in the next.
    case refusedForUs(DeliveryID, Reply)
    case excluded(DeliveryID, ExclusionReason)

    /// The delivery that the change is about.
    public var delivery: DeliveryID {
        switch self {
        case .sent(let id, _), .deferred(let id, _, _), .failed(let id, _),
            .held(let id, _, _), .suppressed(let id), .inDoubt(let id, _), .released(let id),
            .refusedForUs(let id, _), .excluded(let id, _):
            id
        }
    }

    /// The state in which the change leaves the delivery; ``suppressed(_:)`` finds it there.
    public var state: DeliveryState {
        switch self {
        case .sent: .sent
        case .deferred: .deferred
        case .failed, .held, .suppressed: .failed
        case .inDoubt: .indoubt
        case .released, .refusedForUs: .queued
        case .excluded: .excluded
        }
    }
}

extension LedgerChange {
    /// Whether the change may happen to a delivery in a state, by the table of
    /// ``DeliveryState/successors`` and, where it says more than a state, by its own.
    public func mayFollow(_ state: DeliveryState) -> Bool {
        switch self {
        // Nothing but an answer to a mail on its way.
        case .refusedForUs, .held: state == .out
        case .suppressed: state == .failed
        default: state.successors.contains(self.state)
        }
    }
}

/// Why a ledger did not do what it was asked to.
public enum LedgerError: Error, Hashable, Sendable {
    /// A change does not fit the state that the delivery is in; a bug, nothing was applied.
    case conflict(DeliveryID, from: DeliveryState?, to: DeliveryState)
    /// Another run has settled what this one had out, and sends from the ledger; nothing was applied.
    case superseded
}

/// The deliveries of a ledger, counted by state.
public struct Tally: Hashable, Sendable {
    /// Every state with its count; a state without deliveries may be absent.
    public var states: [DeliveryState: Int]
    /// The excluded, by reason.
    public var excluded: [ExclusionReason: Int]
    /// When the next deferred delivery is due.
    public var nextDue: Timestamp?
    /// How many of the failed are dead addresses that are not suppressed yet.
    public var held: Int

    /// Makes a tally.
    public init(
        states: [DeliveryState: Int] = [:], excluded: [ExclusionReason: Int] = [:],
        nextDue: Timestamp? = nil, held: Int = 0
    ) {
        self.held = held
        self.states = states
        self.excluded = excluded
        self.nextDue = nextDue
    }

    /// How many are in a state.
    public subscript(_ state: DeliveryState) -> Int { states[state] ?? 0 }

    /// Everybody whom the mailing is about.
    public var candidates: Int { states.values.reduce(0, +) }

    /// Whether nobody is left to whom something will happen without being asked.
    public var isFinished: Bool {
        [.queued, .out, .deferred].allSatisfy { self[$0] == 0 }
    }
}

extension LedgerError: Explained {
    /// A bug, or a run that was taken for dead; either stops the run.
    public var problem: Problem {
        switch self {
        case .conflict:
            Problem(.software, "\(self); this is a bug of ours, nothing was sent twice")
        case .superseded:
            Problem(
                .tryLater,
                "another run has taken over this mailing while this one stood still; it has sent "
                    + "nothing since, and nobody gets it twice")
        }
    }
}
