import Foundation
import PostriderTesting

/// Python's web server on a folder, for as long as a test runs.
struct FeedServer {
    let port: Int
    private let program: RunningProgram

    private static let script = """
        import functools, http.server, sys
        serving = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1])
        server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), serving)
        print('port', server.server_port, file=sys.stderr, flush=True)
        server.serve_forever()
        """

    private struct NotStarted: Error {}

    /// Serves a folder on a port of this machine.
    static func serving(_ folder: String) async throws -> FeedServer {
        guard let python = Program.python else { throw NotStarted() }
        let program = try python.start(["-c", script, folder], in: folder)
        for _ in 0..<500 {
            let line = program.talk.split(separator: "\n").first { $0.hasPrefix("port ") }
            if let port = line.flatMap({ Int($0.dropFirst(5)) }) {
                return FeedServer(port: port, program: program)
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        program.signal(SIGKILL)
        throw NotStarted()
    }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)/\(path)" }

    /// The requests so far, as Python logs them.
    var log: String { program.talk }

    func stop() async {
        program.signal(SIGKILL)
        _ = await program.ending()
    }
}
