extension ReplyPhrases {
    // MARK: - Our sender, our standing, our content

    /// The sender's address.
    static let sender = PhraseSet([
        "sender rejected", "sender address rejected", "sender denied", "sender refused",
        "sender verify", "sender verification", "sender blocked", "sender is blocked",
        "sender not allowed", "sender not authorized", "sender unknown", "unknown sender",
        "invalid sender", "sender invalid", "sender domain", "senders domain", "sending domain",
        "envelope sender", "sender address", "senders address", "from address", "return path",
        "reverse path", "mail from", "not owned by user", "not owned by", "sender ~ not verified",
        "address is not verified", "identities failed", "not verified ~ identities",
        "domain not verified", "domain is not verified", "not a verified", "unverified ~ sender",
        "unverified address", "unverified domain", "send as", "sendasdenied*",
        "not allowed to send from", "not authorized to send", "not allowed to send",
        "not permitted to send", "bad sender", "bad senders*", "sender ~ disabled",
        "sender suspended", "senders account", "your account", "sender ~ policy", "spoofed",
        "spoofing", "domain of sender", "outgoing mail", "outgoing ~ suspen*", "forged sender",
        "from header", "sender mismatch", "from field", "your domain", "message sending",
        "mail sending", "sending suspended", "sending ~ disabled", "authorized sender",
        "restricted sender*",
    ])

    /// Lists of those who may not send.
    static let blocklist = PhraseSet([
        "blacklist*", "blocklist*", "block list*", "black list*", "black listed", "blacklisting",
        "block listed", "denylist*", "deny list*", "rbl", "rbls", "dnsbl", "rhsbl", "dnsrbl",
        "blocked using", "listed by", "host listed in", "address listed in", "ip listed in",
        "listed at", "listed on", "is listed", "are listed", "spamhaus", "spamcop",
        "barracudacentral", "barracuda ~ reputation", "uceprotect*", "sorbs", "surbl", "uribl",
        "invaluement", "senderscore", "sender score", "truncate", "psbl", "abusix", "reputation",
        "reputations", "mailspike", "ip address is blocked", "ip is blocked", "your ip",
        "ip address ~ blocked", "ip ~ banned", "ip address ~ blacklisted", "your network", "s3150",
        "s3140", "proofpoint dynamic reputation", "cloudmark", "trustedsource", "poor reputation",
        "bad reputation", "banned ~ list", "banned sending ip", "banned ip",
    ])

    /// SPF, DKIM, DMARC, reverse names.
    static let domainRecords = PhraseSet([
        "spf", "dkim", "dmarc", "ptr", "reverse dns", "reverse hostname", "reverse host name",
        "reverse name", "reverse lookup", "reverse mapping", "rdns", "fcrdns", "arc",
        "authentication checks", "authentication results", "sender id", "unauthenticated email",
        "unauthenticated mail", "required authentication level", "email authentication", "dns mx",
        "null mx", "domain alignment", "not aligned", "is unauthenticated", "hostname lookup",
        "no valid mx", "missing mx",
    ])

    /// A client that is refused for now because of its name or standing, on which no wait helps.
    static let rejectedClient = PhraseSet([
        "client host rejected", "client host blocked", "blocked using", "no ptr", "no reverse dns",
        "cannot find your hostname", "cannot find your reverse hostname", "invalid reverse dns",
    ])

    /// What is said for now while nothing has been found against us: greylisting, and checks that
    /// did not come to an end.
    static let undecided = PhraseSet([
        "greylist*", "graylist*", "grey list*", "gray list*", "grey listed", "gray listed",
        "greylisting", "postgrey", "antispam", "anti spam", "in progress",
        "temporarily unavailable",
        "filter unavailable", "scanner unavailable", "timed out", "timeout", "temporary failure",
        "temporary error", "temporarily unable", "temperror", "lookup failure", "lookup error",
        "internal error", "could not complete", "could not be checked", "could not be scanned",
        "could not check", "unable to check", "unable to scan", "unable to verify", "deferred by",
    ])

    /// Words of blocking that name no list.
    static let blocked = PhraseSet([
        "client host rejected", "client host blocked", "blocked", "is blocked", "banned", "policy",
        "policies", "prohibited", "aup*", "ou 00*", "sc 00*", "not accepted from",
        "refused to talk", "will not accept", "access denied due", "abuse", "complaints",
        "user complaints", "suspicious", "suspended ~ sending", "administrative*", "local policy",
        "security reasons", "ip address ~ rejected", "connection refused", "client rejected",
        "host rejected", "network ~ blocked", "mail rejected", "firewall", "message refused",
        "message rejected", "message was rejected", "rejected by", "not accepting mail from",
        "not accept mail from", "refused by", "filtered", "restricted", "violat*", "untrusted",
        "dynamic ip", "dynamic address", "dynamically assigned", "reject due to",
        "transaction failed", "requested action aborted", "service unavailable", "service refused",
        "5rbl", "mails from", "mail from your", "email from your", "not rfc",
    ])

    /// Mail that nobody asked for.
    static let spam = PhraseSet([
        "spam", "spamming", "spammer", "spammy", "spamassassin", "antispam", "junk", "junkmail",
        "ube", "uce", "unsolicited", "bulk mail", "bulk email", "score",
    ])

    /// What stands in the mail.
    static let content = PhraseSet([
        "virus", "viruses", "malware", "phish*", "infected", "attachment*", "content", "contents",
        "message contains", "contains a url", "contains url*", "links in", "url in", "urls in",
        "url listed", "header*", "malformed", "mime", "illegal", "invalid message", "message body",
        "subject line", "rfc 5322", "rfc 2822", "rfc5322", "rfc2822", "duplicate header",
        "date header", "signature", "signatures", "dangerous", "potential security issue",
        "message format", "bare lf", "bare newline", "bare cr", "line too long", "lines too long",
        "line length",
    ])

    /// A mail that is too large for anybody.
    static let tooLarge = PhraseSet([
        "message too big", "message too large", "message is too large", "message is too big",
        "message size exceeds", "message size", "message exceeds", "exceeds ~ size", "size exceeds",
        "maximum message size", "max message size", "fixed maximum", "mail too big",
        "mail too large", "data size exceeds", "message file too big", "maximum size", "max size",
        "size limit", "larger than", "too large", "too big",
    ])
}
