import Foundation
import Synchronization

/// SIGINT and SIGTERM: the first asks to end in order, a second one ends at once.
final class StopSignals {
    /// The signals that have come, in order.
    private final class Received: Sendable {
        private let numbers = Mutex<[Int32]>([])

        var first: Int32? { numbers.withLock { $0.first } }

        /// Notes a signal; says whether it is the first.
        func note(_ number: Int32) -> Bool {
            numbers.withLock { numbers in
                numbers.append(number)
                return numbers.count == 1
            }
        }
    }

    private let received = Received()
    private let sources: [any DispatchSourceSignal]

    /// Begins to listen, and returns once no signal is missed; the closures are called from any
    /// thread.
    init(
        onFirst: @escaping @Sendable () -> Void, onSecond: @escaping @Sendable () -> Void
    ) async {
        let listening = DispatchGroup()
        sources = [SIGINT, SIGTERM].map { [received] number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { @Sendable in
                if received.note(number) { onFirst() } else { onSecond() }
            }
            listening.enter()
            source.setRegistrationHandler { @Sendable in listening.leave() }
            source.resume()
            return source
        }
        await withCheckedContinuation { ready in
            listening.notify(queue: .global()) { ready.resume() }
        }
    }

    /// The exit code that the first signal asks for; nil while none has come.
    var status: ExitStatus? { received.first.map { $0 == SIGINT ? .interrupted : .terminated } }

    /// Stops listening.
    func end() { for source in sources { source.cancel() } }
}
