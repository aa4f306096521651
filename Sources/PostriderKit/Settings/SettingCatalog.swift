import Composing
import DeliveryEngine
import NetworkAddresses
import NewsletterCore

/// The settings of postrider.yml that hold a single value.
struct SettingCatalog: SettingGroup {
    static let standard = SettingCatalog()

    // MARK: - The newsletter

    let newsletterName = Setting(
        required: "newsletter.name", .text, example: "newsletter: {name: My News}",
        "the newsletter's name")
    let newsletterLanguage = Setting(
        "newsletter.language", .text, default: Newsletter.standardLanguage,
        "its language, BCP 47")
    let newsletterURL = Setting(
        "newsletter.url", .webAddress, "its own page, http or https")
    let newsletterTimeZone = Setting(
        "newsletter.time_zone", .timeZone, otherwise: "UTC",
        "by whose clocks a day begins for readers of whom no zone is known, such as `Europe/Berlin`: a pause ends by it"
    )
    let newsletterPostalAddress = Setting(
        "newsletter.postal_address", .text,
        "who sends it, as many laws ask; without it `lint` stops a mailing")

    // MARK: - Mail

    let from = Setting(
        required: "from", .mailbox, example: "from: \"My News <news@example.org>\"",
        "the From mailbox, `\"Name <name@example.org>\"`")
    let replyTo = Setting("reply_to", .mailbox, otherwise: "`from`", "where answers go")
    let returnPath = Setting(
        "return_path", .address, otherwise: "`from`",
        "where bounces go; each mail gets its own `+` part of it")
    let returnPathTag = Setting(
        "return_path_tag", .truth, default: true,
        "`false` sends without the `+` part, for a relay that knows one sender only; a bounce then does not say whose it is"
    )
    let template = Setting(
        "template", .text, default: "classic", "a built-in name, or a folder in Templates/")
    let typography = Setting(
        "typography", .choice, default: Typesetting.plain,
        "`smart` sets straight quotes and double hyphens as each article's language prints them; `plain` leaves them"
    )

    // MARK: - Brand

    let brandLogo = Setting(
        "brand.logo", .text(.path), otherwise: "the name in words",
        "a picture in place of the name at the head of every issue, or its web address")
    let brandLogoDark = Setting(
        "brand.logo_dark", .text(.path), otherwise: "the same logo",
        "the same for dark surroundings")
    let brandWidth = Setting(
        "brand.width", .count(upTo: 600), otherwise: "the file's",
        "how wide the logo is shown, in CSS pixels, 600 and `images.max_width` at most")
    let brandColor = Setting(
        "brand.color",
        SettingForm(.color, "a colour such as \"#1d5b4f\"", parse: Brand.color),
        otherwise: "the template's",
        "the colour of links and bands, in quotes, such as `\"#1d5b4f\"`; where text could not be read in it, in the light or in the dark, the nearest one that can be"
    )
    let brandFont = Setting(
        "brand.font", SettingForm(.text, "names of fonts between commas", parse: Brand.fonts),
        otherwise: "the template's",
        "the fonts of text and headings, such as `Verdana`; a mail brings none along, so the template's own stand in where it is not installed"
    )

    // MARK: - Articles and pictures

    let articlesFollowLinks = Setting(
        "articles.follow_links", .truth, default: false,
        "`true` lets files and folders in Articles/ be links that lead out of the newsroom; what holds secrets or people's data is never read"
    )
    let imagesMode = Setting(
        "images.mode", SettingForm<ImageMode>.choice,
        otherwise:
            "`\(ImageMode.embed.rawValue)`; `\(ImageMode.link.rawValue)` where there is a base",
        "`embed`: the newsroom's own pictures travel in the mail; `link`: readers load them from `images.base_url`"
    )
    let imagesBaseURL = Setting(
        "images.base_url", .webAddress, "where you put the files of Issues/SLUG/images")
    let imagesMaxWidth = Setting(
        "images.max_width", .count("a whole number from 50 to 1200", in: 50...1200),
        default: HTMLWriter.standardImageWidth,
        "the widest that a picture is shown, in CSS pixels, 50 to 1200; \(HTMLWriter.standardImageWidth) is the column of `classic`"
    )
    let imagesDensity = Setting(
        "images.density", .count("1, 2 or 3", in: 1...3), default: 2,
        "pixels of the file for one that is shown, 1 to 3; 2 is sharp on a telephone")
    let imagesFolder = Setting(
        "images.folder", .text(.path),
        "a folder in which pictures are looked for besides the newsroom")

    // MARK: - What is mended in articles

