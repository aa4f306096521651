package import NewsletterCore

/// What somebody typed into a form to join, checked for its form alone.
package struct JoinWish: Hashable, Sendable {
    package var address: EmailAddress
    package var lists: [ListName]
    package var name: String?
    package var language: String
    /// Where the form stood.
    package var page: String
    /// The words that were agreed to.
    package var wording: String
    /// Of the reader, cut; nil where it cannot be known.
    package var network: String?
    /// What came with a form of ours; nil where nothing did.
    package var formToken: String?
    /// Whether something else about it looks like a program.
    package var isSuspicious: Bool

    package init(
        address: EmailAddress, lists: [ListName], name: String? = nil, language: String,
        page: String, wording: String, network: String? = nil, formToken: String? = nil,
        isSuspicious: Bool = false
    ) {
        self.address = address
        self.lists = lists
        self.name = name
        self.language = language
        self.page = page
        self.wording = wording
        self.network = network
        self.formToken = formToken
        self.isSuspicious = isSuspicious
    }
}

/// What somebody who asked to join is answered: the same whoever they are.
package enum JoinAnswer: Hashable, Sendable {
    /// A mail is on its way, where one is to be; the receipt leads to the page for its digits.
    case taken(receipt: String)
    /// One more button has to be pressed, on the page to which the receipt leads.
    case oneMoreStep(receipt: String)
    /// Too many came from the same network.
    case tooMany
}

/// What the page behind a receipt is about.
package enum ReceiptStanding: Hashable, Sendable {
    /// One more button has to be pressed.
    case held
    /// A mail is on its way, where one is to be.
    case taken
}

/// What digits are answered.
package enum CodeAnswer: Hashable, Sendable {
    /// They were right; the token leads to the page that says so.
    case confirmed(token: String)
    case wrong
    case tooMany
    /// The receipt leads nowhere any more.
    case unknown
}

/// What the page to confirm is about.
package enum ConfirmationStanding: Hashable, Sendable {
    case waiting([ListName])
    case confirmed([ListName])
}
