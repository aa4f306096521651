import NIOCore
import NewsletterCore
import Synchronization

/// What all connections of a server share.
final class WebServerState: Sendable {
    let limits: WebLimits
    let counts: ConnectionCounts
    let metrics: WebMetrics
    let log: RequestLog?
    let effects: Effects

    private let stopping = Atomic(false)
    private let dates = Mutex((second: Int64.min, text: ""))

    init(_ limits: WebLimits, metrics: WebMetrics, log: RequestLog?, effects: Effects) {
        self.limits = limits
        self.metrics = metrics
        self.log = log
        self.effects = effects
        counts = ConnectionCounts(limits)
    }

    /// Whether no connection is to go on after its present request.
    var isStopping: Bool { stopping.load(ordering: .relaxed) }

    func stop() { stopping.store(true, ordering: .relaxed) }

    /// The moment as HTTP writes it (RFC 9110, section 5.6.7), made once a second.
    func date() -> String {
        let now = effects.now()
        return dates.withLock { dates in
            if dates.second != now.seconds { dates = (now.seconds, now.httpDate) }
            return dates.text
        }
    }
}

extension Timestamp {
    /// Such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    var httpDate: String {
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = timeOfDay
        return "\(days[date.weekday]), \(two(date.day)) \(months[date.month - 1]) \(date.year) "
            + "\(two(time.hour)):\(two(time.minute)):\(two(time.second)) GMT"
    }
}

extension TimeAmount {
    init(_ time: Duration) {
        let parts = time.components
        self = .nanoseconds(parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000)
    }
}
