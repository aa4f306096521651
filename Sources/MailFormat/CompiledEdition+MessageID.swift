public import NewsletterCore

extension CompiledEdition {
    /// The Message-ID of every mail of this edition to the subscriber, without its angle
    /// brackets; nothing is rendered for it.
    public func messageID(for subscriber: SubscriberID) -> String {
        String(decoding: header.messageID(for: subscriber), as: UTF8.self)
    }
}
