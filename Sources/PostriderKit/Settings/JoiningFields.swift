import NewsletterCore

/// The settings of the pages to join.
struct JoiningFields: SettingGroup {
    static let standard = JoiningFields()

    let confirm = Setting(
        "serve.confirm", SettingForm<ConfirmingWay>.choice, default: .button,
        "how people confirm that they want to join: `button`, on the page to which the link in the mail leads, or by the six digits in it; `code`, by the digits alone"
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
    let confirmationsPerHour = Setting(
        "serve.confirmations_per_hour", .count,
        default: ServeSettings.usualConfirmations,
        "how many mails that ask to confirm leave in an hour, two fifths of them to one domain; more wait"
    )
}
