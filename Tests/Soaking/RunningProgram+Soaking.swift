internal import Foundation
internal import PostriderTesting

extension RunningProgram {
    /// Starts a command in an environment that holds nothing of ours but where things are, and no
    /// home in which anything could be kept.
    static func start(
        _ command: [String], environment: [String: String] = [:]
    ) throws -> RunningProgram {
        var variables = environment
        for name in ["PATH", "TMPDIR", "LD_LIBRARY_PATH"] {
            variables[name] = ProcessInfo.processInfo.environment[name]
        }
        return try RunningProgram(command, environment: variables)
    }

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
    var peakMemory: Int {
        let status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let words = line?.split(whereSeparator: \.isWhitespace) ?? []
        return words.count == 3 ? (Int(words[1]) ?? 0) * 1024 : 0
    }

    /// How long it has computed so far, user and system together; 0 after the end.
    var processorTime: Duration {
        let status = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
        let words = status.drop { $0 != ")" }.split(separator: " ")
        guard words.count > 13, let user = Int(words[12]), let system = Int(words[13]) else {
            return .zero
        }
        return .milliseconds((user + system) * 1000 / sysconf(Int32(_SC_CLK_TCK)))
    }
}

extension Ending {
    /// Whether SIGKILL ended it.
    var wasKilled: Bool { status == 128 + SIGKILL }
}
