import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

/// Several users of one file at a time.
struct ConcurrentUseTests {
    let folder = TemporaryFolder()

    @Test func `imports at the same time all arrive whole`() async throws {
        let path = folder.file("subscribers.sqlite")
        let reports = try await withThrowingTaskGroup(of: ImportReport.self) { group in
            for number in 0..<4 {
                group.addTask {
                    let store = try SubscriberDatabase(
                        at: path, effects: .fixed(seed: UInt64(number)), busyTimeout: .seconds(30))
                    var table = "email,lists\n"
                    for row in 0..<500 {
                        table += "p\(row)-\(number)@x.org,weekly\nshared\(row)@x.org,weekly\n"
                    }
                    return try store.imports.importTable(Array(table.utf8), from: "\(number).csv")
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(reports.map(\.added).reduce(0, +) == 2500)
        #expect(reports.map(\.unchanged).reduce(0, +) == 1500)
        let store = try SubscriberDatabase(at: path, effects: .fixed())
        #expect(try store.people.count() == 2500 && store.fault() == nil)
        #expect(try store.lists.all().map { $0.members[.active] } == [2500])
    }

    @Test func `many programs may make the same database at once`() async throws {
        for round in 0..<20 {
            let path = folder.file("\(round).sqlite")
            let counts = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<6 {
                    group.addTask {
                        try SubscriberDatabase(
                            at: path, effects: .fixed(), busyTimeout: .seconds(30)
                        ).people.count()
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(counts == Array(repeating: 0, count: 6))
        }
    }

    @Test func `of many writers one gets the ledger`() async throws {
        let path = folder.file("ledger.sqlite")
        try LedgerDatabase.create(at: path, mailing: .test, now: .test) { add in
            for number in 1...100 { try add(.test(number)) }
        }.ledger.close()
        let claims = await withTaskGroup(of: [Int64].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    guard let ledger = try? LedgerDatabase(writing: path, now: .test),
                        let claimed = try? ledger.commit([], claiming: 10, at: .test)
                    else { return [] }
                    let ids = claimed.map(\.id)
                    _ = try? ledger.commit(ids.map { .sent($0, .accepted) }, claiming: 0, at: .test)
                    ledger.close()
                    return ids.map(\.rawValue)
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(!claims.isEmpty && Set(claims).count == claims.count)
        let tally = try LedgerDatabase(reading: path).tally()
        #expect(tally[.sent] == claims.count && tally.candidates == 100)
    }
}
