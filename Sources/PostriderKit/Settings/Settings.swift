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

    /// Which issues everybody may read.
    struct Archive {
        var isPublic: Bool
        /// How long an issue whose mailing has begun is not listed.
        var delay: Duration
        /// Whether search engines may list it.
        var isIndexed: Bool
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
    var archive: Archive
    /// The pages for readers.
    package var serve: ServeSettings
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
            name: try reader.value(\.newsletterName),
            url: try reader.value(\.newsletterURL),
            postalAddress: try reader.value(\.newsletterPostalAddress),
            language: try reader.value(\.newsletterLanguage),
            imageWidth: images.maxWidth,
            smartTypography: try reader.value(\.typography) == .smart,
            brand: try Brand(reader))
        from = try reader.value(\.from)
        replyTo = try reader.value(\.replyTo)
        returnPath = try reader.value(\.returnPath)
        tagsReturnPath = try reader.value(\.returnPathTag)
        template = try reader.value(\.template)
        followsArticleLinks = try reader.value(\.articlesFollowLinks)
        cleanUps = try CleanUp(reader)
        serve = try ServeSettings(reader)
        links = Links(
            unsubscribe: try reader.value(\.linksUnsubscribe) ?? serve.unsubscribePage,
            archive: try reader.value(\.linksArchive), mailto: try reader.value(\.linksMailto))
        archive = Archive(
            isPublic: try reader.value(\.archivePublic), delay: try reader.value(\.archiveDelay),
            isIndexed: try reader.value(\.archiveIndex))
        smtp = try RelayConfiguration(reader)
        pace = try RateLimitPlan(reader, sender: from.address.key)
        let sender = from.address
        signing = try reader.tables(.dkim, of: SigningFields.standard).map {
            try SigningSettings($0, sender: sender)
        }
        retry = RetryPolicy(giveUpAfter: try reader.value(\.retryGiveUpAfter))
        brake = BrakePolicy(
            least: try reader.value(\.sendBrakeLeast), share: try reader.value(\.sendBrakeShare))
    }
}

extension SettingForm where Value == String {
    /// The archive's address, to which the names of issues are added.
    static var archiveAddress: SettingForm {
        SettingForm(
            .webAddress,
            "an address that begins with https:// and has no ?, #, user or space; http:// for "
                + "this machine alone",
            parse: archiveAddress)
    }

    /// The archive's address with a slash at its end; nil where it is none.
    static func archiveAddress(_ text: String) -> String? {
        publicAddress(text).map { "\($0)/" }
    }

    /// The page for unsubscribing.
    static var unsubscribePage: SettingForm {
        SettingForm(
            .webAddress, "an https address with {token} in it, once and in single braces"
        ) { text in
            let isHTTPS = text.hasPrefix("https://") || text.hasPrefix("http://127.0.0.1")
            // Whatever braces are left would stand in every link as they are.
            let parts = text.split(
                separator: "{token}", omittingEmptySubsequences: false)
            let isFilled = parts.count == 2 && !parts.joined().contains { "{}".contains($0) }
            return isHTTPS && isFilled ? text : nil
        }
    }
}
