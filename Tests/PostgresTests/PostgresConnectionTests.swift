import Foundation
import PostriderTesting
import Testing

@testable import Postgres

/// A connection asks a real server, and tells what goes wrong there.
@Suite(.needsPostgreSQL) struct PostgresConnectionTests {
    private static let open = PostgresConnection.Options(security: .none)

    private func connect() async throws -> PostgresConnection {
        let (server, name) = try await TestServers.shared.database()
        let connection = try PostgresConnection(server.address(name), Self.open)
        try connection.run("CREATE SCHEMA postrider")
        return connection
    }

    @Test func `values of every kind come back as they went`() async throws {
        let connection = try await connect()
        try connection.run(
            "CREATE TABLE kinds (n int8, r float8, t text, b bytea, w bool, s numeric)")
        let texts = ["", "a\tb\\n\r\n", "Ł \u{1F}€ 🦢", "\\N", "'; DROP TABLE kinds; --"]
        for text in texts {
            try connection.run(
                "INSERT INTO kinds VALUES ($1, $2, $3, $4, $5, $1::int8::numeric)",
                [.integer(.min), .real(0.1), .text(text), .bytes([0, 255, 10]), .integer(1)])
        }
        let rows = try connection.run("SELECT * FROM kinds")
        #expect(rows.count == texts.count && rows.columnCount == 6 && rows.name(2) == "t")
        for (row, text) in texts.enumerated() {
            #expect(
                (0..<6).map { rows.value(row, $0) } == [
                    .integer(.min), .real(0.1), .text(text), .bytes([0, 255, 10]), .integer(1),
                    .integer(.min),
                ])
        }
        let nothing = try connection.run("SELECT NULL, $1::int8", [.null])
        #expect(nothing.value(0, 0) == .null && nothing.isNull(0, 1) && nothing.text(0, 1) == nil)
    }

    @Test func `rows of a copy are those that went in, or none`() async throws {
        let connection = try await connect()
        try connection.run("CREATE TABLE many (n int8 PRIMARY KEY, t text)")
        let texts = ["plain", "tab\t", "back\\slash", "line\n\r", "\\.", "\\N", ""]
        try connection.copy(into: "many", columns: ["n", "t"]) { copy in
            for number in 0..<20_000 {
                let text = texts[number % texts.count]
                try copy.append([.integer(Int64(number)), number % 9 == 0 ? .null : .text(text)])
            }
            #expect(copy.count == 20_000)
        }
        let rows = try connection.run("SELECT n, t FROM many ORDER BY n")
        #expect(rows.count == 20_000)
        for row in stride(from: 0, to: 20_000, by: 37) {
            let wanted: PostgresValue = row % 9 == 0 ? .null : .text(texts[row % texts.count])
            #expect(rows.value(row, 1) == wanted)
        }
        struct GivenUp: Error {}
        #expect(throws: GivenUp.self) {
            try connection.copy(into: "many", columns: ["n", "t"]) { copy in
                for number in 30_000..<40_000 { try copy.append([.integer(Int64(number)), .null]) }
                throw GivenUp()
            }
        }
        let twice = #expect(throws: PostgresError.self) {
            try connection.copy(into: "many", columns: ["n", "t"]) { copy in
                try copy.append([.integer(50_000), .null])
                try copy.append([.integer(1), .null])
            }
        }
        #expect(twice?.state == "23505" && twice?.isAboutValues == true)
        #expect(try connection.run("SELECT COUNT(*) FROM many").integer(0, 0) == 20_000)
        #expect(throws: PostgresError.self) {
            try connection.copy(into: "nowhere", columns: ["n"]) { _ in }
        }
        #expect(try connection.run("SELECT 1").integer(0, 0) == 1)
    }

    @Test func `a prepared statement is run with other values, and forgotten`() async throws {
        let connection = try await connect()
        let name = try connection.prepare("SELECT $1::int8 + 1")
        for number in 1...3 {
            let rows = try connection.run(prepared: name, [.integer(Int64(number))])
            #expect(rows.integer(0, 0) == Int64(number) + 1)
        }
        connection.forget(prepared: name)
        let error = #expect(throws: PostgresError.self) {
            try connection.run(prepared: name, [.integer(1)])
        }
        #expect(error?.state == "26000")
    }

    @Test func `a failed statement is told by its state, and the connection goes on`() async throws
    {
        let connection = try await connect()
        try connection.run("CREATE TABLE one (n int PRIMARY KEY CHECK (n > 0))")
        let changes = try connection.run("INSERT INTO one VALUES (1), (2)").changes
        #expect(changes == 2)
        for (sql, state) in [
            ("INSERT INTO one VALUES (1)", "23505"), ("INSERT INTO one VALUES (-1)", "23514"),
            ("SELECT 'x'::int", "22P02"), ("SELECT FROM nowhere", "42P01"), ("SELEC 1", "42601"),
        ] {
            let error = #expect(throws: PostgresError.self) { try connection.run(sql) }
            #expect(error?.state == state && error?.isOfConnection == false)
            #expect(error?.isAboutValues == state.hasPrefix("2"))
            #expect(error?.message.contains("\n") == false)
        }
        let nul = #expect(throws: PostgresError.self) {
            try connection.run("SELECT $1::text", [.text("a\0b")])
        }
        #expect(nul?.isAboutValues == true)
        #expect(try connection.run("SELECT COUNT(*) FROM one").integer(0, 0) == 2)
    }

    @Test func `a transaction that failed is known to have`() async throws {
        let connection = try await connect()
        try connection.run("BEGIN")
        #expect(connection.isInTransaction)
        #expect(throws: PostgresError.self) { try connection.run("SELECT FROM nowhere") }
        #expect(!connection.isInTransaction && connection.isOpen)
        try connection.run("ROLLBACK")
    }

    @Test func `a warning of the server is heard`() async throws {
        let connection = try await connect()
        try connection.run("DO $$ BEGIN RAISE WARNING 'look'; END $$")
        #expect(connection.takeWarnings() == ["01000"])
        #expect(connection.takeWarnings() == [])
    }

    @Test func `a session that the server ends is an error of the connection`() async throws {
        let connection = try await connect()
        let error = #expect(throws: PostgresError.self) {
            try connection.run("SELECT pg_terminate_backend(pg_backend_pid())")
        }
        #expect(error?.isOfConnection == true)
        let later = #expect(throws: PostgresError.self) { try connection.run("SELECT 1") }
        #expect(later?.isOfConnection == true && !connection.isOpen)
        connection.close()
        #expect(throws: PostgresError.self) { try connection.run("SELECT 1") }
    }

    @Test func `nothing of the environment or of other settings counts`() async throws {
        let (server, name) = try await TestServers.shared.database()
        let variables = [
            "PGHOST": "192.0.2.1", "PGUSER": "nobody", "PGDATABASE": "nowhere",
            "PGOPTIONS": "-c search_path=elsewhere", "PGSSLMODE": "require",
        ]
        for (variable, value) in variables { setenv(variable, value, 1) }
        defer { for variable in variables.keys { unsetenv(variable) } }
        let connection = try PostgresConnection(server.address(name), Self.open)
        let row = try connection.run(
            "SELECT current_user, current_database(), current_setting('search_path'), "
                + "current_setting('synchronous_commit')")
        #expect(
            (0..<4).map { row.text(0, $0) } == ["postgres", name, "\"postrider\"", "on"])
    }

    @Test func `a wrong password is refused, and stands in no error`() async throws {
        let (server, name) = try await TestServers.shared.database()
        let address = try server.address(name, byTCP: true)
        let right = try PostgresConnection(
            address, .init(security: .none, password: "spoon"))
        #expect(try right.run("SELECT 1").integer(0, 0) == 1)
        for password in ["fork-secret", nil] {
            let error = #expect(throws: PostgresError.self) {
                try PostgresConnection(address, .init(security: .none, password: password))
            }
            #expect(error?.isRefusal == true, "\(error.map { "\($0)" } ?? "")")
            #expect(error?.message.contains("fork-secret") == false)
        }
    }

    @Test func `a server that is not there is an error of the connection`() throws {
        let address = try PostgresAddress("postgres://news@127.0.0.1:\(freePort())/news")
        let error = #expect(throws: PostgresError.self) {
            try PostgresConnection(address, Self.open)
        }
        #expect(error?.isOfConnection == true)
    }
}
