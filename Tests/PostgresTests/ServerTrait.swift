import PostriderTesting
import Testing

@testable import Postgres

/// The one server of these tests; each has a database of its own.
actor TestServers {
    static let shared = TestServers()
    private var starting: Task<PostgresServer, any Error>?
    private var count = 0

    func server() async throws -> PostgresServer {
        if let starting { return try await starting.value }
        let task = Task { try await PostgresServer() }
        starting = task
        return try await task.value
    }

    /// Makes an empty database and returns the server and the database's name.
    func database() async throws -> (server: PostgresServer, name: String) {
        let server = try await server()
        count += 1
        let name = "test\(count)"
        let connection = try PostgresConnection(
            server.address("postgres"), .init(security: .none))
        try connection.run("CREATE DATABASE \(name)")
        return (server, name)
    }
}

extension PostgresServer {
    /// A database on it, over the socket unless by TCP.
    func address(
        _ database: String, user: String = "postgres", byTCP: Bool = false
    ) throws -> PostgresAddress {
        byTCP
            ? try PostgresAddress("postgres://\(user)@127.0.0.1:\(port)/\(database)")
            : try PostgresAddress(
                "postgres://\(user)@/\(database)?host=\(socket)&port=\(port)")
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips, and says so, where no server is installed.
    static var needsPostgreSQL: Self {
        .enabled(
            if: PostgresServer.programs != nil,
            "no PostgreSQL is installed; .ci/setup --tests installs it")
    }
}
