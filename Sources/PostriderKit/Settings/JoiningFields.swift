import NewsletterCore

/// The settings of the pages to join.
struct JoiningFields: SettingGroup {
    static let standard = JoiningFields()

    let confirm = Setting(
        "serve.confirm", SettingForm<ConfirmingWay>.choice, default: .button,
        "how people confirm that they want to join: `button`, on the page to which the link in the mail leads, or by the six digits in it; `link`, as well, and in the browser in which they signed up the page needs no button, for which it gets a cookie for a day; `code`, by the digits alone"
    )
    let pending = Setting(
        "serve.pending", .duration, default: .seconds(7 * 86_400),
        "how long somebody who asked to join can confirm it; then everything about it is erased")
    let asksName = Setting(
        "serve.asks_name", .truth, default: false,
        "`true` asks for a name, too, which nobody has to give")
    let consent = Setting(
        "serve.consent", .text, otherwise: "a sentence in the reader's language",
        "the words that people agree to as they join; they are kept with each consent")
    let privacyURL = Setting(
        "serve.privacy_url", .webAddress,
        "your privacy policy, to which every page for readers has a link")
    let imprintURL = Setting(
        "serve.imprint_url", .webAddress,
        "who you are, as some laws ask; every page for readers has a link to it")
    let origins = Setting(
        "serve.origins", .origins, otherwise: "none",
        "websites of yours whose forms and scripts may send people here, such as `https://www.example.org`"
    )
    let relay = JoiningRelayFields()
    let joinByLink = Setting(
        "serve.join_by_link", .truth, default: true,
        "`false` asks everybody to confirm by mail who joins a list by the link of a mail; otherwise only lists with double opt-in ask"
    )
    let confirmationsPerHour = Setting(
        "serve.confirmations_per_hour", .count,
        default: ServeSettings.usualConfirmations,
        "how many mails that ask to confirm leave in an hour, two fifths of them to one domain; more wait"
    )
}

/// The relay for mails to those who join, where it is another one; what is not said here is as for
/// `smtp`.
struct JoiningRelayFields: SettingGroup {
    static let standard = JoiningRelayFields()

    let url = Setting(
        "serve.smtp.url", .relayAddress, otherwise: "that of the mailings",
        "another relay for the mails to those who join and change their settings, as `smtp.url`"
    ).hiding(.login)
    let tls = Setting(
        "serve.smtp.tls", .isSecured, default: true,
        "`required`, or `off` for a loopback address only")
    let username = Setting(
        "serve.smtp.username", .text, "the user name there; without one nobody logs in")
    let passwordFile = Setting(
        "serve.smtp.password_file", .text(.path),
        "a file with the password; others must not be able to read it")
    let passwordEnv = Setting(
        "serve.smtp.password_env", .text, "the environment variable that holds it")
    let passwordCommand = Setting(
        "serve.smtp.password_command", .text(.command), "a command that prints it"
    ).hiding(.arguments)
    let caFile = Setting(
        "serve.smtp.ca_file", .text(.path), otherwise: "the system's",
        "certificates that are trusted instead of the system's")
}
