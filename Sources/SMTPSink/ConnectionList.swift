internal import NIOCore
internal import Synchronization

/// The open connections of a sink, so that it can close them.
final class ConnectionList: Sendable {
    private struct Contents {
        var channels: [ObjectIdentifier: any Channel] = [:]
        var isShutDown = false
    }

    private let contents = Mutex(Contents())

    /// Remembers a connection until it is closed; after a shutdown it is closed at once.
    func add(_ channel: any Channel) {
        let id = ObjectIdentifier(channel)
        let isLate = contents.withLock {
            if !$0.isShutDown { $0.channels[id] = channel }
            return $0.isShutDown
        }
        if isLate { return channel.close(promise: nil) }
        channel.closeFuture.whenComplete { _ in
            self.contents.withLock { $0.channels[id] = nil }
        }
    }

    /// Tells all connections to end, and returns when they have.
    func shutDown() async {
        let channels = contents.withLock {
            $0.isShutDown = true
            return Array($0.channels.values)
        }
        for channel in channels {
            channel.pipeline.fireUserInboundEventTriggered(ConnectionHandler.ShutDown())
        }
        for channel in channels { try? await channel.closeFuture.get() }
    }
}
