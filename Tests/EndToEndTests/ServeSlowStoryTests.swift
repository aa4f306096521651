import Foundation
import PostriderTesting
import SMTPSink
import Testing

/// Clients that are slow, or do nothing at all (threats 24 and 25): readers are answered meanwhile.
@Suite(.newsroom, .enabled(if: Program.curl != nil, "curl is not installed"), .serialized)
struct ServeSlowStoryTests {
    let room = TestNewsroom.current

    private struct Served {
        let program: RunningProgram
        let port: Int
        let link: String
    }

    private func served() async throws -> Served {
        let port = freePort()
        let url = "http://127.0.0.1:\(port)"
        room.set("POSTRIDER_SERVE_URL", url)
        room.set("POSTRIDER_LINKS_UNSUBSCRIBE", "\(url)/u/{token}")
        let relay = try await room.relay()
        try await room.subscribe("ann")
        try await room.postrider("compose", "first", "--all")
        try await room.postrider("send", "first", "--list", "daily", "--yes", "--ignore-lint")
        let mail = try #require(relay.received.first)
        let text = String(decoding: mail.bytes, as: UTF8.self).replacing("=\r\n", with: "")
        let link = try #require(text.firstMatch(of: /https?:[^ <>"]+\/u\/[A-Za-z0-9._\-]+/))
        let program = try room.start(["serve", "--listen", "127.0.0.1:\(port)"])
        for _ in 0..<3000 where !program.output.contains("Serving ") && program.isRunning {
            try await Task.sleep(for: .milliseconds(20))
        }
        return Served(program: program, port: port, link: String(link.0))
    }

    /// Opens the page and leaves by one click.
    private func read(_ link: String) async throws {
        let curl = try #require(Program.curl)
        for arguments in [[link], ["-X", "POST", link]] {
            let answer = try await curl.run(
                ["-sS", "--max-time", "120", "-o", "/dev/null", "-w", "%{http_code}"] + arguments,
                in: room.folder)
            #expect(answer.out == "200", "\(answer)")
        }
    }

    @Test(
        .enabled(if: Program.slowhttptest != nil, "slowhttptest is not installed"),
        arguments: ["-H", "-B", "-X"])
    func `while three hundred send or read slowly, others are answered`(_ kind: String)
        async throws
    {
        let served = try await served()
        let slow = try #require(Program.slowhttptest).start(
            [
                kind, "-c", "300", "-r", "300", "-i", "1", "-l", "15", "-p", "5", "-x", "10",
                "-u", "http://127.0.0.1:\(served.port)/robots.txt",
            ], in: room.folder)
        for _ in 0..<3 { try await read(served.link) }
        let end = await slow.ending()
        try await read(served.link)
        #expect(end.status == 0, "\(end)")
        #expect(await served.program.stop().status == 143)
    }

    @Test(.enabled(if: Program.python != nil, "python3 is not installed"))
    func `while two thousand do nothing, others are answered, and those are let go`() async throws {
        let served = try await served()
        try room.write(
            """
            import resource, socket, sys
            resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
            held = [socket.create_connection(("127.0.0.1", int(sys.argv[1]))) for _ in range(2000)]
            print("open", flush=True)
            closed = sum(1 for one in held if one.recv(1) == b"")
            print("closed", closed, flush=True)
            """, to: "idle.py")
        let idle = try #require(Program.python).start(
            [room.path("idle.py"), "\(served.port)"], in: room.folder)
        for _ in 0..<6000 where !idle.output.contains("open") && idle.isRunning {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(idle.output.contains("open"), "\(idle.talk)")
        for _ in 0..<3 { try await read(served.link) }
        // Who says nothing is let go after half a minute.
        #expect(await idle.ending().out.contains("closed 2000"))
        #expect(await served.program.stop().status == 143)
    }
}
