import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import Storage

/// What is known of a mailing's last run although its whole folder is put back.
struct LastRunStoreTests {
    private let folder = TemporaryFolder()
    private let here = Machine(id: "6f1ed002ab5595859014ebf0951522d9", name: "one.example.org")
    private var path: String { folder.file("Issues/first/ledger.sqlite") }
    private var store: LastRunStore { LastRunStore(folder: folder.file("state")) }

    private func create(_ mailing: Mailing = .test) throws {
        try FileManager.default.createDirectory(
            atPath: folder.file("Issues/first"), withIntermediateDirectories: true)
        try LedgerDatabase.create(
            at: path, mailing: mailing, now: .test, on: here, lastRuns: store
        ) { add in try add(.test(1)) }.ledger.close()
    }

    private func run(at time: Duration, wasMoved: Bool = false) throws {
        let ledger = try LedgerDatabase(
            writing: path, now: .test, on: here, lastRuns: store, wasMoved: wasMoved)
        defer { ledger.close() }
        try ledger.beginRun(at: .test + time)
        try ledger.endRun(at: .test + time + .seconds(5))
    }

    /// Puts the ledger and its lock file back as they are now, after the closure, into their files.
    private func puttingBack(after body: () throws -> Void) throws {
        let files = ["Issues/first/ledger.sqlite", "Issues/first/ledger.lock"]
        let old = try files.map { try #require(folder.bytes($0)) }
        try body()
        for (name, bytes) in zip(files, old) {
            let file = try #require(fopen(folder.file(name), "r+"))
            ftruncate(fileno(file), 0)
            fwrite(bytes, 1, bytes.count, file)
            fclose(file)
        }
    }

    private var marks: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.file("state/runs"))) ?? []
    }

    @Test func `a ledger that is put back with its lock file is an older one`() throws {
        try create()
        try run(at: .seconds(10))
        try puttingBack { try run(at: .seconds(60)) }
        let error = try #require(throws: FileError.self) { try run(at: .seconds(90)) }
        #expect(error.reason == .outdated(.test + .seconds(65), ledger: nil))
        #expect(error.problem.remedy == .putBackLatestOrMove(Slug("first")))
        try run(at: .seconds(90), wasMoved: true)
        try run(at: .seconds(120))
    }

    @Test func `without the files outside it goes on`() throws {
        try create()
        try run(at: .seconds(10))
        try puttingBack { try run(at: .seconds(60)) }
        try FileManager.default.removeItem(atPath: folder.file("state"))
        try run(at: .seconds(90))
    }

    @Test func `what cannot be kept holds nothing up`() throws {
        try folder.write("a file", to: "state")
        try create()
        try run(at: .seconds(10))
        try run(at: .seconds(60))
    }

    @Test func `there is one file a mailing, and old ones go`() throws {
        try create()
        try run(at: .seconds(10))
        try run(at: .seconds(60))
        #expect(marks.count == 1)
        for (name, days) in [("old", 401), ("recent", 390)] {
            let path = try folder.write("1\n", to: "state/runs/\(name)")
            let time = Timestamp.test.seconds - Int64(days) * 86_400
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(time))], ofItemAtPath: path)
        }
        try run(at: .seconds(90))
        #expect(marks.count == 2 && marks.contains("recent"))
    }

    @Test(arguments: ["", "../../escaped", "a/b"])
    func `a digest that is none names no file`(_ digest: String) throws {
        var mailing = Mailing.test
        mailing.digest = digest
        try create(mailing)
        try run(at: .seconds(10))
        #expect(marks.isEmpty)
    }

    @Test(arguments: [
        (["XDG_STATE_HOME": "/var/s", "HOME": "/home/a"], "/var/s/postrider"),
        (["XDG_STATE_HOME": "s", "HOME": "/home/a"], "/home/a/.local/state/postrider"),
        (["HOME": "/home/a"], "/home/a/.local/state/postrider"), (["HOME": ""], nil), ([:], nil),
    ])
    func `the place is that of the XDG specification`(
        _ variables: [String: String], _ folder: String?
    ) {
        #expect(LastRunStore { variables[$0] }?.folder == folder)
    }
}
