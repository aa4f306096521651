import Foundation
import Glibc
import PostriderTesting

/// Another program that is at work on a newsroom's list: it holds the write lock, as an import
/// does, or the whole file.
struct HeldList {
    private let program: RunningProgram

    private static let script = """
        import sqlite3, sys, time
        c = sqlite3.connect(sys.argv[1], isolation_level=None)
        c.execute('BEGIN ' + sys.argv[2])
        print('held', flush=True)
        time.sleep(600)
        """

    /// Holds the list until it is released; nil where there is no Python.
    init?(_ room: TestNewsroom, wholly: Bool = false) async throws {
        guard let python = Program.python else { return nil }
        program = try python.start(
            [
                "-c", Self.script, "Subscribers/subscribers.sqlite",
                wholly ? "EXCLUSIVE" : "IMMEDIATE",
            ], in: room.folder)
        while !program.output.contains("held") {
            guard program.isRunning else { throw await program.ending() }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Lets the others in.
    func release() async {
        program.signal(SIGKILL)
        await program.ending()
    }
}
