import DeliveryEngine
import Foundation
import Glibc
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files

struct LedgerDatabaseTests {
    let folder = TemporaryFolder()
    var path: String { folder.file("ledger.sqlite") }

    func create(_ candidates: [Candidate]) throws -> LedgerDatabase {
        try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for candidate in candidates { try add(candidate) }
        }.ledger
    }

    func create(_ count: Int) throws -> LedgerDatabase {
        try create((1...count).map { .test($0) })
    }

    @Test func `a mailing keeps the names of its articles, and one of before names none`() throws {
        var mailing = Mailing.test
        mailing.articles = ["snow", "2026/the geese"]
        let ledger = try LedgerDatabase.create(at: path, mailing: mailing, now: .test) { add in
            try add(.test(1))
        }.ledger
        #expect(try ledger.articles() == ["snow", "2026/the geese"])
        ledger.close()
        let other = folder.file("other.sqlite")
        let silent = try LedgerDatabase.create(at: other, mailing: .test, now: .test) { _ in }
            .ledger
        #expect(try silent.articles() == nil)
    }

    @Test func `the log of a ledger that was taken away is never read into a new one`() throws {
        let ledger = try create(3)
        _ = try ledger.commit([], claiming: 2, at: .test)
        try FileManager.default.copyItem(atPath: path + "-wal", toPath: folder.file("log"))
        ledger.close()
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: folder.file("log"), toPath: path + "-wal")
        let error = #expect(throws: FileError.self) { _ = try create(1) }
        #expect(error?.path == path + "-wal" && error?.mayPass == false)
        #expect(!FileManager.default.fileExists(atPath: path))
        try FileManager.default.removeItem(atPath: path + "-wal")
        let anew = try create(1)
        #expect(try anew.tally()[.queued] == 1)
    }

    @Test func `the edition comes back as it was pinned`() throws {
        try create(1).close()
        let ledger = try LedgerDatabase(reading: path)
        #expect(try ledger.mailing() == .test)
        #expect(folder.mode("ledger.sqlite") == 0o600)
    }

    @Test func `recipients are claimed in order and once`() throws {
        let ledger = try create(5)
        let first = try ledger.commit([], claiming: 2, at: .test)
        let second = try ledger.commit([], claiming: 9, at: .test)
        #expect((first + second).map(\.id.rawValue) == [1, 2, 3, 4, 5])
        #expect(try ledger.commit([], claiming: 9, at: .test).isEmpty)
        #expect(first[0].recipient.address == "person1@example.org")
        #expect(try ledger.tally()[.out] == 5)
    }

    @Test func `a recipient keeps name and attributes`() throws {
        let recipient = Recipient(
            subscriber: SubscriberID("s"), address: "Anna.Ö@Example.org", name: "Anna \"Ö\" \n x",
            attributes: ["city": "Bath\u{1}", "a": "ä\\"])
        let ledger = try create([Candidate(recipient)])
        #expect(try ledger.commit([], claiming: 1, at: .test)[0].recipient == recipient)
        #expect(try ledger.row(for: "anna.ö@EXAMPLE.org")?.state == .out)
    }

    @Test func `a delivery goes the whole way`() throws {
        let ledger = try create(3)
        let ids = try ledger.commit([], claiming: 3, at: .test).map(\.id)
        _ = try ledger.commit(
            [.sent(ids[0], .accepted), .failed(ids[1], .unknown), .inDoubt(ids[2], "lost")],
            claiming: 0, at: .test)
        let tally = try ledger.tally()
        #expect(tally.states.filter { $0.value > 0 } == [.sent: 1, .failed: 1, .indoubt: 1])
        #expect(tally.candidates == 3 && tally.isFinished)
        #expect(try ledger.row(for: "person1@example.org")?.reply == .accepted)
        #expect(try ledger.row(for: "person3@example.org")?.note == "lost")
        #expect(try ledger.lastReplies(limit: 9).count == 3)
        #expect(try ledger.rows(in: .failed, limit: 9).map(\.reply) == [.unknown])
    }

    @Test func `a deferred delivery comes back when it is due`() throws {
        let ledger = try create(2)
        let ids = try ledger.commit([], claiming: 2, at: .test).map(\.id)
        let later = Timestamp.test + .seconds(300)
        _ = try ledger.commit([.deferred(ids[0], until: later, .busy)], claiming: 0, at: .test)
        #expect(try ledger.tally().nextDue == later)
        #expect(try ledger.commit([], claiming: 5, at: .test).isEmpty)
        let again = try ledger.commit([], claiming: 5, at: later)
        #expect(again.map(\.id) == [ids[0]])
        #expect(again[0].refusals == 1 && again[0].firstAttempt == .test)
        #expect(try ledger.tally().nextDue == nil)
        let last = later + .seconds(600)
        _ = try ledger.commit([.deferred(ids[0], until: last, .busy)], claiming: 0, at: later)
        let third = try ledger.commit([], claiming: 5, at: last)
        #expect(third[0].refusals == 2 && third[0].firstAttempt == .test)
    }

    @Test func `a released delivery is claimed again before the queue`() throws {
        let ledger = try create(4)
        let ids = try ledger.commit([], claiming: 2, at: .test).map(\.id)
        let next = try ledger.commit([.released(ids[0])], claiming: 2, at: .test)
        #expect(next.map(\.id.rawValue) == [1, 3])
        #expect(next[0].refusals == 0)
    }

    @Test func `every pair of states is allowed or conflicts`() throws {
        for from in DeliveryState.allCases {
            for to in DeliveryState.allCases {
                // No change leads to `out`; hand-outs do.
                guard to != .out, let change = change(to) else { continue }
                let name = "\(from)-\(to).sqlite"
                let ledger = try LedgerDatabase.create(
                    at: folder.file(name), mailing: .test, now: .test
                ) { add in
                    try add(.test(1, exclusion: from == .excluded ? .bounced : nil))
                }.ledger
                try reach(from, ledger)
                let before = try ledger.row(for: "person1@example.org")
                let tally = try ledger.tally()
                #expect(before?.state == from)
                if from.successors.contains(to) {
                    _ = try ledger.commit([change], claiming: 0, at: .test)
                    #expect(try ledger.row(for: "person1@example.org")?.state == to)
                    #expect(try ledger.tally()[to] == 1)
                } else {
                    #expect(throws: LedgerError.conflict(change.delivery, from: from, to: to)) {
                        try ledger.commit([change], claiming: 5, at: .test)
                    }
                    #expect(try ledger.row(for: "person1@example.org") == before)
                    #expect(try ledger.tally() == tally)
                }
            }
        }
    }

    @Test func `what says more than a state follows only the states that it should`() throws {
        let id = DeliveryID(rawValue: 1)
        let changes: [(LedgerChange, Set<DeliveryState>)] = [
            (.refusedForUs(id, .blocked), [.out]),
            (.held(id, .unknown, route: "example.org"), [.out]),
            (.suppressed(id), [.failed]),
        ]
        for from in DeliveryState.allCases {
            for (index, (change, allowed)) in changes.enumerated() {
                #expect(change.mayFollow(from) == allowed.contains(from))
                let ledger = try LedgerDatabase.create(
                    at: folder.file("\(from)-\(index).sqlite"), mailing: .test, now: .test
                ) { add in
                    try add(.test(1, exclusion: from == .excluded ? .bounced : nil))
                }.ledger
                try reach(from, ledger)
                let before = try ledger.row(for: "person1@example.org")
                if allowed.contains(from) {
                    _ = try ledger.commit([change], claiming: 0, at: .test)
                    #expect(try ledger.row(for: "person1@example.org")?.state == change.state)
                } else {
                    #expect(throws: LedgerError.conflict(id, from: from, to: change.state)) {
                        try ledger.commit([change], claiming: 0, at: .test)
                    }
                    #expect(try ledger.row(for: "person1@example.org") == before)
                }
            }
        }
    }

    private func change(_ to: DeliveryState) -> LedgerChange? {
        let id = DeliveryID(rawValue: 1)
        return switch to {
        case .queued: .released(id)
        case .out: nil
        case .sent: .sent(id, .accepted)
        case .deferred: .deferred(id, until: .test + .seconds(60), .busy)
        case .failed: .failed(id, .unknown)
        case .indoubt: .inDoubt(id, "lost")
        case .excluded: .excluded(id, .unsubscribed)
        }
    }

    private func reach(_ state: DeliveryState, _ ledger: LedgerDatabase) throws {
        if state == .queued || state == .excluded { return }
        _ = try ledger.commit([], claiming: 1, at: .test)
        if state == .out { return }
        _ = try ledger.commit([change(state)!], claiming: 0, at: .test)
    }

    @Test func `a conflict takes back everything in its commit`() throws {
        let ledger = try create(4)
        let ids = try ledger.commit([], claiming: 2, at: .test).map(\.id)
        let tally = try ledger.tally()
        let third = DeliveryID(rawValue: 3)
        #expect(throws: LedgerError.conflict(third, from: .queued, to: .sent)) {
            try ledger.commit(
                [.sent(ids[0], .accepted), .sent(third, .accepted)], claiming: 2, at: .test)
        }
        let nobody = DeliveryID(rawValue: 99)
        #expect(throws: LedgerError.conflict(nobody, from: nil, to: .sent)) {
            try ledger.commit(
                [.released(ids[0]), .sent(nobody, .accepted)], claiming: 2, at: .test)
        }
        #expect(try ledger.tally() == tally)
        #expect(try ledger.commit([], claiming: 9, at: .test).map(\.id.rawValue) == [3, 4])
        #expect(try ledger.tally()[.out] == 4)
    }

    @Test func `a crash without a log puts in doubt all that was out`() throws {
        let ledger = try create(5)
        let ids = try ledger.commit([], claiming: 3, at: .test).map(\.id)
        _ = try ledger.commit([.sent(ids[1], .accepted)], claiming: 0, at: .test)
        try folder.copyDatabase("ledger.sqlite", to: "crashed.sqlite")
        let again = try LedgerDatabase(writing: folder.file("crashed.sqlite"), now: .test)
        #expect(again.recovery == LedgerRecovery(doubts: [ids[0], ids[2]]))
        let tally = try again.tally()
        #expect(tally[.queued] == 2 && tally[.indoubt] == 2 && tally[.sent] == 1)
        #expect(try again.commit([], claiming: 9, at: .test).map(\.id.rawValue) == [4, 5])
        #expect(try again.rows(in: .indoubt, limit: 9).first?.note != nil)
    }

    @Test func `a crash between attempts keeps the refusals`() throws {
        let ledger = try create(1)
        let id = try ledger.commit([], claiming: 1, at: .test)[0].id
        _ = try ledger.commit([.deferred(id, until: .test, .busy)], claiming: 0, at: .test)
        try folder.copyDatabase("ledger.sqlite", to: "crashed.sqlite")
        let again = try LedgerDatabase(writing: folder.file("crashed.sqlite"), now: .test)
        let claimed = try again.commit([], claiming: 1, at: .test)
        #expect(claimed[0].refusals == 1 && claimed[0].firstAttempt == .test)
    }

    @Test func `deliveries in doubt are decided upon`() throws {
        for resolution in InDoubtResolution.allCases {
            let path = folder.file("\(resolution).sqlite")
            let ledger = try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
                for number in 1...3 { try add(.test(number)) }
            }.ledger
            let ids = try ledger.commit([], claiming: 2, at: .test).map(\.id)
            _ = try ledger.commit(ids.map { .inDoubt($0, "lost") }, claiming: 0, at: .test)
            #expect(try ledger.resolveInDoubt(resolution, at: .test) == 2)
            let tally = try ledger.tally()
            #expect(tally[.indoubt] == 0)
            #expect(
                tally[resolution == .resend ? .queued : .failed] == (resolution == .resend ? 3 : 2))
            #expect(
                try ledger.commit([], claiming: 9, at: .test).count
                    == (resolution == .resend ? 3 : 1))
        }
    }

    @Test func `one person under two addresses of different case is mailed once`() throws {
        let (ledger, expansion) = try LedgerDatabase.create(
            at: path, mailing: .test, now: .test
        ) { add in
            try add(.test(1, address: "Anna@example.org", exclusion: .unsubscribed))
            try add(.test(2, address: "anna@example.org"))
            try add(.test(3, address: "ANNA@example.org"))
            try add(.test(3, address: "other@example.org"))
            try add(.test(4))
        }
        #expect(expansion == Expansion(added: 4, duplicates: 2, known: 1))
        #expect(try ledger.tally().excluded == [.duplicate: 2])
        #expect(try ledger.commit([], claiming: 9, at: .test).map(\.id.rawValue) == [2, 5])
        #expect(try ledger.row(for: "anna@example.org")?.subscriber.description == "subscriber2")
    }

    @Test func `who joins later is appended once`() throws {
        let ledger = try create(2)
        #expect(try ledger.commit([], claiming: 9, at: .test).count == 2)
        let expansion = try ledger.append { add in
            try add(.test(1))
            try add(.test(3))
            try add(.test(4, address: "PERSON2@example.org"))
            try add(.test(5, exclusion: .pending))
        }
        #expect(expansion == Expansion(added: 3, excluded: 1, duplicates: 1, known: 1))
        #expect(
            try ledger.commit([], claiming: 9, at: .test).map(\.recipient.subscriber.description)
                == ["subscriber3"])
        #expect(try ledger.tally().excluded == [.duplicate: 1, .pending: 1])
    }

    @Test func `an expansion that fails leaves no ledger`() throws {
        #expect(throws: CancellationError.self) {
            try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
                try add(.test(1))
                throw CancellationError()
            }
        }
        #expect(folder.bytes("ledger.sqlite") == nil && folder.bytes("ledger.sqlite.new") == nil)
        #expect(try create(1).tally()[.queued] == 1)
    }

    @Test func `a ledger is not made over another`() throws {
        try create(1).close()
        #expect(throws: FileError(path: path, reason: .exists)) { try create(2) }
        #expect(try LedgerDatabase(reading: path).tally().candidates == 1)
    }

    @Test func `a second writer is told who holds the lock`() throws {
        let ledger = try create(1)
        let error = #expect(throws: FileError.self) {
            try LedgerDatabase(writing: path, now: .test)
        }
        guard case .locked(let holder) = error?.reason else {
            Issue.record("not locked: \(String(describing: error))")
            return
        }
        #expect(holder?.process == getpid() && holder?.since == Timestamp.test.description)
        #expect(error?.isTemporary == true)
        #expect(try LedgerDatabase.writer(of: path) == holder)
        try withExtendedLifetime(ledger) { _ = try ledger.tally() }
    }

    @Test func `the lock is free after the writer`() throws {
        let first = try create(1)
        first.close()
        #expect(throws: FileError.self) { try first.commit([], claiming: 1, at: .test) }
        do { _ = try LedgerDatabase(writing: path, now: .test) }
        #expect(try LedgerDatabase.writer(of: path) == nil)
        #expect(try LedgerDatabase(writing: path, now: .test).recovery == LedgerRecovery())
    }

    @Test func `others read while one writes`() throws {
        let ledger = try create(3)
        let reader = try LedgerDatabase(reading: path)
        #expect(try reader.tally()[.queued] == 3)
        let ids = try ledger.commit([], claiming: 2, at: .test).map(\.id)
        let tally = try reader.tally()
        #expect(tally[.queued] == 1 && tally[.out] == 2 && ids.count == 2)
        #expect(throws: FileError.self) { try reader.commit([], claiming: 1, at: .test) }
        ledger.close()
        #expect(try reader.tally()[.out] == 2)
    }

    @Test func `a run leaves its times and its reason`() throws {
        let ledger = try create(1)
        try ledger.beginRun(at: .test)
        #expect(try ledger.mailing().runBegan == .test)
        try ledger.endRun(at: .test + .seconds(5), stopped: "three refusals in a row")
        let mailing = try ledger.mailing()
        #expect(mailing.runEnded == .test + .seconds(5))
        #expect(mailing.stopped == "three refusals in a row")
    }

    @Test func `many commits move the log into the file`() throws {
        let ledger = try create(3000)
        for _ in 0..<30 {
            let ids = try ledger.commit([], claiming: 100, at: .test).map(\.id)
            _ = try ledger.commit(ids.map { .sent($0, .accepted) }, claiming: 0, at: .test)
        }
        #expect(try ledger.tally()[.sent] == 3000)
        #expect((folder.bytes("ledger.sqlite-wal")?.count ?? 0) < 2 << 20)
    }
}
