extension ReplyPhrases {
    // MARK: - The recipient

    /// Nobody has this address.
    static let unknownMailbox = PhraseSet([
        "user unknown", "unknown user", "no such user", "no such mailbox", "no such recipient",
        "no such address", "no such account", "no such person", "no such local", "no such email",
        "unknown recipient", "recipient unknown", "unknown address", "address unknown",
        "unknown mailbox", "mailbox unknown", "unknown local part", "unknown account",
        "mailbox not found", "mailbox ~ not found", "user not found", "user ~ not found",
        "user not known", "user not exist", "recipient not found", "recipient address not found",
        "address not found", "account not found", "recipnotfound", "recipientnotfound",
        "exrecipnotfound", "does not exist", "doesnt exist", "do not exist", "dont exist",
        "not a known user", "not a valid user", "not a valid mailbox", "not a valid recipient",
        "no mailbox here", "no mailbox by", "no mailbox with", "no user here", "no account by",
        "invalid mailbox", "invalid recipient", "invalid user", "invalid recipients",
        "recipient invalid", "invalid address", "invalid email address", "not our customer",
        "no longer exists", "user ~ unknown", "recipient ~ unknown", "mailbox ~ unknown",
        "unrouteable address", "unroutable address", "unknown in ~ table", "addressee unknown",
        "doesnt have a ~ account", "does not have a ~ account", "doesnt have an account",
        "does not have an account", "not known here", "unknown here", "dd this user",
        "bad destination mailbox", "not listed in ~ directory", "not listed in ~ address book",
        "unknown or illegal alias", "unknown alias", "has no mailbox", "adresse inconnue",
        "utilisateur inconnu", "destinataire invalide", "empfänger unbekannt", "benutzer unbekannt",
        "benutzer nicht bekannt", "utente sconosciuto", "usuario desconocido",
    ])

    /// What says no more than that a mailbox cannot be had; it counts in the reply to RCPT.
    static let unavailableMailbox = PhraseSet([
        "mailbox unavailable", "mailbox not available", "mailbox is unavailable",
        "recipient unavailable", "address rejected", "recipient address rejected",
        "recipient rejected",
    ])

    /// The mailbox is there, and closed.
    static let disabledMailbox = PhraseSet([
        "mailbox ~ disabled", "user ~ disabled", "recipient ~ disabled", "address ~ disabled",
        "mailbox ~ inactive", "user ~ inactive", "recipient ~ inactive", "address ~ inactive",
        "inactive user", "inactive mailbox", "inactive email address", "disabled recipient",
        "disabled address", "disabled mailbox", "mailbox ~ suspended", "user ~ suspended",
        "recipient ~ suspended", "mailbox ~ locked", "user ~ locked", "mailbox ~ closed",
        "mailbox ~ expired", "mailbox ~ deactivated", "user ~ deactivated", "address ~ deactivated",
        "mailbox ~ discontinued", "address ~ discontinued", "mailbox ~ abandoned",
        "mailbox ~ no longer", "user ~ no longer", "address ~ no longer", "recipient ~ no longer",
        "no longer accepts mail", "no longer works here",
    ])

    /// The same of an account, which in the reply to RCPT is the recipient's, else ours.
    static let disabledAccount = PhraseSet([
        "account ~ disabled", "account ~ inactive", "account ~ suspended", "account ~ locked",
        "account ~ closed", "account ~ deleted", "account ~ expired", "account ~ deactivated",
        "account ~ discontinued", "account ~ terminated", "account ~ abandoned",
        "account ~ no longer", "account ~ not been used", "inactive account", "disabled account",
    ])

    /// A mailbox or group that takes mail of some senders only.
    static let restricted = PhraseSet([
        "resolver rst authrequired",
        "resolver rst authenticationrequired", "resolver rst notauthorized",
        "sendernotauthenticatedforgroup", "delivery restriction", "mailing list expansion",
        "only accepts messages from", "only accepts mail from", "accepts mail only from",
        "members only", "only members", "not allowed to post", "permission to post",
        "rejected by recipient", "rejected by recipients", "rejected by the recipient",
        "recipients personal", "recipient does not want", "refused by the recipient",
    ])

    /// The domain takes no mail, or is none.
    static let noDomain = PhraseSet([
        "host unknown", "unknown host", "domain not found", "no such domain", "unknown domain",
        "domain does not exist", "domain doesnt exist", "host not found", "nxdomain", "no mx",
        "no mx record*", "domain has no", "does not accept mail", "doesnt accept mail",
        "all relevant mx records", "name service error", "host or domain name not found",
        "bad destination system", "illegal host domain", "domain isnt", "invalid domain",
        "does not resolve", "unresolvable", "lookup of domain failed",
    ])

    /// The mailbox has another address now; it is never followed.
    static let moved = PhraseSet([
        "has moved", "mailbox moved", "user moved", "address has changed", "new address is",
    ])
}
