import Glibc
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files

/// A copy of a ledger knows that it is one, and does not send before somebody has said which of
/// the two goes on.
struct LedgerHomeTests {
    let folder = TemporaryFolder()
    private let here = Machine(id: "6f1ed002ab5595859014ebf0951522d9", name: "one.example.org")
    private let there = Machine(id: "0123456789abcdef0123456789abcdef", name: "two.example.org")
    private var path: String { folder.file("ledger.sqlite") }

    private func create(on machine: Machine?) throws {
        try LedgerDatabase.create(at: path, mailing: .test, now: .test, on: machine) { add in
            try add(.test(1))
        }.ledger.close()
    }

    private func open(
        _ name: String = "ledger.sqlite", on machine: Machine?, wasMoved: Bool = false
    ) throws {
        try LedgerDatabase(
            writing: folder.file(name), now: .test, on: machine, wasMoved: wasMoved
        ).close()
    }

    private func refusal(_ name: String = "ledger.sqlite", on machine: Machine) -> LedgerHome? {
        do {
            try open(name, on: machine)
        } catch let error as FileError {
            if case .elsewhere(let home) = error.reason { return home }
        } catch {}
        return nil
    }

    @Test func `the file itself is opened again, whatever it and its machine are called`() throws {
        try create(on: here)
        try open(on: here)
        try open(on: Machine(id: here.id, name: "renamed.example.org"))
        #expect(rename(path, folder.file("other.sqlite")) == 0)
        try open("other.sqlite", on: here)
    }

    @Test func `a copy is refused, names the original, and stays as it is`() throws {
        try create(on: here)
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        let bytes = folder.bytes("copy.sqlite")
        let home = try #require(refusal("copy.sqlite", on: here))
        #expect(home.path.hasSuffix("/ledger.sqlite") && home.machine == here)
        #expect(folder.bytes("copy.sqlite") == bytes)
        let error = FileError(path: "copy.sqlite", reason: .elsewhere(home))
        #expect(error.description.contains("ledger.sqlite on one.example.org"))
        #expect(error.problem.remedy == .goOnThereOrMove(nil))
    }

    @Test func `an older copy that is put over the file knows nothing of the last run`() throws {
        try create(on: here)
        func run(
            from begin: Duration, endsAfter time: Duration?, wasMoved: Bool = false
        ) throws {
            let ledger = try LedgerDatabase(
                writing: path, now: .test, on: here, wasMoved: wasMoved)
            try ledger.beginRun(at: .test + begin)
            if let time { try ledger.endRun(at: .test + begin + time) }
            ledger.close()
        }
        try run(from: .seconds(10), endsAfter: .seconds(5))
        let old = try #require(folder.bytes("ledger.sqlite"))
        try run(from: .seconds(60), endsAfter: nil)
        // The run that died is the last one that the file itself knows.
        try run(from: .seconds(90), endsAfter: .seconds(5))
        try open(on: here)
        // As `cp` does it: other bytes in the same file.
        let file = try #require(fopen(path, "r+"))
        ftruncate(fileno(file), 0)
        fwrite(old, 1, old.count, file)
        fclose(file)
        let error = try #require(throws: FileError.self) { try open(on: here) }
        #expect(error.reason == .outdated(.test + .seconds(95), ledger: nil))
        #expect(error.problem.kind == .badData)
        #expect(error.problem.remedy == .putBackLatestOrMove(nil))
        #expect(folder.bytes("ledger.sqlite") == old)
        // To look at it, or to erase somebody, it is as good as any.
        try LedgerDatabase(writing: path, now: .test).close()
        try run(from: .seconds(200), endsAfter: .seconds(5), wasMoved: true)
        try open(on: here)
    }

    @Test func `the same file on another machine is refused`() throws {
        try create(on: here)
        #expect(refusal(on: there)?.machine == here)
    }

    @Test func `a machine without an identity goes by the file alone`() throws {
        let container = Machine(id: "", name: "0f2c3b")
        try create(on: container)
        try open(on: Machine(id: "", name: "77ab12"))
        try open(on: here)
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        #expect(refusal("copy.sqlite", on: container) != nil)
    }

    @Test func `who says that it was moved goes on, and the next run needs not say it`() throws {
        try create(on: here)
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        try open("copy.sqlite", on: there, wasMoved: true)
        try open("copy.sqlite", on: there)
        #expect(refusal("copy.sqlite", on: here)?.machine == there)
    }

    @Test func `whoever does not send may open a copy, and leaves it a copy`() throws {
        try create(on: here)
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        try open("copy.sqlite", on: nil)
        #expect(refusal("copy.sqlite", on: here) != nil)
    }

    @Test func `a ledger of an earlier version finds a home where it is first sent from`() throws {
        try create(on: nil)
        try edit(path, "DROP TABLE IF EXISTS home")
        try open(on: here)
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        #expect(refusal("copy.sqlite", on: here) != nil)
    }
}
