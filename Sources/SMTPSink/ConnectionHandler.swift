internal import NIOCore

/// Carries the bytes between a socket and its session.
///
/// Replies of one read leave in one write. While a reply is delayed nothing is read, so the
/// client feels the back pressure of a server that is busy.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Asks an open connection to say 421 and end (RFC 5321 section 3.8).
    struct ShutDown: Sendable {}

    enum Mode {
        /// Commands and mails are taken.
        case open
        /// A reply is on its way; what comes waits.
        case paused
        /// Nothing is read any more, so the client's bytes pile up on its side.
        case stalled
        /// The end has been said; what still comes is read and thrown away.
        case deaf
    }

    /// Something for the client, in the order in which it was said.
    enum Departure {
        case bytes(ByteBuffer)
        case farewell, close, reset, endlessLine
    }

    private let sink: SinkState
    private(set) var session: Session
    var mode = Mode.open
    private var unread = ByteBuffer()
    private var isReadWanted = false
    private var departures = CircularBuffer<Departure>()
    private var silence = 0

    init(_ sink: SinkState) {
        self.sink = sink
        session = Session(sink)
    }

    func channelActive(context: ChannelHandlerContext) {
        session.begin()
        conclude(context)
        awaitInput(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        mode = .deaf
        silence += 1
        sink.publish(&session.tally)
        context.fireChannelInactive()
    }

    /// Comes for every connection that was counted, even for one closed before it was active.
    func handlerRemoved(context: ChannelHandlerContext) { sink.close() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A client that resets its connection is everyday; whatever it is, only it is affected.
        context.close(promise: nil)
    }

    func read(context: ChannelHandlerContext) {
        switch mode {
        case .open, .deaf: context.read()
        case .paused, .stalled: isReadWanted = true
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // Even while stalled the channel reads on to the end when the client has gone.
        if mode == .deaf || mode == .stalled { return }
        var bytes = unwrapInboundIn(data)
        if unread.readableBytes == 0 {
            swap(&unread, &bytes)
        } else {
            unread.discardReadBytes()
            unread.writeBuffer(&bytes)
        }
        if case .open = mode { proceed(context) }
    }

    /// Takes what has come as far as the session lets it.
    private func proceed(_ context: ChannelHandlerContext) {
        session.script = sink.script
        session.hasEndedMail = false
        let taken = unread.withUnsafeReadableBytes { session.receive($0) }
        unread.moveReaderIndex(forwardBy: taken)
        // Letting go of the buffer lets the next read have it again.
        if unread.readableBytes == 0 { unread = ByteBuffer() }
        conclude(context)
        awaitInput(context)
    }

    /// Publishes counts, sends what is due and carries out an interruption.
    private func conclude(_ context: ChannelHandlerContext) {
        sink.publish(&session.tally)
        if session.output.readableBytes > 0 {
            depart(.bytes(session.output), context)
            session.output.clear()
        }
        if let interruption = session.interruption {
            session.interruption = nil
            carryOut(interruption, context)
        }
    }

    func resume(_ context: ChannelHandlerContext) {
        guard case .paused = mode else { return }
        mode = .open
        proceed(context)
        guard case .open = mode, isReadWanted else { return }
        isReadWanted = false
        context.read()
    }

    /// Lets something leave: at once, or after the latency of a server far away.
    func depart(_ departure: Departure, _ context: ChannelHandlerContext) {
        let latency = sink.configuration.latency
        guard latency > .zero else { return send(departure, context) }
        departures.append(departure)
        // Each timer sends the oldest departure, so the order is safe.
        context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(latency)) { [self] in
            send(departures.removeFirst(), context)
        }
    }

    // MARK: Silence

    /// Starts to wait for the next bytes, where a rule wants to know how long that takes.
    private func awaitInput(_ context: ChannelHandlerContext) {
        silence += 1
        let times = session.script.idleTimes
        guard !times.isEmpty, case .open = mode else { return }
        let begun = silence
        for time in times {
            context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) { [self] in
                guard silence == begun, case .open = mode else { return }
                if session.noticeSilence(of: time) { conclude(context) }
            }
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ShutDown else { return context.fireUserInboundEventTriggered(event) }
        if case .open = mode, case .command = session.phase {
            let farewell = ByteBuffer(staticString: "421 4.3.2 The sink shuts down\r\n")
            context.writeAndFlush(wrapOutboundOut(farewell), promise: nil)
        }
        mode = .deaf
        context.close(promise: nil)
    }
}
