import Foundation
import PostriderTesting
import Testing

@testable import Postgres

/// A pooler that hands the session to others after each transaction is found out.
@Suite(
    .needsPostgreSQL,
    .enabled(
        if: Program.installed("pgbouncer") != nil,
        "no PgBouncer is installed; .ci/setup --tests installs it"))
struct PostgresPoolerTests {
    private let folder = TemporaryFolder(mode: 0o755)

    @Test(arguments: ["transaction", "session"])
    func `PgBouncer is told from a server by its mode`(_ mode: String) async throws {
        let (server, name) = try await TestServers.shared.database()
        let port = freePort()
        try folder.write("\"postgres\" \"\"\n", to: "users", mode: 0o644)
        try folder.write(
            """
            [databases]
            \(name) = host=\(server.socket) port=\(server.port) user=postgres
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = \(port)
            auth_type = any
            auth_file = \(folder.file("users"))
            pool_mode = \(mode)
            unix_socket_dir =
            ignore_startup_parameters = extra_float_digits, options
            """, to: "pgbouncer.ini", mode: 0o644)
        let program = try #require(Program.installed("pgbouncer"))
        let user = geteuid() == 0 ? ["-u", "postgres"] : []
        let pooler = try program.start(user + [folder.file("pgbouncer.ini")], in: folder.path)
        while !isListening(port) {
            guard pooler.isRunning else { throw await pooler.ending() }
            try await Task.sleep(for: .milliseconds(20))
        }
        let facts = try ServerFacts(
            asking: PostgresAddress("postgres://postgres@127.0.0.1:\(port)/\(name)"),
            .init(security: .none))
        #expect(facts.isPooledByTransaction == (mode == "transaction"))
        await pooler.stop()
    }
}
