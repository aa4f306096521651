import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage
@testable import Subscribing

/// However many entries are decided on at once, an import does the same and tells the same.
struct ImportPagesTests {
    private static let table = """
        email,name,age,lists,status
        ann@x.org,Ann,30,daily,
        bob@x.org,Bob,old,daily,
        cem@x.org,Cem,31,daily,unsubscribed
        ann@x.org,Anna,,weekly,
        no address,,,,
        cem@x.org,Cem,no number,daily,unsubscribed
        cem@x.org,,,daily,active
        dee@x.org,Dee,44,daily,
        dee@x.org,Dee,,,
        """

    private static let lines = """
        {"email": "ann@x.org", "attributes": {"age": "30"}}
        {"email": "bob@x.org", "attributes": {"age": "old"}}
        {"email": "no address"}
        {"email": "ann@x.org", "lists": ["daily"]}
        """

    /// What an import in pages of a size reports, and what the list holds afterwards.
    private func result(of text: String, inPagesOf size: Int) throws -> (ImportReport, String) {
        let folder = TemporaryFolder()
        let store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed())
        defer { store.close() }
        try store.people.declare("age", as: .number)
        var imports = store.imports
        imports.pageSize = size
        let report = try imports.importTable(Array(text.utf8), from: "people.csv")
        var bytes: [UInt8] = []
        try imports.exportTable { bytes += $0 }
        return (report, String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: [2, 3, 100])
    func `a table is imported alike in pages of any size`(_ size: Int) throws {
        let one = try result(of: Self.table, inPagesOf: 1)
        #expect(one.0.rejected == 3 && one.0.added == 3 && one.0.leftOfRejected == 1)
        let many = try result(of: Self.table, inPagesOf: size)
        #expect(one.0 == many.0)
        #expect(one.1 == many.1)
    }

    @Test(arguments: [2, 3, 100])
    func `JSON lines are imported alike in pages of any size`(_ size: Int) throws {
        let one = try result(of: Self.lines, inPagesOf: 1)
        #expect(one.0.rejected == 2)
        let many = try result(of: Self.lines, inPagesOf: size)
        #expect(one.0 == many.0)
        #expect(one.1 == many.1)
    }
}
