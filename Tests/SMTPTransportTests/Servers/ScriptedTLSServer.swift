import PostriderTesting

/// An SMTP server with TLS for cases that no honest server offers, and the proxies before it.
///
/// It writes down what it hears: `clear` before the name of a command that came without TLS,
/// `tls` before one that came under it, `handshake`, `mail` for an accepted mail, `token` for
/// what a bearer said, `proxied` for a connection that came through its proxy.
final class ScriptedTLSServer: Sendable {
    enum Mode: String {
        case implicit, startTLS, notOffered, refused, injected, stripped, tls11
        /// With TLS from the first byte, hangs up at the third mail: after its dot, or in it.
        case silentAfterDot, endsInBody
        /// Goes wrong at STARTTLS: instead of the 220, or after it.
        case closedAtStartTLS, stalledAtStartTLS, closedInHandshake, stalledInHandshake
    }

    static let tool = Program.installed("python3")

    let port: Int
    let proxyPort: Int
    private let program: RunningProgram

    private init(_ program: RunningProgram, _ ports: [Int]) {
        self.program = program
        (port, proxyPort) = (ports[0], ports[1])
    }

    /// Starts a server, does something with it, and stops it whatever happens.
    static func run(
        _ mode: Mode, _ certificates: Certificates, offers: String = "PIPELINING|AUTH PLAIN LOGIN",
        _ body: (ScriptedTLSServer) async throws -> Void
    ) async throws {
        let script = try certificates.folder.write(source, to: "server.py")
        let program = try (tool ?? Program(path: "python3")).start(
            ["-u", script, mode.rawValue, certificates.certificate, certificates.key, offers],
            in: certificates.folder.path)
        do {
            try await body(ScriptedTLSServer(program, try await ports(of: program)))
        } catch {
            await program.stop()
            throw error
        }
        await program.stop()
    }

    /// What it has heard so far.
    var heard: [String] { Self.lines(program) }

    func count(_ word: String) -> Int { heard.count { $0 == word } }

    private static func lines(_ program: RunningProgram) -> [String] {
        program.output.split(whereSeparator: \.isNewline).map(String.init)
    }

