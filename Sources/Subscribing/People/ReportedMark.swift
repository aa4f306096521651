package import NewsletterCore

/// What a report that came back told the list of somebody.
package struct ReportedMark: Hashable, Sendable {
    package var subscriber: SubscriberID
    /// The address that the report was about; nil leaves those alone who were removed.
    package var address: EmailAddress?
    /// What was noted.
    package var note: String
    /// The origin under which it was recorded, which no other report has.
    package var cause: Origin

    package init(
        subscriber: SubscriberID, address: EmailAddress?, note: String, cause: Origin
    ) {
        self.subscriber = subscriber
        self.address = address
        self.note = note
        self.cause = cause
    }
}
