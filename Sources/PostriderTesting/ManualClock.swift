public import NewsletterCore
internal import Synchronization

/// A clock that stands until a test moves it; sleepers wake when their time has come.
public final class ManualClock: Sendable {
    private struct Sleeper {
        let id: Int
        let wakes: Duration
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var uptime: Duration
        var start: Timestamp
        var sleepers: [Sleeper] = []
        var lastID = 0
    }

    private let state: Mutex<State>
    /// Whether sleeping moves the clock itself, so that nobody ever waits.
    private let skipsSleep: Bool

    /// Makes a clock that stands at the given moment.
    public init(at start: Timestamp = Timestamp(seconds: 1_795_000_000), skipsSleep: Bool = false) {
        state = Mutex(State(uptime: .zero, start: start))
        self.skipsSleep = skipsSleep
    }

    /// The moment on the calendar.
    public var now: Timestamp { state.withLock { $0.start + $0.uptime } }

    /// The time since the clock was made.
    public var uptime: Duration { state.withLock { $0.uptime } }

    /// Moves the clock forward and wakes whoever is due.
    public func advance(by step: Duration) {
        let due = state.withLock { state in
            state.uptime += step
            let due = state.sleepers.filter { $0.wakes <= state.uptime }
            state.sleepers.removeAll { $0.wakes <= state.uptime }
            return due
        }
        for sleeper in due { sleeper.continuation.resume() }
    }

    /// Sets the calendar, as somebody does who corrects a clock; uptime goes on as before.
    public func set(_ moment: Timestamp) {
        state.withLock { $0.start = moment + .zero - $0.uptime }
    }

    /// Suspends until the clock has been moved so far.
    public func sleep(_ time: Duration) async throws {
        if skipsSleep {
            advance(by: time)
            return await Task.yield()
        }
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                state.withLock { state in
                    state.sleepers.append(
                        Sleeper(id: id, wakes: state.uptime + time, continuation: continuation))
                }
                if Task.isCancelled { wake(id) }
            }
        } onCancel: {
            wake(id)
        }
    }

    private func wake(_ id: Int) {
        let sleeper = state.withLock { state in
            let found = state.sleepers.first { $0.id == id }
            state.sleepers.removeAll { $0.id == id }
            return found
        }
        sleeper?.continuation.resume(throwing: CancellationError())
    }
}

extension Timestamp {
    /// The moment that lies the given time earlier.
    fileprivate static func - (moment: Timestamp, time: Duration) -> Timestamp {
        Timestamp(milliseconds: moment.milliseconds - time.milliseconds)
    }
}
