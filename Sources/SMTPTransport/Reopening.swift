internal import DeliveryEngine

/// When the next connection may be opened after some have failed: later and later, and not
/// more of them than the relay has lately borne.
struct Reopening {
    /// How often in a row connections may fail before the run is given up: about two minutes.
    private static let mostFailures = 7

    /// How many connections have been begun.
    private(set) var count = 0
    /// When the next may be begun; nil means now.
    private(set) var due: Duration?
    private var failures = 0
    /// The number of connections that the relay bore when it refused one more.
    private var ceiling: Int?
    private var ceilingEnds = Duration.zero

    func isDue(at now: Duration) -> Bool { due.map { $0 <= now } ?? true }

    /// How many connections may be open at once, of those that the settings allow.
    func limit(_ allowed: Int) -> Int { min(allowed, max(1, ceiling ?? allowed)) }

    mutating func begin(at now: Duration) {
        count += 1
        due = nil
        if now >= ceilingEnds { ceiling = nil }
    }

    /// A mail has arrived: the relay is well.
    mutating func succeed() { failures = 0 }

    /// A connection was lost in use; says whether to go on with another.
    @discardableResult
    mutating func fail(at now: Duration) -> Bool {
        failures += 1
        due = now + Self.pause(after: failures)
        return failures < Self.mostFailures
    }

    /// A connection did not come about; says whether to try again.
    mutating func mayRetry(
        after error: TransportError, everOpened: Bool, others: Int, at now: Duration
    ) -> Bool {
        guard everOpened, error.isPassing else { return false }
        let isWorthwhile = fail(at: now)
        if others > 0 {
            ceiling = others
            ceilingEnds = now + .seconds(60)
        }
        return others > 0 || isWorthwhile
    }

    private static func pause(after failures: Int) -> Duration {
        .seconds(min(60, 1 << min(failures - 1, 6)))
    }
}

extension TransportError {
    /// Whether trying again later may help.
    var isPassing: Bool {
        switch self {
        case .unreachable: true
        case .refused(let reply): reply.isTransient
        case .insecure, .authentication: false
        }
    }
}
