package import NewsletterCore

/// Looks up what the pages for readers show, without waiting for whoever writes the list.
///
/// It has a look of its own at the list, so that it stands behind nobody, and sees what the intake
/// holds as part of it. All throw an error that is temporary where the list cannot be read now.
package protocol ReaderLookup: Sendable {
    /// Whoever has an identity; nil where nobody has it.
    func reader(_ id: SubscriberID) throws -> ReaderFacts?

    /// What readers see of each list.
    func lists() throws -> [ListName: ListFacts]

    /// How many opt-outs could not be written into the list.
    func setAsideCount() throws -> Int

    /// What was recorded and is not in the list yet, in that order.
    func waiting() throws -> [IntakeEntry]
}

/// What pages for readers go by.
package struct ReaderFacts: Hashable, Sendable {
    package var subscriber: Subscriber
    /// Whether they took leaving back, of which is still to be seen whether that holds.
    package var isReturning = false

    package init(_ subscriber: Subscriber) { self.subscriber = subscriber }
}
