public import DeliveryEngine
internal import NewsletterCore

/// Runs that share a relay, on a clock of their own: hands out as fast as it may, with replies
/// that take a random time, and notes when the server counted each mail.
public struct RateLimitSimulation {
    /// A mail that the server counted.
    public struct Counted: Sendable {
        /// When the server counted it.
        public var at: Duration
        /// Whom it was for.
        public var domain: String
    }

    private struct Flight {
        var domain: String
        var begun: Duration
        var reply: Duration
    }

    private struct Run {
        let name: String
        var pacer: Pacer
        let store: (any RateLimitStore)?
        var flights: [Flight] = []
    }

    /// What the runs are held to.
    public let plan: RateLimitPlan
    /// How long a reply takes, in milliseconds.
    public var latency: ClosedRange<Int> = 0...400
    /// How many mails a run has in flight at most.
    public var connections = 8
    /// Whom each mail is for, drawn anew each time.
    public var domains = ["gmail.com", "example.org", "example.net"]
    /// What the server says to a mail.
    public var answer: (_ domain: String, _ now: Duration) -> TransportResult = { _, _ in .taken }
    /// The mails that the server has counted, in no order.
    public private(set) var counted: [Counted] = []
    /// The most mails to each domain that were in flight at once, of all runs together.
    public private(set) var mostInFlight: [String: Int] = [:]
    /// The time of the simulation.
    public let clock = ManualClock()
    private var random: SeededRandom
    private var runs: [Run] = []

    /// Makes a simulation without a run.
    public init(_ plan: RateLimitPlan, seed: UInt64 = 1) {
        self.plan = plan
        random = SeededRandom(seed: seed)
    }

    /// Begins a run; its store is shared with another's where one is given.
    public mutating func begin(_ name: String = "one", store: (any RateLimitStore)? = nil) throws {
        var pacer = Pacer(plan, hasStore: store != nil)
        pacer.begin(relayAge: try store?.age() ?? .zero, at: clock.uptime)
        runs.append(Run(name: name, pacer: pacer, store: store))
    }

    /// Kills a run: what was in flight was counted before, or just now, or never.
    public mutating func kill(_ name: String) {
        for run in runs where run.name == name {
            for flight in run.flights where Bool.random(using: &random) {
                count(flight, until: min(flight.reply, clock.uptime))
            }
        }
        runs.removeAll { $0.name == name }
    }

    /// Ends a run in order, once everything is answered.
    public mutating func end(_ name: String) throws {
        for index in runs.indices where runs[index].name == name {
            for flight in runs[index].flights { count(flight, until: clock.uptime) }
            for flight in runs[index].flights {
                runs[index].pacer.settle(.taken, to: flight.domain, at: clock.uptime)
            }
            let orders = runs[index].pacer.orders(at: clock.uptime, isLast: true)
            _ = try runs[index].store?.exchange(orders)
        }
        runs.removeAll { $0.name == name }
    }

    /// Lets the clock run for a while.
    public mutating func advance(by time: Duration) throws {
        let end = clock.uptime + time
        while clock.uptime < end {
            var next = end
            for index in runs.indices { next = min(next, try turn(index)) }
            clock.advance(by: max(.milliseconds(1), next - clock.uptime))
        }
    }

    /// The most mails that any stretch of a period held, of all domains or of one.
    public func most(in period: Duration, to domain: String? = nil) -> Int {
        let moments = counted.filter { domain == nil || $0.domain == domain }.map(\.at).sorted()
        var first = 0
        return moments.indices.map { last in
            while moments[last] - moments[first] >= period { first += 1 }
            return last - first + 1
        }.max() ?? 0
    }

    /// How many mails were counted in a stretch of time.
    public func count(from begin: Duration, to end: Duration, domain: String? = nil) -> Int {
        counted.count {
            begin <= $0.at && $0.at < end && (domain == nil || $0.domain == domain)
        }
    }

    /// Does what a run can do now; returns when it can do more.
    private mutating func turn(_ index: Int) throws -> Duration {
        let now = clock.uptime
        settle(index, at: now)
        var wake = Duration.seconds(1 << 40)
        var refusals = 0
        var words = 0
        while runs[index].flights.count < connections, refusals < 2 {
            // A run may need a word of the store for each of its limits, and then has all it needs.
            if try exchange(index, at: now), words < 100 { (refusals, words) = (0, words + 1) }
            let domain = domains.randomElement(using: &random)!
            switch runs[index].pacer.handOut(to: runs[index].pacer.name(of: domain), at: now) {
            case .go:
                let reply = now + .milliseconds(Int.random(in: latency, using: &random))
                runs[index].flights.append(Flight(domain: domain, begun: now, reply: reply))
                let inFlight = runs.flatMap(\.flights).count { $0.domain == domain }
                mostInFlight[domain] = max(mostInFlight[domain] ?? 0, inFlight)
                continue
            case .waitForAll(let pause), .waitForDomain(let pause):
                if let pause { wake = min(wake, now + pause) }
            }
            refusals += 1
        }
        return min(wake, runs[index].flights.map(\.reply).min() ?? now + .seconds(60))
    }

    private mutating func settle(_ index: Int, at now: Duration) {
        for flight in runs[index].flights where flight.reply <= now {
            let result = answer(flight.domain, now)
            let name = runs[index].pacer.name(of: flight.domain)
            runs[index].pacer.settle(result, to: name, at: now)
            count(flight, until: now)
        }
        runs[index].flights.removeAll { $0.reply <= now }
    }

    /// Returns whether there was anything to say.
    private mutating func exchange(_ index: Int, at now: Duration) throws -> Bool {
        guard let store = runs[index].store else { return false }
        let orders = runs[index].pacer.orders(at: now)
        if orders.isEmpty { return false }
        runs[index].pacer.receive(try store.exchange(orders), for: orders, at: now)
        return true
    }

    /// The server counted the mail at some moment of its flight.
    private mutating func count(_ flight: Flight, until end: Duration) {
        let span = Int(max(.zero, end - flight.begun).milliseconds)
        let at = flight.begun + .milliseconds(Int.random(in: 0...span, using: &random))
        counted.append(Counted(at: at, domain: flight.domain))
    }
}

extension TransportResult {
    /// A mail that was taken.
    public static let taken = TransportResult.accepted(
        Reply(code: 250, text: "taken", command: .dot))

    /// Gmail's words to who is too fast.
    public static let tooFast = TransportResult.refused(
        Reply(
            code: 421, status: EnhancedStatus(4, 7, 28), text: "unusual rate of email",
            command: .dot))
}
