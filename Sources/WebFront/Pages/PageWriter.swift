import Composing
import NewsletterCore
import PostriderKit

/// Writes pages as HTML; whatever somebody else wrote goes through one escaper (``PageWords``).
struct PageWriter: Sendable {
    let site: WebSite
    let files: SiteFiles
    let languages: PageLanguages
    /// The ends of the links to a page in each language, whose targets come before them.
    private let choices: [(code: String, rest: String)]
    /// How one writes to the sender, by language; none where there is no address.
    private let contacts: [String: String]

    init(_ site: WebSite, files: SiteFiles, languages: PageLanguages) {
        self.site = site
        self.files = files
        self.languages = languages
        choices = languages.all.map { other in
            let code = other.language.code.escapedForHTML()
            return (
                other.language.code,
                "lang=\"\(code)\" hreflang=\"\(code)\" dir=\"\(other.language.direction)\""
            )
        }
        let pairs = languages.all.compactMap { words in
            site.contact.map { (words.language.code, Self.line(to: $0, in: words)) }
        }
        contacts = Dictionary(pairs) { first, _ in first }
    }

    private static func line(to contact: String, in words: PageWords) -> String {
        let address = contact.escapedForHTML()
        let text = words.html(.askByMail, ["address": "\u{0}"]).replacing(
            "<bdi>\u{0}</bdi>", with: "<a href=\"mailto:\(address)\">\(address)</a>")
        return "<p>\(text)</p>"
    }

    /// The page, whole.
    func page(_ content: PageContent, in words: PageWords) -> String {
        let section: PageSection
        switch content {
        case .leaving(let leaving):
            section = LeavingSections(leaving, site: site, words: words).section
        case .joining(let joining):
            section = JoiningSections(joining, site: site, words: words).section
        case .settings(let settings):
            section =
                SettingsSections(
                    settings, site: site, words: words, languages: languages.all.map(\.language)
                ).section
        case .test:
            section = PageSection(words.text(.testTitle), [paragraph(words.html(.testText))])
        case .refusal(let status, let back): section = refusal(status, back, words)
        }
        let language = words.language
        return """
            <!DOCTYPE html>
            <html lang="\(language.code.escapedForHTML())" dir="\(language.direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex, nofollow, noarchive">
            <title>\(section.title) · \(site.name.escapedForHTML())</title>
            <link rel="stylesheet" href="\(files.stylePath)">
            <link rel="icon" href="\(site.prefix)/favicon.ico">
            </head>
            <body>
            <header>\(masthead)</header>
            <main>
            <h1>\(section.title)</h1>
            \(section.blocks.joined(separator: "\n"))
            </main>
            <footer>
            \(footer(content, words))
            </footer>
            </body>
            </html>

            """
    }

    private var masthead: String {
        let name = site.name.escapedForHTML()
        guard let logo = files.logoPath else { return "<p class=\"name\"><bdi>\(name)</bdi></p>" }
        let width = site.brand.width.map { " width=\"\($0)\"" } ?? ""
        let picture = "<img src=\"\(logo)\" alt=\"\(name)\"\(width)>"
        guard let dark = files.darkLogoPath else { return "<p class=\"logo\">\(picture)</p>" }
        return "<p class=\"logo\"><picture><source srcset=\"\(dark)\" "
            + "media=\"(prefers-color-scheme: dark)\">\(picture)</picture></p>"
    }

    /// Help stands in the same place on every page, and so do the languages.
    private func footer(_ content: PageContent, _ words: PageWords) -> String {
        var lines: [String] = []
        if let contact = site.contact {
            let code = words.language.code
            lines.append(contacts[code] ?? Self.line(to: contact, in: words))
        }
        let others = [(site.privacyURL, PagePhrase.privacy), (site.imprintURL, .imprint)]
        for case (let address?, let phrase) in others {
            lines.append(
                "<p><a rel=\"noreferrer\" href=\"\(address.escapedForHTML())\">"
                    + "\(words.html(phrase))</a></p>")
        }
        let links = zip(languages.all, choices).map { other, choice in
            let place = place(of: content, in: choice.code).escapedForHTML()
            let name = other.language.ownName.escapedForHTML()
            let current = choice.code == words.language.code ? " aria-current=\"true\"" : ""
            return "<li><a href=\"\(place)\" \(choice.rest)\(current)>\(name)</a></li>"
        }
        lines.append(
            "<nav aria-label=\"\(words.text(.languages))\"><ul>\(links.joined())</ul></nav>")
        return lines.joined(separator: "\n")
    }

    /// Where a page stands in a language: that of a link always below `/u/`, wherever it was
    /// reached.
    private func place(of content: PageContent, in code: String) -> String {
        switch content {
        case .leaving(let page):
            let done = page.done.map { "done=\($0.rawValue)&" } ?? ""
            return "\(site.path(of: page.link))?\(done)lang=\(code)"
        case .joining(let page):
            let path = page.path
            return "\(site.prefix)\(path)\(path.contains("?") ? "&" : "?")lang=\(code)"
        case .settings(let page):
            let path = page.path
            return "\(site.prefix)\(path)\(path.contains("?") ? "&" : "?")lang=\(code)"
        case .test(let link): return site.path(of: link, asked: code)
        case .refusal(_, let back):
            return "\((back ?? "").prefix { $0 != "?" })?lang=\(code)"
        }
    }

    private func paragraph(_ html: String) -> String { "<p>\(html)</p>" }

    private func refusal(_ status: Int, _ back: String?, _ words: PageWords) -> PageSection {
        let (title, text): (PagePhrase, PagePhrase) =
            switch status {
            case 404, 421: (.notFoundTitle, .notFoundText)
            case 410: (.expiredTitle, .expiredText)
            case 403: (.otherSiteTitle, .otherSiteText)
            case 413: (.tooLongTitle, .tooLongText)
            case 422: (.choiceTitle, .choiceText)
            case 429: (.tooOftenTitle, .tooOftenText)
            case 500...: (.laterTitle, .laterText)
            default: (.badRequestTitle, .badRequestText)
            }
        var blocks = [paragraph(words.html(text))]
        if let back {
            let isArchive = back == site.archivePath
            let name =
                isArchive
                ? words.language.phrase(.pastIssues).escapedForHTML() : words.html(.goBack)
            blocks.append(
                "<p><a class=\"button quiet\" href=\"\(back.escapedForHTML())\">\(name)</a></p>")
        }
        if let homepage = site.homepage, status == 404 || status == 410 || status == 421 {
            blocks.append(
                "<p><a class=\"button quiet\" rel=\"noreferrer\" href=\"\(homepage.escapedForHTML())\">"
                    + "\(words.html(.toNewsletter, ["newsletter": site.name]))</a></p>")
        }
        return PageSection(words.text(title), blocks)
    }
}

/// A heading, and what stands below it.
struct PageSection: Sendable {
    /// Escaped.
    var title: String
    var blocks: [String]

    init(_ title: String, _ blocks: [String]) {
        self.title = title
        self.blocks = blocks
    }
}

extension IssueLanguage {
    /// What those who speak the language call it; its code where it is not a built-in one.
    var ownName: String {
        switch code {
        case "en": "English"
        case "de": "Deutsch"
        case "fr": "Français"
        case "es": "Español"
        case "ar": "العربية"
        default: code
        }
    }
}
