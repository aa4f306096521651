import NIOHTTP1
import NetworkAddresses
import NewsletterCore
import PostriderKit

/// What the operator's address answers: `/healthz`, `/readyz` and `/metrics`.
struct AdminRoutes: WebResponder {
    let desk: any FrontDesk
    let metrics: WebMetrics
    /// Whether the server is about to stop.
    let isStopping: @Sendable () -> Bool
    /// How many connections are open.
    let connections: @Sendable () -> Int
    /// How the mails to those who join stand; nil where nobody can join.
    var outbox: (@Sendable () throws -> OutboxStanding)?

    /// What must be free on the disk.
    static let leastFreeBytes: Int64 = 100_000_000
    /// How long a wish may wait for the list, in seconds.
    static let longestWait = 60.0
    /// How long a mail to somebody who joins may wait to leave, in seconds.
    static let longestMailWait = 300.0

    func longBody(_ method: HTTPMethod, _ target: String) -> LongBody { .isRefused }

    func largestBody(_ method: HTTPMethod, _ target: String) -> Int? { nil }

    func refusal(_ status: Int) -> WebAnswer { .plain(status, .unknown, "refused") }

    func refusal(ofMethodAt target: String) -> WebAnswer {
        .plain(405, .unknown, "Only GET and HEAD.", ("Allow", "GET, HEAD"))
    }

    func reply(to request: WebRequest) -> WebReply {
        // A web page that gives its own name this machine's address must not read this.
        let host = request.fields["host"].first ?? ""
        guard Self.isLocal(host) || request.peer == .local else {
            return .now(.plain(421, .unknown, "Ask for this address by its number."))
        }
        let route: WebRoute
        switch request.target.prefix(while: { $0 != "?" }) {
        case "/healthz": route = .health
        case "/readyz": route = .ready
        case "/metrics": route = .metrics
        default: return .now(.plain(404, .unknown, "There are /healthz, /readyz and /metrics."))
        }
        guard request.method == .GET || request.method == .HEAD else {
            return .now(.plain(405, route, "Only GET and HEAD.", ("Allow", "GET, HEAD")))
        }
        if route == .health { return .now(.plain(200, route, "ok")) }
        return .later { route == .ready ? await readiness() : await figures() }
    }

    private static func isLocal(_ host: String) -> Bool {
        var name = Substring(host)
        if name.hasPrefix("[") {
            name = name.dropFirst().prefix { $0 != "]" }
        } else {
            name = name.prefix { $0 != ":" }
        }
        return name.lowercased() == "localhost" || NetworkAddress(String(name)) != nil
    }

    private func readiness() async -> WebAnswer {
        let desk = await desk.readiness()
        var checks: [(String, Bool)] = [
            ("serving", !isStopping()), ("key", desk.hasKey), ("list", desk.canReadList),
            ("disk", desk.freeBytes >= Self.leastFreeBytes),
            ("intake", desk.oldestWait < Self.longestWait), ("set_aside", desk.setAside == 0),
        ]
        if let outbox { checks.append(("mail", Self.isMailLeaving(try? outbox()))) }
        // A row that was set aside and a relay that takes no mail want a look, but readers are
        // served, and nothing of it is lost.
        let isReady = checks.allSatisfy { $0.1 || ["set_aside", "mail"].contains($0.0) }
        let fields = checks.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
        let text = "{\"ready\":\(isReady),\(fields)}\n"
        return WebAnswer(
            isReady ? 200 : 503, .ready,
            fields: [("Content-Type", "application/json"), ("Cache-Control", "no-store")]
                + WebAnswer.guarded, body: text.utf8)
    }

    private static func isMailLeaving(_ outbox: OutboxStanding?) -> Bool {
        guard let outbox else { return false }
        return outbox.fault == nil && outbox.oldestWait < longestMailWait
    }

    private func figures() async -> WebAnswer {
        let desk = await desk.readiness()
        var figures: [(name: String, value: Double)] = [
            ("connections", Double(connections())), ("intake_rows", Double(desk.waiting)),
            ("intake_oldest_seconds", desk.oldestWait), ("set_aside_rows", Double(desk.setAside)),
            ("disk_free_bytes", Double(desk.freeBytes)),
        ]
        if let outbox = try? outbox?() {
            figures += [
                ("outbox_waiting", Double(outbox.waiting)),
                ("outbox_oldest_seconds", outbox.oldestWait),
                ("outbox_sent", Double(outbox.sent)), ("outbox_failed", Double(outbox.failed)),
            ]
        }
        let text = metrics.text(now: figures)
        return WebAnswer(
            200, .metrics,
            fields: [
                ("Content-Type", "text/plain; version=0.0.4"), ("Cache-Control", "no-store"),
            ] + WebAnswer.guarded, body: text.utf8)
    }
}
