import NIOCore
import NIOPosix
import Synchronization

/// A small HTTP server of a test's own, which answers each path as it was told.
final class WebServer: Sendable {
    /// What a path answers.
    enum Answer: Sendable {
        case page(
            String = "<rss version=\"2.0\"><channel/></rss>", status: String = "200 OK",
            headers: [String] = [])
        case bytes([UInt8], headers: [String] = [])
        /// A body that never ends.
        case flood
        /// The beginning of an answer, and then nothing.
        case silence
    }

    private let answers: [String: Answer]
    private let asked = Mutex<[String]>([])
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let channel: any Channel

    /// The requests so far, each as it was written.
    var requests: [String] { asked.withLock { $0 } }
    var port: Int { channel.localAddress!.port! }

    func url(_ path: String, host: String = "127.0.0.1") -> String {
        "http://\(host):\(port)\(path)"
    }

    init(_ answers: [String: Answer]) async throws {
        self.answers = answers
        let handler = Mutex<(@Sendable (String) -> Answer)?>(nil)
        channel = try await ServerBootstrap(group: group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        Conversation { request in handler.withLock { $0! }(request) })
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        handler.withLock { $0 = { [weak self] in self?.answer($0) ?? .silence } }
    }

    func stop() async throws {
        try await channel.close()
        try await group.shutdownGracefully()
    }

    private func answer(_ request: String) -> Answer {
        asked.withLock { $0.append(request) }
        let path = request.split(separator: " ").dropFirst().first.map(String.init) ?? ""
        return answers[path] ?? .page("nothing here", status: "404 Not Found")
    }
}

private final class Conversation: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answer: @Sendable (String) -> WebServer.Answer
    private var request = ""

    init(_ answer: @escaping @Sendable (String) -> WebServer.Answer) { self.answer = answer }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        request += String(buffer: unwrapInboundIn(data))
        guard request.contains("\r\n\r\n") else { return }
        let asked = request
        request = ""
        switch answer(asked) {
        case .page(let text, let status, let headers):
            send(Array(text.utf8), status, headers, context)
        case .bytes(let bytes, let headers): send(bytes, "200 OK", headers, context)
        case .flood:
            write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n", context)
            flood(context)
        case .silence:
            write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>", context)
        }
    }

    private func send(
        _ bytes: [UInt8], _ status: String, _ headers: [String], _ context: ChannelHandlerContext
    ) {
        let lines =
            ["HTTP/1.1 \(status)", "Content-Length: \(bytes.count)", "Connection: close"] + headers
        write(lines.joined(separator: "\r\n") + "\r\n\r\n", context)
        context.write(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
        let channel = context.channel
        context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in
            channel.close(promise: nil)
        }
    }

    private func write(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }

    /// One piece after the other for as long as the client takes them.
    private func flood(_ context: ChannelHandlerContext) {
        let piece = ByteBuffer(repeating: 0x20, count: 1 << 20)
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(piece)).whenSuccess {
            bound.value.0.flood(bound.value.1)
        }
    }
}
