public import DeliveryEngine

/// What a ``Transport`` promises to its feed, whichever way it carries mails: to a relay, into
/// files, or nowhere.
public enum TransportContract {
    /// Every promise; the transport is one whose relay takes every mail.
    public static let clauses: [AsyncClause<any Transport>] = answering + ending

    // MARK: - Answering

    private static let answering: [AsyncClause<any Transport>] = [
        AsyncClause("every mail is answered once, with what became of it") { transport in
            let feed = MailFeed(OutgoingMail.samples(50))
            try await transport.deliver(from: feed)
            try checkAllTaken(feed, 50)
        },
        AsyncClause("mails that come late are carried, too") { transport in
            let feed = MailFeed(OutgoingMail.samples(10), holdingAfter: 3)
            async let delivery: Void = transport.deliver(from: feed)
            await feed.answers(3)
            feed.release()
            try await delivery
            try checkAllTaken(feed, 10)
        },
        AsyncClause("it delivers from one feed after another") { transport in
            for count in [3, 0, 5] {
                let feed = MailFeed(OutgoingMail.samples(count))
                try await transport.deliver(from: feed)
                try checkAllTaken(feed, count)
            }
        },
    ]

    // MARK: - Ending

    private static let ending: [AsyncClause<any Transport>] = [
        AsyncClause("a feed without mails ends at once") { transport in
            let feed = MailFeed([])
            try await transport.deliver(from: feed)
            try checkAllTaken(feed, 0)
        },
        AsyncClause("a feed that is stopped ends, and what was taken is answered") { transport in
            let feed = MailFeed(OutgoingMail.samples(10), holdingAfter: 3)
            async let delivery: Void = transport.deliver(from: feed)
            await feed.answers(3)
            feed.stop()
            try await delivery
            try checkAllTaken(feed, 3)
        },
        AsyncClause("a task that is cancelled ends, and what was taken is answered") { transport in
            let feed = MailFeed(OutgoingMail.samples(10), holdingAfter: 3)
            let delivery = Task { try await transport.deliver(from: feed) }
            await feed.answers(3)
            delivery.cancel()
            let outcome = await delivery.result
            try ContractBreach.unless(throwsCancellation(outcome), "it ended with \(outcome)")
            try checkAllTaken(feed, 3)
        },
    ]

    private static func throwsCancellation(_ outcome: Result<Void, any Error>) -> Bool {
        if case .failure(is CancellationError) = outcome { true } else { false }
    }

    /// So many mails were answered, each once, and each was taken.
    private static func checkAllTaken(_ feed: MailFeed, _ count: Int) throws {
        let answered = feed.answered
        try ContractBreach.unless(
            answered.count == count && Set(answered).count == count, "answered: \(answered)")
        try ContractBreach.unless(
            feed.left.count == count && Set(feed.left) == Set(answered),
            "stored as left: \(feed.left)")
        for id in answered {
            try ContractBreach.unless(feed.hasStoredAnswer(to: id), "\(id): no answer is stored")
        }
        for (id, result) in feed.results {
            guard case .accepted = result else {
                throw ContractBreach(description: "\(id) finished as \(result)")
            }
        }
    }
}

extension MailFeed {
    /// Waits until so many mails are answered.
    fileprivate func answers(_ count: Int) async {
        while answered.count < count { await Task.yield() }
    }
}
