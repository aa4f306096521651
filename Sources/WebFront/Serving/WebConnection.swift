import NIOCore
import NIOHTTP1
import NewsletterCore

/// One connection: reads requests whole, asks what to answer, and writes it, one at a time.
///
/// | phase     | ends by                         | when the deadline passes           |
/// |-----------|---------------------------------|------------------------------------|
/// | idle      | the first byte of a request     | closed                             |
/// | head      | the end of the header fields    | 408, closed                        |
/// | body      | the end of the body             | 408, closed                        |
/// | working   | the answer                      | 503, closed; what was recorded is  |
/// | writing   | the client has taken it         | closed                             |
/// | lingering | the client closes               | closed                             |
///
/// A deadline counts from the beginning of its phase, so that no trickle of bytes prolongs it.
final class WebConnection: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    enum Phase { case idle, head, body, working, writing, lingering }

    private let server: WebServerState
    private let responder: any WebResponder
    private let peer: Peer
    private(set) var phase = Phase.idle
    private var deadline: NIODeadline
    private var context: ChannelHandlerContext?
    /// What stands before the parser.
    weak var gate: HeadGuard?
    /// Bytes of memory that were taken for what is being read.
    private var memory = 0
    private var firstLine = FirstLine()
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []
    private var isCut = false
    private var longBody = LongBody.isRefused
    /// How many bytes of the present body are kept.
    private var largestBody = 0
    /// Whether a last answer was sent without a request that it belongs to.
    private var isOver = false
    /// Tells a late answer from that to the present request.
    private var number = 0
    private var began = NIODeadline.now()

    init(_ server: WebServerState, _ responder: any WebResponder, _ peer: Peer) {
        self.server = server
        self.responder = responder
        self.peer = peer
        deadline = .now() + TimeAmount(server.limits.idleTime)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func channelInactive(context: ChannelHandlerContext) {
        release()
        self.context = nil
        context.fireChannelInactive()
    }

    private func enter(_ phase: Phase, for time: Duration) {
        self.phase = phase
        deadline = .now() + TimeAmount(time)
    }

    private func release() {
        server.counts.giveBack(memory)
        memory = 0
    }

    // MARK: - Reading

    /// Counts bytes that have come; false where they are dropped.
    func takes(_ bytes: ByteBuffer) -> Bool {
        switch phase {
        case .idle:
            enter(.head, for: server.limits.headTime)
            firstLine = FirstLine()
        case .head, .body, .working, .writing, .lingering: break
        }
        guard phase == .head else { return true }
        firstLine.take(bytes.readableBytesView)
        return keep(bytes.readableBytes)
    }

    /// Takes memory; answers 503 where there is none.
    private func keep(_ count: Int) -> Bool {
        guard server.counts.take(count) else {
            refuse(503)
            return false
        }
        memory += count
        return true
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isOver { return }
        switch unwrapInboundIn(data) {
        case .head(let head): read(head)
        case .body(let bytes): read(bytes)
        case .end: readEnd()
        }
    }

    private func read(_ head: HTTPRequestHead) {
        self.head = head
        body = []
        isCut = false
        number += 1
        began = .now()
        enter(.body, for: server.limits.bodyTime)
        if head.uri.utf8.count > server.limits.target { return refuse(414) }
        let size = head.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
        if size > server.limits.fields || head.headers.count > server.limits.fieldCount {
            return refuse(431)
        }
        longBody = responder.longBody(head.method, head.uri)
        largestBody = responder.largestBody(head.method, head.uri) ?? server.limits.body
        let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
        if length > largestBody, case .isRefused = longBody { return refuse(413) }
        if head.headers["expect"].contains(where: { $0.lowercased() == "100-continue" }),
            head.version == .http1_1
        {
            context?.writeAndFlush(
                wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))),
                promise: nil)
        }
    }

    private func read(_ bytes: ByteBuffer) {
        guard phase == .body, !isCut else { return }
        let room = largestBody - body.count
        guard keep(min(room, bytes.readableBytes)) else { return }
        body += bytes.readableBytesView.prefix(room)
        guard bytes.readableBytes > room else { return }
        switch longBody {
        case .isCut: isCut = true
        case .isRefused: refuse(413)
        }
    }

    private func readEnd() {
        guard phase == .body, let head else { return }
        enter(.working, for: server.limits.workTime)
        let request = WebRequest(
            method: head.method, target: head.uri, fields: head.headers, body: body, isCut: isCut,
            peer: peer)
        body = []
        switch responder.reply(to: request) {
        case .now(let answer): write(answer)
        case .later(let work):
            let number = number
            let connection = NIOLoopBound(self, eventLoop: context!.eventLoop)
            let eventLoop = context!.eventLoop
            Task {
                let answer = await work()
                eventLoop.execute {
                    let connection = connection.value
                    if connection.number == number, connection.phase == .working {
                        connection.write(answer)
                    }
                }
            }
        }
    }

    // MARK: - Faults

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if isOver { return }
        switch error {
        case _ where phase == .writing: context.close(promise: nil)
        case HTTPParserError.headerOverflow: refuse(firstLine.isWhole || phase == .body ? 431 : 414)
        case HTTPParserError.invalidMethod:
            guard let target = firstLine.targetOfMethod else { return refuse(400) }
            refuse(with: responder.refusal(ofMethodAt: target))
        case is HTTPParserError: refuse(400)
        default: context.close(promise: nil)
        }
    }

    /// Ends what took too long, and what is idle where the server stops.
    func look(at now: NIODeadline) {
        if phase == .idle, server.isStopping {
            context?.close(promise: nil)
            return
        }
        guard now >= deadline else { return }
        switch phase {
        case .idle, .writing, .lingering: context?.close(mode: .all, promise: nil)
        case .head, .body: refuse(408)
        case .working: refuse(503)
        }
    }

    /// Answers without having read all there is, and ends the connection.
    ///
    /// The pipeline knows of no request that would be answered, so it is passed by. What still
    /// comes is dropped, or the answer would be lost with it.
    private func refuse(_ status: Int) { refuse(with: responder.refusal(status)) }

    private func refuse(with answer: WebAnswer) {
        guard !isOver, let gate, let context else { return }
        isOver = true
        if phase == .head || phase == .idle { began = .now() }
        let status = answer.status
        let isHead = head?.method == .HEAD
        tell(answer, isHead: isHead)
        let response = HTTPResponseStatus(statusCode: status)
        var text = "HTTP/1.1 \(status) \(response.reasonPhrase)\r\n"
        for (name, value) in fields(of: answer, goesOn: false) { text += "\(name): \(value)\r\n" }
        var bytes = context.channel.allocator.buffer(string: text + "\r\n")
        if !isHead { bytes.writeImmutableBuffer(answer.body) }
        number += 1
        head = nil
        release()
        enter(.writing, for: server.limits.answerTime)
        gate.end(with: bytes)
    }

    /// The client has taken a refusal; called by ``HeadGuard``.
    func linger() { enter(.lingering, for: server.limits.lingerTime) }

    // MARK: - Writing

    private func fields(of answer: WebAnswer, goesOn: Bool) -> HTTPHeaders {
        var fields = HTTPHeaders()
        fields.reserveCapacity(answer.fields.count + 3)
        for field in answer.fields { fields.add(name: field.name, value: field.value) }
        fields.add(name: "Date", value: server.date())
        if answer.status != 204, answer.status != 304 {
            fields.add(name: "Content-Length", value: "\(answer.body.readableBytes)")
        }
        if !goesOn { fields.add(name: "Connection", value: "close") }
        return fields
    }

    private func write(_ answer: WebAnswer) {
        guard let context else { return }
        let goesOn = head?.version == .http1_1 && !server.isStopping && !asksForClose
        let isHead = head?.method == .HEAD
        tell(answer, isHead: isHead)
        head = nil
        release()
        enter(.writing, for: server.limits.answerTime)
        let response = HTTPResponseHead(
            version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status),
            headers: fields(of: answer, goesOn: goesOn))
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.assumeIsolated().whenSuccess { [self] in end(goesOn: goesOn) }
        if isHead || answer.body.readableBytes == 0 {
            context.writeAndFlush(wrapOutboundOut(.head(response)), promise: written)
        } else {
            context.write(wrapOutboundOut(.head(response)), promise: nil)
            context.writeAndFlush(
                wrapOutboundOut(.body(.byteBuffer(answer.body))), promise: written)
        }
    }

    /// Goes on once the client has taken the answer, so that nobody who reads nothing makes us
    /// gather answers: with the end, the pipeline hands over the next request.
    private func end(goesOn: Bool) {
        guard phase == .writing, let context else { return }
        guard goesOn else { return context.close(promise: nil) }
        enter(.idle, for: server.limits.idleTime)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private var asksForClose: Bool {
        guard let head else { return true }
        return head.headers[canonicalForm: "connection"].contains { $0.lowercased() == "close" }
    }

    private func tell(_ answer: WebAnswer, isHead: Bool) {
        let nanoseconds = (NIODeadline.now() - began).nanoseconds
        let method = head?.method.rawValue ?? "-"
        server.metrics.count(answer, method: method, seconds: Double(nanoseconds) / 1e9)
        server.log?.tell(
            answer, method: method, bytes: isHead ? 0 : answer.body.readableBytes,
            after: .nanoseconds(nanoseconds), at: server.effects.now())
    }
}
