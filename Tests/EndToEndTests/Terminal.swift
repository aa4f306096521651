import Foundation
import PostriderTesting
import Synchronization
import Testing

/// A terminal with a program on it: what the program draws is read, and a test types.
final class Terminal: Sendable {
    /// How a program left its terminal.
    struct Ending: Sendable, CustomStringConvertible {
        /// The exit code; 128 and the signal's number where a signal ended it.
        let status: Int32
        /// What was drawn from the beginning to the end, with the codes for colour and line.
        let screen: String

        var description: String { "exit \(status)\nscreen: \(screen)" }
    }

    private let keyboard: FileHandle
    private let drawn = Mutex<[UInt8]>([])
    private let end: Task<Int32, Never>
    let id: Int32

    /// Starts a program whose input and outputs are a terminal of so many columns.
    init(
        _ program: Program, _ arguments: [String], in folder: String, columns: Int,
        environment: [String: String]
    ) throws {
        // What posix_openpt(3), unlockpt(3) and ptsname(3) do; Foundation does not bring them.
        let near = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var lock: Int32 = 0
        var number: Int32 = 0
        guard near >= 0, ioctl(near, Self.setLock, &lock) == 0,
            ioctl(near, Self.getNumber, &number) == 0
        else { throw Fault(description: "no terminal: \(String(cString: strerror(errno)))") }
        var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        let far = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard far >= 0, ioctl(near, UInt(TIOCSWINSZ), &size) == 0 else {
            throw Fault(description: "no terminal: \(String(cString: strerror(errno)))")
        }
        keyboard = FileHandle(fileDescriptor: near, closeOnDealloc: true)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program.path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = Program.surroundings.merging(environment) { $1 }
        let file = FileHandle(fileDescriptor: far, closeOnDealloc: true)
        process.standardInput = file
        process.standardOutput = file
        process.standardError = file
        let (codes, code) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            let isKilled = process.terminationReason == .uncaughtSignal
            code.yield(process.terminationStatus + (isKilled ? 128 : 0))
        }
        end = Task { await codes.first { _ in true } ?? -1 }
        try process.run()
        try file.close()
        id = process.processIdentifier
        let thread = Thread { [self] in read(near) }
        thread.start()
    }

    /// TIOCSPTLCK and TIOCGPTN of `<asm-generic/ioctls.h>`.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    /// What has been drawn so far.
    var screen: String {
        drawn.withLock { String(decoding: $0, as: UTF8.self) }
            .replacingOccurrences(of: "\r\n", with: "\n")
    }

    /// Types a line once the program has drawn what it answers.
    func type(_ line: String, after question: String) async throws {
        try await wait(for: question)
        try keyboard.write(contentsOf: Data("\(line)\n".utf8))
    }

    /// Waits until something has been drawn.
    func wait(for text: String) async throws {
        for _ in 0..<6000 {
            if screen.contains(text) { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Fault(description: "\(text) was not drawn: \(screen)")
    }

    func signal(_ number: Int32) { kill(id, number) }

    /// Waits for the end.
    func ending() async throws -> Ending {
        let status = await end.value
        // What was drawn last may not have been read yet.
        for _ in 0..<500 where !isClosed.withLock({ $0 }) {
            try await Task.sleep(for: .milliseconds(10))
        }
        return Ending(status: status, screen: screen)
    }

    private let isClosed = Mutex(false)

    /// Reads until nobody holds the other end.
    private func read(_ descriptor: Int32) {
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = Foundation.read(descriptor, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            drawn.withLock { $0 += chunk[..<count] }
        }
        isClosed.withLock { $0 = true }
    }

    private struct Fault: Error, CustomStringConvertible { let description: String }
}

extension TestNewsroom {
    /// Starts `postrider` in the newsroom on a terminal.
    func terminal(_ arguments: String..., columns: Int = 80) throws -> Terminal {
        try Terminal(
            .postrider, arguments, in: folder, columns: columns, environment: variables)
    }
}

extension String {
    /// The text without the codes that a terminal obeys.
    var withoutCodes: String { replacing(/\u{1B}\[[0-9;]*[A-Za-z]/, with: "") }
}
