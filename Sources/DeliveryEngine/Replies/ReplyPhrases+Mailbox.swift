extension ReplyPhrases {
    // MARK: - The recipient

    /// Nobody has this address.
    static let unknownMailbox = PhraseSet([
        "user unknown", "unknown user", "no such user", "no such mailbox", "no such recipient",
        "no such address", "no such account", "no such person", "no such local user",
        "no such local", "no such email", "unknown recipient", "recipient unknown",
        "unknown address", "address unknown", "unknown mailbox", "mailbox unknown",
        "unknown local part", "unknown local", "unknown account", "mailbox not found",
        "mailbox ~ not found", "user not found", "user ~ not found", "recipient not found",
        "recipient address not found", "address not found", "account not found",
        "recipnotfound", "recipientnotfound", "exrecipnotfound", "does not exist", "doesnt exist",
        "do not exist", "not exist",
        "not a known user", "not a valid user", "not a valid mailbox", "not a valid recipient",
        "not a valid email", "no mailbox", "no mailbox here", "no user", "no account",
        "invalid mailbox", "invalid recipient", "invalid user", "invalid recipients",
        "recipient invalid", "invalid address", "invalid email address", "is not a user",
        "not our customer", "no longer exists", "user ~ unknown", "recipient ~ unknown",
        "mailbox ~ unknown", "account ~ does not exist", "unrouteable address",
        "unroutable address", "unknown in ~ table", "recipient table", "addressee unknown",
        "doesnt have a", "does not have a", "not known here", "unknown here",
        "recipient rejected", "recipient does", "dd this user", "bad destination mailbox",
        "user doesnt", "not listed in ~ directory",
        "unknown or illegal alias", "unknown alias", "isnt a valid", "utilisateur inconnu",
        "adresse inconnue", "adresse d au moins un destinataire invalide", "ofr* 416",
        "destinataire invalide", "empfänger unbekannt", "benutzer unbekannt",
        "utente sconosciuto", "usuario desconocido", "is not valid", "has no mailbox",
    ])

    /// What says no more than that a mailbox cannot be had; it counts in the reply to RCPT.
    static let unavailableMailbox = PhraseSet([
        "mailbox unavailable", "mailbox not available", "mailbox is unavailable",
        "recipient unavailable", "address rejected", "recipient address rejected",
    ])

    /// The mailbox is there, and closed.
    static let disabledMailbox = PhraseSet([
        "account disabled", "account is disabled", "account ~ disabled", "mailbox disabled",
        "mailbox is disabled", "mailbox ~ disabled", "user disabled", "user ~ disabled",
        "recipient disabled", "address disabled", "account inactive", "account is inactive",
        "account ~ inactive", "mailbox inactive", "mailbox is inactive", "user inactive",
        "user is inactive", "inactive user", "inactive mailbox", "inactive account",
        "account suspended", "mailbox suspended", "user suspended", "user is suspended",
        "recipient suspended", "account is locked", "mailbox is locked", "account expired",
        "account ~ suspended", "mailbox is suspended", "mailbox ~ suspended",
        "no longer active", "no longer valid", "no longer available", "no longer in use",
        "no longer accepts", "no longer receiv*", "no longer with", "no longer works",
        "no longer on", "account closed", "account is closed", "account ~ closed",
        "account ~ deleted", "mailbox closed", "deactivated", "discontinued",
        "not been used", "account that you tried to reach is disabled", "terminated",
        "abandoned", "ofr* 417", "disabled recipient", "disabled address", "is disabled",
    ])

    /// A mailbox or group that takes mail of some senders only.
    static let restricted = PhraseSet([
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
        "domain does not exist", "domain doesnt exist", "host not found", "nxdomain",
        "no mx", "no mx record*", "domain has no", "does not accept mail", "doesnt accept mail",
        "all relevant mx records", "name service error", "host or domain name not found",
        "bad destination system", "illegal host domain", "domain isnt", "invalid domain",
        "does not resolve", "unresolvable", "lookup of domain failed",
    ])

    /// The mailbox has another address now; it is never followed.
    static let moved = PhraseSet([
        "has moved", "mailbox moved", "user moved", "address has changed", "new address is",
    ])
}
