import DeliveryEngine
import GRDB
import Glibc
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files

/// Files that Postrider must not work with are refused, and stay as they are to the byte.
struct DamagedFilesTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("ledger.sqlite") }

    func makeLedger(_ count: Int = 200) throws {
        _ = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 1...count { try add(.test(number)) }
        }
    }

    func reason(_ body: () throws -> Void) -> FileError.Reason? {
        do { try body() } catch { return (error as? FileError)?.reason }
        return nil
    }

    func refusesUntouched(_ name: String, _ isExpected: (FileError.Reason) -> Bool) throws {
        let before = folder.bytes(name)
        for open in [
            { _ = try LedgerDatabase(writing: folder.file(name), now: .test) },
            { _ = try LedgerDatabase(reading: folder.file(name)) },
        ] {
            let reason = try #require(self.reason(open))
            #expect(isExpected(reason), "\(reason)")
        }
        #expect(folder.bytes(name) == before)
    }

    @Test func `a missing ledger is missing`() throws {
        try refusesUntouched("none.sqlite") { $0 == .missing }
    }

    @Test func `a text file is foreign`() throws {
        try folder.write("email,name\n", to: "a.sqlite")
        try refusesUntouched("a.sqlite") { if case .foreign = $0 { true } else { false } }
        #expect(throws: FileError.self) {
            try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        }
        #expect(folder.bytes("a.sqlite") == Array("email,name\n".utf8))
    }

    @Test(arguments: ["DELETE", "WAL"])
    func `another program's database is foreign`(_ mode: String) throws {
        let queue = try DatabaseQueue(path: folder.file("other.sqlite"))
        try queue.writeWithoutTransaction { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = \(mode)")
            try db.execute(sql: "CREATE TABLE t (a)")
        }
        try queue.close()
        try refusesUntouched("other.sqlite") { if case .foreign = $0 { true } else { false } }
        #expect(throws: FileError.self) {
            try SubscriberDatabase(at: folder.file("other.sqlite"), effects: .fixed())
        }
    }

    @Test func `subscribers are no ledger`() throws {
        try SubscriberDatabase(at: path, effects: .fixed()).close()
        try refusesUntouched("ledger.sqlite") { if case .foreign = $0 { true } else { false } }
    }

    @Test func `nobody is told to move a ledger away, which would mail everybody again`() throws {
        try folder.write([0xA5, 0xA5, 0xA5, 0xA5], to: "ledger.sqlite")
        let error = #expect(throws: FileError.self) {
            _ = try LedgerDatabase(writing: path, now: .test)
        }
        #expect(error?.description.contains("from a backup before anything is sent") == true)
        let other = FileError(path: "list.sqlite", reason: .foreign("a text"))
        #expect(other.description.hasSuffix("move it out of the way"))
    }

    @Test(arguments: [10, 3000, 20_000])
    func `a ledger that is cut short is damaged`(_ size: Int) throws {
        try makeLedger()
        truncate(path, size)
        try refusesUntouched("ledger.sqlite") { if case .damaged = $0 { true } else { false } }
    }

    @Test func `a ledger with a foreign page is damaged`() throws {
        try makeLedger()
        var bytes = try #require(folder.bytes("ledger.sqlite"))
        for index in 8192..<16384 { bytes[index] = 0xA5 }
        try folder.write(bytes, to: "ledger.sqlite")
        let reason = self.reason { _ = try LedgerDatabase(writing: path, now: .test) }
        guard case .damaged = reason else {
            Issue.record("\(String(describing: reason))")
            return
        }
        #expect(folder.bytes("ledger.sqlite") == bytes)
    }

    @Test func `a ledger whose log is gone is damaged however often one looks`() throws {
        let (ledger, _) = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            try add(.test(1))
        }
        _ = try ledger.commit([], claiming: 1, at: .test)
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        unlink(folder.file("copy.sqlite-wal"))
        let before = folder.bytes("copy.sqlite")
        for _ in 1...3 {
            _ = try? LedgerDatabase(reading: folder.file("copy.sqlite")).tally()
            let reason = self.reason {
                _ = try LedgerDatabase(writing: folder.file("copy.sqlite"), now: .test)
            }
            guard case .damaged = reason else {
                Issue.record("\(String(describing: reason))")
                return
            }
        }
        #expect(folder.bytes("copy.sqlite") == before)
    }

    @Test func `a log that another SQLite moved in order is no damage`() throws {
        let (ledger, _) = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            try add(.test(1))
        }
        _ = try ledger.commit([], claiming: 1, at: .test)
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        try edit(folder.file("copy.sqlite"), "SELECT 1 FROM delivery")
        #expect(folder.bytes("copy.sqlite-wal") == nil)
        let again = try LedgerDatabase(writing: folder.file("copy.sqlite"), now: .test)
        #expect(again.recovery.inDoubt == 1)
    }

    @Test func `a checkpoint that was cut off is finished`() throws {
        let (ledger, _) = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            try add(.test(1))
        }
        _ = try ledger.append { add in for number in 2...2000 { try add(.test(number)) } }
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        var bytes = try #require(folder.bytes("copy.sqlite"))
        // The size in the header is ahead of the file, as when only page 1 was moved.
        bytes[29] += 1
        try folder.write(bytes, to: "copy.sqlite")
        let again = try LedgerDatabase(writing: folder.file("copy.sqlite"), now: .test)
        #expect(try again.tally()[.queued] == 2000)
    }

    @Test func `a damaged ledger keeps its log`() throws {
        let (ledger, _) = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 1...500 { try add(.test(number)) }
        }
        _ = try ledger.commit([], claiming: 1, at: .test)
        try folder.copyDatabase("ledger.sqlite", to: "copy.sqlite")
        var bytes = try #require(folder.bytes("copy.sqlite"))
        for index in 12288..<36864 { bytes[index] = 0xA5 }
        try folder.write(bytes, to: "copy.sqlite")
        let log = folder.bytes("copy.sqlite-wal")
        let reason = self.reason {
            _ = try LedgerDatabase(writing: folder.file("copy.sqlite"), now: .test)
        }
        guard case .damaged = reason else {
            Issue.record("\(String(describing: reason))")
            return
        }
        #expect(folder.bytes("copy.sqlite") == bytes && folder.bytes("copy.sqlite-wal") == log)
    }

    @Test func `a newer ledger is refused`() throws {
        try makeLedger()
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        try refusesUntouched("ledger.sqlite") { $0 == .newer }
    }

    @Test func `newer subscribers are refused`() throws {
        let path = folder.file("subscribers.sqlite")
        for change in ["PRAGMA user_version = 99", "INSERT INTO grdb_migrations VALUES ('later')"] {
            unlink(path)
            try SubscriberDatabase(at: path, effects: .fixed()).close()
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { try $0.execute(sql: change) }
            try queue.close()
            let before = folder.bytes("subscribers.sqlite")
            #expect(throws: FileError(path: path, reason: .newer)) {
                try SubscriberDatabase(at: path, effects: .fixed())
            }
            #expect(folder.bytes("subscribers.sqlite") == before)
        }
    }
}
