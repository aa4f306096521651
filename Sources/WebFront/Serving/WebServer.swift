import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
package import NewsletterCore
package import PostriderKit
import Synchronization

/// The server of `postrider serve`: the pages for readers, and an address for the operator.
package final class WebServer: Sendable {
    /// Where it listens, as far as that is an address of IP.
    package let port: Int
    /// The same of the operator's address.
    package let adminPort: Int?

    private let state: WebServerState
    private let routes: RoutesBox
    private let desk: any FrontDesk
    private let signUps: (any SignUpDesk)?
    private let group: MultiThreadedEventLoopGroup
    private let listeners: [any Channel]
    private let sweeps: [RepeatedTask]

    /// The routes in force; a reload puts others in their place.
    private final class RoutesBox: WebResponder {
        private let routes: Mutex<WebRoutes>

        init(_ routes: WebRoutes) { self.routes = Mutex(routes) }

        var current: WebRoutes { routes.withLock { $0 } }

        func replace(_ new: WebRoutes) { routes.withLock { $0 = new } }

        func longBody(_ method: HTTPMethod, _ target: String) -> LongBody {
            current.longBody(method, target)
        }

        func largestBody(_ method: HTTPMethod, _ target: String) -> Int? {
            current.largestBody(method, target)
        }

        func reply(to request: WebRequest) -> WebReply { current.reply(to: request) }

        func refusal(_ status: Int) -> WebAnswer { current.refusal(status) }

        func refusal(ofMethodAt target: String) -> WebAnswer {
            current.refusal(ofMethodAt: target)
        }
    }

    /// Starts to listen; throws a ``Problem`` where that cannot be.
    package static func start(
        _ site: WebSite, desk: any FrontDesk, signUps: (any SignUpDesk)? = nil,
        outbox: (@Sendable () throws -> OutboxStanding)? = nil, archive: ArchiveShelf? = nil,
        hooks: (any HookDesk)? = nil, on socket: ListeningSocket, admin: ListeningSocket? = nil,
        limits: WebLimits = WebLimits(), log: RequestLog? = nil,
        effects: Effects
    ) async throws(Problem) -> WebServer {
        raiseDescriptorLimit()
        let state = WebServerState(limits, metrics: WebMetrics(), log: log, effects: effects)
        let routes = RoutesBox(Self.routes(site, desk, signUps, archive, hooks, state))
        let operatorState = WebServerState(
            limits, metrics: WebMetrics(), log: nil, effects: effects)
        let operatorRoutes = AdminRoutes(
            desk: desk, metrics: state.metrics, isStopping: { state.isStopping },
            connections: { state.counts.connections }, outbox: outbox)
        let group = MultiThreadedEventLoopGroup(
            numberOfThreads: min(4, max(2, System.coreCount)))
        var listeners: [any Channel] = []
        var sweeps: [RepeatedTask] = []
        do {
            let web = Listener(state, routes, group) { routes.current.site.clientAddress }
            listeners.append(try await web.listen(on: socket))
            sweeps += web.sweeps
            if let admin {
                let keeper = Listener(operatorState, operatorRoutes, group) { ClientAddress() }
                listeners.append(try await keeper.listen(on: admin))
                sweeps += keeper.sweeps
            }
        } catch {
            for listener in listeners { try? await listener.close() }
            try? await group.shutdownGracefully()
            throw error
        }
        return WebServer(state, routes, desk, signUps, group, listeners, sweeps)
    }

    private static func routes(
        _ site: WebSite, _ desk: any FrontDesk, _ signUps: (any SignUpDesk)?,
        _ archive: ArchiveShelf?, _ hooks: (any HookDesk)?, _ state: WebServerState
    ) -> WebRoutes {
        WebRoutes(
            site, desk: desk, signUps: signUps, archive: archive, hooks: hooks,
            effects: state.effects, metrics: state.metrics
        ) { message in
            state.log?.tell(error: message, at: state.effects.now())
        }
    }

    private init(
        _ state: WebServerState, _ routes: RoutesBox, _ desk: any FrontDesk,
        _ signUps: (any SignUpDesk)?, _ group: MultiThreadedEventLoopGroup,
        _ listeners: [any Channel], _ sweeps: [RepeatedTask]
    ) {
        self.state = state
        self.routes = routes
        self.desk = desk
        self.signUps = signUps
        self.group = group
        self.listeners = listeners
        self.sweeps = sweeps
        port = listeners.first?.localAddress?.port ?? 0
        adminPort = listeners.count > 1 ? listeners[1].localAddress?.port : nil
    }

    /// How many connections are open.
    package var connections: Int { state.counts.connections }

    /// Answers from now on as other settings say; what is under way goes on as it began.
    package func reload(_ site: WebSite) {
        routes.replace(
            Self.routes(
                site, desk, signUps, routes.current.archive, routes.current.hooks, state))
    }

    /// Calls something now and then, as long as the event loops turn.
    package func every(_ time: Duration, _ body: @escaping @Sendable () -> Void) {
        group.next().scheduleRepeatedTask(initialDelay: .zero, delay: TimeAmount(time)) { _ in
            body()
        }
    }

    /// Stops listening, lets requests that are under way end, and closes what is left after
    /// ``WebLimits/drainTime``.
    package func stop() async {
        state.stop()
        try? await listeners.first?.close()
        let end = ContinuousClock.now + state.limits.drainTime
        while state.counts.connections > 0, ContinuousClock.now < end {
            try? await Task.sleep(for: .milliseconds(20))
        }
        for sweep in sweeps { sweep.cancel() }
        for listener in listeners.dropFirst() { try? await listener.close() }
        try? await group.shutdownGracefully()
        state.log?.flush()
    }

    /// As many descriptors as this process may have: each connection takes one.
    private static func raiseDescriptorLimit() {
        var limit = rlimit()
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(kind, &limit) == 0, limit.rlim_cur < limit.rlim_max else { return }
        limit.rlim_cur = min(limit.rlim_max, 65_536)
        _ = setrlimit(kind, &limit)
    }
}
