internal import NewsletterCore

// What a run tells those who listen; where nobody does, nothing is made.

extension MailingRun {
    /// Tells what does not stand in the ledger.
    func tell(_ event: @autoclosure () -> MailingEvent, at now: Timestamp) {
        options.listener?.hear([event()], at: now)
    }

    /// Tells that the relay takes nothing for now.
    func tellOfRest(_ throttle: Throttle) {
        options.onRest(throttle)
        tell(.throttled(throttle), at: calendar.now)
    }

    /// Tells what a commit that has returned has brought.
    func tell(
        _ changes: [LedgerChange], claims: [Delivery] = [], at now: Timestamp,
        _ told: inout ThrottlesTold
    ) {
        guard let listener = options.listener else { return }
        var events = changes.compactMap { MailingEvent($0) }
        if changes.contains(where: \.isThrottled) {
            events += told.news(of: queue, at: effects.uptime())
        }
        events += claims.map { .claimed($0) }
        if !events.isEmpty { listener.hear(events, at: now) }
    }
}

/// Which throttles have been told, so that each is told once.
struct ThrottlesTold {
    /// When each ends, by its domain; that of the relay under an empty name.
    private var ends: [String: Duration] = [:]
    private var restEnd = Duration.zero

    /// What has been throttled since, or for longer than was told.
    mutating func news(of queue: DeliveryQueue, at now: Duration) -> [MailingEvent] {
        if let rest = queue.rest {
            defer { restEnd = max(restEnd, now + rest.left) }
            // The clock runs on between two looks at the same rest.
            return now + rest.left > restEnd + .seconds(1) ? [.resting(rest)] : []
        }
        return queue.throttles.compactMap { throttle in
            let end = now + throttle.left
            let known = ends[throttle.domain ?? ""] ?? .zero
            ends[throttle.domain ?? ""] = max(known, end)
            return end > known + .seconds(1) ? .throttled(throttle) : nil
        }
    }
}

extension LedgerChange {
    /// Whether the reply was no word on the mail, but on how many come.
    fileprivate var isThrottled: Bool {
        switch self {
        case .deferred(_, _, let reply), .refusedForUs(_, let reply):
            ReplyMeaning(reply).replyClass.isThrottling
        default: false
        }
    }
}
