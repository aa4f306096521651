package import Composing
package import DeliveryEngine
package import NewsletterCore

/// The settings of a newsroom, read and checked.
package struct Settings {
    /// Where the links in a mail lead.
    struct Links {
        /// The unsubscribe page, with `{token}` in it.
        var unsubscribe: String?
        var archive: String?
        /// The address that takes unsubscribe mails.
        var mailto: EmailAddress?
    }

    package var newsletter: Newsletter
    package var from: Mailbox
    var replyTo: Mailbox?
    var returnPath: EmailAddress?
    /// Whether each mail gets its own `+` part of the return path.
    var tagsReturnPath: Bool
    package var template: String
    /// Whether articles may be links that lead out of the newsroom.
    var followsArticleLinks: Bool
    package var images: PictureSettings
    /// What is mended in articles.
    package var cleanUps: CleanUp
    var links: Links
    package var smtp: RelayConfiguration?
    package var pace: RateLimitPlan
    package var retry: RetryPolicy
    /// How many refusals for good are taken for chance.
    package var brake: BrakePolicy
    /// Who signs mails; empty where the relay does.
    package var signing: [SigningSettings]

    /// Checks every setting; throws a ``Problem`` for the first that cannot be used.
    package init(_ reader: SettingsReader) throws {
        images = try PictureSettings(reader)
        newsletter = Newsletter(
            name: try reader.required(.newsletterName, example: "newsletter: {name: My News}").text,
            url: try reader.webAddress(.newsletterURL),
            postalAddress: reader.text(.newsletterPostalAddress),
            language: reader.text(.newsletterLanguage) ?? "en",
            imageWidth: images.maxWidth,
            smartTypography: try reader.read(
                .typography, "plain or smart", Typesetting.init(rawValue:)) == .smart,
            brand: try Brand(reader))
        from = try reader.mailbox(
            try reader.required(.from, example: "from: \"My News <news@example.org>\""), .from)
        replyTo = try reader[.replyTo].map { try reader.mailbox($0, .replyTo) }
        returnPath = try reader.address(.returnPath)
        tagsReturnPath = try reader.truth(.returnPathTag) ?? true
        template = reader.text(.template) ?? "classic"
        followsArticleLinks = try reader.truth(.articlesFollowLinks) ?? false
        cleanUps = try CleanUp(reader)
        links = try Self.links(reader)
        smtp = try RelayConfiguration(reader)
        pace = try RateLimitPlan(reader, sender: from.address.key)
        let sender = from.address
        signing = try reader.tables(.dkim, keys: SigningSettings.keys).map {
            try SigningSettings($0, sender: sender)
        }
        retry = RetryPolicy()
        if let end = try reader.duration(.retryGiveUpAfter) { retry.giveUpAfter = end }
        brake = BrakePolicy()
        if let least = try reader.count(.sendBrakeLeast, upTo: 1000) { brake.least = least }
        if let share = try reader.share(.sendBrakeShare) { brake.share = share }
    }

    private static func links(_ reader: SettingsReader) throws -> Links {
        let unsubscribe = try reader.read(
            .linksUnsubscribe, "an https address with {token} in it, once and in single braces"
        ) { text in
            let isHTTPS = text.hasPrefix("https://") || text.hasPrefix("http://127.0.0.1")
            // Whatever braces are left would stand in every link as they are.
            let parts = text.split(
                separator: "{token}", omittingEmptySubsequences: false)
            let isFilled = parts.count == 2 && !parts.joined().contains { "{}".contains($0) }
            return isHTTPS && isFilled ? text : nil
        }
        return Links(
            unsubscribe: unsubscribe, archive: try reader.webAddress(.linksArchive),
            mailto: try reader.address(.linksMailto))
    }
}
