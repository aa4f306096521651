package import MailFormat
package import NewsletterCore

/// What a link that a reader followed names; no database is asked.
package struct ReaderLink: Hashable, Sendable {
    /// The token as it was sealed.
    package var text: String
    package var purpose: Token.Purpose
    /// The list that the link is about; nil for the newsletter.
    package var list: ListName?
    /// The issue in which it stood.
    package var issue: Slug?

    package init(
        text: String, purpose: Token.Purpose, list: ListName? = nil, issue: Slug? = nil
    ) {
        self.text = text
        self.purpose = purpose
        self.list = list
        self.issue = issue
    }
}

/// Why a link is not honoured.
package enum LinkRefusal: Error, Hashable, Sendable {
    /// Malformed, forged, made under a key that is not known, or for something else.
    case unknown
    case expired
}
