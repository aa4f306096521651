import NIOCore

/// Accepts no connection while there are as many as may be: the kernel keeps the others waiting.
///
/// A connection counts from when it is accepted, before the loop that shall serve it knows of it,
/// so that a loop which is behind lets no more in.
final class AcceptGate: ChannelDuplexHandler {
    typealias InboundIn = any Channel
    typealias OutboundIn = Never

    private let counts: ConnectionCounts
    private var context: ChannelHandlerContext?
    private var isHeldBack = false

    init(_ counts: ConnectionCounts) { self.counts = counts }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func read(context: ChannelHandlerContext) {
        if counts.hasRoom { context.read() } else { isHeldBack = true }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        counts.accepted()
        let counts = counts
        let listener = context.channel
        unwrapInboundIn(data).closeFuture.whenComplete { _ in
            counts.closed()
            listener.eventLoop.execute {
                let gate = try? listener.pipeline.syncOperations.handler(type: AcceptGate.self)
                gate?.resume()
            }
        }
        context.fireChannelRead(data)
    }

    /// Goes on where there is room again.
    private func resume() {
        guard isHeldBack, counts.hasRoom else { return }
        isHeldBack = false
        context?.read()
    }

    /// A descriptor that is not to be had now is one later.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {}
}
