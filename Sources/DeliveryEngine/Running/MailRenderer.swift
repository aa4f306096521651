internal import Dispatch
internal import MailFormat
internal import NewsletterCore

/// Makes the mails of a run on threads of its own and puts them into the queue, so that a commit
/// waits for no mail.
final class MailRenderer: Sendable {
    /// A mail that takes longer, as a signed one does, is worth waking another core for.
    private static let worthACore = Duration.microseconds(50)

    private let render: MailingRun.Rendering
    private let queue: DeliveryQueue
    private let uptime: @Sendable () -> Duration
    /// One batch after the other, which keeps the order of the claims.
    private let batches = DispatchQueue(label: "postrider.rendering")

    init(
        _ render: @escaping MailingRun.Rendering, onto queue: DeliveryQueue,
        uptime: @escaping @Sendable () -> Duration
    ) {
        self.render = render
        self.queue = queue
        self.uptime = uptime
    }

    /// Has the mails of the deliveries made as of a time; one that cannot be made holds up
    /// nobody else.
    ///
    /// `askedAt` is when it was asked whether they are wanted.
    func order(_ deliveries: [Delivery], at now: Timestamp, askedAt: Duration) {
        guard !deliveries.isEmpty else { return }
        batches.async { [self] in
            var mails: [OutgoingMail] = []
            var unmade: [UnmadeMail] = []
            for result in results(of: deliveries, at: now) {
                switch result {
                case .success(let mail): mails.append(mail)
                case .failure(let mail): unmade.append(mail)
                }
            }
            queue.supply(mails, askedAt: askedAt)
            queue.note(unmade)
        }
    }

    /// Waits until everything that was ordered is made.
    func finish() { batches.sync {} }

    private typealias Rendered = Result<OutgoingMail, UnmadeMail>

    private func results(of deliveries: [Delivery], at now: Timestamp) -> [Rendered] {
        let begin = uptime()
        let first = result(of: deliveries[0], at: now)
        let rest = deliveries.dropFirst()
        guard rest.count > 1, uptime() - begin > Self.worthACore else {
            return [first] + rest.map { result(of: $0, at: now) }
        }
        return [first] + Array(rest).mappedOnAllCores { self.result(of: $0, at: now) }
    }

    private func result(of delivery: Delivery, at now: Timestamp) -> Rendered {
        do {
            var mail = try render(delivery, now)
            mail.attemptNumber = delivery.attemptNumber
            return .success(mail)
        } catch {
            return .failure(UnmadeMail(id: delivery.id, reason: "\(error)"))
        }
    }
}

/// A delivery of which no mail could be made.
struct UnmadeMail: Error, Hashable {
    let id: DeliveryID
    /// What the rendering said.
    let reason: String
}

extension [Delivery] {
    fileprivate func mappedOnAllCores<T>(
        _ transform: @escaping @Sendable (Delivery) -> T
    ) -> [T] {
        [T](unsafeUninitializedCapacity: count) { buffer, initialized in
            // Each turn writes to a place of its own.
            nonisolated(unsafe) let places = buffer.baseAddress!
            DispatchQueue.concurrentPerform(iterations: count) { index in
                (places + index).initialize(to: transform(self[index]))
            }
            initialized = count
        }
    }
}
