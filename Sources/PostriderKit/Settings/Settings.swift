package import Composing
package import DeliveryEngine
package import Foundation
package import Inbound
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
    /// By whose clocks a day begins for readers of whom no zone is known.
    package var timeZone: TimeZone
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
    /// The relay for those who join; that of the mailings unless another is named.
    package var joiningRelay: RelayConfiguration?
    package var pace: RateLimitPlan
    package var retry: RetryPolicy
    /// How many refusals for good are taken for chance.
    package var brake: BrakePolicy
    /// What follows from mail that comes back.
    package var bounces: BouncePolicy
    /// Where mailbox providers may send complaints.
    var complaintAddress: EmailAddress?
    /// Who signs mails; empty where the relay does.
    package var signing: [SigningSettings]

    /// Where `postrider serve` answers the archive, below its own address and with a slash at its
    /// end; nil where the archive stands elsewhere.
    package var servedArchivePath: String? {
        guard let url = serve.url, let archive = links.archive, archive.hasPrefix("\(url)/")
        else { return nil }
        let path = String(archive.dropFirst(url.count + 1))
        return path.isEmpty || path == "/" ? nil : path
    }

    /// The sitemap of an archive that `postrider serve` answers; nil where search engines are not to
    /// list it, or nothing is public.
    package var servedSitemap: String? {
        guard servedArchivePath != nil, archive.isPublic, archive.isIndexed else { return nil }
        return links.archive.map { "\($0)sitemap.xml" }
    }

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
        timeZone = try reader.value(\.newsletterTimeZone) ?? .gmt
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
            archive: try reader.value(\.linksArchive) ?? serve.archiveAddress,
            mailto: try reader.value(\.linksMailto))
        archive = Archive(
            isPublic: try reader.value(\.archivePublic), delay: try reader.value(\.archiveDelay),
            isIndexed: try reader.value(\.archiveIndex))
        smtp = try RelayConfiguration(reader)
        joiningRelay = try RelayConfiguration(joining: reader) ?? smtp
        pace = try RateLimitPlan(reader, sender: from.address.key)
        let sender = from.address
        signing = try reader.tables(.dkim, of: SigningFields.standard).map {
            try SigningSettings($0, sender: sender)
        }
        retry = RetryPolicy(giveUpAfter: try reader.value(\.retryGiveUpAfter))
        brake = BrakePolicy(
            least: try reader.value(\.sendBrakeLeast), share: try reader.value(\.sendBrakeShare))
        bounces = try BouncePolicy(reader)
        complaintAddress = try reader.value(\.bounces.complaintAddress)
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
