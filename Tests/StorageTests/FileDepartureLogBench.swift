import DeliveryEngine
import Files
import Foundation
import PostriderTesting
import Synchronization

@testable import Storage

/// Where departure logs stand as files in a folder.
final class FileDepartureLogBench: DepartureLogBench {
    private struct State: @unchecked Sendable {
        var identity: DepartureLogIdentity?
        var boot = "this"
        var count = 0
    }

    let folder = TemporaryFolder()
    private let access: DeparturePages.Access?
    private let state = Mutex(State())

    /// As the file system wants it, or in one way.
    init(_ access: DeparturePages.Access? = nil) { self.access = access }

    var ledger: String { folder.file("ledger.sqlite") }

    /// Which log was made last.
    var identity: DepartureLogIdentity? { state.withLock { $0.identity } }

    /// The log made last.
    var path: String {
        DepartureFile.path(of: state.withLock { $0.identity?.number ?? "" }, beside: ledger)
    }

    func make(slots: Int) throws -> any DepartureLog {
        try state.withLock { state in
            state.count += 1
            let number = String(format: "%032d", state.count)
            let log = try DepartureFile(
                number: number, beside: ledger, slots: slots, mailing: .test, commits: 0,
                boot: "this", access: access)
            state.identity = log.identity
            return log
        }
    }

    func recover() throws -> DepartureReading {
        try state.withLock { try DepartureFile.recover($0.identity, beside: ledger, boot: $0.boot) }
    }

    func harm(_ harm: DepartureHarm) throws {
        switch harm {
        case .tornLeft(let attempt): try change(attempt, isAnswer: false) { $0.tail + 8 }
        case .unreadableLeft(let attempt): try change(attempt, isAnswer: false) { $0.offset + 3 }
        case .tornAnswer(let attempt): try change(attempt, isAnswer: true) { $0.tail + 8 }
        case .unreadableAnswer(let attempt):
            try change(attempt, isAnswer: true) { $0.offset + 3 }
        case .missing: try FileManager.default.removeItem(atPath: path)
        case .remade:
            try FileManager.default.copyItem(atPath: path, toPath: path + ".copy")
            try FileManager.default.removeItem(atPath: path)
            // So that the new file cannot have the old one's number.
            try Data().write(to: URL(fileURLWithPath: path + ".other"))
            try FileManager.default.moveItem(atPath: path + ".copy", toPath: path)
        case .foreign:
            let other = try DepartureFile(
                number: String(repeating: "f", count: 32), beside: ledger, slots: 2, mailing: .test,
                commits: 0, boot: "this")
            let from = DepartureFile.path(of: other.identity.number, beside: ledger)
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: from, toPath: path)
        case .cutOff: truncate(path, 5000)
        case .anotherBoot: state.withLock { $0.boot = "another" }
        case .anotherMount: try change { $0.mount += 1 }
        }
    }

    /// Has ledger and log say something else of the log made last, as if it had been made so.
    func change(_ change: (inout DepartureLogIdentity) -> Void) throws {
        guard var identity = state.withLock({ $0.identity }) else { return }
        change(&identity)
        state.withLock { [identity] in $0.identity = identity }
        let file = try FileDescriptor(opening: path, O_RDWR)
        var head = DepartureBytes()
        head.encode(
            identity, slots: DepartureHead(try file.readAll())?.slots ?? 0, mailing: .test)
        pwrite(file.number, head.bytes, head.bytes.count, 0)
    }

    /// Writes over a last word that its half was begun, or another over a byte, of the half of an
    /// attempt.
    private func change(
        _ attempt: Attempt, isAnswer: Bool, _ place: (DepartureLayout.Half) -> Int
    ) throws {
        let file = try FileDescriptor(opening: path, O_RDWR)
        let bytes = try file.readAll()
        guard let head = DepartureHead(bytes) else { return }
        for slot in 0..<head.slots {
            let half = isAnswer ? DepartureLayout.answer(slot) : DepartureLayout.left(slot)
            guard case .whole(attempt, _) = DepartureHalf(bytes, half) else { continue }
            let at = place(half)
            let isWord = at == half.tail + 8
            let new =
                isWord
                ? withUnsafeBytes(of: DepartureLayout.begun.littleEndian) { Array($0) }
                : [~bytes[at]]
            pwrite(file.number, new, new.count, off_t(at))
        }
    }
}
