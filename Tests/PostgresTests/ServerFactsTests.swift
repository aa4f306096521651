import Foundation
import PostriderTesting
import Testing

@testable import Postgres

/// A server's facts are what it was set to.
@Suite(.needsPostgreSQL) struct ServerFactsTests {
    @Test func `a server of a test is as it was started`() async throws {
        let (server, name) = try await TestServers.shared.database()
        let connection = try PostgresConnection(
            server.address(name), .init(security: .none))
        let facts = try ServerFacts(
            asking: server.address(name), .init(security: .none))
        #expect(facts.versionNumber >= ServerFacts.oldestVersion)
        #expect(facts.versionNumber == connection.serverVersion)
        #expect(facts.version.hasPrefix("\(facts.versionNumber / 10_000)."))
        #expect(facts.encoding == "UTF8" && !facts.syncsToDisk && facts.writesFullPages)
        #expect(facts.synchronousCommit == "on" && facts.standbys == "" && !facts.isStandby)
        #expect(facts.isSuperuser && facts.mayMakeSchemas && !facts.isEncrypted)
        #expect(!facts.isPooledByTransaction && facts.oldestTransaction == 0)
        #expect(UInt64(facts.cluster) != nil)
        #expect(facts.clock > 1_700_000_000_000)
    }

    @Test func `a role without rights can ask as well`() async throws {
        let (server, name) = try await TestServers.shared.database()
        let superuser = try PostgresConnection(
            server.address(name), .init(security: .none))
        try superuser.run("CREATE ROLE reader\(name) LOGIN")
        let facts = try ServerFacts(
            asking: server.address(name, user: "reader\(name)"), .init(security: .none))
        #expect(!facts.isSuperuser && !facts.mayMakeSchemas && facts.cluster != "")
    }

    @Test func `a database of another encoding, and standbys that are waited for, are seen`()
        async throws
    {
        let server = try await PostgresServer(settings: [
            "fsync=on", "synchronous_standby_names=second", "full_page_writes=off",
        ])
        let connection = try PostgresConnection(
            server.address("postgres"), .init(security: .none))
        // Nothing is waited for: making a database writes no more than one that is not synced.
        try connection.run("SET synchronous_commit = local")
        try connection.run(
            "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
        let facts = try ServerFacts(
            asking: server.address("latin"), .init(security: .none))
        #expect(facts.encoding == "LATIN1" && facts.syncsToDisk && !facts.writesFullPages)
        #expect(facts.standbys == "second")
        await server.stop()
    }
}
