package import Composing
package import Foundation
import NewsletterCore
import PostriderKit

/// What the pages are about, and how they are reached: the settings as the server takes them.
package struct WebSite: Sendable {
    /// A picture that pages show.
    package struct Picture: Sendable {
        package var bytes: [UInt8]
        package var contentType: String
        package var fileExtension: String

        package init(bytes: [UInt8], contentType: String, fileExtension: String) {
            self.bytes = bytes
            self.contentType = contentType
            self.fileExtension = fileExtension
        }
    }

    /// Where readers reach the server, without a slash at its end.
    package var url: String
    /// The newsletter's name.
    package var name: String
    /// The newsletter's language.
    package var language: String
    /// By whose clocks a day begins for readers of whom no zone is known.
    package var timeZone = TimeZone.gmt
    /// The newsletter's own page.
    package var homepage: String?
    /// An address to which readers can write.
    package var contact: String?
    /// Every language that is known.
    package var languages: [IssueLanguage] = IssueLanguage.builtIn
    package var brand = Brand()
    package var logo: Picture?
    package var darkLogo: Picture?
    /// Paths of links that were mailed by other programs, with `{token}` in them.
    package var also: [String] = []
    package var hsts = false
    /// The path of the archive, with a slash at its end; nil where it stands elsewhere.
    package var archivePath: String?
    /// The sitemap of the archive, as robots.txt names it.
    package var sitemap: String?
    /// Who hears of security problems, as security.txt has it.
    package var securityContact: String?
    package var clientAddress = ClientAddress()
    /// The pages to join; nil where nobody can.
    package var joining: JoiningSite?
    /// The sender's privacy policy.
    package var privacyURL: String?
    /// The page that says who the sender is.
    package var imprintURL: String?

    package init(url: String, name: String, language: String) {
        self.url = url
        self.name = name
        self.language = language
    }

    /// The host and, where it is not the usual one, the port, in small letters.
    var authority: String {
        let rest = url.drop { $0 != ":" }.dropFirst(3)
        return rest.prefix { $0 != "/" }.lowercased()
    }

    /// Scheme, host and port, as a browser names the origin of a form.
    var origin: String { url.prefix { $0 != ":" }.lowercased() + "://" + authority }

    /// The path below which everything stands; empty, or without a slash at its end.
    var prefix: String { String(url.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }) }

    /// The path of something below the site's address.
    package func path(below rest: String) -> String { "\(prefix)/\(rest)" }

    /// Where the forms of a page below the site's address lead, in a language, as HTML.
    func address(ofFormsAt path: String, in language: String) -> String {
        "\(prefix)\(path.prefix { $0 != "?" })?lang=\(language)".escapedForHTML()
    }

    /// The path of a link's page, in a language that was asked for.
    func path(of link: ReaderLink, asked: String? = nil) -> String {
        "\(prefix)/u/\(link.text)" + (asked.map { "?lang=\($0)" } ?? "")
    }

    /// Whether a Host field, or the authority of a target, names this site.
    func isNamed(by host: some StringProtocol) -> Bool {
        let host = host.lowercased()
        if host == authority { return true }
        let usual = url.lowercased().hasPrefix("https:") ? ":443" : ":80"
        return host == authority + usual || host + usual == authority
    }
}