    let cleanUpOddCharacters = Setting(
        .characters,
        "soft hyphens, invisible characters, ligatures and odd spaces of plain text become plain letters"
    )
    let cleanUpRejoinHyphens = Setting(
        .hyphens, "`with- draw` is joined where the joined word is known")
    let cleanUpLeadCapitals = Setting(
        .capitals, "capitals at the head of a paragraph are set in normal case")
    let cleanUpDateAndByline = Setting(
        .metadata, "a date line and a by-line at the head of a plain text become metadata")
    let cleanUpPageNumbers = Setting(.pages, "page numbers and running heads are left out")
    let cleanUpDropCaps = Setting(.dropCaps, "`T he`, a large first letter set apart, is joined")
    let cleanUpMojibake = Setting(
        .mojibake,
        "`itâ€™s`, UTF-8 that was taken for Windows-1252, is mended in articles of every kind")
    let cleanUpComposeAccents = Setting(
        .accents,
        "letters and the accents after them become one character (NFC), in articles of every kind")
    let cleanUpPastedMail = Setting(
        .mail, "a mail's header is left out and its text decoded, in articles of every kind")

    // MARK: - The relay

    let smtpURL = Setting(
        "smtp.url", .relayAddress, otherwise: "required to send",
        "`smtp://host:port` (STARTTLS) or `smtps://host:port` (TLS from the start)"
    ).hiding(.login)
    let smtpTLS = Setting(
        "smtp.tls", .isSecured, default: true, "`required`, or `off` for a loopback address only")
    let smtpUsername = Setting(
        "smtp.username", .text, "the user name; without one nobody logs in")
    let smtpPasswordFile = Setting(
        "smtp.password_file", .text(.path),
        "a file with the password; others must not be able to read it")
    let smtpPasswordEnv = Setting(
        "smtp.password_env", .text, "the environment variable that holds it")
    let smtpPasswordCommand = Setting(
        "smtp.password_command", .text(.command),
        "a command that prints it, 64 KB at most; it has a minute where nobody is at a terminal"
    ).hiding(.arguments)
    let smtpTokenCommand = Setting(
        "smtp.token_command", .text(.command),
        "a command that prints an OAuth 2 token, within the same limits"
    ).hiding(.arguments)
    let smtpMechanism = Setting(
        "smtp.mechanism", .mechanism, otherwise: "libcurl's choice",
        "the one SASL mechanism to use, such as `login`")
    let smtpProxy = Setting(
        "smtp.proxy", .text, "a proxy as libcurl writes it, `socks5h://127.0.0.1:1080`"
    ).hiding(.login)
    let smtpCAFile = Setting(
        "smtp.ca_file", .text(.path), otherwise: "the system's",
        "certificates that are trusted instead of the system's")
    let smtpHello = Setting(
        "smtp.hello", .helloName, otherwise: "the machine's full name, else its address",
        "the name said in EHLO, a full one such as `mail.example.org`")
    let smtpConnections = Setting(
        "smtp.connections", .count(upTo: RelayConfiguration.connectionLimit),
        default: RelaySettings.standardConnections, "connections at once")
    let smtpMessagesPerConnection = Setting(
        "smtp.messages_per_connection", .count,
        default: RelaySettings.standardMessagesPerConnection,
        "mails a connection carries before it is replaced")
    let smtpWindow = Setting(
        "smtp.window", .count(upTo: RelaySettings.widestWindow),
        default: RelaySettings.standardWindow,
        "emails under way at once on each connection; 4 is good for a relay of your own that is far "
            + "away (docs/replies.md)")
    let smtpDSN = Setting(
        "smtp.dsn", .truth, default: false,
        "`true` asks a relay that offers DSN for reports of failures that name the mail by our reference, and for those alone (RFC 3461)"
    )
    let smtpTimeoutOpening = Setting(
        "smtp.timeouts.opening", .duration, default: SMTPTimeouts().opening,
        "how long to wait for connection, TLS, greeting, hello and login together")
    let smtpTimeoutMail = Setting(
        "smtp.timeouts.mail", .duration, default: SMTPTimeouts().mail, "for the reply to MAIL")
    let smtpTimeoutRcpt = Setting(
        "smtp.timeouts.rcpt", .duration, default: SMTPTimeouts().rcpt, "for the reply to RCPT")
    let smtpTimeoutData = Setting(
        "smtp.timeouts.data", .duration, default: SMTPTimeouts().data, "for the reply to DATA")
    let smtpTimeoutBlock = Setting(
        "smtp.timeouts.block", .duration, default: SMTPTimeouts().block,
        "for a block of the body to be taken")
    let smtpTimeoutDot = Setting(
        "smtp.timeouts.dot", .duration, default: SMTPTimeouts().dot,
        "for the reply to the final dot; a short one puts mails in doubt")

    // MARK: - How fast, when, and how long

