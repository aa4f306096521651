internal import CurlSessions
public import DeliveryEngine
public import NewsletterCore

#if canImport(Glibc)
    internal import Glibc
#endif

/// Carries mails to one relay over connections that libcurl opens, secures and authenticates.
///
/// One thread drives all connections of a run and never blocks on any of them.
public final class CurlTransport: Transport {
    private let relay: RelaySettings
    private let effects: Effects
    private let transcript: RelayTranscript
    private let windows = WindowPermission()

    /// Makes a transport; it connects when there is something to send.
    public init(
        to relay: RelaySettings, effects: Effects, transcript: RelayTranscript = .none
    ) {
        _ = CurlLibrary.isReady
        self.relay = relay
        self.effects = effects
        self.transcript = transcript
    }

    /// Delivers what the feed hands out, on a thread of its own.
    ///
    /// - Throws: ``TransportError``; besides, where the settings ask for no TLS and the relay is
    ///   another machine, before anything is taken from the feed.
    public func deliver(from feed: any DeliveryFeed) async throws {
        guard relay.isSafe else {
            throw TransportError.insecure(
                "\(relay.host):\(relay.port) is not this machine; it needs TLS")
        }
        let switchboard = Switchboard()
        let failure = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DedicatedThread.start { [relay, effects, transcript, windows] in
                    let pool = ConnectionPool(
                        relay: relay.withHelloName(), feed: feed, switchboard: switchboard,
                        effects: effects, transcript: transcript, windows: windows)
                    continuation.resume(returning: pool.run())
                }
            }
        } onCancel: {
            switchboard.cancel()
        }
        if let failure { throw failure }
        try Task.checkCancellation()
    }
}

/// A thread of its own for work that polls, so that Swift's cooperative threads stay free.
private enum DedicatedThread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    static func start(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let work = Unmanaged.passRetained(Work(body)).toOpaque()
        let result = pthread_create(
            &thread, nil,
            { context in
                Unmanaged<Work>.fromOpaque(context!).takeRetainedValue().body()
                return nil
            }, work)
        precondition(result == 0, "the system has no thread left")
        pthread_detach(thread)
    }
}
