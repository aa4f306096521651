internal import Foundation

/// A run of `postrider` at work, which can be watched and ended.
public final class RunningPostrider: Sendable {
    /// The process.
    public let id: Int32
    private let outputs: String
    private let end: Task<Ending, Never>

    /// Starts a program with arguments, in an environment that holds nothing of ours but PATH.
    init(_ program: String, _ arguments: [String], environment: [String: String]) throws {
        let outputs = NSTemporaryDirectory() + "soak-run-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: outputs, withIntermediateDirectories: true)
        self.outputs = outputs
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        for (number, name) in [(Int32(1), "out"), (2, "err")] {
            posix_spawn_file_actions_addopen(
                &files, number, "\(outputs)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        // A connection that the sink closes must not live on in a program started meanwhile.
        for number in Int32(3)..<512 { posix_spawn_file_actions_addclose(&files, number) }
        var variables = environment
        for name in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"] {
            variables[name] = ProcessInfo.processInfo.environment[name]
        }
        let words = ([program] + arguments).map { strdup($0) } + [nil]
        let settings = variables.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var id: pid_t = 0
        let began = ContinuousClock.now
        let result = posix_spawn(&id, program, &files, nil, words, settings)
        guard result == 0 else {
            throw SoakError("\(program): \(String(cString: strerror(result)))")
        }
        self.id = id
        // A thread of its own, since waiting would hold up one of Swift's few.
        end = Task { [id] in
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    continuation.resume(returning: Self.wait(for: id, outputs, since: began))
                }
            }
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: outputs) }

    /// Sends a signal, unless the process has ended.
    public func signal(_ number: Int32) { kill(id, number) }

    /// Sends a signal so long from now, however busy Swift's own threads are by then.
    func signal(_ number: Int32, after time: Duration) {
        Thread.detachNewThread { [self] in
            Thread.sleep(forTimeInterval: time / .seconds(1))
            signal(number)
        }
    }

    /// The most memory that has been resident so far, in bytes; 0 after the end.
    ///
    /// Not what wait4 tells: that counts the memory of whoever started it, too.
    public var peakMemory: Int {
        let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let words = line?.split(whereSeparator: \.isWhitespace) ?? []
        return words.count == 3 ? (Int(words[1]) ?? 0) * 1024 : 0
    }

    /// How long it has computed so far, user and system together; 0 after the end.
    public var processorTime: Duration {
        let status = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
        let words = status.drop { $0 != ")" }.split(separator: " ")
        guard words.count > 13, let user = Int(words[12]), let system = Int(words[13]) else {
            return .zero
        }
        return .milliseconds((user + system) * 1000 / sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Waits for the end.
    @discardableResult
    public func ending() async -> Ending { await end.value }

    /// What it has written to stderr so far.
    public var talk: String { Self.text("\(outputs)/err") }

    private static func wait(
        for id: pid_t, _ outputs: String, since began: ContinuousClock.Instant
    ) -> Ending {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return Ending(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
            out: text("\(outputs)/out"), err: text("\(outputs)/err"),
            time: ContinuousClock.now - began)
    }

    private static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
}

/// What a run left when it ended.
public struct Ending: Sendable, CustomStringConvertible {
    /// The exit code; 128 and the signal's number where a signal ended it.
    public let status: Int32
    /// stdout.
    public let out: String
    /// stderr.
    public let err: String
    /// How long it took.
    public let time: Duration

    /// Everything, for a message.
    public var description: String {
        "exit \(status)\nstdout: \(out)\nstderr: \(err)"
    }

    /// Whether SIGKILL ended it.
    var wasKilled: Bool { status == 128 + SIGKILL }
}

/// Why a case could not be tried at all.
public struct SoakError: Error, CustomStringConvertible {
    /// In words.
    public let description: String

    /// Says why.
    public init(_ description: String) { self.description = description }
}
