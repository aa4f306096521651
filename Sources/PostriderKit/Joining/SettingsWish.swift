package import NewsletterCore

/// What somebody wants by the link of a mail, besides leaving and a pause.
package enum SettingsWish: Hashable, Sendable {
    /// A fresh link to what is held of them, by mail.
    case settings
    /// Back after leaving; a mail asks them to confirm it.
    case comeBack
    case join(ListName)
    /// Mail in another language, BCP 47.
    case language(String)
}

/// Where somebody stood who wished for something.
package struct SettingsPlace: Hashable, Sendable {
    /// The page's address, without a token.
    package var address: String
    /// Of the page, BCP 47.
    package var language: String
    /// The words that were agreed to.
    package var wording: String
    /// Of the reader, cut; nil where it cannot be known.
    package var network: String?

    package init(
        address: String, language: String, wording: String = "", network: String? = nil
    ) {
        self.address = address
        self.language = language
        self.wording = wording
        self.network = network
    }
}

/// Whose data a fresh link opens.
package struct SettingsHolder: Hashable, Sendable {
    package var subscriber: SubscriberID
    package var address: EmailAddress

    package init(subscriber: SubscriberID, address: EmailAddress) {
        self.subscriber = subscriber
        self.address = address
    }
}

/// What a page is about to which a mail on a change of address, or on erasing, leads.
package enum MailedStanding: Hashable, Sendable {
    /// A new address waits to be confirmed.
    case newAddress
    /// It was.
    case movedIn
    /// A change of address can be kept from coming, or be taken back; the new one is masked.
    case moving(to: String)
    case kept
    /// Everything is to be erased, which can be cancelled.
    case erasing
    case cancelled
}
