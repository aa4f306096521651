public import DeliveryEngine
public import NewsletterCore
internal import Synchronization

/// A transport that sends nothing: it asks for every dot, answers as it was told, and keeps
/// what it was given.
public final class RecordingTransport: Transport {
    /// What becomes of a mail; nil loses the connection before the dot.
    public typealias Answer = @Sendable (OutgoingMail) -> TransportResult

    /// Whether a mail whose connection is lost has its permit by then.
    public var asksBeforeItFails: Bool {
        get { asks.withLock { $0 } }
        set { asks.withLock { $0 = newValue } }
    }

    private let asks = Mutex(false)
    private let answer: Answer
    private let failure: TransportError?
    /// What goes wrong before the first mails of a delivery, one a time.
    private let openingErrors: Mutex<[TransportError]>
    private let clock: ManualClock?
    private let sent = Mutex<[OutgoingMail]>([])

    /// Makes a transport that answers by the closure, or fails at once with an error.
    ///
    /// Where there are opening errors, so many connections fail before they carry a mail.
    ///
    /// Where it has a clock, it moves it by the pauses that its feed asks for.
    public init(
        failure: TransportError? = nil, openingErrors: [TransportError] = [],
        clock: ManualClock? = nil,
        answer: @escaping Answer = { _ in
            .accepted(Reply(code: 250, text: "taken", command: .dot))
        }
    ) {
        self.answer = answer
        self.failure = failure
        self.openingErrors = Mutex(openingErrors)
        self.clock = clock
    }

    /// The mails whose dot has left, in order.
    public var mails: [OutgoingMail] { sent.withLock { $0 } }

    /// Takes every mail, asks for its dot, and answers as it was told.
    public func deliver(from feed: any DeliveryFeed) async throws {
        let slip = Slip()
        feed.attach(slip)
        if let failure { throw failure }
        var emptyHands = 0
        while true {
            try Task.checkCancellation()
            let supply = feed.take(room: 4)
            if !supply.mails.isEmpty, let error = nextOpeningError() {
                feed.report(supply.mails.map { .finished($0.id, .notSent("no connection")) })
                throw error
            }
            for mail in supply.mails { await carry(mail, feed, slip) }
            if supply.isLast { return }
            emptyHands = supply.mails.isEmpty ? emptyHands + 1 : 0
            guard supply.mails.isEmpty else { continue }
            await slip.pause()
            // The run may be about to lay something ready: time passes only when it does not.
            if let clock, let pause = supply.pause, emptyHands > 10 {
                clock.advance(by: pause)
                emptyHands = 0
            }
        }
    }

    private func nextOpeningError() -> TransportError? {
        openingErrors.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }

    private func carry(_ mail: OutgoingMail, _ feed: any DeliveryFeed, _ slip: Slip) async {
        let result = answer(mail)
        if case .refused(let reply) = result, reply.command != .dot {
            return feed.report([.finished(mail.id, result)])
        }
        if case .notSent = result, !asksBeforeItFails {
            return feed.report([.finished(mail.id, result)])
        }
        feed.report([.readyToDot(mail.id)])
        guard await slip.isPermitted(mail.id) else {
            return feed.report([.finished(mail.id, .notSent("taken back"))])
        }
        if case .notSent = result {} else { sent.withLock { $0.append(mail) } }
        feed.report([.finished(mail.id, result)])
    }
}

/// The permits that a feed has given.
private final class Slip: TransportControl {
    private let decisions = Mutex<[DeliveryID: Bool]>([:])

    func permit(_ ids: [DeliveryID]) { decide(ids, true) }
    func withdraw(_ ids: [DeliveryID]) { decide(ids, false) }
    func wake() {}

    func isPermitted(_ id: DeliveryID) async -> Bool {
        while true {
            if let decision = decisions.withLock({ $0.removeValue(forKey: id) }) { return decision }
            await pause()
        }
    }

    func pause() async { try? await Task.sleep(for: .microseconds(200)) }

    private func decide(_ ids: [DeliveryID], _ decision: Bool) {
        decisions.withLock { decisions in for id in ids { decisions[id] = decision } }
    }
}

/// A transport that is cancelled while the dot of one mail has left: only then it tells.
public final class LastWordsTransport: Transport {
    private let hasBegun: AsyncStream<Void>.Continuation

    /// Makes a transport that ends the stream when the dot has its permit.
    public init(hasBegun: AsyncStream<Void>.Continuation) { self.hasBegun = hasBegun }

    /// Takes what there is, sends one dot, and waits to be cancelled.
    public func deliver(from feed: any DeliveryFeed) async throws {
        let slip = Slip()
        feed.attach(slip)
        var mails: [OutgoingMail] = []
        while mails.isEmpty {
            mails = feed.take(room: 4).mails
            await slip.pause()
        }
        feed.report([.readyToDot(mails[0].id)])
        _ = await slip.isPermitted(mails[0].id)
        hasBegun.finish()
        while !Task.isCancelled { await slip.pause() }
        feed.report([.finished(mails[0].id, .inDoubt("stopped"))])
        feed.report(mails.dropFirst().map { .finished($0.id, .notSent("stopped")) })
        try Task.checkCancellation()
    }
}
