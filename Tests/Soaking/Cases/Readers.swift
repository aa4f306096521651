internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Row 27: readers and scanners at the pages of `postrider serve` while it dies, the power fails, the
// disk is full, the clock is set. What was answered as done is kept; who did not ask stays.

extension SoakCase {
    static let answeredIsKept = SoakCase("answered-is-kept", rows: "27") { scale, record in
        let (rounds, recipients) = scale.choose((8, 64), (80, 2400))
        record.fault =
            "readers leave by one click and by the button while scanners fetch every link; the "
            + "server is killed at a random moment or write, the power fails at a sync, writes of "
            + "the intake find no space, the clock is set by -1 h, +1 h, +10 years; \(rounds) rounds"
        record.expected =
            "whoever was answered is unsubscribed, whoever was only scanned is not"
        var chance = scale.chance("answered-is-kept")
        try await Room.with(
            recipients: recipients, configure: { $0.keeping = .memory }
        ) { room in
            var readers = try await Readers(room)
            for round in 0..<rounds {
                let share = recipients / rounds
                try await readers.leave(
                    share, because: Readers.Trouble(round, among: share, &chance))
                Progress.tell("answered-is-kept \(round)")
            }
            let (kept, lost, strangers) = try await readers.judge()
            record.observed =
                "\(readers.answered.count) of \(readers.asked.count) answered, \(kept) of them "
                + "kept, \(strangers) gone of those that were only scanned; \(readers.deaths) "
                + "deaths in \(rounds) rounds"
            record.require(
                lost.isEmpty && strangers == 0 && readers.deaths > 0
                    && readers.answered.count > recipients / 4,
                "lost \(lost.prefix(5)): \(record.observed)")
        }
    }

    static let leavingOnAFullDisk = SoakCase("leaving-on-a-full-disk", rows: "27") {
        scale, record in
        let recipients = scale.choose(40, 400)
        record.fault =
            "a disk of 8 MB (tmpfs) is full to the last block while \(recipients) readers leave, "
            + "and others pause; then there is space again"
        record.expected =
            "leaving is answered 200 out of the reserve, a pause 503; whoever was answered is kept"
        try await Room.with(
            recipients: recipients, disk: 8192, configure: { $0.keeping = .memory }
        ) { room in
            var readers = try await Readers(room)
            let (left, paused) = try await readers.leaveOnAFullDisk()
            let (kept, lost, strangers) = try await readers.judge()
            record.observed =
                "\(left) of \(recipients - 1) left, \(kept) of them kept; the pause was answered "
                + "\(paused)"
            record.require(
                lost.isEmpty && strangers == 0 && left == recipients - 1 && paused == 503,
                "lost \(lost.prefix(5)), \(strangers) strangers: \(record.observed)")
        }
    }
}

/// The readers of a mailing, who ask by curl, and what they were answered.
struct Readers {
    /// What happens to the server while they ask.
    struct Trouble {
        var fault: Fault?
        var environment: [String: String] = [:]
        var killedAfter: Duration?

        init(_ round: Int, among share: Int, _ chance: inout SeededRandom) {
            let number = Int.random(in: 1...max(2, share / 2), using: &chance)
            let isAfter = Bool.random(using: &chance)
            switch round % 4 {
            case 0: killedAfter = .milliseconds(Int.random(in: 5...400, using: &chance))
            case 1:
                fault = Fault(
                    .write, on: "subscribers.intake", at: number, .kill(after: isAfter))
            case 2:
                fault =
                    round % 8 == 2
                    ? Fault(.sync, at: number, .power(after: isAfter))
                    : Fault(
                        .write, on: "subscribers.intake", at: number,
                        .error("ENOSPC", forGood: true))
            default:
                let jump = [-3600, 3600, 10 * 365 * 86_400].randomElement(using: &chance) ?? 0
                environment = [
                    "LD_PRELOAD": Programs.shim, "FAULT_CLOCK": "\(jump)", "FAULT_CLOCK_AT": "300",
                ]
            }
        }
    }

    let room: Room
    private let port: Int
    /// The link in each one's mail.
    let links: [String: String]
    private var waiting: [String]
    private(set) var asked: Set<String> = []
    private(set) var answered: Set<String> = []
    private(set) var deaths = 0

