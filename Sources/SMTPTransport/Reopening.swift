internal import DeliveryEngine
import NewsletterCore

/// When the next connection may be opened after some have failed: later and later, one at a
/// time, and not more of them than the relay has lately borne.
///
/// | what happens | what follows |
/// |---|---|
/// | a connection fails | the next is due after a pause, which doubles with each failure |
/// | others of the same age fail, too | nothing more: a relay that restarts fails once |
/// | the relay refuses one more beside others | no more than those for a minute |
/// | eight in a row fail | the run is given up, after about two minutes |
/// | failures and pauses take longer than the patience | the run is given up, too |
/// | a mail is accepted | all is well again |
struct Reopening {
    private static let mostFailures = 8
    private static let longestPause = 64

    /// How many connections have been begun; the number of the newest.
    private(set) var count = 0
    /// When the next may be begun; nil means now.
    private(set) var due: Duration?

    private let pause: Duration
    private var failures = 0
    /// The newest connection when the last one failed: what fails up to it is no news.
    private var newestAtFailure = 0
    /// The number of connections that the relay bore when it refused one more.
    private var ceiling: Int?
    private var ceilingEnds = Duration.zero

    private let patience: Duration
    /// How long connections have been waited for since a mail was accepted, in vain; and the pauses
    /// between them.
    private var inVain = Duration.zero

    /// Takes the pause after the first failure, and how long to wait in vain.
    init(pause: Duration, patience: Duration = .seconds(900)) {
        self.pause = pause
        self.patience = patience
    }

    func isDue(at now: Duration) -> Bool { due.map { $0 <= now } ?? true }

    /// Whether the connection of this number has yet to show that the relay is well again, so
    /// that no other may be opened meanwhile.
    func isProbe(_ number: Int) -> Bool { failures > 0 && number > newestAtFailure }

    /// How many connections may be open at once, of those that the settings allow.
    func limit(_ allowed: Int, at now: Duration) -> Int {
        guard let ceiling, now < ceilingEnds else { return allowed }
        return min(allowed, max(1, ceiling))
    }

    mutating func begin() {
        count += 1
        due = nil
    }

    /// A mail has arrived: the relay is well.
    mutating func succeed() {
        failures = 0
        inVain = .zero
    }

    /// The connection of this number was lost in use, after it had waited so long for the relay;
    /// says whether to go on with another.
    @discardableResult
    mutating func fail(_ number: Int, after waiting: Duration = .zero, at now: Duration) -> Bool {
        let isNews = number > newestAtFailure
        if isNews {
            failures += 1
            newestAtFailure = count
        } else {
            failures = max(1, failures)
        }
        let pause = pause * min(Self.longestPause, 1 << min(failures - 1, 16))
        due = now + pause
        if isNews { inVain += waiting + pause }
        return failures < Self.mostFailures && inVain < patience
    }

    /// The connection of this number did not come about; says whether to try again.
    mutating func mayRetry(
        _ number: Int, after error: TransportError, waiting: Duration = .zero, others: Int,
        at now: Duration
    ) -> Bool {
        guard error.isPassing else { return false }
        let isWorthwhile = fail(number, after: waiting, at: now)
        if others > 0 {
            ceiling = others
            ceilingEnds = now + .seconds(60)
        }
        return others > 0 || isWorthwhile
    }
}

extension TransportError {
    /// Whether trying again later may help.
    var isPassing: Bool {
        switch self {
        case .unreachable: true
        // A quota is told to the run, which leaves the relay alone.
        case .refused(let reply): reply.isTransient && ReplyMeaning(reply).replyClass != .quota
        case .insecure, .authentication: false
        }
    }
}
