internal import Dispatch
internal import NewsletterCore

extension [Delivery] {
    /// The mails of the deliveries, in order, made on all cores: a signature takes a quarter
    /// of a millisecond, and that is most of the cost of a mail.
    ///
    /// Throws what the rendering of the first that failed threw.
    func rendered(
        at now: Timestamp, by render: @escaping MailingRun.Rendering
    ) throws -> [OutgoingMail] {
        guard count > 1 else { return try map { try render($0, now) } }
        let results = [Result<OutgoingMail, any Error>](unsafeUninitializedCapacity: count) {
            buffer, initialized in
            nonisolated(unsafe) let places = buffer.baseAddress!
            DispatchQueue.concurrentPerform(iterations: count) { index in
                let result = Result { try render(self[index], now) }
                (places + index).initialize(to: result)
            }
            initialized = count
        }
        return try results.map { try $0.get() }
    }
}
