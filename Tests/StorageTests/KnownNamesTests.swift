import Foundation
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// The names that a shell offers while somebody types.
@Suite struct KnownNamesTests {
    private let folder = TemporaryFolder()

    @Test func `lists and segments are read by name, and nothing is made`() throws {
        let path = folder.file("people.sqlite")
        #expect(throws: FileError.self) { try KnownNames(reading: path) }
        #expect(!FileManager.default.fileExists(atPath: path))
        let store = try SubscriberDatabase(at: path, effects: .testing(ManualClock()))
        defer { store.close() }
        for name: ListName in ["weekly", "daily"] { try store.lists.create(name) }
        try store.segments.save(try Segment("status = \"active\""), as: "all-here")
        let names = try KnownNames(reading: path)
        #expect(names.lists == ["daily", "weekly"] && names.segments == ["all-here"])
        #expect(try store.lists.names() == ["daily", "weekly"])
    }

    @Test func `a database of another kind has no names`() throws {
        let path = folder.file("people.sqlite")
        try Data("not a database, but long enough to look at".utf8).write(
            to: URL(fileURLWithPath: path))
        #expect(throws: FileError.self) { try KnownNames(reading: path) }
    }
}
