import NIOCore

/// Accepts no connection while there are as many as may be: the kernel keeps the others waiting.
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

    /// Goes on where there is room again; called on the event loop of the listener.
    func resume() {
        guard isHeldBack, counts.hasRoom else { return }
        isHeldBack = false
        context?.read()
    }

    /// A descriptor that is not to be had now is one later.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {}
}
