public import DeliveryEngine
public import NewsletterCore
internal import Synchronization

/// A transport that sends nothing: it stores what would leave, answers as it was told, and keeps
/// what it was given.
public final class RecordingTransport: Transport {
    /// What becomes of a mail; nil loses the connection before the dot.
    public typealias Answer = @Sendable (OutgoingMail) -> TransportResult

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

    /// Takes every mail and answers as it was told.
    public func deliver(from feed: any DeliveryFeed) async throws {
        let slip = Slip()
        feed.attach(slip)
        if let failure { throw failure }
        var emptyHands = 0
        while true {
            try Task.checkCancellation()
            let supply = feed.take(room: 4)
            if !supply.mails.isEmpty, let error = nextOpeningError() {
                for mail in supply.mails { tell(mail, .notSent("no connection"), feed) }
                throw error
            }
            for mail in supply.mails { await carry(mail, feed) }
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

    private func carry(_ mail: OutgoingMail, _ feed: any DeliveryFeed) async {
        let result = answer(mail)
        // Who is asked for the mail waits for nobody, and others get on.
        await Task.yield()
        if case .refused(let reply) = result, reply.command != .dot {
            return tell(mail, result, feed)
        }
        if case .notSent = result { return tell(mail, result, feed) }
        guard feed.departures.left(mail.attempt, over: 0) == .mayLeave else {
            return tell(mail, .notSent("it may not leave"), feed)
        }
        sent.withLock { $0.append(mail) }
        tell(mail, result, feed)
    }

    private func tell(_ mail: OutgoingMail, _ result: TransportResult, _ feed: any DeliveryFeed) {
        let moment = clock?.now ?? Timestamp(milliseconds: 0)
        feed.departures.answered(mail.attempt, DepartureAnswer(result, at: moment))
        feed.report([.finished(mail.id, result)])
    }
}

/// What a feed says to a transport that gives nothing back.
private final class Slip: TransportControl {
    func takeBack(_ ids: [DeliveryID]) {}
    func wake() {}

    func pause() async { try? await Task.sleep(for: .microseconds(200)) }
}

/// A transport that is cancelled while the end of one mail has left: only then it tells.
public final class LastWordsTransport: Transport {
    private let hasBegun: AsyncStream<Void>.Continuation

    /// Makes a transport that ends the stream when the first mail has left.
    public init(hasBegun: AsyncStream<Void>.Continuation) { self.hasBegun = hasBegun }

    /// Takes what there is, lets one leave, and waits to be cancelled.
    public func deliver(from feed: any DeliveryFeed) async throws {
        let slip = Slip()
        feed.attach(slip)
        var mails: [OutgoingMail] = []
        while mails.isEmpty {
            mails = feed.take(room: 4).mails
            await slip.pause()
        }
        _ = feed.departures.left(mails[0].attempt, over: 0)
        hasBegun.finish()
        while !Task.isCancelled { await slip.pause() }
        let moment = Timestamp(milliseconds: 0)
        for (index, mail) in mails.enumerated() {
            let result: TransportResult = index == 0 ? .inDoubt("stopped") : .notSent("stopped")
            feed.departures.answered(mail.attempt, DepartureAnswer(result, at: moment))
            feed.report([.finished(mail.id, result)])
        }
        try Task.checkCancellation()
    }
}
