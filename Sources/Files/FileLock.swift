internal import Glibc
package import NewsletterCore

/// Who holds a lock.
public struct LockHolder: Hashable, Sendable, CustomStringConvertible {
    /// The number of the process.
    public var process: Int32
    /// The name of the machine.
    public var host: String
    /// Since when.
    public var since: String

    package init(process: Int32, host: String, since: String) {
        self.process = process
        self.host = host
        self.since = since
    }

    /// One line: `process 4711 on sending.example.org since 2026-11-22T09:30:00Z`.
    public var description: String { "process \(process) on \(host) since \(since)" }

    init?(parsing text: String) {
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count >= 3, let process = Int32(lines[0]) else { return nil }
        self.init(
            process: process, host: lines[1].escapingControls(), since: lines[2].escapingControls())
    }
}

/// An exclusive lock that the kernel releases when its holder dies, however it dies.
///
/// It belongs to the open file (F_OFD_SETLK) and not to the process, so that two openers in
/// one process exclude each other as well. The file tells who holds it, and stays.
package final class FileLock: Sendable {
    private let file: FileDescriptor
    private let holder: String
    /// What an earlier holder left by ``leave(_:)``; nil where there is nothing.
    package let mark: String?

    /// Takes the lock at once, or throws who holds it.
    package init(at path: String, now: Timestamp) throws(FileError) {
        file = try FileDescriptor(opening: path, O_RDWR | O_CREAT)
        guard try file.lock() else {
            throw FileError(path: path, reason: .locked(by: Self.rival(file)))
        }
        mark = Self.text(file).split(separator: "\n").dropFirst(3).first.map { String($0) }
        holder = "\(getpid())\n\(Machine.hostName)\n\(now)\n"
        if !write(holder + (mark.map { "\($0)\n" } ?? "")) { throw .system("write", path) }
    }

    /// Leaves a line to those who hold the lock later; it is a help and may be lost.
    package func leave(_ mark: String) { _ = write(holder + "\(mark)\n") }

    private func write(_ text: String) -> Bool {
        let text = Array(text.utf8)
        ftruncate(file.number, 0)
        return text.withUnsafeBytes { pwrite(file.number, $0.baseAddress!, $0.count, 0) }
            == text.count
    }

    /// Unlocks in so many words: a program that is being started at this moment has the open
    /// file, too, until it runs, and closing ours would leave the lock with it.
    deinit { file.unlock() }

    /// Who holds the lock now; nil where nobody does.
    package static func holder(of path: String) throws(FileError) -> LockHolder? {
        let file: FileDescriptor
        do throws(FileError) { file = try FileDescriptor(opening: path, O_RDWR) } catch {
            if case .missing = error.reason { return nil }
            throw error
        }
        guard try file.isLocked() else { return nil }
        return read(file) ?? LockHolder(process: 0, host: "an unknown host", since: "now")
    }

    /// Who holds the lock, which may have been taken a moment ago: until its holder has written
    /// its name down, none stands there, or that of one who is dead.
    private static func rival(_ file: borrowing FileDescriptor) -> LockHolder? {
        for _ in 0..<25 {
            if let holder = read(file), holder.host != Machine.hostName || isAlive(holder) {
                return holder
            }
            usleep(10_000)
        }
        return read(file)
    }

    private static func isAlive(_ holder: LockHolder) -> Bool {
        kill(holder.process, 0) == 0 || errno == EPERM
    }

    private static func read(_ file: borrowing FileDescriptor) -> LockHolder? {
        LockHolder(parsing: text(file))
    }

    private static func text(_ file: borrowing FileDescriptor) -> String {
        var buffer = [UInt8](repeating: 0, count: 512)
        let count = buffer.withUnsafeMutableBytes { pread(file.number, $0.baseAddress!, 512, 0) }
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
}
