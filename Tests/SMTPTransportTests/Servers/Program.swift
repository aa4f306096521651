import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// A program that a test starts and stops, with what it has printed.
final class Program: Sendable {
    private struct State {
        let id: pid_t
        var status: Int32?
    }

    private let state: Mutex<State>
    private let output: URL

    /// Starts a program; what it prints goes to a file in the folder.
    init(_ path: String, _ arguments: [String], in folder: TemporaryFolder, log: String) throws {
        output = folder.url.appending(path: log)
        state = Mutex(State(id: try Self.spawn(path, arguments, in: folder.url.path, output.path)))
    }

    deinit { if isRunning { kill(state.withLock { $0.id }, SIGKILL) } }

    /// What it has printed so far.
    var printed: [String] { (try? textLines(of: output)) ?? [] }

    var isRunning: Bool { exitStatus == nil }

    private var exitStatus: Int32? {
        state.withLock { state in
            var status: Int32 = 0
            if state.status == nil, waitpid(state.id, &status, WNOHANG) == state.id {
                state.status = status
            }
            return state.status
        }
    }

    /// Ends the program by its process id and waits until it has gone.
    func stop() async {
        guard isRunning else { return }
        kill(state.withLock { $0.id }, SIGTERM)
        while isRunning { try? await Task.sleep(for: .milliseconds(5)) }
    }

    /// Starts a process with no signal blocked or ignored.
    ///
    /// Foundation's `Process` hands down the mask of the thread that starts it, and on Swift's
    /// threads SIGTERM is blocked.
    private static func spawn(
        _ path: String, _ arguments: [String], in folder: String, _ output: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
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
        let command = ["env", "-C", folder, path] + arguments
        var words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id = pid_t()
        let result = posix_spawn(&id, "/usr/bin/env", &actions, &attributes, &words, environ)
        guard result == 0 else {
            throw Failure(text: "\(path): \(String(cString: strerror(result)))")
        }
        return id
    }

    /// Where a program is installed; nil if it is not.
    static func find(_ name: String) -> String? {
        ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"].map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs a program to its end; throws what it printed where it fails.
    static func run(_ path: String, _ arguments: [String], in folder: TemporaryFolder) async throws
    {
        let log = "\(UUID().uuidString).log"
        let program = try Program(path, arguments, in: folder, log: log)
        while program.isRunning { try await Task.sleep(for: .milliseconds(2)) }
        guard program.exitStatus == 0 else {
            throw Failure(text: ([path] + arguments + program.printed).joined(separator: " "))
        }
    }

    struct Failure: Error { let text: String }
}

/// A folder of a test's own that is gone when nobody uses it any more.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "smtp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { url.appending(path: name).path }

    /// Writes a file that everybody may read; returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try Data(text.utf8).write(to: url.appending(path: name))
        return path(name)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            at: url.appending(path: name), withIntermediateDirectories: true)
    }

    /// The lines of a file; none where it does not exist.
    func lines(_ name: String) -> [String] {
        (try? textLines(of: url.appending(path: name))) ?? []
    }
}

private func textLines(of file: URL) throws -> [String] {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
        .split(whereSeparator: \.isNewline).map(String.init)
}
