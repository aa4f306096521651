internal import Foundation
internal import PostriderTesting
internal import SMTPSink

/// A newsroom with its own relay, for one case: everything that a case does goes through the
/// real program, and what came of it is judged by what the relay accepted.
public final class Room: Sendable {
    /// The newsroom.
    let folder: String
    let recipients: Int
    let connections: Int
    let sink: SinkServer
    /// The program's time, by which the relay goes, too.
    let time: ProgramTime
    private let outside = TemporaryFolder()
    /// The disk of its own, if it has one.
    let disk: SmallDisk?
    /// A slug that every room has, composed and not yet sent.
    static let issue = "first"

    /// Furnishes a room with this many subscribers, one issue, and a relay that follows rules; on a
    /// disk of its own where its size in kilobytes is given.
    init(
        recipients: Int, connections: Int = 4, rules: [SinkRule] = [], disk size: Int? = nil,
        configure: (inout SinkConfiguration) -> Void = { _ in }
    ) async throws {
        self.recipients = recipients
        self.connections = connections
        if let size {
            disk = try await SmallDisk(at: outside.file("disk"), kilobytes: size)
        } else {
            disk = nil
        }
        folder = disk.map { "\($0.folder)/room" } ?? outside.file("room")
        try await Furniture.shared.put(into: folder, recipients: recipients)
        try FileManager.default.createDirectory(
            atPath: outside.file("stash"), withIntermediateDirectories: true)
        let time = try ProgramTime(at: outside.file("time"))
        self.time = time
        var configuration = SinkConfiguration()
        configuration.now = { time.now }
        configuration.acceptanceLog = outside.file("accepted.jsonl")
        configuration.rules = rules
        configure(&configuration)
        sink = try await SinkServer.start(configuration)
    }

    /// Does something in a room and clears it away.
    static func with<Result: Sendable>(
        recipients: Int, connections: Int = 4, rules: [SinkRule] = [], disk: Int? = nil,
        configure: (inout SinkConfiguration) -> Void = { _ in },
        _ body: (Room) async throws -> Result
    ) async throws -> Result {
        let room = try await Room(
            recipients: recipients, connections: connections, rules: rules, disk: disk,
            configure: configure)
        do {
            let result = try await body(room)
            await room.clearAway()
            return result
        } catch {
            await room.clearAway()
            throw error
        }
    }

    private func clearAway() async {
        await sink.stop()
        await disk?.unmount()
    }

    // MARK: - The program

    /// Starts `postrider` on this newsroom, or on a copy of it.
    func start(
        _ arguments: [String], in place: String? = nil, fault: Fault? = nil,
        environment: [String: String] = [:]
    ) throws -> RunningProgram {
        var variables = environment
        if let fault {
            try? FileManager.default.removeItem(atPath: note)
            variables.merge(
                fault.environment(
                    shim: Programs.shim, folder: folder, note: note, stash: outside.file("stash"))
            ) { $1 }
        }
        if variables["POSTRIDER_SMTP_URL"] == nil {
            variables["POSTRIDER_SMTP_URL"] = "smtp://127.0.0.1:\(sink.port)"
        }
        // A copy stands for one on another machine.
        variables["XDG_STATE_HOME"] = place.map { "\($0)/.state" } ?? outside.file("state")
        return try RunningProgram.start(
            [Programs.postrider] + arguments + ["-C", place ?? folder], environment: variables)
    }

    /// Runs `postrider` to its end.
    @discardableResult
    func run(
        _ arguments: String..., fault: Fault? = nil, environment: [String: String] = [:]
    ) async throws -> Ending {
        try await start(arguments, fault: fault, environment: environment).ending()
    }

    /// Sends the issue, with the options that every case uses.
    @discardableResult
    func send(
        _ options: String..., fault: Fault? = nil, environment: [String: String] = [:]
    ) async throws -> Ending {
        try await startSending(options, fault: fault, environment: environment).ending()
    }

    /// Starts to send the issue.
    func startSending(
        _ options: [String] = [], in place: String? = nil, fault: Fault? = nil,
        environment: [String: String] = [:]
    ) throws -> RunningProgram {
        try start(
            ["send", Self.issue, "--yes", "--connections", "\(connections)", "--progress", "none"]
                + options, in: place, fault: fault, environment: environment)
    }

    /// Where the issue stands; nil while it has no ledger.
    func status() async throws -> Status? {
        guard exists(ledger) else { return nil }
        let ending = try await run("status", Self.issue, "--json")
        guard ending.status == 0 else { throw SoakError("status: \(ending)") }
        return try Status(json: ending.out)
    }

    // MARK: - What there is to see

    private var note: String { outside.file("note") }

    /// Whether the fault of the last run struck.
    var hasStruck: Bool {
        (try? String(contentsOfFile: note, encoding: .utf8))?.contains("hit ") == true
    }

    /// How many calls of its plan's kind the last run made, if it ended in order; 0 otherwise.
    var countedCalls: Int {
        let lines = (try? String(contentsOfFile: note, encoding: .utf8))?.split(separator: "\n")
        return lines?.last { $0.hasPrefix("count ") }.flatMap { Int($0.dropFirst(6)) } ?? 0
    }

    var ledger: String { "\(folder)/Issues/\(Self.issue)/ledger.sqlite" }
    var people: String { "\(folder)/Subscribers/subscribers.sqlite" }
    var besides: String { outside.path }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// A copy of a database that nobody has open, with its WAL or journal.
    func copyOfDatabase(_ path: String) throws -> String {
        let copy = outside.file("copy.sqlite")
        for suffix in ["", "-wal", "-journal"] {
            try? FileManager.default.removeItem(atPath: copy + suffix)
            if exists(path + suffix) {
                try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
            }
        }
        return copy
    }

    /// What the relay has accepted so far.
    func acceptances() throws -> Acceptances {
        Acceptances(try AcceptanceRecord.records(in: outside.file("accepted.jsonl")))
    }

    /// Waits until the relay has accepted mails for so many people, or for a minute.
    func waitForMails(_ count: Int) async throws {
        let began = ContinuousClock.now
        while try acceptances().people < count, ContinuousClock.now - began < .seconds(60) {
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Writes the Message-IDs of all accepted mails as a CSV for `reconcile`.
    func writeLog() throws -> String {
        let path = outside.file("accepted.csv")
        let lines = try acceptances().records.compactMap(\.messageID)
        try (["message_id"] + lines).joined(separator: "\n").appending("\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }
}

/// The programs under test, which were built beside this one.
enum Programs {
    private static let folder =
        Bundle.main.executableURL!.resolvingSymlinksInPath().deletingLastPathComponent().path

    static let postrider = "\(folder)/postrider"
    static let shim = "\(folder)/libFaultShim.so"
}
