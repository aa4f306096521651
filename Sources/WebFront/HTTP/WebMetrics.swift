import Synchronization

/// Counts for the operator, in the text format of Prometheus (0.0.4).
///
/// No label holds anything that came from outside.
package final class WebMetrics: Sendable {
    private struct Request: Hashable {
        var route: WebRoute
        var method: String
        var status: Int
    }

    private struct Counts {
        var requests: [Request: Int] = [:]
        var others: [String: Int] = [:]
        var seconds: [Int] = Array(repeating: 0, count: WebMetrics.bounds.count + 1)
        var secondsInAll = 0.0
    }

    /// The bounds of the histogram, in seconds.
    private static let bounds = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10]
    private static let methods: Set = ["GET", "HEAD", "POST", "OPTIONS"]

    private let counts = Mutex(Counts())

    package init() {}

    /// Counts an answer.
    func count(_ answer: WebAnswer, method: String, seconds: Double) {
        let request = Request(
            route: answer.route, method: Self.methods.contains(method) ? method : "other",
            status: answer.status)
        let place = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        counts.withLock {
            $0.requests[request, default: 0] += 1
            $0.seconds[place] += 1
            $0.secondsInAll += seconds
        }
    }

    /// Counts something else.
    func count(_ name: String, _ labels: KeyValuePairs<String, String> = [:]) {
        let key = name + Self.text(labels.map { ($0, $1) })
        counts.withLock { $0.others[key, default: 0] += 1 }
    }

    private static func text(_ labels: [(String, String)]) -> String {
        labels.isEmpty ? "" : "{\(labels.map { "\($0)=\"\($1)\"" }.joined(separator: ","))}"
    }

    /// Everything, and what stands now, by its name.
    func text(now gauges: [(name: String, value: Double)]) -> String {
        let counts = counts.withLock { $0 }
        var lines = ["# TYPE postrider_http_requests_total counter"]
        for (request, count) in counts.requests.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            let labels = Self.text([
                ("route", request.route.rawValue), ("method", request.method),
                ("code", "\(request.status)"),
            ])
            lines.append("postrider_http_requests_total\(labels) \(count)")
        }
        lines.append("# TYPE postrider_http_request_seconds histogram")
        var sum = 0
        for (index, count) in counts.seconds.enumerated() {
            sum += count
            let bound = index < Self.bounds.count ? "\(Self.bounds[index])" : "+Inf"
            lines.append("postrider_http_request_seconds_bucket{le=\"\(bound)\"} \(sum)")
        }
        lines.append("postrider_http_request_seconds_sum \(counts.secondsInAll)")
        lines.append("postrider_http_request_seconds_count \(sum)")
        var last = ""
        for (key, count) in counts.others.sorted(by: { $0.key < $1.key }) {
            let name = String(key.prefix { $0 != "{" })
            if name != last { lines.append("# TYPE postrider_\(name) counter") }
            last = name
            lines.append("postrider_\(key) \(count)")
        }
        for gauge in gauges {
            lines.append("# TYPE postrider_\(gauge.name) gauge")
            lines.append("postrider_\(gauge.name) \(gauge.value)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
