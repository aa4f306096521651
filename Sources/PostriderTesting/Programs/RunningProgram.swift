import Foundation
import Glibc
import Synchronization

/// A program at work; its output goes to files, so that no pipe can be full.
///
/// Who lets go of it while it works ends it.
public final class RunningProgram: Sendable {
    /// The process id.
    public let id: Int32
    private let files: TemporaryFolder
    private let process: Reaped
    private let end: Task<(status: Int32, time: Duration), Never>

    /// Starts a command, its program given by its path, with this environment and no other.
    public init(
        _ command: [String], environment: [String: String], input: String? = nil
    ) throws {
        let began = ContinuousClock.now
        files = TemporaryFolder()
        try files.write(input ?? "", to: "in")
        let id = try Self.spawn(command, environment, files)
        self.id = id
        let process = Reaped(id)
        self.process = process
        let (codes, code) = AsyncStream.makeStream(of: Int32.self)
        Thread.detachNewThread { code.yield(process.wait()) }
        end = Task {
            let status = await codes.first { _ in true } ?? -1
            return (status, began.duration(to: .now))
        }
    }

    deinit { process.signal(SIGKILL) }

    /// What it has written to stderr so far.
    public var talk: String { text("err") }
    /// What it has written to stdout so far.
    public var output: String { text("out") }
    /// Whether it has not ended yet.
    public var isRunning: Bool { process.isRunning }

    /// Sends a signal, unless the program has ended.
    public func signal(_ number: Int32) { process.signal(number) }

    /// Waits for the end.
    @discardableResult
    public func ending() async -> Ending {
        let (status, time) = await end.value
        return Ending(status: status, out: text("out"), err: text("err"), time: time)
    }

    /// Asks it to end (SIGTERM), and waits until it has.
    @discardableResult
    public func stop() async -> Ending {
        signal(SIGTERM)
        return await ending()
    }

    private func text(_ name: String) -> String {
        String(decoding: files.bytes(name) ?? [], as: UTF8.self)
    }

    /// Starts a process with no signal blocked or ignored, and no file of ours open.
    ///
    /// Foundation's `Process` hands down the mask of the thread that starts it, and on Swift's
    /// threads SIGTERM is blocked.
    private static func spawn(
        _ command: [String], _ environment: [String: String], _ files: TemporaryFolder
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, files.file("in"), O_RDONLY, 0)
        for (descriptor, name) in [(1, "out"), (2, "err")] as [(Int32, String)] {
            posix_spawn_file_actions_addopen(
                &actions, descriptor, files.file(name), O_WRONLY | O_CREAT, 0o600)
        }
        let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        // And some more, for what other threads open meanwhile.
        for descriptor in 3...(open.compactMap { Int32($0) }.max() ?? 3) + 100 {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words = command.map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var id = pid_t()
        let result = posix_spawn(&id, command[0], &actions, &attributes, &words, &variables)
        guard result == 0 else {
            throw Ending(
                status: -1, out: "", err: "\(command): \(String(cString: strerror(result)))",
                time: .zero)
        }
        return id
    }
}

/// A child process that gets no signal once its id may be another's.
private final class Reaped: Sendable {
    private let id: pid_t
    private let status = Mutex<Int32?>(nil)

    init(_ id: pid_t) { self.id = id }

    var isRunning: Bool { status.withLock { $0 == nil } }

    func signal(_ number: Int32) { status.withLock { if $0 == nil { kill(id, number) } } }

    /// Waits for the end on this thread; the exit code, or 128 and the signal's number.
    func wait() -> Int32 {
        var end = siginfo_t()
        while waitid(P_PID, id_t(id), &end, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        return status.withLock { status in
            var word: Int32 = 0
            waitpid(id, &word, 0)
            let signal = word & 0x7F
            let code = signal == 0 ? (word >> 8) & 0xFF : 128 + signal
            status = code
            return code
        }
    }
}
