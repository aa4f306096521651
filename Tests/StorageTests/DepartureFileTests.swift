import DeliveryEngine
import Files
import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage

/// What a sender stores of departures is there when it is gone.
struct DepartureFileTests {
    private let bench = FileDepartureLogBench()

    private static let one = Attempt(DeliveryID(rawValue: 1), number: 1)
    private static let two = Attempt(DeliveryID(rawValue: 2), number: 3)
    private static let answer = DepartureAnswer(
        .refused(Reply(code: 451, status: EnhancedStatus(4, 2, 1), text: "later", command: .dot)),
        at: Timestamp(milliseconds: 1_795_340_000_000))

    @Test(arguments: DepartureLogContract.clauses)
    func `a departure log in memory keeps`(_ clause: Clause<any DepartureLogBench>) throws {
        try clause.hold(MemoryDepartureLogBench())
    }

    @Test(arguments: DepartureLogContract.clauses)
    func `a departure log that is mapped keeps`(_ clause: Clause<any DepartureLogBench>) throws {
        try clause.hold(FileDepartureLogBench(.mapped))
    }

    @Test(arguments: DepartureLogContract.clauses)
    func `a departure log that the system writes keeps`(
        _ clause: Clause<any DepartureLogBench>
    ) throws {
        try clause.hold(FileDepartureLogBench(.written))
    }

