import Composing
import NewsletterCore

/// The head of a page of the archive.
struct PageHead {
    let site: ArchiveSite
    let language: PageLanguage
    /// What stands on the tab.
    var title: String
    var policy: PagePolicy
    /// The page's own address.
    var canonical: String
    var description: String?
    var isIndexed: Bool
    /// What else it holds, a line each.
    var lines: [String] = []

    /// The page up to its body.
    var html: String {
        var head = [
            "<meta charset=\"utf-8\">",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy.inPage)\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<meta name=\"color-scheme\" content=\"light dark\">",
        ]
        if !isIndexed { head.append("<meta name=\"robots\" content=\"noindex\">") }
        head.append("<title>\(title.escapedForHTML())</title>")
        if let description {
            head.append("<meta name=\"description\" content=\"\(description.escapedForHTML())\">")
        }
        head.append(Self.link("canonical", canonical))
        head += lines
        head += [
            Self.link(
                "alternate", site.url(ArchiveNames.atom), type: "application/atom+xml",
                title: site.newsletter.name),
            Self.link(
                "alternate", site.url(ArchiveNames.json), type: "application/feed+json",
                title: site.newsletter.name),
        ]
        return """
            <!DOCTYPE html>
            <html lang="\(language.tag)" dir="\(language.direction)">
            <head>
            \(head.joined(separator: "\n"))
            </head>

            """
    }

    static func link(
        _ relation: String, _ address: String, type: String? = nil, title: String? = nil
    ) -> String {
        var link = "<link rel=\"\(relation)\""
        if let type { link += " type=\"\(type)\"" }
        if let title { link += " title=\"\(title.escapedForHTML())\"" }
        return "\(link) href=\"\(address.escapedForHTML())\">"
    }

    static func property(_ name: String, _ content: String) -> String {
        "<meta property=\"\(name)\" content=\"\(content.escapedForHTML())\">"
    }
}
