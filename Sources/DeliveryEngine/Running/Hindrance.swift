// What keeps a run from going on although its relay is well: the databases beside it, which other
// programs use, too, and its own ledger.
//
//  trouble                                     what follows
//  the list or the limits are busy, or their   nothing new goes out; replies are recorded; asked
//  disk is full                                again four times a second
//  ... for longer than `neighbourPatience`     the run ends in order, to be gone on with later
//  they are damaged, or fail in another way    the run ends in order, at once
//  the ledger is busy, or its disk is full     nothing new goes out; replies are kept in memory;
//                                              tried again four times a second
//  ... and all that was heard is recorded      as with the list
//  the run ends meanwhile                      what has no MAIL written is taken back, and queued
//  ... because it is asked to, the ledger full  what was heard is tried to be recorded once more;
//                                              where that fails, the result says so

/// An error of a file that other programs use, too.
public protocol NeighbourError: Error {
    /// Whether the same may succeed after a while, as where the file is locked or its disk full.
    var mayPass: Bool { get }
}

/// What keeps a run from letting anything new out.
public struct Hindrance: Hashable, Sendable, CustomStringConvertible {
    /// What a file answered.
    public let error: any Error

    /// Tells of an error.
    public init(_ error: any Error) { self.error = error }

    /// Whether it is worth while to wait.
    public var mayPass: Bool { (error as? any NeighbourError)?.mayPass ?? false }

    /// What the error says of itself.
    public var description: String { "\(error)" }

    /// Whether both say the same.
    public static func == (one: Hindrance, other: Hindrance) -> Bool {
        one.description == other.description && one.mayPass == other.mayPass
    }

    /// By what it says.
    public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

/// Who of a run's neighbours is in the way now, and since when.
struct Hindrances {
    enum Place: CaseIterable {
        case ledger
        /// The ledger is not where it was.
        case ledgerPlace
        case list
        /// Where dead addresses are suppressed.
        case suppressions
        case limits
    }

    private var found: [Place: (hindrance: Hindrance, since: Duration)] = [:]
    /// Who need not be asked again in this round.
    private var inVain: Set<Place> = []

    /// What is in the way, the ledger before all others.
    var first: Hindrance? { Place.allCases.lazy.compactMap { found[$0]?.hindrance }.first }

    subscript(_ place: Place) -> Hindrance? { found[place]?.hindrance }

    /// Whether anybody but the ledger is in the way.
    var areOfNeighbours: Bool { found.keys.contains { $0 != .ledger } }

    /// Begins a round, in which everybody may be asked once more.
    mutating func beginRound() { inVain.removeAll() }

    /// Whether somebody has failed in this round.
    func isInVain(_ place: Place) -> Bool { inVain.contains(place) }

    mutating func note(_ error: any Error, of place: Place, at now: Duration) {
        found[place] = (Hindrance(error), found[place]?.since ?? now)
        inVain.insert(place)
    }

    mutating func clear(_ place: Place) {
        if !found.isEmpty { found[place] = nil }
    }

    /// What a run need not wait for any longer; the ledger is left out where it must be.
    func unbearable(after patience: Duration, butLedger: Bool, at now: Duration) -> Hindrance? {
        Place.allCases.lazy.filter { !(butLedger && $0 == .ledger) }
            .compactMap { found[$0] }
            .first { !$0.hindrance.mayPass || now - $0.since >= patience }?.hindrance
    }
}

/// What a run has to say to the rate limit store and to ask of it; kept until that has been done.
struct PaceErrands {
    /// How old the relay is, and how it rests, have not been asked yet.
    var isToBegin = true
    var tellsOfRest = false
    var looksForRest = false
    /// What was not said, each part of which a store takes whole or not at all.
    var unsaid: [[RateLimitRequest]] = []
}
