internal import Glibc
internal import NIOCore
internal import NIOPosix

extension ConnectionHandler {
    /// How long a client may take to notice a farewell.
    private static let patience = TimeAmount.seconds(2)

    func carryOut(_ interruption: Interruption, _ context: ChannelHandlerContext) {
        switch interruption {
        case .delay(let time, let reply):
            mode = .paused
            context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) { [self] in
                guard case .paused = mode else { return }
                if reply.readableBytes > 0 { depart(.bytes(reply), context) }
                resume(context)
            }
        case .trickle(let time, let reply):
            mode = .paused
            trickle(reply, every: TimeAmount(time), context)
        case .stall:
            mode = .stalled
        case .farewell: leave(.farewell, context)
        case .close: leave(.close, context)
        case .reset: leave(.reset, context)
        case .endlessLine: leave(.endlessLine, context)
        }
    }

    private func leave(_ departure: Departure, _ context: ChannelHandlerContext) {
        mode = .deaf
        depart(departure, context)
    }

    private func trickle(
        _ reply: ByteBuffer, every time: TimeAmount, _ context: ChannelHandlerContext
    ) {
        guard case .paused = mode else { return }
        var rest = reply
        guard let byte = rest.readSlice(length: 1) else { return resume(context) }
        depart(.bytes(byte), context)
        let left = rest
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { [self] in
            trickle(left, every: time, context)
        }
    }

    /// Does now what was said to the client.
    func send(_ departure: Departure, _ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        switch departure {
        case .bytes(let bytes):
            context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
        case .farewell:
            // Closing at once would answer what still comes with a RST, which can overtake
            // the last reply; so the client closes first, or time is up.
            context.close(mode: .output, promise: nil)
            context.eventLoop.assumeIsolated().scheduleTask(in: Self.patience) {
                context.close(promise: nil)
            }
        case .close:
            context.close(promise: nil)
        case .reset:
            reset(context)
        case .endlessLine:
            sendEndlessly(context)
        }
    }

    private func reset(_ context: ChannelHandlerContext) {
        guard let options = context.channel as? any SocketOptionProvider else { return }
        options.setSoLinger(linger(l_onoff: 1, l_linger: 0))
            .assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }

    /// Sends the next piece whenever the one before has left, until the client goes.
    private func sendEndlessly(_ context: ChannelHandlerContext) {
        let piece = ByteBuffer(repeating: UInt8(ascii: "2"), count: 4_096)
        context.writeAndFlush(wrapOutboundOut(piece)).assumeIsolated()
            .whenSuccess { [self] in
                context.eventLoop.assumeIsolated().execute { [self] in sendEndlessly(context) }
            }
    }
}