    private static func ports(of program: RunningProgram) async throws -> [Int] {
        while true {
            if let line = lines(program).first(where: { $0.hasPrefix("ports ") }) {
                return line.split(separator: " ").compactMap { Int($0) }
            }
            guard program.isRunning else { throw await program.ending() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    private static let source = #"""
        import base64, os, socket, ssl, sys, threading

        mode, certificate, key, offers = sys.argv[1:5]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if mode == "tls11":
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1
        context.load_cert_chain(certificate, key)

        def note(text):
            os.write(1, (text + "\n").encode())

        immediate = mode in ("implicit", "silentAfterDot", "endsInBody")
        trouble = (
            "closedAtStartTLS", "stalledAtStartTLS", "closedInHandshake", "stalledInHandshake")
        mails = 0

        class Connection:
            def __init__(self, raw):
                self.socket, self.secure, self.buffer = raw, False, b""

            def end(self):
                self.socket.close()

            def say(self, text):
                self.socket.sendall(text.replace("|", "\r\n").encode() + b"\r\n")

            def line(self):
                while b"\n" not in self.buffer:
                    data = self.socket.recv(65536)
                    if not data:
                        raise EOFError
                    self.buffer += data
                line, self.buffer = self.buffer.split(b"\n", 1)
                return line.rstrip(b"\r")

            def handshake(self):
                self.socket = context.wrap_socket(self.socket, server_side=True)
                self.secure = True
                note("handshake")

            def serve(self):
                if immediate:
                    self.handshake()
                self.say("220-scripted|220 ESMTP")
                while True:
                    line = self.line()
                    word = line.split(b" ")[0].upper().decode(errors="replace")
                    note(("tls " if self.secure else "clear ") + word)
                    if word == "QUIT":
                        return self.say("221 2.0.0 Bye")
                    self.answer(word, line)

            def answer(self, word, line):
                if word == "EHLO":
                    lines = ["scripted"] + offers.split("|")
                    if not self.secure and mode not in ("notOffered", "stripped"):
                        lines.append("STARTTLS")
                    if mode == "stripped" and not self.secure:
                        lines.append("XXXXXXXA")
                    self.say("|".join("250-" + x for x in lines[:-1]) + "|250 " + lines[-1])
                elif word == "STARTTLS" and mode == "refused":
                    self.say("454 4.7.0 TLS not available")
                elif word == "STARTTLS" and mode in trouble:
                    if mode.endswith("Handshake"):
                        self.say("220 2.0.0 Go ahead")
                        self.socket.recv(1)
                    if mode.startswith("stalled"):
                        threading.Event().wait()
                    raise EOFError
                elif word == "STARTTLS" and mode == "injected":
                    self.say("220 2.0.0 Go ahead|250 PIPELINING")
                    self.handshake()
                elif word == "STARTTLS":
                    self.say("220 2.0.0 Go ahead")
                    self.handshake()
                elif word == "AUTH":
                    self.authenticate(line)
                elif word == "DATA":
                    self.say("354 Go ahead")
                    self.take()
                else:
                    self.say("250 2.0.0 Ok")

            def take(self):
                global mails
                mails += 1
                if mails == 3 and mode == "endsInBody":
                    self.line()
                    raise EOFError
                while self.line() != b".":
                    pass
                note("mail")
                if mails == 3 and mode == "silentAfterDot":
                    raise EOFError
                self.say("250 2.0.0 Taken")

            def authenticate(self, line):
                parts = line.split(b" ")
                kind = parts[1].upper()
                def ask(challenge):
                    self.say("334 " + base64.b64encode(challenge).decode())
                    return base64.b64decode(self.line())
                if kind == b"LOGIN":
                    user = base64.b64decode(parts[2]) if len(parts) > 2 else ask(b"Username:")
                    good = user == b"anna" and ask(b"Password:") == b"secret"
                else:
                    said = base64.b64decode(parts[2]) if len(parts) > 2 else ask(b"")
                    good = said == b"\0anna\0secret" or b"auth=Bearer the-token" in said
                    if b"Bearer" in said:
                        note("token " + kind.decode() + " " + str(b"anna" in said))
                self.say("235 2.7.0 Welcome" if good else "535 5.7.8 No")

        def served(handler, client):
            try:
                handler(client)
            except (EOFError, OSError):
                client.close()

        def pump(source, sink):
            try:
                while data := source.recv(65536):
                    sink.sendall(data)
                sink.shutdown(socket.SHUT_WR)
            except OSError:
                pass

        def proxy(client):
            first = client.recv(1, socket.MSG_PEEK)
            if first == b"\x05":
                client.recv(64)
                client.sendall(b"\x05\x00")
                client.recv(512)
                client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
                note("proxied SOCKS5")
            else:
                head = b""
                while b"\r\n\r\n" not in head:
                    head += client.recv(512)
                client.sendall(b"HTTP/1.1 200 Connection established\r\nVia: 250 PIPELINING\r\n\r\n")
                note("proxied " + head.split(b" ")[0].decode())
            upstream = socket.create_connection(("127.0.0.1", port))
            threading.Thread(target=pump, args=(upstream, client), daemon=True).start()
            pump(client, upstream)

        def listen(handler):
            listener = socket.create_server(("127.0.0.1", 0))
            def accept():
                while True:
                    client, _ = listener.accept()
                    client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    threading.Thread(
                        target=served, args=(handler, client), daemon=True).start()
            threading.Thread(target=accept, daemon=True).start()
            return listener.getsockname()[1]

        def smtp(client):
            connection = Connection(client)
            try:
                connection.serve()
            finally:
                connection.end()

        port = listen(smtp)
        note("ports %d %d" % (port, listen(proxy)))
        threading.Event().wait()
        """#
}
