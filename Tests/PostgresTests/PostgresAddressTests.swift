import Testing

@testable import Postgres

/// An address of a database is read without a secret in it, and written as it was.
struct PostgresAddressTests {
    @Test(arguments: [
        "postgres://news@db.example.org/news", "postgres://news@db1,db2:5433/news",
        "postgres://news@[::1]:6000/news", "postgres://news@/news?host=/var/run/postgresql",
        "postgres://news@/news?host=/run/pg&port=6000",
    ])
    func `an address comes back as it was written`(_ text: String) throws {
        #expect(try PostgresAddress(text).description == text)
    }

    @Test func `machines are asked in their order, each at its port`() throws {
        let address = try PostgresAddress("postgresql://news@db1,db2:5433/letters")
        #expect(address.hosts.map(\.name) == ["db1", "db2"])
        #expect(address.hosts.map(\.port) == [5432, 5433])
        #expect(address.user == "news" && address.database == "letters" && !address.isLocal)
    }

    @Test(arguments: [
        "postgres://news@127.0.0.1/news", "postgres://news@localhost/news",
        "postgres://news@[::1]/news", "postgres://news@/news?host=/run/pg",
    ])
    func `what stays on this machine is known`(_ text: String) throws {
        #expect(try PostgresAddress(text).isLocal)
    }

    @Test(
        arguments: [
            ("postgres://news:secret@db/news", .password), ("postgres://db/news", .incomplete),
            ("postgres://news@db", .incomplete), ("postgres://news@db/", .incomplete),
            ("postgres://@db/news", .incomplete), ("mysql://news@db/news", .unreadable),
            ("news@db/news", .unreadable), ("postgres://news@db:0/news", .unreadable),
            ("postgres://news@db:x/news", .unreadable), ("postgres://news@,db/news", .unreadable),
            ("postgres://news@db/ne ws", .unreadable), ("", .unreadable),
            ("postgres://news@db/news?host=/run/pg", .unreadable),
            ("postgres://news@/news", .unreadable),
            ("postgres://news@db/news?sslmode=disable", .option("sslmode")),
            ("postgres://news@db/news?password=x", .option("password")),
        ] as [(String, PostgresAddress.Fault)])
    func `what is no address of a database is refused`(
        _ text: String, _ fault: PostgresAddress.Fault
    ) {
        #expect(throws: fault) { try PostgresAddress(text) }
    }
}
