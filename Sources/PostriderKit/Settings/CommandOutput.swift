import Foundation
import NewsletterCore

/// What a command of the settings prints, such as a password.
///
/// Where nobody is at a terminal it has a minute, in a process group of its own, so that whatever
/// it has started ends with it; where somebody is, it may ask them and takes its time.
struct CommandOutput {
    /// Why there is none.
    enum Failure: Error, Hashable {
        case notStarted
        case tooSlow(Duration)
        case tooLong(Int)
        case ended(status: Int32)
        case killed(signal: Int32)
    }

    /// The most bytes that are taken.
    static let largest = 64 << 10
    /// How long a command may take that can ask nobody.
    static let patience = Duration.seconds(60)

    /// How long it may take; nil: as long as it likes.
    private let limit: Duration?
    private let id: pid_t
    private let output: Int32

    /// Runs a command of the shell in a folder; returns what it has printed when it ended well.
    static func of(
        _ command: String, in folder: String,
        within limit: Duration? = isAttended ? nil : patience
    ) throws(Failure) -> [UInt8] {
        let run = try CommandOutput(command, in: folder, limit: limit)
        defer { close(run.output) }
        return try run.collect()
    }

    /// Whether somebody is there whom the command may ask.
    static var isAttended: Bool { isatty(0) == 1 || isatty(2) == 1 }

    // MARK: - Starting

    private init(_ command: String, in folder: String, limit: Duration?) throws(Failure) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .notStarted }
        defer { close(ends[1]) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        do throws(Failure) {
            id = try Self.spawn(command, folder, output: ends[1], isOwnGroup: limit != nil)
        } catch {
            close(ends[0])
            throw error
        }
        output = ends[0]
        self.limit = limit
    }

    private static func spawn(
        _ command: String, _ folder: String, output: Int32, isOwnGroup: Bool
    ) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // We ignore SIGPIPE, and threads block signals: the command is to have neither.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        var flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        if isOwnGroup { flags |= POSIX_SPAWN_SETPGROUP }
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let environment = ProcessInfo.processInfo.environment
        let quoted = folder.replacing("'", with: "'\\''")
        let script = "CDPATH= cd -- '\(quoted)' || exit 127\n\(command)"
        var words = (["/bin/sh", "-c", script] as [String]).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var id = pid_t()
        guard posix_spawn(&id, "/bin/sh", &actions, &attributes, &words, &variables) == 0 else {
            throw .notStarted
        }
        return id
    }

    // MARK: - Collecting

    private func collect() throws(Failure) -> [UInt8] {
        let clock = ContinuousClock()
        let end = limit.map { clock.now + $0 }
        var bytes: [UInt8] = []
        var isOpen = true
        while true {
            // What it wrote before it ended is there by then, whoever else holds the pipe open.
            let status = ending()
            if isOpen { isOpen = take(into: &bytes) }
            if bytes.count > Self.largest {
                stop(hasEnded: status != nil)
                throw .tooLong(Self.largest)
            }
            if let status {
                try Self.check(status)
                return bytes
            }
            if let limit, let end, clock.now >= end {
                stop(hasEnded: false)
                throw .tooSlow(limit)
            }
            wait(isOpen)
        }
    }

    /// Waits for output, or a moment where there will be none.
    private func wait(_ isOpen: Bool) {
        var readiness = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        _ = poll(&readiness, isOpen ? 1 : 0, 20)
    }

    /// Takes what has come; false at the end of it.
    private func take(into bytes: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 4096)
        while bytes.count <= Self.largest {
            let count = read(output, &chunk, chunk.count)
            if count == 0 { return false }
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EAGAIN
            }
            bytes += chunk[..<count]
        }
        return true
    }

    /// The status word of the command; nil while it runs.
    private func ending() -> Int32? {
        var word: Int32 = 0
        return waitpid(id, &word, WNOHANG) == id ? word : nil
    }

    private static func check(_ word: Int32) throws(Failure) {
        let signal = word & 0x7F
        if signal != 0 { throw .killed(signal: signal) }
        let status = (word >> 8) & 0xFF
        if status != 0 { throw .ended(status: status) }
    }

    /// Ends the command and, where it has a group of its own, all that it has started.
    private func stop(hasEnded: Bool) {
        if limit != nil { kill(-id, SIGKILL) }
        if hasEnded { return }
        kill(id, SIGKILL)
        while waitpid(id, nil, 0) < 0, errno == EINTR {}
    }
}
