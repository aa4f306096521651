// How runs share a limit, and how it outlives them. Places are lent, some at a time:
//
//  a place is           and counts against the limit
//  lent                 from the moment it is lent, while its run lives, and where the run
//                       dies without a word until `grace` and one period after its last word
//  answered             until one period after the reply
//  given back           no more
//
// The server counts a mail between its hand-out and its reply, so no stretch at the server
// holds more than the limit, whoever sends; a crash makes it count too many, never too few.

/// The places of a relay's limits, shared by every run over that relay and kept when they end.
public protocol RateLimitStore: Sendable {
    /// Takes down what a run says of its places and lends it more; one grant an order, in
    /// order. It is on disk when this returns, but for orders that are ``RateLimitKey/isBrief``.
    func exchange(_ orders: [RateLimitRequest]) throws -> [RateLimitLease]

    /// How long ago the relay carried its first mail; zero for one that has carried none.
    func age() throws -> Duration

    /// Notes that the relay rests; the longer of two rests holds.
    func rest(_ rest: RelayRest) throws

    /// How long the relay rests still, or since when it does not; nil where that is more than an
    /// hour, or it never did.
    func rest() throws -> RelayRest?

    /// Ends the work on it; what is asked of it later fails.
    func close()
}

extension RateLimitStore {
    /// A store that stands nowhere needs no end.
    public func close() {}
}

/// One limit in a store: whose, and over which time.
public struct RateLimitKey: Hashable, Sendable {
    /// Whose limit.
    public var scope: RateLimitScope
    /// Over which time; zero for a limit of how many mails may be in flight at once, whose places
    /// are free again with the reply.
    public var period: Duration

    /// Names a limit.
    public init(scope: RateLimitScope, period: Duration) {
        self.scope = scope
        self.period = period
    }

    /// Whether the machine takes longer to start again than places count.
    public var isBrief: Bool { period < .seconds(60) }

    /// Whether it limits how many mails may be in flight at once.
    public var isOfConnections: Bool { period == .zero }

    /// When to ask again where others have lent all places.
    public var pollInterval: Duration { isOfConnections ? .milliseconds(50) : period }

    /// A run says a word at least this often while it holds places, by half.
    public var grace: Duration { isBrief ? .seconds(60) : Self.longestGrace }

    /// The grace of limits of a minute and longer.
    public static let longestGrace = Duration.seconds(900)
}

/// Whose limit it is.
public enum RateLimitScope: Hashable, Sendable, CustomStringConvertible {
    /// The relay as a whole.
    case relay
    /// One sender's mails over the relay.
    case sender(String)
    /// The mails to one domain, or to one provider's domains.
    case domain(String)

    /// The scope as a store names it: `domain gmail.com`.
    public var description: String {
        switch self {
        case .relay: "relay"
        case .sender(let name): "sender \(name)"
        case .domain(let name): "domain \(name)"
        }
    }
}

/// What a run says of its places in one limit, and how many more it wants.
public struct RateLimitRequest: Hashable, Sendable {
    /// Mails that were answered since the last word, and how long ago at the least.
    public struct Answer: Hashable, Sendable {
        /// How long ago the latest of them was answered.
        public var ago: Duration
        /// How many.
        public var count: Int

        /// Counts answers.
        public init(ago: Duration, count: Int) {
            self.ago = ago
            self.count = count
        }
    }

    /// Which limit.
    public var key: RateLimitKey
    /// How many mails it allows.
    public var limit: Int
    /// The places that the run goes on to hold: in flight, and free for the next mails.
    public var kept: Int
    /// Places that are used up.
    public var answered: [Answer]
    /// How many places more it wants.
    public var wish: Int

    /// Makes an order.
    public init(key: RateLimitKey, limit: Int, kept: Int, answered: [Answer], wish: Int) {
        self.key = key
        self.limit = limit
        self.kept = kept
        self.answered = answered
        self.wish = wish
    }
}

/// What a store lends.
public struct RateLimitLease: Hashable, Sendable {
    /// How many places.
    public var places: Int
    /// Where that is less than was wanted: when it is worth while to ask again.
    public var opensIn: Duration?

    /// Makes a grant.
    public init(places: Int, opensIn: Duration? = nil) {
        self.places = places
        self.opensIn = opensIn
    }
}
