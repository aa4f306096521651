import Foundation

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
        port = try Self.freePort()
        let asUser = getuid() == 0 ? ["-u", "nobody"] : []
        run = try program.start(
            asUser + ["-d", "mail.", "127.0.0.1:\(port)", "100"], in: folder)
        for _ in 0..<300 where !Self.listens(on: port) {
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    /// Ends it; the threads that start it for us block gentler signals.
    func stop() async {
        run.signal(SIGKILL)
        _ = await run.ending()
    }

    /// The files of the mails, as smtp-sink wrote them.
    var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder) }
    }

    private static func freePort() throws -> Int {
        let socket = boundSocket(0)
        defer { close(socket) }
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutableBytes(of: &address) {
            _ = getsockname(socket, $0.assumingMemoryBound(to: sockaddr.self).baseAddress, &size)
        }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func boundSocket(_ port: UInt16) -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = loopback(port)
        withUnsafeBytes(of: &address) {
            _ = bind(
                descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress,
                socklen_t(MemoryLayout<sockaddr_in>.size))
        }
        return descriptor
    }

    private static func listens(on port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = loopback(UInt16(port))
        return withUnsafeBytes(of: &address) {
            connect(
                descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress,
                socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return address
    }
}
