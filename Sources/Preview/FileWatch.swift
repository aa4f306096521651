import Foundation
public import NewsletterCore

/// Notices that files have changed, by looking at their times of modification.
///
/// Looking works on every file system, network and container mounts among them, where the
/// kernel's own notices do not arrive. A look takes about 3 microseconds a file; the pause
/// between two is a fifth of a second, or twenty times the look where that is longer, so that
/// no newsroom is too large.
public struct FileWatch: Sendable {
    /// What tells two states of a file apart.
    struct Stamp: Hashable, Sendable {
        var modified: Int64
        var size: Int64
        var inode: UInt64
    }

    private let paths: [String]
    private let effects: Effects

    /// Watches files, and folders with all that is in them.
    public init(_ paths: [String], effects: Effects) {
        self.paths = paths
        self.effects = effects
    }

    /// Calls the closure after every change, once the files have come to rest; ends when its
    /// task is cancelled.
    public func run(_ onChange: @Sendable () async -> Void) async {
        var calm = Calm(look())
        while !Task.isCancelled {
            let start = effects.uptime()
            let seen = look()
            let pause = max(.milliseconds(200), (effects.uptime() - start) * 20)
            if calm.isDue(seen) { await onChange() }
            do { try await effects.sleep(pause) } catch { return }
        }
    }

    /// The state of every file.
    func look() -> [String: Stamp] {
        var found: [String: Stamp] = [:]
        for path in paths { look(at: path, depth: 0, &found) }
        return found
    }

    private func look(at path: String, depth: Int, _ found: inout [String: Stamp]) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            let time = status.st_mtim
            found[path] = Stamp(
                modified: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec),
                size: Int64(status.st_size), inode: UInt64(status.st_ino))
            return
        }
        // A link that leads back up would never end.
        guard depth < 8, let folder = opendir(path) else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !Self.isPassing(name) { look(at: "\(path)/\(name)", depth: depth + 1, &found) }
        }
    }

    /// Whether a file is only an editor's, or a database's at work.
    private static func isPassing(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.contains(".sqlite")
    }
}

/// Says when a row of looks has come to rest after a change: an editor that writes in several
/// steps, or a program that writes many files, is waited for, though not for ever.
struct Calm {
    /// So many looks in a row that each differ are as good as rest.
    static let patience = 10

    private var handled: [String: FileWatch.Stamp]
    private var last: [String: FileWatch.Stamp]
    private var unrest = 0

    /// Begins with what is there.
    init(_ seen: [String: FileWatch.Stamp]) {
        handled = seen
        last = seen
    }

    /// Takes the next look; true where it is time to act.
    mutating func isDue(_ seen: [String: FileWatch.Stamp]) -> Bool {
        defer { last = seen }
        guard seen != handled else {
            unrest = 0
            return false
        }
        unrest += 1
        guard seen == last || unrest >= Self.patience else { return false }
        handled = seen
        unrest = 0
        return true
    }
}
