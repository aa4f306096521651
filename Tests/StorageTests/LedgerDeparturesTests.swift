import DeliveryEngine
import Files
import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage

/// What a ledger makes of a run that died, by the departure log that it left.
struct LedgerDeparturesTests {
    private let folder = TemporaryFolder()
    private var path: String { folder.file("ledger.sqlite") }
    private let number = String(repeating: "1", count: 32)
    private var logPath: String { folder.file("departures-\(number)") }

    private func create(_ count: Int) throws -> LedgerDatabase {
        try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 1...count { try add(.test(number)) }
        }.ledger
    }

    private func open(_ ledger: LedgerDatabase) throws -> any DepartureLog {
        try ledger.openDepartures(number, slots: 16, at: .test)
    }

    /// The ledger as a run leaves it that is killed now; its log is nobody's any more.
    private func crashed(_ ledger: LedgerDatabase) throws -> LedgerDatabase {
        try folder.copyDatabase("ledger.sqlite", to: "crashed.sqlite")
        try ledger.writing { writer, _ in writer.departures = nil }
        return try LedgerDatabase(writing: folder.file("crashed.sqlite"), now: .test)
    }

    private func states(_ ledger: LedgerDatabase, _ count: Int) throws -> [DeliveryState?] {
        try (1...count).map { try ledger.row(for: SubscriberID("subscriber\($0)"))?.state }
    }

    /// 1 has not left, 2 has, the others were answered.
    private func run(_ ledger: LedgerDatabase) throws -> [Delivery] {
        let log = try open(ledger)
        let out = try ledger.commit([], claiming: 7, at: .test)
        for delivery in out.dropFirst() { _ = log.left(delivery.attempt, over: 0) }
        let answers: [TransportResult] = [
            .accepted(.accepted), .refused(.busy), .refused(.unknown), .notSent("cut off"),
            .inDoubt("lost"),
        ]
        for (delivery, answer) in zip(out.dropFirst(2), answers) {
            log.answered(delivery.attempt, DepartureAnswer(answer, at: .test + .seconds(1)))
        }
        return out
    }

    @Test func `everybody becomes what the log says, as if it had been heard`() throws {
        let ledger = try create(8)
        _ = try run(ledger)
        let again = try crashed(ledger)
        #expect(
            try states(again, 8) == [
                .queued, .indoubt, .sent, .deferred, .failed, .queued, .indoubt, .queued,
            ])
        #expect(
            again.recovery
                == LedgerRecovery(
                    requeued: 2, doubts: [DeliveryID(rawValue: 2), DeliveryID(rawValue: 7)],
                    answered: 3))
        #expect(try again.row(for: "person3@example.org")?.reply == .accepted)
        #expect(try again.row(for: "person5@example.org")?.isHeld == true)
        #expect(try again.row(for: "person7@example.org")?.note == "lost")
        #expect(try again.row(for: "person4@example.org")?.refusals == 1)
        // The log has told all that it knew.
        #expect(folder.bytes("departures-\(number)") == nil)
        #expect(try again.commit([], claiming: 9, at: .test).map(\.attemptNumber) == [2, 2, 1])
    }

    @Test func `whoever only looks sees whom it would leave in doubt, and changes nothing`() throws
    {
        let ledger = try create(8)
        let out = try run(ledger)
        let before = folder.bytes("departures-\(number)")
        let reader = try LedgerDatabase(reading: path)
        #expect(try reader.doubtfulOut() == [out[1].id, out[6].id])
        #expect(folder.bytes("departures-\(number)") == before)
        #expect(try reader.tally()[.out] == 7)
    }

    @Test func `a log that is gone, or another one's, puts all in doubt that was out`() throws {
        for isOther in [false, true] {
            let folder = TemporaryFolder()
            let ledger = try LedgerDatabase.create(
                at: folder.file("ledger.sqlite"), mailing: .test, now: .test
            ) { add in for number in 1...4 { try add(.test(number)) } }.ledger
            _ = try ledger.openDepartures(number, slots: 4, at: .test)
            _ = try ledger.commit([], claiming: 3, at: .test)
            try folder.copyDatabase("ledger.sqlite", to: "crashed.sqlite")
            try ledger.writing { writer, _ in writer.departures = nil }
            let log = folder.file("departures-\(number)")
            try edit(bytesOf: log, isOther)
            let again = try LedgerDatabase(writing: folder.file("crashed.sqlite"), now: .test)
            #expect(again.recovery.inDoubt == 3 && again.recovery.requeued == 0)
            #expect(try again.commit([], claiming: 9, at: .test).count == 1)
        }
    }

    private func edit(bytesOf log: String, _ isOther: Bool) throws {
        if isOther {
            let file = try FileDescriptor(opening: log, O_WRONLY)
            _ = [UInt8](repeating: 7, count: 300).withUnsafeBytes { try? file.write($0) }
        } else {
            #expect(unlink(log) == 0)
        }
    }

    @Test func `a run that ends in order leaves no log, one with somebody out leaves it`() throws {
        var ledger = try create(2)
        _ = try open(ledger)
        #expect(folder.bytes("departures-\(number)") != nil)
        let id = try ledger.commit([], claiming: 1, at: .test)[0].id
        _ = try ledger.commit([.sent(id, .accepted)], claiming: 0, at: .test)
        ledger.close()
        #expect(folder.bytes("departures-\(number)") == nil)
        ledger = try LedgerDatabase(writing: path, now: .test)
        let log = try open(ledger)
        let out = try ledger.commit([], claiming: 1, at: .test)[0]
        _ = log.left(out.attempt, over: 0)
        log.answered(out.attempt, DepartureAnswer(.accepted(.accepted), at: .test))
        ledger.close()
        #expect(folder.bytes("departures-\(number)") != nil)
        #expect(log.left(out.attempt, over: 0) == .closed)
        withExtendedLifetime(log) {}
    }

    @Test
    func `a ledger that was put back to an earlier state sends nothing, unless somebody says so`()
        throws
    {
        let ledger = try create(3)
        _ = try open(ledger)
        try folder.copyDatabase("ledger.sqlite", to: "earlier.sqlite")
        _ = try ledger.commit([], claiming: 2, at: .test)
        try ledger.writing { writer, _ in writer.departures = nil }
        let earlier = folder.file("earlier.sqlite")
        #expect(throws: FileError(path: earlier, reason: .setBack)) {
            try LedgerDatabase(writing: earlier, now: .test)
        }
        #expect(folder.bytes("departures-\(number)") != nil)
        let moved = try LedgerDatabase(writing: earlier, now: .test, wasMoved: true)
        #expect(try moved.tally()[.queued] == 3)
    }

    @Test func `a ledger that was put back by one commit of answers alone sends nothing`() throws {
        let ledger = try create(3)
        _ = try open(ledger)
        let out = try ledger.commit([], claiming: 2, at: .test)
        try folder.copyDatabase("ledger.sqlite", to: "earlier.sqlite")
        _ = try ledger.commit([.sent(out[0].id, .accepted)], claiming: 0, at: .test)
        try ledger.writing { writer, _ in writer.departures = nil }
        let earlier = folder.file("earlier.sqlite")
        #expect(throws: FileError(path: earlier, reason: .setBack)) {
            try LedgerDatabase(writing: earlier, now: .test)
        }
    }

    // MARK: - Logs that the ledger does not name

    private func stray(
        _ digit: Character, of mailing: Timestamp = .test, commits: Int64
    ) throws -> DepartureFile {
        try DepartureFile(
            number: String(repeating: digit, count: 32), beside: path, slots: 4, mailing: mailing,
            commits: commits)
    }

    private func isThere(_ digit: Character) -> Bool {
        folder.bytes("departures-\(String(repeating: digit, count: 32))") != nil
    }

    @Test
    func `a log of a later run tells of a ledger that was put back, and goes when that is said`()
        throws
    {
        try create(2).close()
        _ = try stray("a", commits: 1)
        #expect(throws: FileError(path: path, reason: .setBack)) {
            try LedgerDatabase(writing: path, now: .test)
        }
        #expect(isThere("a"))
        try LedgerDatabase(writing: path, now: .test, wasMoved: true).close()
        #expect(!isThere("a"))
    }

    @Test func `a log that was settled goes, one of another mailing or without a head stays`()
        throws
    {
        try create(2).close()
        _ = try stray("a", commits: 0)
        _ = try stray("b", of: .test + .seconds(1), commits: 9)
        _ = try stray("c", commits: 9)
        let file = try FileDescriptor(
            opening: folder.file("departures-" + String(repeating: "c", count: 32)), O_RDWR)
        pwrite(file.number, [1, 2, 3], 3, 5000)
        pwrite(file.number, [0], 1, 3)
        try LedgerDatabase(writing: path, now: .test).close()
        #expect(!isThere("a") && isThere("b") && isThere("c"))
    }

    @Test func `a log whose run died as it made it goes`() throws {
        try create(2).close()
        for (digit, size) in [("a", 0), ("b", 8192), ("c", 4096)] as [(Character, Int)] {
            let name = folder.file("departures-" + String(repeating: digit, count: 32))
            try FileDescriptor(opening: name, O_RDWR | O_CREAT).write(
                array: [UInt8](repeating: 0, count: size))
        }
        try LedgerDatabase(writing: path, now: .test).close()
        #expect(!isThere("a") && !isThere("b") && !isThere("c"))
    }

    @Test func `a log that a run has which the ledger does not know lets no writer in`() throws {
        try create(2).close()
        let log = try stray("a", commits: 0)
        #expect(throws: FileError(path: path, reason: .locked(by: nil))) {
            try LedgerDatabase(writing: path, now: .test)
        }
        withExtendedLifetime(log) {}
        #expect(isThere("a"))
    }

    @Test func `a log that is an earlier state of itself puts all in doubt that was out`() throws {
        let ledger = try create(4)
        _ = try open(ledger)
        _ = try ledger.commit([], claiming: 1, at: .test)
        let earlier = try #require(folder.bytes("departures-\(number)"))
        for _ in 0..<2 { _ = try ledger.commit([], claiming: 1, at: .test) }
        let file = try FileDescriptor(opening: logPath, O_WRONLY)
        try file.write(array: earlier)
        let reader = try LedgerDatabase(reading: path)
        #expect(try reader.doubtfulOut().count == 3)
        #expect(try crashed(ledger).recovery.inDoubt == 3)
    }

    @Test func `a run that was thought dead records nothing more, and nothing leaves`() throws {
        let ledger = try create(4)
        let log = try open(ledger)
        let out = try ledger.commit([], claiming: 2, at: .test)
        // As another run does that found no lock.
        try ledger.writing { _, db in
            _ = try DepartureFile.recover(try DepartureLogIdentity(db), beside: path)
            try DepartureLogIdentity.name(nil, db)
        }
        #expect(log.left(out[0].attempt, over: 0) == .closed)
        #expect(throws: LedgerError.superseded) {
            try ledger.commit([.sent(out[0].id, .accepted)], claiming: 0, at: .test)
        }
        #expect(throws: LedgerError.superseded) { try ledger.commit([], claiming: 1, at: .test) }
        #expect(try ledger.tally()[.out] == 2)
    }

    @Test func `a run that was thought dead takes no other run's log out of the ledger`() throws {
        let ledger = try create(2)
        _ = try open(ledger)
        let other = try stray("b", commits: 0)
        let named = try ledger.writing { writer, db in
            try DepartureLogIdentity.name(other.identity, db)
            writer.closeDepartures(beside: path, db)
            return try DepartureLogIdentity(db)
        }
        #expect(named == other.identity)
    }

    @Test func `a log that another open file has locked lets no writer in`() throws {
        let ledger = try create(2)
        let log = try open(ledger)
        _ = try ledger.commit([], claiming: 1, at: .test)
        try folder.copyDatabase("ledger.sqlite", to: "crashed.sqlite")
        let path = folder.file("crashed.sqlite")
        #expect(throws: FileError(path: path, reason: .locked(by: nil))) {
            try LedgerDatabase(writing: path, now: .test)
        }
        withExtendedLifetime(log) {}
    }

    @Test func `whoever was queued again, by whatever way, has a higher number next time`() throws {
        let ledger = try create(2)
        _ = try open(ledger)
        let out = try ledger.commit([], claiming: 2, at: .test)
        _ = try ledger.commit(
            [.excluded(out[0].id, .removed), .failed(out[1].id, .unknown)], claiming: 0, at: .test)
        _ = try ledger.append { add in try add(.test(1)) }
        _ = try ledger.commit([.released(out[1].id)], claiming: 0, at: .test)
        _ = try ledger.openRun(lastAnswers: 1)
        let again = try ledger.commit([], claiming: 2, at: .test)
        #expect(again.map(\.attemptNumber) == [2, 2])
    }
}
