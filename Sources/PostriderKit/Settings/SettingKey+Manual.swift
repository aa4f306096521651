extension SettingKey {
    /// What the setting holds.
    package var kind: SettingKind {
        switch self {
        case .newsletterName, .newsletterLanguage, .newsletterPostalAddress, .template,
            .smtpUsername, .smtpPasswordEnv, .smtpProxy, .smtpHello, .brandFont:
            .text
        case .newsletterURL, .imagesBaseURL, .smtpURL, .linksUnsubscribe, .linksArchive: .webAddress
        case .from, .replyTo: .mailbox
        case .returnPath, .linksMailto: .address
        case .imagesMode, .typography, .smtpTLS, .smtpMechanism: .choice
        case .imagesMaxWidth, .imagesDensity, .smtpConnections, .smtpMessagesPerConnection,
            .ratePerSecond, .ratePerMinute, .ratePerHour, .ratePerDay, .rateSenderPerSecond,
            .rateSenderPerMinute, .rateSenderPerHour, .rateSenderPerDay, .rateWarmUpFirstDay,
            .sendBrakeLeast, .brandWidth:
            .count
        case .brandColor: .color
        case .sendBrakeShare: .share
        case .rateWarmUpGrowth: .number
        case .imagesFolder, .smtpPasswordFile, .smtpCAFile, .brandLogo, .brandLogoDark: .path
        case .cleanUpOddCharacters, .cleanUpRejoinHyphens, .cleanUpLeadCapitals,
            .cleanUpDateAndByline, .cleanUpPageNumbers, .cleanUpDropCaps, .cleanUpMojibake,
            .cleanUpComposeAccents, .cleanUpPastedMail, .returnPathTag, .articlesFollowLinks:
            .truth
        case .smtpPasswordCommand, .smtpTokenCommand: .command
        case .smtpTimeoutOpening, .smtpTimeoutMail, .smtpTimeoutRcpt, .smtpTimeoutData,
            .smtpTimeoutBlock, .smtpTimeoutDot, .retryGiveUpAfter:
            .duration
        case .rateHours: .hours
        }
    }

    /// What holds where the setting is not given, in words where it is no value.
    package var defaultWords: String {
        if let standard { return "`\(standard)`" }
        return switch self {
        case .newsletterName, .from: "required"
        case .smtpURL: "required to send"
        case .replyTo, .returnPath: "`from`"
        case .brandLogo: "the name in words"
        case .brandLogoDark: "the same logo"
        case .brandWidth: "the file's"
        case .brandColor, .brandFont: "the template's"
        case .imagesMode: "`embed`; `link` where there is a base"
        case .rateWarmUpGrowth: "`1.5`, where there is a first day"
        case .cleanUpOddCharacters, .cleanUpRejoinHyphens, .cleanUpLeadCapitals,
            .cleanUpDateAndByline, .cleanUpPageNumbers, .cleanUpDropCaps, .cleanUpMojibake,
            .cleanUpComposeAccents, .cleanUpPastedMail:
            "`true`"
        case .smtpMechanism: "libcurl's choice"
        case .smtpCAFile: "the system's"
        case .smtpHello: "the machine's full name, else its address"
        case .rateHours: "at any time"
        case let key where key.rawValue.hasPrefix("rate."): "no limit"
        default: ""
        }
    }

    /// What the setting is for.
    package var meaning: String {
        switch self {
        case .newsletterName: "the newsletter's name"
        case .newsletterLanguage: "its language, BCP 47"
        case .newsletterURL: "its own page, http or https"
        case .newsletterPostalAddress:
            "who sends it, as many laws ask; without it `lint` stops a mailing"
        case .from: "the From mailbox, `\"Name <name@example.org>\"`"
        case .replyTo: "where answers go"
        case .returnPath: "where bounces go; each mail gets its own `+` part of it"
        case .returnPathTag:
            "`false` sends without the `+` part, for a relay that knows one sender only; a bounce then does not say whose it is"
        case .template: "a built-in name, or a folder in Templates/"
        case .typography:
            "`smart` sets straight quotes and double hyphens as each article's language prints them; `plain` leaves them"
        case .brandLogo:
            "a picture in place of the name at the head of every issue, or its web address"
        case .brandLogoDark: "the same for dark surroundings"
        case .brandWidth:
            "how wide the logo is shown, in CSS pixels, 600 and `images.max_width` at most"
        case .brandColor:
            "the colour of links and bands, in quotes, such as `\"#1d5b4f\"`; where text could not be read in it, in the light or in the dark, the nearest one that can be"
        case .brandFont:
            "the fonts of text and headings, such as `Verdana`; a mail brings none along, so the template's own stand in where it is not installed"
        case .articlesFollowLinks:
            "`true` lets files and folders in Articles/ be links that lead out of the newsroom; what holds secrets or people's data is never read"
        case .imagesMode:
            "`embed`: the newsroom's own pictures travel in the mail; `link`: readers load them from `images.base_url`"
        case .imagesBaseURL: "where you put the files of Issues/SLUG/images"
        case .imagesMaxWidth:
            "the widest that a picture is shown, in CSS pixels, 50 to 1200; 536 is the column of `classic`"
        case .imagesDensity:
            "pixels of the file for one that is shown, 1 to 3; 2 is sharp on a telephone"
        case .imagesFolder: "a folder in which pictures are looked for besides the newsroom"
        case .cleanUpOddCharacters:
            "soft hyphens, invisible characters, ligatures and odd spaces of plain text become plain letters"
        case .cleanUpRejoinHyphens: "`with- draw` is joined where the joined word is known"
        case .cleanUpLeadCapitals: "capitals at the head of a paragraph are set in normal case"
        case .cleanUpDateAndByline:
            "a date line and a by-line at the head of a plain text become metadata"
        case .cleanUpPageNumbers: "page numbers and running heads are left out"
        case .cleanUpDropCaps: "`T he`, a large first letter set apart, is joined"
        case .cleanUpMojibake:
            "`itâ€™s`, UTF-8 that was taken for Windows-1252, is mended in articles of every kind"
        case .cleanUpComposeAccents:
            "letters and the accents after them become one character (NFC), in articles of every kind"
        case .cleanUpPastedMail:
            "a mail's header is left out and its text decoded, in articles of every kind"
        default: relayMeaning
        }
    }

    /// The meanings of what concerns sending.
    private var relayMeaning: String {
        switch self {
        case .smtpURL: "`smtp://host:port` (STARTTLS) or `smtps://host:port` (TLS from the start)"
        case .smtpTLS: "`required`, or `off` for a loopback address only"
        case .smtpUsername: "the user name; without one nobody logs in"
        case .smtpPasswordFile: "a file with the password; others must not be able to read it"
        case .smtpPasswordEnv: "the environment variable that holds it"
        case .smtpPasswordCommand:
            "a command that prints it, 64 KB at most; it has a minute where nobody is at a terminal"
        case .smtpTokenCommand: "a command that prints an OAuth 2 token, within the same limits"
        case .smtpMechanism: "the one SASL mechanism to use, such as `login`"
        case .smtpProxy: "a proxy as libcurl writes it, `socks5h://127.0.0.1:1080`"
        case .smtpCAFile: "certificates that are trusted instead of the system's"
        case .smtpHello: "the name said in EHLO, a full one such as `mail.example.org`"
        case .smtpConnections: "connections at once"
        case .smtpMessagesPerConnection: "mails a connection carries before it is replaced"
        case .smtpTimeoutOpening:
            "how long to wait for connection, TLS, greeting, hello and login together"
        case .smtpTimeoutMail: "for the reply to MAIL"
        case .smtpTimeoutRcpt: "for the reply to RCPT"
        case .smtpTimeoutData: "for the reply to DATA"
        case .smtpTimeoutBlock: "for a block of the body to be taken"
        case .smtpTimeoutDot: "for the reply to the final dot; a short one puts mails in doubt"
        case .ratePerSecond: "mails over the relay in any second"
        case .ratePerMinute: "in any minute"
        case .ratePerHour: "in any hour"
        case .ratePerDay: "in any 24 hours"
        case .rateSenderPerSecond: "mails of one `from` address in any second"
        case .rateSenderPerMinute: "in any minute"
        case .rateSenderPerHour: "in any hour"
        case .rateSenderPerDay: "in any 24 hours"
        case .rateWarmUpFirstDay: "mails in the first day of a relay that nobody knows yet"
        case .rateWarmUpGrowth:
            "how many times as many on every day after, until `rate.per_day` holds"
        case .rateHours: "when mail may leave: `08:00-20:00 Europe/London`, also over midnight"
        case .retryGiveUpAfter: "how long a refused mail is tried again, such as `24h`"
        case .sendBrakeLeast:
            "how many people a relay may refuse for good before the brake stops a mailing; up to 1000"
        case .sendBrakeShare:
            "the share of the last answers that they must exceed: a third of the last thirty"
        case .linksUnsubscribe: "the unsubscribe page, https, with `{token}` in it"
        case .linksArchive: "where past issues can be read"
        case .linksMailto: "an address that takes unsubscribe mails"
        default: ""
        }
    }
}
