import DeliveryEngine
import Files
import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import Storage

/// Every check-up of databases keeps every promise of the port.
struct DatabaseCheckupsContractTests {
    private typealias Condition = DatabaseCheckupsContract.Condition

    private let folder = TemporaryFolder()

    @Test(arguments: DatabaseCheckupsContract.clauses)
    func `a check-up of what is said keeps`(
        _ clause: Clause<DatabaseCheckupsContract.Maker>
    ) throws {
        let all = DatabaseCheckup.Kind.allCases.flatMap { kind in
            Condition.allCases.map { ("\(kind)-\($0)", $0) }
        }
        try clause.hold {
            .init(MemoryCheckups(Dictionary(uniqueKeysWithValues: all))) { "\($0)-\($1)" }
        }
    }

    @Test(arguments: DatabaseCheckupsContract.clauses)
    func `a check-up of SQLite files keeps`(
        _ clause: Clause<DatabaseCheckupsContract.Maker>
    ) throws {
        let folder = folder
        try clause.hold {
            .init(SQLiteCheckups()) { kind, condition in
                let path = folder.file("\(kind)-\(condition).sqlite")
                if !FileManager.default.fileExists(atPath: path) {
                    try Self.put(kind, condition, at: path)
                }
                return path
            }
        }
    }

    private static func put(
        _ kind: DatabaseCheckup.Kind, _ condition: Condition, at path: String
    ) throws {
        switch condition {
        case .empty: try Data().write(to: URL(fileURLWithPath: path))
        case .foreign: try Data("a letter".utf8).write(to: URL(fileURLWithPath: path))
        case .sound: try make(kind, at: path)
        case .newer:
            try make(kind, at: path)
            try edit(path, "PRAGMA user_version = 99")
        case .damaged:
            try make(kind, at: path)
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            let size = try file.seekToEnd()
            // The last page: what the first ones say is read wherever the file is opened.
            try file.seek(toOffset: size - 4096)
            try file.write(contentsOf: Data(repeating: 0x5A, count: 4096))
            try file.close()
        }
    }

    private static func make(_ kind: DatabaseCheckup.Kind, at path: String) throws {
        switch kind {
        case .subscribers: try SubscriberDatabase(at: path, effects: .testing()).close()
        case .ledger:
            try LedgerDatabase.create(at: path, mailing: .test, now: .test) { _ in }.ledger.close()
        case .rateLimitStore:
            try RateLimitDatabases().open(
                at: path, relay: "mx.example.org", holder: "one", effects: .testing()
            ).close()
        case .bounces: try BounceDatabase(at: path).close()
        case .signUps: try WebDatabase(at: path, effects: .testing()).close()
        }
    }
}
