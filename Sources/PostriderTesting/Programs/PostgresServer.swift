import Foundation
import Glibc

/// A server of PostgreSQL of a test's own, on a port of 127.0.0.1 and a socket; gone with its folder.
///
/// Its superuser is `postgres`, whom it asks for no password.
public final class PostgresServer: Sendable {
    /// Where a server's programs are; nil where none is installed.
    public static let programs: String? = {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
            .first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
    }()

    /// The port.
    public let port: Int
    private let folder: TemporaryFolder
    private let process: RunningProgram

    /// Where its socket is.
    public var socket: String { folder.path }
    /// The process.
    public var id: Int32 { process.id }

    /// Makes an empty cluster and starts a server on it; further `settings` stand behind `-c`.
    ///
    /// What is asked for by a socket needs no password, what is asked for by TCP needs the one that
    /// the role has. With a certificate and its key it speaks TLS, too.
    public init(
        settings: [String] = [], password: String = "spoon", certificate: [UInt8]? = nil,
        key: [UInt8] = []
    ) async throws {
        guard let programs = Self.programs else {
            throw Ending(status: -1, out: "", err: "no PostgreSQL is installed", time: .zero)
        }
        folder = TemporaryFolder(mode: 0o711)
        port = freePort()
        try folder.write(password, to: "password", mode: 0o644)
        let data = folder.file("data")
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: false)
        try Self.give(folder.path)
        try Self.give(data)
        try await Self.run(
            [
                "\(programs)/initdb", "-D", data, "-U", "postgres", "-E", "UTF8", "--locale=C",
                "--auth-local=trust", "--auth-host=scram-sha-256", "--no-sync",
                "--pwfile=\(folder.file("password"))",
            ], in: folder.path
        ).ending().checked()
        var options = [
            "fsync=off", "listen_addresses=127.0.0.1", "port=\(port)",
            "unix_socket_directories=\(folder.path)", "max_connections=40",
        ]
        if let certificate {
            for (name, bytes) in [("tls.crt", certificate), ("tls.key", key)] {
                try folder.write(bytes, to: name)
                try Self.give(folder.file(name))
            }
            options += [
                "ssl=on", "ssl_cert_file=\(folder.file("tls.crt"))",
                "ssl_key_file=\(folder.file("tls.key"))",
            ]
        }
        process = try Self.run(
            ["\(programs)/postgres", "-D", data] + (options + settings).flatMap { ["-c", $0] },
            in: folder.path)
        while !process.talk.contains("ready to accept connections") {
            guard process.isRunning else { throw await process.ending() }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    deinit { process.signal(SIGQUIT) }

    /// Ends it at once, as a crash would, and waits until it has ended.
    public func stop() async {
        process.signal(SIGQUIT)
        await process.ending()
    }

    /// A server starts as nobody who may do everything, so root becomes the system's user for it.
    private static func run(_ command: [String], in folder: String) throws -> RunningProgram {
        let whole =
            geteuid() == 0
            ? ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
                + command : command
        return try RunningProgram(
            ["/usr/bin/env", "-C", folder] + whole, environment: ["PATH": "/usr/bin:/bin"])
    }

    private static func give(_ path: String) throws {
        guard geteuid() == 0 else { return }
        guard let user = getpwnam("postgres") else {
            throw Ending(status: -1, out: "", err: "there is no user postgres", time: .zero)
        }
        chown(path, user.pointee.pw_uid, user.pointee.pw_gid)
    }
}
