import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NetworkAddresses
import NewsletterCore
import PostriderKit

/// Accepts connections within the limits, and looks after their deadlines.
struct Listener {
    private let state: WebServerState
    private let responder: any WebResponder
    private let group: MultiThreadedEventLoopGroup
    private let clientAddress: @Sendable () -> ClientAddress
    /// The connections of each event loop.
    private let loops: [ObjectIdentifier: NIOLoopBoundBox<[ObjectIdentifier: WebConnection]>]
    /// What looks at the deadlines, on each event loop.
    let sweeps: [RepeatedTask]

    init(
        _ state: WebServerState, _ responder: any WebResponder,
        _ group: MultiThreadedEventLoopGroup,
        clientAddress: @escaping @Sendable () -> ClientAddress
    ) {
        self.state = state
        self.responder = responder
        self.group = group
        self.clientAddress = clientAddress
        var loops: [ObjectIdentifier: NIOLoopBoundBox<[ObjectIdentifier: WebConnection]>] = [:]
        var sweeps: [RepeatedTask] = []
        let pause = TimeAmount(state.limits.sweep)
        for loop in group.makeIterator() {
            let connections = NIOLoopBoundBox.makeBoxSendingValue(
                [ObjectIdentifier: WebConnection](), eventLoop: loop)
            loops[ObjectIdentifier(loop)] = connections
            sweeps.append(
                loop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { _ in
                    let now = NIODeadline.now()
                    for connection in connections.value.values { connection.look(at: now) }
                })
        }
        self.loops = loops
        self.sweeps = sweeps
    }

    /// Starts to listen; throws a ``Problem`` where that cannot be.
    func listen(on socket: ListeningSocket) async throws(Problem) -> any Channel {
        do {
            switch socket {
            case .bound(.tcp(let host, let port)):
                let address = try SocketAddress.makeAddressResolvingHost(host, port: port)
                return try await bootstrap().bind(to: address).get()
            case .bound(.unix(let path)):
                let listener = try await bootstrap().bind(
                    unixDomainSocketPath: path, cleanupExistingSocketFile: true
                ).get()
                // The web server before it is another user, of the same group.
                chmod(path, 0o660)
                return listener
            case .passed(let number):
                return try await bootstrap().withBoundSocket(number).get()
            }
        } catch {
            throw Self.problem(socket, error)
        }
    }

    private static func problem(_ socket: ListeningSocket, _ error: any Error) -> Problem {
        let place =
            switch socket {
            case .bound(let address): "\(address)"
            case .passed(let number): "the passed socket \(number)"
            }
        let reason =
            switch error {
            case let error as IOError where error.errnoCode == EADDRINUSE:
                "another program listens there"
            case let error as IOError: String(cString: strerror(error.errnoCode))
            case let error as SocketAddressError.UnknownHost: error.errorDescription
            default: "\(error)"
            }
        return Problem(
            .unavailable, "cannot listen on \(place): \(reason)",
            remedy: "Choose another address, or end the other program.")
    }

    private func bootstrap() -> ServerBootstrap {
        let counts = state.counts
        return ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            // One at a time, so that no more are accepted than may be.
            .serverChannelOption(.maxMessagesPerRead, value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptGate(counts))
                }
            }
            .childChannelOption(.allowRemoteHalfClosure, value: false)
            .childChannelOption(
                .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 8 << 10)
            )
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture { try open(channel) }
            }
    }

    private func open(_ channel: any Channel) throws {
        let peer = Peer(channel.remoteAddress)
        if case .address = peer { _ = channel.setOption(.tcpOption(.tcp_nodelay), value: 1) }
        let limited: NetworkAddress? =
            if case .address(let address) = peer, !clientAddress().isProxy(peer) { address } else {
                nil
            }
        guard let loop = loops[ObjectIdentifier(channel.eventLoop)] else { return }
        if let limited, !state.counts.enter(limited) { return channel.close(promise: nil) }
        let connection = WebConnection(state, responder, peer)
        let id = ObjectIdentifier(connection)
        loop.value[id] = connection
        let counts = state.counts
        channel.closeFuture.whenComplete { _ in
            loop.value[id] = nil
            if let limited { counts.leave(limited) }
        }
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = state.limits.fields
        limits.maxHeaderListSize = state.limits.fields + state.limits.target
        limits.maxHeaderFieldCount = state.limits.fieldCount
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandlers([
            HeadGuard(connection), HTTPResponseEncoder(),
            ByteToMessageHandler(
                HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)),
            HTTPServerPipelineHandler(), connection,
        ])
    }
}

extension Peer {
    fileprivate init(_ address: SocketAddress?) {
        self =
            address?.ipAddress.flatMap { NetworkAddress($0) }.map { .address($0) } ?? .local
    }
}
