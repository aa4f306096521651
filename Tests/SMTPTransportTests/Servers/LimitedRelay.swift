import PostriderTesting

/// A relay that takes so many mails a connection, and says so to the next; with 421, or without
/// words, it hangs up.
///
/// It writes down `connection`, `hello` and the name, `mail` for each that it took, and `over` for each time that it
/// had to say so.
final class LimitedRelay: Sendable {
    let port: Int
    private let program: RunningProgram

    private init(_ program: RunningProgram, _ port: Int) {
        self.program = program
        self.port = port
    }

    /// Starts a relay, does something with it, and stops it whatever happens.
    static func run(
        mails: Int, words: String, _ body: (LimitedRelay) async throws -> Void
    ) async throws {
        let folder = TemporaryFolder()
        let script = try folder.write(source, to: "relay.py")
        let program = try (Program.installed("python3") ?? Program(path: "python3")).start(
            ["-u", script, String(mails), words], in: folder.path)
        do {
            try await body(LimitedRelay(program, try await port(of: program)))
        } catch {
            await program.stop()
            throw error
        }
        await program.stop()
    }

    /// What it has written down so far.
    var heard: [String] { Self.lines(program) }

    func count(_ word: String) -> Int { heard.count { $0 == word } }

    private static func lines(_ program: RunningProgram) -> [String] {
        program.output.split(whereSeparator: \.isNewline).map(String.init)
    }

    private static func port(of program: RunningProgram) async throws -> Int {
        while true {
            if let line = lines(program).first, let port = Int(line) { return port }
            guard program.isRunning else { throw await program.ending() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private static let source = #"""
        import os, socket, sys, threading

        most, words = int(sys.argv[1]), sys.argv[2]

        def note(text):
            os.write(1, (text + "\n").encode())

        def serve(connection):
            note("connection")
            lines, taken, open_ = connection.makefile("rb"), 0, False

            def say(text):
                connection.sendall((text + "\r\n").encode())

            say("220 here")
            for line in lines:
                verb = line.split()[0].upper() if line.split() else b""
                if verb == b"EHLO":
                    note("hello " + line.split()[1].decode())
                    say("250-here\r\n250-ENHANCEDSTATUSCODES\r\n250-CHUNKING\r\n250 PIPELINING")
                elif verb == b"MAIL":
                    open_ = taken < most
                    if not open_:
                        note("over")
                    if not open_ and not words:
                        break
                    say("250 2.1.0 ok" if open_ else words)
                    if not open_ and words.startswith("421"):
                        break
                elif verb == b"RCPT":
                    say("250 2.1.5 ok" if open_ else "503 5.5.1 MAIL first")
                elif verb == b"DATA":
                    say("354 go" if open_ else "503 5.5.1 MAIL first")
                    if open_:
                        for part in lines:
                            if part == b".\r\n":
                                break
                        taken += 1
                        note("mail")
                        say("250 2.0.0 taken")
                elif verb == b"BDAT":
                    lines.read(int(line.split()[1]))
                    taken += open_
                    if open_:
                        note("mail")
                    say("250 2.0.0 taken" if open_ else "503 5.5.1 MAIL first")
                elif verb == b"QUIT":
                    say("221 2.0.0 bye")
                    break
                else:
                    say("250 2.0.0 ok")
            connection.close()

        server = socket.create_server(("127.0.0.1", 0), backlog=64)
        note(str(server.getsockname()[1]))
        while True:
            threading.Thread(target=serve, args=(server.accept()[0],), daemon=True).start()
        """#
}
