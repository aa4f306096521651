/// The phrases of providers and servers, in lower case, without hyphens and apostrophes.
///
/// Each stands once. What they mean is said by the row of ``ReplyTable`` that asks for them.
enum ReplyPhrases {
    // MARK: - How much, how fast

    /// The end of what one connection may carry.
    static let connectionLimit = PhraseSet([
        "in this connection", "in this session", "on this connection", "on this session",
        "for this connection", "for this session", "per connection", "per session",
        "per smtp connection", "per smtp session", "in one session", "in one connection",
        "too many messages ~ connection", "too many messages ~ session",
        "too many mails ~ connection",
        "too many mails ~ session", "too many emails ~ connection", "too many emails ~ session",
        "too many recipients ~ connection", "too many recipients ~ session", "please reconnect",
        "and reconnect", "reconnect to", "session maximum lifetime", "connection maximum lifetime",
        "messages this session", "recipients this session", "messages this connection",
    ])

    /// What 4.5.3 speaks of where it is about a connection.
    static let connection = PhraseSet(["connection", "session"])

    /// The end of what an account may send in an hour or a day.
    static let quota = PhraseSet([
        "daily message limit", "daily message quota", "daily limit", "daily quota",
        "daily sending limit", "daily sending quota", "daily user sending limit",
        "daily user sending quota", "daily smtp relay limit", "daily relay limit",
        "daily smtp relay sending quota", "daily email limit", "daily email quota",
        "daily send* ~ limit", "daily send* ~ quota", "daily relay quota", "daily recipient limit",
        "hourly bounce limit", "daily bounce limit",
        "daily outbound limit", "hourly limit", "hourly quota", "hourly message limit",
        "hourly sending limit", "hourly sending quota", "hourly email limit", "monthly limit",
        "monthly quota", "monthly sending limit", "monthly email limit", "emails per hour",
        "messages per hour", "mails per hour", "recipients per hour", "emails per day",
        "messages per day", "mails per day", "recipients per day", "failures per hour",
        "recipients ~ this hour", "messages ~ this hour", "recipients today", "messages today",
        "emails today", "mails today", "this hour ib*", "relay quota", "relaying quota",
        "sending quota", "send quota", "submission quota", "sender quota", "outbound quota",
        "smtp quota", "submissionquotaexceededexception*", "exceeded ~ sending limit*",
        "reached ~ sending limit*", "exceeded ~ send limit", "reached ~ send limit",
        "over ~ sending limit", "sending limit ~ exceeded", "sending limit ~ reached",
        "sending limits exceeded", "send limit exceeded", "unusual sending activity",
        "outgoing ~ limit exceeded", "plan limit", "not enough credits", "insufficient credits",
        "out of credits", "no credits", "credits exceeded", "not enough credit", "exceeded ~ daily",
        "exceeded ~ hourly", "exceeded ~ monthly", "tageslimit", "stundenlimit",
        "limite quotidienne", "quota journalier", "over quota for sending",
        "outbound message limit", "exceeded ~ outgoing ~ limit", "sending limit*", "send limit*",
        "message limit reached", "message limit exceeded", "email limit reached",
        "email limit exceeded", "mail limit reached", "mail limit exceeded",
    ])

    /// An hour or a day, within which an account may send so much: a quota beside ``amount``.
    static let longPeriod = PhraseSet([
        "per hour", "per day", "per 24 hours", "per 24h", "per 24 hour", "in 24 hours", "in 24h",
        "within 24 hours", "24 hour period", "24 hours period", "24 hour limit", "24h limit",
        "last 24 hours", "past 24 hours", "last hour", "past hour", "in one hour", "in one day",
        "within one hour", "within an hour", "within one day", "messages in ~ hour",
        "messages in ~ hours", "messages in ~ day", "emails in ~ hour", "emails in ~ hours",
        "emails in ~ day", "mails in ~ hour", "mails in ~ hours", "mails in ~ day",
        "recipients in ~ hour", "recipients in ~ hours", "recipients in ~ day", "a day limit",
        "an hour limit", "1 hour limit", "hour limit", "day limit", "for today", "allowed today",
        "limit today",
    ])

    /// How much may be sent.
    static let amount = PhraseSet([
        "limit", "limits", "exceed*", "too many", "too much", "maximum", "max", "allowance",
        "reached",
    ])

    /// A mailbox that is full, not an account that has sent too much.
    static let mailboxFull = PhraseSet([
        "mailbox full", "mailbox is full", "mailbox ~ is full", "mailbox ~ full", "mail box full",
        "inbox is full", "inbox full", "full mailbox", "box is full", "mailfolder is full",
        "out of storage", "mailbox size", "mailbox ~ quota", "mailbox storage", "disk quota",
        "user quota", "users quota", "recipients quota", "recipient quota", "over storage quota",
        "exceeded storage", "storage quota", "storage allocation", "storage space", "storage limit",
        "quota ~ full", "insufficient ~ space ~ mailbox", "not enough storage", "mailbox exceeds",
        "mailbox has exceeded", "mailbox would exceed", "disk space ~ mailbox",
        "has run out of space", "too many messages on the server",
        "too many messages in the mailbox", "speichervolumen", "postfach ist voll", "postfach voll",
        "boite pleine", "boîte pleine", "casella piena", "buzón lleno",
    ])

    /// A quota that may be a mailbox's or an account's: which, the command tells.
    static let someQuota = PhraseSet([
        "over quota", "overquota", "quota exceed*", "exceed* ~ quota", "over ~ quota",
        "quota reached", "quotaexceededexception", "not enough space", "out of quota",
    ])

