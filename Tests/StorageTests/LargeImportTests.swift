import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// A large import takes the indexes away and builds them at its end; nothing else is different.
struct LargeImportTests {
    let folder = TemporaryFolder()

    /// More than 4 MiB: people who are there, in another case, twice, and new.
    private func table() -> String {
        let note = String(repeating: "x", count: 900)
        var text = "email,name,note\n"
        for number in 0..<5000 {
            text += "Person\(number)@example.org,Reader \(number),\(note)\n"
            if number % 50 == 0 { text += "PERSON\(number)@EXAMPLE.ORG,Again,\n" }
        }
        return text + "old0@example.org,New name,\ngone@example.org,,\nold1@example.org,,\n"
    }

    private func database(_ name: String) throws -> SubscriberDatabase {
        let store = try SubscriberDatabase(at: folder.file(name), effects: .fixed())
        for name in ["old0", "old1", "gone"] {
            try store.people.add(
                SubscriberEntry(address: try EmailAddress("\(name)@example.org"), name: "Old"),
                origin: .command)
        }
        try store.people.unsubscribe("gone@example.org", origin: .link)
        return store
    }

    private func indexes(_ name: String) throws -> [String] {
        try texts(
            folder.file(name),
            "SELECT name || COALESCE(sql, '') FROM sqlite_schema WHERE type = 'index' ORDER BY 1")
    }

    @Test func `the indexes come back and nobody comes twice`() throws {
        let text = table()
        #expect(text.utf8.count > 4 << 20)
        try folder.write(text, to: "people.csv")
        let store = try database("a.sqlite")
        let before = try indexes("a.sqlite")
        let dry = try store.imports.importFile(
            at: folder.file("people.csv"), options: ImportOptions(isDryRun: true))
        #expect(try store.people.count() == 3 && indexes("a.sqlite") == before)
        let report = try store.imports.importFile(at: folder.file("people.csv"))
        #expect(report.rows == 5103 && report.added == 5000 && report.updated == 101)
        #expect(report.unchanged == 1 && report.skips == [.unsubscribed: 1])
        #expect(dry.added == report.added && dry.updated == report.updated)
        #expect(try indexes("a.sqlite") == before && store.fault() == nil)
        #expect(try store.people.subscriber("person4950@example.org")?.name == "Again")
        #expect(try store.people.subscriber("old0@example.org")?.name == "New name")
        #expect(try store.people.subscriber("gone@example.org")?.status == .unsubscribed)
        #expect(try store.imports.undo(try #require(report.batch)).removed == 5000)
        #expect(try store.people.count() == 3)
    }

    @Test func `a fault at the end puts the indexes back`() throws {
        try folder.write(table() + "last@example.org,\"open\n", to: "people.csv")
        let store = try database("a.sqlite")
        let before = try indexes("a.sqlite")
        #expect(throws: FileError.self) {
            try store.imports.importFile(at: folder.file("people.csv"))
        }
        #expect(try store.people.count() == 3 && indexes("a.sqlite") == before)
    }
}
