import Foundation

/// A program that is run as a user runs it: arguments, folder, environment, input.
struct Program: Sendable {
    let path: String

    /// The `postrider` that was built beside these tests.
    static let postrider = Program(
        path: Bundle.main.executableURL!.resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("postrider").path)
    /// Postfix's mail sink; nil where Postfix is not installed.
    static let smtpSink = installed("smtp-sink")
    /// Python with its `email` package; nil where it is not installed.
    static let python = installed("python3")

    /// The shell that runs the demo; nil where it is not installed.
    static let bash = installed("bash")

    /// A program that is installed; nil where it is not.
    static func installed(_ name: String) -> Program? {
        let search = (ProcessInfo.processInfo.environment["PATH"] ?? "") + ":/usr/sbin:/sbin"
        return search.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
            .map { Program(path: $0) }
    }

    /// Starts the program; settings of Postrider in our own environment are not passed on.
    ///
    /// `env -C` changes the folder, since Foundation would change that of all the tests.
    func start(
        _ arguments: [String], in folder: String, environment: [String: String] = [:],
        input: String? = nil
    ) throws -> RunningProgram {
        try RunningProgram(
            process(arguments, in: folder, environment: environment), input: input)
    }

    /// The program as it will be started.
    func process(
        _ arguments: [String], in folder: String, environment: [String: String]
    ) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["-C", folder, path] + arguments
        let inherited = ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("POSTRIDER_") && !Self.looks.contains($0.key) }
        process.environment = inherited.merging(environment) { $1 }
        return process
    }

    /// What says how a terminal looks, and whether there is a desktop.
    private static let looks: Set = ["TERM", "NO_COLOR", "DISPLAY", "WAYLAND_DISPLAY"]

    /// Runs the program to its end.
    func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:],
        input: String? = nil
    ) async throws -> Ending {
        try await start(arguments, in: folder, environment: environment, input: input).ending()
    }
}

/// What a program left when it ended.
struct Ending: Sendable, CustomStringConvertible {
    /// The exit code; 128 and the signal's number where a signal ended it, as shells say it.
    let status: Int32
    let out: String
    let err: String

    var description: String { "exit \(status)\nstdout: \(out)\nstderr: \(err)" }

    /// stdout as the JSON document that it must be.
    func json<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: Data(out.utf8))
    }
}

/// A program at work; its output goes to files, so that no pipe can be full.
final class RunningProgram: Sendable {
    let id: Int32
    private let outputs: String
    private let end: Task<Int32, Never>

    fileprivate init(_ process: Process, input: String?) throws {
        let files = FileManager.default
        outputs = files.temporaryDirectory.appendingPathComponent("run-\(UUID())").path
        try files.createDirectory(atPath: outputs, withIntermediateDirectories: true)
        for (name, text) in [("in", input ?? ""), ("out", ""), ("err", "")] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(outputs)/\(name)"))
        }
        process.standardInput = FileHandle(forReadingAtPath: "\(outputs)/in")
        process.standardOutput = FileHandle(forWritingAtPath: "\(outputs)/out")
        process.standardError = FileHandle(forWritingAtPath: "\(outputs)/err")
        end = process.exitCode()
        try process.run()
        id = process.processIdentifier
    }

    deinit { try? FileManager.default.removeItem(atPath: outputs) }

    /// What it has written to stderr so far.
    var talk: String { text("err") }
    /// What it has written to stdout so far.
    var output: String { text("out") }

    func signal(_ number: Int32) { kill(id, number) }

    /// Waits for the end.
    func ending() async -> Ending {
        let status = await end.value
        return Ending(status: status, out: text("out"), err: text("err"))
    }

    private func text(_ name: String) -> String {
        String(
            decoding: FileManager.default.contents(atPath: "\(outputs)/\(name)") ?? Data(),
            as: UTF8.self)
    }
}

extension Process {
    /// The exit code, once there is one; to be asked for before the process runs.
    ///
    /// 128 and the signal's number where a signal ended it.
    func exitCode() -> Task<Int32, Never> {
        let (codes, code) = AsyncStream.makeStream(of: Int32.self)
        terminationHandler = { process in
            let isKilled = process.terminationReason == .uncaughtSignal
            code.yield(process.terminationStatus + (isKilled ? 128 : 0))
        }
        return Task { await codes.first { _ in true } ?? -1 }
    }
}
