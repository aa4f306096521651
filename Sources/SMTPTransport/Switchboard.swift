internal import CCurl
internal import DeliveryEngine
internal import Synchronization

/// Where other threads leave word for the transport's thread, and wake it.
final class Switchboard: TransportControl {
    /// What has been left since the last look.
    struct Messages {
        var takenBack: [DeliveryID] = []
        var isWoken = false
        var isCancelled = false
    }

    /// Unchecked: of the handle other threads know the address alone, and wake it while it
    /// sleeps, which libcurl allows from any thread.
    private struct State: @unchecked Sendable {
        var messages = Messages()
        var hasMessages = false
        /// The multi handle that sleeps; nil while the thread is awake.
        var sleeper: UnsafeMutableRawPointer?
    }

    private let state = Mutex(State())

    func takeBack(_ ids: [DeliveryID]) { leave { $0.takenBack += ids } }
    func wake() { leave { $0.isWoken = true } }
    func cancel() { leave { $0.isCancelled = true } }

    /// Says that the thread is about to sleep on a handle; false when there is word for it.
    func fallAsleep(on multi: UnsafeMutableRawPointer) -> Bool {
        let address = UInt(bitPattern: multi)
        return state.withLock { state in
            if state.hasMessages { return false }
            state.sleeper = UnsafeMutableRawPointer(bitPattern: address)
            return true
        }
    }

    /// Takes what has been left, the thread being awake; a cancellation stays.
    func collect() -> Messages {
        state.withLock { state in
            state.sleeper = nil
            state.hasMessages = false
            defer { state.messages = Messages(isCancelled: state.messages.isCancelled) }
            return state.messages
        }
    }

    private func leave(_ change: (inout Messages) -> Void) {
        state.withLock { state in
            change(&state.messages)
            state.hasMessages = true
            if let sleeper = state.sleeper { curl_multi_wakeup(sleeper) }
            state.sleeper = nil
        }
    }
}