    init(_ room: Room) async throws {
        self.room = room
        port = freePort()
        let sent = try await room.send("--ignore-lint", environment: Self.settings(port))
        guard sent.status == 0 else { throw SoakError("send: \(sent)") }
        var links: [String: String] = [:]
        for mail in room.sink.received {
            let text = String(decoding: mail.bytes, as: UTF8.self).replacing("=\r\n", with: "")
            guard let link = text.firstMatch(of: /http:[^ <>"]+\/u\/[A-Za-z0-9._\-]+/) else {
                throw SoakError("a mail without a link")
            }
            links[mail.recipients[0]] = String(link.0)
        }
        guard links.count == room.recipients else {
            throw SoakError("\(links.count) links for \(room.recipients)")
        }
        self.links = links
        waiting = links.keys.sorted()
    }

    private static func settings(_ port: Int) -> [String: String] {
        let url = "http://127.0.0.1:\(port)"
        return [
            "POSTRIDER_SERVE_URL": url, "POSTRIDER_LINKS_UNSUBSCRIBE": "\(url)/u/{token}",
        ]
    }

    /// Some leave, and scanners come to everybody, while something happens.
    mutating func leave(_ count: Int, because trouble: Trouble) async throws {
        let server = try await serve(trouble)
        let leaving = Array(waiting.prefix(count))
        waiting.removeFirst(leaving.count)
        asked.formUnion(leaving)
        let curl = try start(
            leaving.enumerated().map { number, reader in
                number % 2 == 0
                    ? Self.ask(links[reader]!, "data = \"List-Unsubscribe=One-Click\"")
                    : Self.ask(links[reader]!, "data = \"action=leave\"")
            }
                + waiting.prefix(200).flatMap { reader in
                    [Self.ask(links[reader]!), Self.ask(links[reader]!, "head")]
                })
        if let time = trouble.killedAfter { server.signal(SIGKILL, after: time) }
        note(try await Self.codes(curl.ending()))
        if server.isRunning { server.signal(SIGTERM) }
        if await server.ending().status != 143 { deaths += 1 }
    }

    /// All but one leave on a disk that is full, and one pauses; gives how many were answered 200,
    /// and what the one was.
    mutating func leaveOnAFullDisk() async throws -> (left: Int, paused: Int) {
        let server = try await serve(nil)
        try room.disk?.fill(leaving: 0)
        let one = waiting.removeLast()
        let pause = try await Self.codes(
            start([Self.ask(links[one]!, "data = \"action=pause&weeks=1\"")]).ending())
        asked.formUnion(waiting)
        let leaving = waiting.map { Self.ask(links[$0]!, "data = \"List-Unsubscribe=One-Click\"") }
        waiting = [one]
        note(try await Self.codes(start(leaving).ending()))
        try room.disk?.makeRoom()
        server.signal(SIGTERM)
        _ = await server.ending()
        return (answered.count, pause.first?.code ?? 0)
    }

    /// Who was answered and is unsubscribed, who was and is not, and how many are that never asked.
    func judge() async throws -> (kept: Int, lost: [String], strangers: Int) {
        let table = try await room.run("subscribers", "export", "--format", "json")
        guard table.status == 0 else { throw SoakError("export: \(table)") }
        var gone: Set<String> = []
        for line in table.out.split(separator: "\n") {
            let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
            if row.status == "unsubscribed" { gone.insert(row.email) }
        }
        return (
            answered.intersection(gone).count, answered.subtracting(gone).sorted(),
            gone.subtracting(asked).count
        )
    }

    private struct Row: Decodable {
        let email: String
        let status: String
    }

    // MARK: - Asking

    func serve(_ trouble: Trouble? = nil) async throws -> RunningProgram {
        var environment = Self.settings(port)
        environment.merge(trouble?.environment ?? [:]) { $1 }
        let server = try room.start(
            ["serve", "--listen", "127.0.0.1:\(port)"], fault: trouble?.fault,
            environment: environment)
        while server.isRunning, !server.output.contains("Serving ") {
            try await Task.sleep(for: .milliseconds(5))
        }
        return server
    }

    static func ask(_ link: String, _ what: String = "") -> String {
        "url = \"\(link)\"\n\(what)\noutput = \"/dev/null\"\nmax-time = 60\n"
            + "write-out = \"%{method} %{http_code} %{url}\\n\""
    }

    /// Starts curl, which asks so many at once.
    func start(_ requests: [String], atOnce: Int = 20) throws -> RunningProgram {
        let path = "\(room.besides)/requests"
        try (requests.joined(separator: "\nnext\n") + "\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
        return try RunningProgram.start(
            [
                "/usr/bin/env", "curl", "-sS", "--config", path,
            ] + (atOnce > 1 ? ["--parallel", "--parallel-max", "\(atOnce)"] : []))
    }

    static func codes(_ ending: Ending) throws -> [(link: String, code: Int)] {
        let lines = ending.out.split(separator: "\n").filter { $0.hasPrefix("POST ") }
        if lines.isEmpty {
            throw Obstacle(reason: "curl answers nothing: \(ending.err.prefix(200))")
        }
        return lines.compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 3 ? (String(words[2]), Int(words[1]) ?? 0) : nil
        }
    }

    private mutating func note(_ codes: [(link: String, code: Int)]) {
        let readers = Dictionary(uniqueKeysWithValues: links.map { ($1, $0) })
        for (link, code) in codes where code == 200 || code == 303 {
            if let reader = readers[link] { answered.insert(reader) }
        }
    }
}
