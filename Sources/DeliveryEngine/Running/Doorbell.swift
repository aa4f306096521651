internal import NewsletterCore

/// Wakes the run when something happens, or when a time has come.
final class Doorbell: Sendable {
    let rings: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation

    init() {
        (rings, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Rings now; rings that nobody has heard yet become one.
    func ring() { bell.yield() }

    /// Rings after a while; cancel the task to silence it.
    func ring(after pause: Duration, _ effects: Effects) -> Task<Void, Never> {
        Task {
            try? await effects.sleep(pause)
            if !Task.isCancelled { ring() }
        }
    }

    /// Rings again and again, so that the rate limit store does not take a run with slow replies for
    /// a dead one; cancel the task to end it.
    func ring(every pause: Duration, _ effects: Effects) -> Task<Void, Never> {
        Task {
            while !Task.isCancelled {
                try? await effects.sleep(pause)
                ring()
            }
        }
    }
}
