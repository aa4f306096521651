import Foundation
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
public import NewsletterCore

/// The local web page on which an issue can be looked at while it is being written.
///
/// It listens on 127.0.0.1 alone and answers only to who knows its ``url``, which holds a
/// token that cannot be guessed. Nothing can be changed through it.
public final class PreviewServer: Sendable {
    /// How the preview begins.
    public struct Options: Sendable {
        /// The port; 0 lets the system choose.
        public var port: Int
        /// Whose mail is shown first; nil for an invented reader's.
        public var reader: EmailAddress?
        /// Whether pictures from the web are loaded, which their servers will notice.
        public var loadsFromWeb: Bool

        package init(port: Int = 0, reader: EmailAddress? = nil, loadsFromWeb: Bool = false) {
            self.port = port
            self.reader = reader
            self.loadsFromWeb = loadsFromWeb
        }
    }

    /// The page's address, token and all.
    public let url: String
    /// The port that it listens on.
    public let port: Int

    private let board: ProofBoard
    private let server: Server<HTTP1Channel>
    private let group: MultiThreadedEventLoopGroup
    private let running: Task<Void, any Error>

    /// Composes the issue and starts to listen; throws ``PreviewError`` where the port is taken.
    public static func start(
        _ source: any ProofSource, options: Options, effects: Effects
    ) async throws(PreviewError) -> PreviewServer {
        let board = ProofBoard(source)
        await board.refresh()
        let token = effects.randomBytes(16).hexadecimal
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let (ports, port) = AsyncStream.makeStream(of: Int.self)
        let server = Server(
            childChannelSetup: HTTP1Channel(responder: { request, writer, channel in
                let gate = Gate(token: token, port: channel.localAddress?.port ?? 0)
                let routes = PreviewRoutes(
                    gate: gate, board: board, source: source, reader: options.reader,
                    loadsFromWeb: options.loadsFromWeb)
                let answer = await routes.answer(
                    method: request.head.method.rawValue, target: request.head.path ?? "",
                    host: request.head.authority)
                try await answer.write(to: writer, isHead: request.head.method == .head)
            }),
            configuration: ServerConfiguration(
                address: .hostname("127.0.0.1", port: options.port)),
            onServerRunning: { channel in
                port.yield(channel.localAddress?.port ?? 0)
                port.finish()
            },
            eventLoopGroup: group,
            logger: Logger(label: "preview") { _ in SwiftLogNoOpLogHandler() })
        let running = Task {
            defer { port.finish() }
            try await server.run()
        }
        guard let bound = await ports.first(where: { _ in true }) else {
            let result = await running.result
            try? await group.shutdownGracefully()
            throw PreviewError(port: options.port, result)
        }
        return PreviewServer(Gate(token: token, port: bound), board, server, group, running)
    }

    private init(
        _ gate: Gate, _ board: ProofBoard, _ server: Server<HTTP1Channel>,
        _ group: MultiThreadedEventLoopGroup, _ running: Task<Void, any Error>
    ) {
        url = gate.url
        port = gate.port
        self.board = board
        self.server = server
        self.group = group
        self.running = running
    }

    /// Composes the issue anew, and lets every open page show it.
    public func refresh() async { await board.refresh() }

    /// Ends every connection and stops listening.
    public func stop() async {
        await board.close()
        try? await server.shutdownGracefully()
        _ = await running.result
        try? await group.shutdownGracefully()
    }
}

/// The preview could not begin to listen.
public struct PreviewError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let description: String

    init(port: Int, _ result: Result<Void, any Error>) {
        let reason: String
        switch result {
        case .failure(let error as IOError) where error.errnoCode == EADDRINUSE:
            reason = "another program listens on it"
        case .failure(let error as IOError):
            reason = String(cString: strerror(error.errnoCode))
        case .failure(let error): reason = "\(error)"
        case .success: reason = "the server ended"
        }
        description = "cannot listen on 127.0.0.1:\(port): \(reason)"
    }
}

extension PreviewError: Explained {
    /// Another port may be free.
    public var problem: Problem { Problem(.unavailable, description, remedy: .namePort) }
}
