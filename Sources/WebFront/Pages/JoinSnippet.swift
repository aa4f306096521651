import Composing
import MailFormat
package import NewsletterCore
package import PostriderKit

/// A form to join for another website: plain HTML, without a script.
package struct JoinSnippet {
    private let site: WebSite
    private let lists: [ReaderList]
    private let only: ListName?
    private let words: PageWords

    /// For all lists, or for one of them.
    package init(_ site: WebSite, lists: [ReaderList], only: ListName?) {
        self.site = site
        self.lists = lists
        self.only = only
        words =
            PageLanguages(site.languages, standard: site.language).words(
                for: PageLanguages.Wishes(asked: site.language))
    }

    /// The form.
    package var text: String {
        let place = "\(site.url)/subscribe" + (only.map { "/\($0.inPath)" } ?? "")
        var lines = ["<form method=\"post\" action=\"\(place.escapedForHTML())\">"]
        lines.append(
            "  <p><label>\(words.text(.joinAddress))<br>"
                + "<input type=\"email\" name=\"email\" autocomplete=\"email\" required></label></p>"
        )
        if site.joining?.asksName == true {
            lines.append(
                "  <p><label>\(words.text(.joinName))<br>"
                    + "<input type=\"text\" name=\"name\" autocomplete=\"name\"></label></p>")
        }
        if only == nil, lists.count > 1 {
            for list in lists {
                let title = (list.title ?? "\(list.name)").escapedForHTML()
                let name = "list.\(list.name)".escapedForHTML()
                lines.append(
                    "  <p><label><input type=\"checkbox\" name=\"\(name)\" value=\"1\"> "
                        + "\(title)</label></p>")
            }
        }
        lines.append(
            "  <p hidden><label>\(words.text(.joinTrap)) "
                + "<input name=\"nickname2\" autocomplete=\"off\" tabindex=\"-1\"></label></p>")
        let consent =
            site.joining?.consent?.escapedForHTML()
            ?? words.text(.joinConsent, ["newsletter": site.name])
        lines.append("  <p>\(consent)</p>")
        if let address = site.privacyURL {
            lines.append(
                "  <p><a href=\"\(address.escapedForHTML())\">\(words.text(.privacy))</a></p>")
        }
        lines.append("  <p><button>\(words.text(.joinButton))</button></p>")
        lines.append("</form>")
        return lines.joined(separator: "\n")
    }
}