    /// A rate of everything that we send over this relay.
    static let relayRate = PhraseSet([
        "too many connections", "too many concurrent", "too many simultaneous",
        "trop de connexions", "throttling failure", "sending rate", "sending too fast",
        "messages per second limit", "message rate exceeded", "messages per minute",
        "emails per minute", "emails per second", "messages per second", "try again slower",
        "rate exceeded", "connection rate", "submission rate", "reached its limit",
        "maximum ~ connections", "connections exceeded", "concurrent connections",
        "connection limit", "connection frequency", "too many errors", "too many login",
        "throttled", "throttling", "slow down", "slowdown", "too many messages ~ your",
        "submitted ~ too quickly",
    ])

    /// Some limit, which is one of rate where the reply is 4yz.
    static let someLimit = PhraseSet([
        "limit exceeded", "limits exceeded", "exceeded ~ limit",
    ])

    /// A rate at which one mailbox gets mail.
    static let recipientRate = PhraseSet([
        "user you are trying to contact ~ receiving", "mailbox is receiving", "user is receiving",
        "recipient is receiving", "recipient ~ receiving ~ too", "receiving mail at a rate",
        "receiving mail too quickly", "recipient ~ exceeded ~ rate", "receiving ~ too many",
        "receive limit*", "receiving limit*",
    ])

    /// A rate that the provider of the recipient keeps.
    static let providerRate = PhraseSet([
        "unusual rate", "rp 00*", "ts0*", "tss0*", "ipts0*", "temporarily deferred", "ib007",
        "hcm1", "bs02", "frequency limited", "frequency limit", "rate limit", "rate limited",
        "rate limits", "rate limiting", "ratelimit", "ratelimited", "too quickly", "at a rate",
        "too many messages", "too many mails", "too many emails", "too many recipients",
        "too many message", "too much mail", "too much email", "server busy", "too busy",
        "server too busy", "excessive rate", "excessive volume", "high volume", "too fast",
        "too frequent*", "frequency is limited", "ofr* 104", "lpn* 104", "deferred due to",
        "sends too many", "sending too many", "sent too many", "unexpected volume",
        "deferred policy rate",
    ])

    // MARK: - Our settings

    /// The name in EHLO.
    static let helloName = PhraseSet([
        "helo command rejected", "ehlo command rejected", "need fully qualified hostname",
        "need fully qualified host", "invalid helo", "invalid ehlo", "bad helo", "bad ehlo",
        "helo name", "ehlo name", "helo hostname", "ehlo hostname", "helo argument",
        "ehlo argument", "helo host name", "helo or ehlo", "helo ehlo", "ehlo helo",
        "helo rejected", "ehlo rejected", "helo host", "your helo", "your ehlo", "helo string",
        "invalid name for helo", "helo must", "ehlo must", "helo greeting", "ehlo greeting",
        "syntactically invalid helo", "syntactically invalid ehlo", "helo verification",
        "helo requires", "ehlo requires", "helo is", "ehlo is", "forged helo", "fake helo",
        "improper helo", "no helo", "helo bogus", "helo invalid",
    ])

    /// A relay that takes mail of nobody who has not logged in.
    static let loginNeeded = PhraseSet([
        "authentication required", "authentication is required", "auth required",
        "requires authentication", "require authentication", "must authenticate",
        "need to authenticate", "needs authentication", "authenticate first", "not authenticated",
        "wasnt authenticated", "was not authenticated", "unauthenticated user",
        "unauthenticated sender*", "login required", "please authenticate", "please log in",
        "please login", "turn on smtp auth*", "enable smtp auth*", "smtp auth* is required",
        "without authentication", "client was not authenticated", "authenticate before",
        "use authentication", "use smtp auth*", "not logged in", "pop before smtp",
        "authorization required", "log in before", "auth first", "only authenticated",
        "must be authenticated", "invalid credentials", "credentials invalid",
        "authentication failed", "authentication failure", "smtp auth* needed",
        "anmeldung erforderlich", "authentification requise",
    ])

    /// A relay that does not pass mail on for us.
    static let relaying = PhraseSet([
        "relay access denied", "relaying denied", "relay denied", "relay not permitted",
        "relaying not permitted", "relaying not allowed", "relay not allowed",
        "relaying is not ~ permitted", "relaying is not ~ allowed", "relay is not ~ permitted",
        "relay is not ~ allowed", "not permitted to relay", "not allowed to relay",
        "unable to relay", "cannot relay", "cant relay", "do not relay", "dont relay",
        "does not relay", "will not relay", "wont relay", "relaying disallowed", "relay prohibited",
        "relaying prohibited", "relaying is prohibited", "relay rejected", "relaying rejected",
        "relaying refused", "relay refused", "no relay*", "not authorized to relay",
        "relaying to ~ denied", "relaying mail to", "relay ~ not authorized", "attempt to relay",
        "relay attempt", "open relay", "list of allowed rcpthosts", "we do not relay",
        "relay access", "relaying temporarily", "relay operation", "not a relay",
        "not an open relay", "relaying blocked", "relaying attempt", "third party relay",
        "relay for ~ denied",
    ])

    /// TLS that is missing.
    static let encryption = PhraseSet([
        "issue a starttls", "issue starttls", "starttls required", "starttls is required",
        "encryption required", "encryption needed", "tls required", "tls is required",
        "requires tls", "requires encryption", "must use tls", "starttls first",
        "session encryption is required", "ssl required", "use starttls", "need starttls",
        "starttls command first", "secure connection required", "without encryption",
        "encrypted connection required",
    ])
}