    private func filled() throws -> [UInt8] {
        let log = try bench.make(slots: 3)
        _ = log.left(Self.one, over: 0)
        _ = log.left(Self.two, over: 1)
        log.answered(Self.two, Self.answer)
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: bench.path)))
    }

    private func read(_ bytes: [UInt8]) -> DepartureReading? {
        DepartureRecord(bytes).map { .believed($0) }
    }

    @Test func `no byte that is not as it was stored makes a mail that left one that did not`()
        throws
    {
        let bytes = try filled()
        for place in DepartureLayout.headSize..<bytes.count {
            for mask: UInt8 in [1, 0x80, 0xFF] {
                var damaged = bytes
                damaged[place] ^= mask
                let reading = try #require(read(damaged))
                let first = reading.settlement(of: Self.one)
                let second = reading.settlement(of: Self.two)
                #expect(first != .queued, "\(place)")
                #expect(second != .queued, "\(place)")
                if case .answered(let answer) = second { #expect(answer == Self.answer) }
            }
        }
    }

    @Test
    func `an answer that was cut off at any byte counts as left, unless it is whole`()
        throws
    {
        let whole = try filled()
        let half = DepartureLayout.answer(1)
        // With the word that publishes it, or without.
        for (count, isPublished) in (0..<half.tail - half.offset).flatMap({
            [($0, true), ($0, false)]
        }) {
            var torn = whole
            for place in half.offset + count..<half.tail { torn[place] = 0 }
            if !isPublished {
                withUnsafeBytes(of: DepartureLayout.begun.littleEndian) { word in
                    torn.replaceSubrange(half.tail + 8..<half.offset + half.size, with: word)
                }
            }
            let settlement = try #require(read(torn)).settlement(of: Self.two)
            #expect(settlement != .queued)
            let isWhole = isPublished && torn == whole
            #expect((settlement == .answered(Self.answer)) == isWhole)
        }
    }

    @Test func `zeros in the place of a slot, or of many, are damage and no free slot`() throws {
        let bytes = try filled()
        for slots in [0..<1, 1..<2, 2..<3, 0..<3] {
            var damaged = bytes
            for slot in slots {
                let begin = DepartureLayout.left(slot).offset
                for place in begin..<begin + DepartureLayout.slotSize { damaged[place] = 0 }
            }
            let reading = try #require(read(damaged))
            #expect(reading.settlement(of: Self.one) != .queued, "\(slots)")
            #expect(reading.settlement(of: Self.two) != .queued, "\(slots)")
        }
    }

    @Test func `a number of the last commit that is not as it was stored is damage`() throws {
        let log = try bench.make(slots: 1)
        log.committed(upTo: 4711)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: bench.path)))
        #expect(DepartureRecord(bytes)?.lastCommit == 4711)
        for bit in 0..<64 {
            var damaged = bytes
            damaged[DepartureLayout.lastCommit + bit / 8] ^= 1 << (bit % 8)
            #expect(DepartureRecord(damaged) == nil, "\(bit)")
        }
        let file = try FileDescriptor(opening: bench.path, O_RDWR)
        pwrite(file.number, [0xFF], 1, off_t(DepartureLayout.lastCommit + 7))
        #expect(try bench.recover() == .notBelieved(.damaged))
    }

    @Test(
        arguments: [DeparturePages.Access.mapped, .written], [0, 100, 4096, 5000])
    func `a log that is cut off while it is used lets nothing leave, and ends no program`(
        _ access: DeparturePages.Access, _ size: Int
    ) throws {
        let bench = FileDepartureLogBench(access)
        let log = try bench.make(slots: 8)
        #expect(log.left(Self.one, over: 0) == .mayLeave)
        truncate(bench.path, off_t(size))
        log.answered(Self.one, Self.answer)
        log.committed(upTo: 5)
        #expect(log.left(Self.two, over: 1) == .notStored)
        log.settled([Self.one])
        #expect(log.left(Self.two, over: 1) == .notStored)
        #expect(try bench.recover().settlement(of: Self.one) != .queued)
        log.close()
    }

    @Test func `a log that was cut off and is as long as before lets nothing leave either`() throws
    {
        for access in [DeparturePages.Access.mapped, .written] {
            let bench = FileDepartureLogBench(access)
            let log = try bench.make(slots: 8)
            #expect(log.left(Self.one, over: 0) == .mayLeave)
            truncate(bench.path, 0)
            truncate(bench.path, off_t(DepartureLayout.size(slots: 8)))
            #expect(log.left(Self.two, over: 1) == .notStored)
            #expect(try bench.recover().settlement(of: Self.one) != .queued)
        }
    }

    @Test func `no part of a head is taken for one`() throws {
        let bytes = try filled()
        #expect(DepartureHead(Array(bytes.prefix(DepartureLayout.headSize - 1))) == nil)
        for place in 0..<DepartureHead.size {
            var damaged = bytes
            damaged[place] ^= 1
            #expect(DepartureHead(damaged) == nil, "\(place)")
        }
    }

    @Test func `the file is its owner's alone, as long as its slots say, and locked while in use`()
        throws
    {
        var log: (any DepartureLog)? = try bench.make(slots: 5)
        let identity = try #require((log as? DepartureFile)?.identity)
        var status = stat()
        #expect(stat(bench.path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(Int(status.st_size) == DepartureLayout.size(slots: 5))
        #expect(try DepartureFile.isHeld(identity, beside: bench.ledger))
        _ = try bench.recover()
        #expect(try DepartureFile.isHeld(identity, beside: bench.ledger))
        withExtendedLifetime(log) {}
        log = nil
        #expect(try !DepartureFile.isHeld(identity, beside: bench.ledger))
        DepartureFile.remove(identity, beside: bench.ledger)
        #expect(try !DepartureFile.isHeld(identity, beside: bench.ledger))
        #expect(try DepartureFile.recover(identity, beside: bench.ledger) == .notBelieved(.missing))
    }

    @Test func `a log of an unknown boot is not believed, and none is overwritten`() throws {
        let number = String(repeating: "a", count: 32)
        let log = try DepartureFile(
            number: number, beside: bench.ledger, slots: 1, mailing: .test, commits: 0, boot: nil)
        #expect(log.left(Self.one, over: 0) == .mayLeave)
        for boot in [nil, "some"] {
            #expect(
                try DepartureFile.recover(log.identity, beside: bench.ledger, boot: boot)
                    == .notBelieved(.anotherBoot))
        }
        #expect(log.left(Self.two, over: 0) != .mayLeave)
        #expect(throws: FileError.self) {
            try DepartureFile(
                number: number, beside: bench.ledger, slots: 1, mailing: .test, commits: 0)
        }
    }

    @Test func `a file of the same number that was made at another time is another`() throws {
        let log = try bench.make(slots: 1)
        try bench.change { $0.born += 1 }
        #expect(try bench.recover() == .notBelieved(.anotherFile))
        withExtendedLifetime(log) {}
    }

    @Test func `the number of a mount tells nothing in another namespace`() throws {
        let log = try bench.make(slots: 1)
        _ = log.left(Self.one, over: 0)
        try bench.change { identity in
            identity.mount += 1
            identity.namespace += 1
        }
        #expect(try bench.recover() == .believed(DepartureRecord(left: [Self.one])))
    }

    @Test(arguments: [true, false])
    func `a log that cannot be read now is no damaged one`(isFolder: Bool) throws {
        _ = try bench.make(slots: 1)
        try FileManager.default.removeItem(atPath: bench.path)
        if isFolder {
            try FileManager.default.createDirectory(
                atPath: bench.path, withIntermediateDirectories: false)
        } else {
            #expect(symlink(bench.path, bench.path) == 0)
        }
        let error = try #require(throws: FileError.self) { try bench.recover() }
        #expect(error.path == bench.path && error.problem.remedy != nil)
        let identity = try #require(bench.identity)
        let other = try #require(throws: FileError.self) {
            try DepartureFile.isHeld(identity, beside: bench.ledger)
        }
        #expect(other == error)
    }

    @Test func `a departure that is stored again leaves the record as it stands`() throws {
        let log = try bench.make(slots: 2)
        #expect(log.left(Self.one, over: 0) == .mayLeave)
        let before = try Data(contentsOf: URL(fileURLWithPath: bench.path))
        #expect(log.left(Self.one, over: 1) == .mayLeave)
        #expect(try Data(contentsOf: URL(fileURLWithPath: bench.path)) == before)
        log.settled([Self.one])
        #expect(log.left(Self.two, over: 1) == .mayLeave)
        #expect(try Data(contentsOf: URL(fileURLWithPath: bench.path)) != before)
    }

    @Test func `what one process stores another one finds when it is dead`() throws {
        // The kernel keeps the pages; the map goes with the process.
        var log: (any DepartureLog)? = try bench.make(slots: 2)
        #expect(log?.left(Self.one, over: 0) == .mayLeave)
        log = nil
        guard case .inDoubt = try bench.recover().settlement(of: Self.one) else {
            Issue.record("it had left")
            return
        }
    }

    @Test(arguments: [DeparturePages.Access.mapped, .written])
    func `a sender and a reader meet without a mail that left unseen`(
        _ access: DeparturePages.Access
    ) async throws {
        let bench = FileDepartureLogBench(access)
        for round in 0..<200 {
            let log = try bench.make(slots: 1)
            let attempt = Attempt(DeliveryID(rawValue: Int64(round)), number: 1)
            async let clearance = Task.detached { log.left(attempt, over: 0) }.value
            async let reading = Task.detached { [bench] in try bench.recover() }.value
            let (may, read) = (await clearance, try await reading)
            // Whoever may leave is seen by the run that closed the log.
            if may == .mayLeave { #expect(read.settlement(of: attempt) != .queued) }
            withExtendedLifetime(log) {}
        }
    }
}
