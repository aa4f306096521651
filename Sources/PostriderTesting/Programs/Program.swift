import Foundation

/// A program that is run as a user runs it: arguments, folder, environment, input.
public struct Program: Sendable {
    /// Where it is.
    public let path: String

    /// Names a program by its path.
    public init(path: String) { self.path = path }

    /// A program that is installed; nil where it is not.
    public static func installed(_ name: String) -> Program? {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return (folders + ":/usr/local/sbin:/usr/sbin:/sbin").split(separator: ":")
            .map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
            .map { Program(path: $0) }
    }

    /// Starts the program; settings of Postrider in our own environment are not passed on, and what
    /// a user's programs keep outside of their files stays in the folder.
    public func start(
        _ arguments: [String], in folder: String, environment: [String: String] = [:],
        input: String? = nil
    ) throws -> RunningProgram {
        var variables = Self.surroundings
        variables["XDG_STATE_HOME"] = "\(folder)/.state"
        // `env -C` changes the folder for the program alone.
        return try RunningProgram(
            ["/usr/bin/env", "-C", folder, path] + arguments,
            environment: variables.merging(environment) { $1 }, input: input)
    }

    /// Our own environment without settings of Postrider, and without what says how a terminal
    /// looks and whether there is a desktop.
    public static var surroundings: [String: String] {
        let looks: Set = ["TERM", "NO_COLOR", "DISPLAY", "WAYLAND_DISPLAY"]
        return ProcessInfo.processInfo.environment
            .filter { !$0.key.hasPrefix("POSTRIDER_") && !looks.contains($0.key) }
    }

    /// Runs the program to its end.
    public func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:],
        input: String? = nil
    ) async throws -> Ending {
        try await start(arguments, in: folder, environment: environment, input: input).ending()
    }
}

/// What a program left when it ended.
public struct Ending: Error, CustomStringConvertible {
    /// The exit code; 128 and the signal's number where a signal ended it, as shells say it.
    public let status: Int32
    /// What it wrote to stdout.
    public let out: String
    /// What it wrote to stderr.
    public let err: String
    /// How long it took.
    public let time: Duration

    /// All of it, for a failing test.
    public var description: String { "exit \(status)\nstdout: \(out)\nstderr: \(err)" }

    /// Throws itself where the program failed.
    public func checked() throws { if status != 0 { throw self } }

    /// stdout as the JSON document that it must be.
    public func json<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: Data(out.utf8))
    }
}
