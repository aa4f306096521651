public import DeliveryEngine
internal import Synchronization

/// A departure log in memory, with the rules of the real one.
public final class MemoryDepartureLog: DepartureLog {
    enum Half<Content: Sendable>: Sendable { case empty, unreadable, whole(Content) }

    struct Slot {
        var left = Half<Attempt>.empty
        var answer = Half<(Attempt, DepartureAnswer)>.empty
    }

    struct Page {
        var slots: [Slot]
        var free: [Int]
        var taken: [Attempt: Int] = [:]
        var isClosed = false
        var lastCommit: Int64 = 0

        mutating func slot(for attempt: Attempt) -> Int? {
            if let slot = taken[attempt] { return slot }
            let slot = free.popLast()
            taken[attempt] = slot
            return slot
        }
    }

    let page: Mutex<Page>

    /// Makes an empty one.
    public init(slots: Int) {
        page = Mutex(
            Page(slots: Array(repeating: Slot(), count: slots), free: (0..<slots).reversed()))
    }

    /// Stores that a mail is about to leave.
    public func left(_ attempt: Attempt, over connection: Int) -> Clearance {
        page.withLock { page in
            guard let slot = page.slot(for: attempt) else { return .notStored }
            page.slots[slot].left = .whole(attempt)
            return page.isClosed ? .closed : .mayLeave
        }
    }

    /// Stores the last word on a mail.
    public func answered(_ attempt: Attempt, _ answer: DepartureAnswer) {
        page.withLock { page in
            guard let slot = page.slot(for: attempt) else { return }
            page.slots[slot].answer = .whole((attempt, answer))
        }
    }

    /// Keeps the number.
    public func committed(upTo number: Int64) { page.withLock { $0.lastCommit = number } }

    /// Gives slots free.
    public func settled(_ attempts: [Attempt]) {
        page.withLock { page in
            for attempt in attempts {
                if let slot = page.taken.removeValue(forKey: attempt) { page.free.append(slot) }
            }
        }
    }

    /// Closes the log.
    public func close() { page.withLock { $0.isClosed = true } }

    /// Closes the log and reads it, as the next run does.
    public func recover() -> DepartureReading {
        page.withLock { page in
            page.isClosed = true
            var record = DepartureRecord(lastCommit: page.lastCommit)
            for slot in page.slots {
                switch slot.left {
                case .empty: break
                case .unreadable: record.hasUnreadable = true
                case .whole(let attempt): record.left.insert(attempt)
                }
                if case .whole((let attempt, let answer)) = slot.answer {
                    record.answers[attempt] = answer
                }
            }
            return .believed(record)
        }
    }
}

/// Where departure logs stand in memory.
public final class MemoryDepartureLogBench: DepartureLogBench {
    private struct State {
        var log: MemoryDepartureLog?
        var disbelief: DepartureReading.Disbelief?
    }

    private let state = Mutex(State())

    /// Begins without a log.
    public init() {}

    /// Makes a log, which is read from then on.
    public func make(slots: Int) -> any DepartureLog {
        let log = MemoryDepartureLog(slots: slots)
        state.withLock { $0 = State(log: log) }
        return log
    }

    /// Reads the log made last.
    public func recover() -> DepartureReading {
        state.withLock { state in
            let reading = state.log?.recover()
            return state.disbelief.map { .notBelieved($0) } ?? reading ?? .notBelieved(.missing)
        }
    }

    /// Damages the log made last.
    public func harm(_ harm: DepartureHarm) {
        state.withLock { state in
            switch harm {
            case .missing: state.disbelief = .missing
            case .remade: state.disbelief = .anotherFile
            case .foreign: state.disbelief = .foreign
            case .cutOff: state.disbelief = .damaged
            case .anotherBoot: state.disbelief = .anotherBoot
            case .anotherMount: state.disbelief = .anotherMount
            case .tornLeft(let attempt): state.log?.change(attempt) { $0.left = .empty }
            case .unreadableLeft(let attempt): state.log?.change(attempt) { $0.left = .unreadable }
            case .tornAnswer(let attempt): state.log?.change(attempt) { $0.answer = .empty }
            case .unreadableAnswer(let attempt):
                state.log?.change(attempt) { $0.answer = .unreadable }
            }
        }
    }
}

extension MemoryDepartureLog {
    fileprivate func change(_ attempt: Attempt, _ change: (inout Slot) -> Void) {
        page.withLock { page in
            if let slot = page.taken[attempt] { change(&page.slots[slot]) }
        }
    }
}
