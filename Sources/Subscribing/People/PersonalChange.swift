package import NewsletterCore

/// Something about somebody that is to be otherwise, as they, or somebody for them, say.
package enum PersonalChange: Hashable, Sendable {
    /// Another name, or none.
    case name(String?)
    /// Another language, BCP 47.
    case language(String)
    /// Another address, with what confirmed it; nil where somebody else says so.
    ///
    /// The identity stays, and with it the lists, the history, and the links of earlier mails. Who
    /// had bounced gets mail again; who left, or complained, has done so at any address.
    case address(EmailAddress, by: JoinConfirmation?)
}

/// What became of it.
package enum PersonalChangeOutcome: Hashable, Sendable {
    case done
    /// It was so before.
    case already
    /// Nobody has the identity or the address.
    case unknown
    /// Somebody else has the new address, or it gets no mail.
    case taken
}

/// Who was forgotten, as far as one has to know to see that somebody else was.
package struct ForgettingMark: Hashable, Sendable {
    package var count: Int
    package var latest: Timestamp?

    package init(count: Int, latest: Timestamp?) {
        self.count = count
        self.latest = latest
    }
}
