import Foundation

/// SIGHUP: the settings are to be read again.
final class ReloadSignal {
    private let source: any DispatchSourceSignal

    /// Begins to listen, and returns once no signal is missed; the closure is called from any
    /// thread.
    init(_ reload: @escaping @Sendable () -> Void) async {
        let listening = DispatchGroup()
        signal(SIGHUP, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: .global())
        source.setEventHandler { @Sendable in reload() }
        listening.enter()
        source.setRegistrationHandler { @Sendable in listening.leave() }
        source.resume()
        await withCheckedContinuation { ready in
            listening.notify(queue: .global()) { ready.resume() }
        }
    }

    /// Stops listening.
    func end() { source.cancel() }
}
