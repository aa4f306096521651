import Foundation
import PostriderTesting

/// Postfix's `smtp-sink` on a free port; it writes every mail into a file.
final class PostfixSink: Sendable {
    let port: Int
    private let folder: String
    private let run: RunningProgram

    /// Starts it and waits until it listens.
    init(in folder: String) async throws {
        guard let program = Program.smtpSink else { throw CocoaError(.executableNotLoadable) }
        self.folder = folder
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o777])
        // The umask may have taken what the user of smtp-sink needs.
        chmod(folder, 0o777)
        port = freePort()
        let asUser = getuid() == 0 ? ["-u", "nobody"] : []
        run = try program.start(
            asUser + ["-d", "mail.", "127.0.0.1:\(port)", "100"], in: folder)
        for _ in 0..<300 where !isListening(port) {
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Ends it.
    func stop() async { await run.stop() }

    /// The files of the mails, as smtp-sink wrote them.
    var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder) }
    }
}
