internal import Dispatch
internal import MailFormat
internal import NewsletterCore

/// Makes the mails of a run on threads of its own and lays them on the desk, so that a commit
/// waits for no mail.
final class RenderingRoom: Sendable {
    /// A mail that takes longer, as a signed one does, is worth waking another core for.
    private static let worthACore = Duration.microseconds(50)

    private let render: MailingRun.Rendering
    private let desk: DispatchDesk
    private let uptime: @Sendable () -> Duration
    /// One batch after the other, which keeps the order of the claims.
    private let batches = DispatchQueue(label: "postrider.rendering")

    init(
        _ render: @escaping MailingRun.Rendering, onto desk: DispatchDesk,
        uptime: @escaping @Sendable () -> Duration
    ) {
        self.render = render
        self.desk = desk
        self.uptime = uptime
    }

    /// Has the mails of the deliveries made as of a time; a failure ends the run by
    /// ``DispatchDesk/failure``.
    func order(_ deliveries: [Delivery], at now: Timestamp) {
        guard !deliveries.isEmpty else { return }
        batches.async { [self] in
            do { desk.supply(try mails(of: deliveries, at: now)) } catch { desk.fail(error) }
        }
    }

    /// Waits until everything that was ordered is made.
    func finish() { batches.sync {} }

    private func mails(of deliveries: [Delivery], at now: Timestamp) throws -> [OutgoingMail] {
        let begin = uptime()
        let first = try render(deliveries[0], now)
        let rest = deliveries.dropFirst()
        guard rest.count > 1, uptime() - begin > Self.worthACore else {
            return try [first] + rest.map { try render($0, now) }
        }
        return try [first] + Array(rest).mappedOnAllCores { [render] in try render($0, now) }
    }
}

extension [Delivery] {
    /// Throws what the first that failed threw.
    fileprivate func mappedOnAllCores(
        _ transform: @escaping @Sendable (Delivery) throws -> OutgoingMail
    ) throws -> [OutgoingMail] {
        let results = [Result<OutgoingMail, any Error>](unsafeUninitializedCapacity: count) {
            buffer, initialized in
            nonisolated(unsafe) let places = buffer.baseAddress!
            DispatchQueue.concurrentPerform(iterations: count) { index in
                let result = Result { try transform(self[index]) }
                (places + index).initialize(to: result)
            }
            initialized = count
        }
        return try results.map { try $0.get() }
    }
}
