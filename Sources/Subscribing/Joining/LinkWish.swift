package import NewsletterCore

/// What somebody wishes for by the link of a mail, whose address the list alone knows.
package struct LinkWish: Hashable, Sendable {
    /// What it is.
    package enum Kind: Hashable, Sendable {
        /// The link to what is held of oneself, by mail.
        case settings
        /// Back after leaving, the newsletter or the wish's list, which a mail has to confirm.
        case comeBack
        /// On a list that everybody may join.
        case join(ListName)
        /// Mail in another language, BCP 47.
        case language(String)
        /// Another name, or none.
        case name(String?)
    }

    /// Random; where a mail has to follow, it becomes the identity of the request.
    package var id: SubscriberID
    package var kind: Kind
    package var subscriber: SubscriberID
    /// The list of which the link was; nil for the newsletter.
    package var list: ListName?
    /// Of the page, BCP 47.
    package var language: String
    package var askedAt: Timestamp
    package var page: String
    /// The words that were agreed to.
    package var wording: String
    /// The network that it came from, cut to what no single machine has.
    package var network: String?

    package init(
        id: SubscriberID, _ kind: Kind, of subscriber: SubscriberID, list: ListName? = nil,
        language: String, askedAt: Timestamp, page: String, wording: String = "",
        network: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.subscriber = subscriber
        self.list = list
        self.language = language
        self.askedAt = askedAt
        self.page = page
        self.wording = wording
        self.network = network
    }
}
