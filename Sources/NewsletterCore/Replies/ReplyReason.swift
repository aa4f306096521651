/// Why a mail was refused; bounces use the same words.
public enum ReplyReason: String, Hashable, Sendable, CaseIterable {
    // About the address.
    case noSuchMailbox = "no-such-mailbox"
    case mailboxDisabled = "mailbox-disabled"
    case noSuchDomain = "no-such-domain"
    case moved
    // About its moment.
    case mailboxFull = "mailbox-full"
    case tryLater = "try-later"
    case expired
    case system
    // About us.
    case blocked, spam, content, authentication, rate
    case tooLarge = "too-large"
    case relaying
    // About what nobody knows.
    case unknown
}

/// Whether a refusal is meant for good.
public enum ReplyKind: String, Hashable, Sendable, CaseIterable {
    /// For good.
    case hard
    /// It may pass.
    case soft
}

/// Whom a refusal concerns, and so who slows down or waits.
public enum ReplyRoute: String, Hashable, Sendable, CaseIterable {
    /// Everything that goes over this relay.
    case relay
    /// Everything of this sender: its address, its domain, its mail.
    case sender
    /// The mails to the recipient's domain.
    case domain
    /// Nobody else.
    case recipient
}

/// What whoever sends can change so that a relay takes the mail.
public enum ReplyRemedy: String, Hashable, Sendable, CaseIterable {
    /// User name and password: missing, or not the right ones.
    case login
    /// TLS, which the relay asks for.
    case encryption
    /// A full host name in EHLO.
    case helloName
    /// Fewer mails a day, an hour or a second.
    case rate
    /// The sender's address or return path, which the login does not own or the relay not know.
    case sender
    /// SPF, DKIM, DMARC or the reverse name of the address that sends.
    case domainRecords
    /// The list that names the address that sends, or its owner.
    case reputation
    /// What stands in the mail, or how large it is.
    case content
}
