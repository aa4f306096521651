import Files
import Foundation
import Inbound
import NewsletterCore
import PostriderTesting
import Storage
import Testing

/// Every store of evidence keeps every promise of its port.
struct BounceStoreContractTests {
    private let folder = TemporaryFolder()

    @Test(arguments: BounceStoreContract.clauses)
    func `evidence in memory keeps`(_ clause: Clause<BounceStoreContract.Maker>) throws {
        try clause.hold { MemoryBounceStore() }
    }

    @Test(arguments: BounceStoreContract.clauses)
    func `evidence in SQLite keeps`(_ clause: Clause<BounceStoreContract.Maker>) throws {
        let folder = folder
        try clause.hold { try BounceDatabase(at: folder.file("\(UUID())/bounces.sqlite")) }
    }

    @Test func `a copy holds everything, and one who only reads finds what was written`() throws {
        let path = folder.file("bounces.sqlite")
        #expect(try BounceDatabases().open(at: path, reading: true) == nil)
        let store = try BounceDatabase(at: path)
        defer { store.close() }
        _ = try store.keep([BounceStoreContract.evidence("a")], seen: [])
        let copy = folder.file("copy.bounces")
        try store.backUp(to: copy)
        for place in [path, copy] {
            let reader = try #require(try BounceDatabases().open(at: place, reading: true))
            defer { reader.close() }
            #expect(try reader.evidence(BounceQuestion(), limit: .max).map(\.digest) == ["a"])
        }
    }

    @Test func `a file of another kind is refused, and stays as it is`() throws {
        let path = folder.file("bounces.sqlite")
        try Data("a letter".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: FileError.self) { try BounceDatabase(at: path) }
        #expect(FileManager.default.contents(atPath: path) == Data("a letter".utf8))
    }
}
