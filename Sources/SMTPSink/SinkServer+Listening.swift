internal import Glibc
internal import NIOCore
internal import NIOPosix

extension SinkServer {
    /// The bytes that one read takes at most; several mails fit, and the buffer is used again.
    private static let readSize = 64 << 10

    /// The address of the configuration, resolved.
    ///
    /// - Throws: `SinkError` if there is none, or if others could reach it.
    static func listeningAddress(
        _ configuration: SinkConfiguration
    ) throws(SinkError) -> SocketAddress {
        let (host, port) = (configuration.host, configuration.port)
        do {
            let address = try SocketAddress.makeAddressResolvingHost(host, port: port)
            guard configuration.allowsOtherHosts || address.isLoopback else {
                throw SinkError.notLoopback(host: host)
            }
            return address
        } catch let error as SinkError {
            throw error
        } catch {
            throw .cannotListen(host: host, port: port, reason: reason(of: error))
        }
    }

    /// What the system says, without the name of the call that said it.
    static func reason(of error: any Error) -> String {
        switch error {
        case let error as IOError: String(cString: strerror(error.errnoCode))
        case let error as SocketAddressError.UnknownHost: error.errorDescription
        default: "\(error)"
        }
    }

    static func bootstrap(
        _ group: MultiThreadedEventLoopGroup, _ state: SinkState, _ connections: ConnectionList
    ) -> ServerBootstrap {
        ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: false)
            .childChannelOption(
                .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: readSize)
            )
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    connections.add(channel)
                    try channel.pipeline.syncOperations.addHandler(ConnectionHandler(state))
                }
            }
    }
}

extension SocketAddress {
    /// Whether only this machine can reach the address: 127.0.0.0/8 or ::1.
    fileprivate var isLoopback: Bool {
        guard let text = ipAddress else { return false }
        return text == "::1" || (`protocol` == .inet && text.hasPrefix("127."))
    }
}
