package import NewsletterCore

/// What a mail to somebody who joins is about.
package enum JoinMailKind: String, CaseIterable, Sendable {
    /// Asks to confirm.
    case confirm
    /// Tells that they are on the list now.
    case welcome
    /// Tells that they have been on the list.
    case already
    /// Has the link to leave, for somebody who asked for it.
    case link
    /// Has the link to what is held of oneself.
    case settings
    /// Asks somebody who left whether they want to be back.
    case undo
    /// Asks the owner of a new address whether it is theirs.
    case address = "address-change"
    /// Tells the owner of the old one that it was asked for, with a link to keep it.
    case notice = "address-notice"
    /// Tells both that the sender changed it.
    case moved
    /// Tells that everything is to be erased, with a link to cancel.
    case erase
}

/// A mail in the outbox.
package struct OutboxMail: Hashable, Sendable {
    package var kind: JoinMailKind
    package var request: SubscriberID
    /// Whom its links are about.
    package var subscriber: SubscriberID
    package var address: EmailAddress
    package var queuedAt: Timestamp

    package init(
        _ kind: JoinMailKind, request: SubscriberID, subscriber: SubscriberID,
        address: EmailAddress, queuedAt: Timestamp
    ) {
        self.kind = kind
        self.request = request
        self.subscriber = subscriber
        self.address = address
        self.queuedAt = queuedAt
    }
}

/// How the outbox stands.
package struct OutboxTally: Hashable, Sendable {
    package var waiting = 0
    package var sent = 0
    package var failed = 0
    /// How long the oldest that waits has done so, in seconds.
    package var oldestWait = 0.0

    package init() {}
}