    let ratePerSecond = Setting(
        "rate.per_second", .count, otherwise: noLimit, "mails over the relay in any second")
    let ratePerMinute = Setting(
        "rate.per_minute", .count, otherwise: noLimit, "in any minute")
    let ratePerHour = Setting("rate.per_hour", .count, otherwise: noLimit, "in any hour")
    let ratePerDay = Setting("rate.per_day", .count, otherwise: noLimit, "in any 24 hours")
    let rateSenderPerSecond = Setting(
        "rate.sender.per_second", .count, otherwise: noLimit,
        "mails of one `from` address in any second")
    let rateSenderPerMinute = Setting(
        "rate.sender.per_minute", .count, otherwise: noLimit, "in any minute")
    let rateSenderPerHour = Setting(
        "rate.sender.per_hour", .count, otherwise: noLimit, "in any hour")
    let rateSenderPerDay = Setting(
        "rate.sender.per_day", .count, otherwise: noLimit, "in any 24 hours")
    let rateWarmUpFirstDay = Setting(
        "rate.warm_up.first_day", .count, otherwise: noLimit,
        "mails in the first day of a relay that nobody knows yet")
    let rateWarmUpGrowth = Setting(
        "rate.warm_up.growth", .growth, default: 1.5, words: ", where there is a first day",
        "how many times as many on every day after, until `rate.per_day` holds")
    let rateHours = Setting(
        "rate.hours", .sendingHours, otherwise: "at any time",
        "when mail may leave: `08:00-20:00 Europe/London`, also over midnight")
    let retryGiveUpAfter = Setting(
        "retry.give_up_after", .duration, default: RetryPolicy().giveUpAfter,
        "how long a refused mail is tried again, such as `24h`")
    let sendBrakeLeast = Setting(
        "send.brake.least", .count(upTo: 1000), default: BrakePolicy().least,
        "how many people a relay may refuse for good before the brake stops a mailing; up to 1000")
    let sendBrakeShare = Setting(
        "send.brake.share", .share, default: BrakePolicy().share,
        "the share of the last answers that they must exceed: a third of the last thirty")

    // MARK: - Mail that comes back

    let bounces = BounceFields.standard

    // MARK: - Where links lead

    let linksUnsubscribe = Setting(
        "links.unsubscribe", .unsubscribePage,
        otherwise: "that of serve, where serve.url is set",
        "the unsubscribe page, https, with `{token}` in it")
    let linksArchive = Setting(
        "links.archive", .archiveAddress,
        otherwise: "that of serve, where serve.url is set",
        "where past issues can be read: the address of what `archive build` writes, such as `https://news.example.org/archive/`"
    )
    let linksMailto = Setting(
        "links.mailto", .address, "an address that takes unsubscribe mails")

    // MARK: - The archive

    let archivePublic = Setting(
        "archive.public", .truth, default: false,
        "`true` lets everybody read the issues that went to everybody; without it nothing is public"
    )
    let archiveDelay = Setting(
        "archive.delay", .durationOrNone, default: .seconds(3600),
        "how long after its first email an issue stands in the index, the feeds and the sitemap; its page answers from the beginning"
    )
    let archiveIndex = Setting(
        "archive.index", .truth, default: true,
        "`false` asks search engines to leave the whole archive out")

    // MARK: - The pages for readers

    let serveURL = Setting(
        "serve.url", .servedAddress,
        "where readers reach `postrider serve`: https, a path at its end if need be; http on this machine alone, for a trial"
    )
    let serveListen = Setting(
        "serve.listen", .listenAddress, default: .standard,
        "where it waits for the web server before it: `127.0.0.1:8025`, `[::1]:8025` or `unix:/run/postrider.sock`"
    )
    let serveAdmin = Setting(
        "serve.admin", .listenAddress, otherwise: "nowhere",
        "where it answers `/readyz` and `/metrics`; an address that readers cannot reach")
    let serveClientAddress = Setting(
        "serve.client_address", SettingForm<ClientAddressSource>.choice, default: .auto,
        "by what a reader's address is known: `peer`, the connection; `x-forwarded-for` or `forwarded`, what a proxy says; `auto`, the connection, or X-Forwarded-For where that is a proxy of ours"
    )
    let serveProxies = Setting(
        "serve.proxies", .networks, default: NetworkRange.loopback,
        "whose word on that is taken, addresses or networks; a Unix socket's always is")
    let serveAlso = Setting(
        "serve.also", .alsoServed, otherwise: "none",
        "paths that links of earlier mails lead to, such as `[\"/leave/{token}\", \"/l?t={token}\"]`"
    )
    let serveHSTS = Setting(
        "serve.hsts", .truth, default: false,
        "`true` tells browsers to come by https alone; it binds the whole host")
    let serveSecurityContact = Setting(
        "serve.security_contact", .contact,
        "who wants to hear of faults, an address or a page; it stands in `/.well-known/security.txt`"
    )
    let joining = JoiningFields()

    /// What the manual says of limits that are not set.
    static let noLimit = "no limit"
}
