package import NewsletterCore

/// What people wish for by the links of their mails, and the requests that come of it.
///
/// ```swift
/// guard try store.wishes.record(wish, atMost: 20) else { … }     // too many of theirs today
/// for wish in try store.wishes.all() { try store.wishes.fulfil(wish, as: request, mail) }
/// ```
package protocol LinkWishes: Sendable {
    // MARK: - Wishes

    /// Records a wish; false where there were too many of its kind by the same person in a day.
    ///
    /// It is durable when this returns.
    func record(_ wish: LinkWish, atMost most: Int) throws -> Bool

    /// The wishes of which the list has still to be asked, the oldest first.
    func all() throws -> [LinkWish]

    /// Whether a wish has still to be seen to.
    func isWaiting(_ id: SubscriberID) throws -> Bool

    /// A wish has been seen to: it goes, and what comes of it is there, at once.
    func fulfil(_ wish: LinkWish, as request: JoinRequest?, _ mail: OutboxMail?) throws

    // MARK: - Requests by a link to what is held

    /// Records a request of somebody; false where there were too many of the kind in a day.
    ///
    /// Where it is to be erased, the link by which it was asked for is void from then on.
    func record(_ request: JoinRequest, atMost most: Int) throws -> Bool

    /// Records requests and mails that a command has handed over; those that are there already
    /// stay as they are.
    func take(_ requests: [JoinRequest], _ mails: [OutboxMail]) throws

    /// Lays mails of a request into the outbox and notes that it waits for its owner.
    func send(_ mails: [OutboxMail], of request: SubscriberID) throws

    /// Records that a request is taken back by a link of its mail; false where that is too late.
    func takeBack(_ id: SubscriberID) throws -> Bool
}

extension LinkWishes {
    /// A wish has been seen to, and nothing, or a request or mail, comes of it.
    package func fulfil(_ wish: LinkWish, as request: JoinRequest? = nil) throws {
        try fulfil(wish, as: request, nil)
    }
}
