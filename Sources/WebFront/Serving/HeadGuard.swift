import NIOCore

/// Sees the bytes of a connection before the parser does, and tells ``WebConnection`` of them.
final class HeadGuard: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let connection: WebConnection
    private var context: ChannelHandlerContext?
    /// Whether the last answer has begun: whatever still comes is dropped.
    private var isEnding = false

    init(_ connection: WebConnection) { self.connection = connection }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        connection.gate = self
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isEnding, connection.takes(unwrapInboundIn(data)) else { return }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if isEnding { context.read() } else { context.fireChannelReadComplete() }
    }

    /// Sends a last answer, then reads until the client closes.
    func end(with answer: ByteBuffer) {
        guard let context, !isEnding else { return }
        isEnding = true
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenSuccess { [self] in
            connection.linger()
            self.context?.close(mode: .output, promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(answer), promise: written)
        self.context?.read()
    }
}
