import Foundation
import PostriderTesting
import Testing

@testable import Postgres

/// TLS is verified: by an authority that was named, and by the name of the server.
@Suite(.needsPostgreSQL) struct PostgresSecurityTests {
    private let folder = TemporaryFolder(mode: 0o755)

    /// A server with a certificate for `localhost`, and the file of its authority.
    private func server() async throws -> (server: PostgresServer, authority: String) {
        let openssl = try #require(Program.installed("openssl"))
        func run(_ words: String) async throws {
            try await openssl.run(
                words.split(separator: " ").map(String.init), in: folder.path
            ).checked()
        }
        try folder.write("subjectAltName=DNS:localhost\n", to: "names")
        let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
        try await run("req -x509 \(key) -keyout ca.key -out ca.crt -days 3 -subj /CN=authority")
        try await run("req \(key) -keyout tls.key -out tls.csr -subj /CN=localhost")
        try await run(
            "x509 -req -in tls.csr -CA ca.crt -CAkey ca.key -days 3 -out tls.crt -extfile names")
        try folder.write(folder.bytes("ca.crt")!, to: "authority.crt", mode: 0o644)
        let server = try await PostgresServer(
            certificate: folder.bytes("tls.crt")!, key: folder.bytes("tls.key")!)
        return (server, folder.file("authority.crt"))
    }

    private func connect(
        _ server: PostgresServer, host: String, _ authority: String
    ) throws -> PostgresConnection {
        try PostgresConnection(
            PostgresAddress("postgres://postgres@\(host):\(server.port)/postgres"),
            .init(security: .verified(authorities: authority), password: "spoon"))
    }

    @Test func `only the certificate of the authority and the name is taken`() async throws {
        let (server, authority) = try await server()
        #expect(try connect(server, host: "localhost", authority).isEncrypted)
        // The right authority, and another name.
        #expect(throws: PostgresError.self) {
            try connect(server, host: "127.0.0.1", authority)
        }
        // The right name, and the authorities of the system.
        let stranger = #expect(throws: PostgresError.self) {
            try connect(server, host: "localhost", PostgresConnection.systemAuthorities)
        }
        #expect(stranger?.message.contains("certificate") == true, "\(stranger as Any)")
        await server.stop()
    }

    @Test func `a server without TLS is not spoken to where it must have it`() async throws {
        let server = try await TestServers.shared.server()
        let error = #expect(throws: PostgresError.self) {
            try PostgresConnection(
                server.address("postgres", byTCP: true),
                .init(
                    security: .verified(authorities: PostgresConnection.systemAuthorities),
                    password: "spoon"))
        }
        #expect(error?.message.contains("SSL") == true, "\(error as Any)")
    }
}
