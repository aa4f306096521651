import Composing
import NewsletterCore

/// Rules 9, 14, 15 and 26: elements that mail does not carry, the language, and what is hidden.
enum MarkupRules {
    private static let forbidden: Set<String> = [
        "applet", "audio", "embed", "form", "frame", "iframe", "input", "object", "script",
        "video",
    ]

    static func findings(_ mail: LintedMail) -> [Finding] {
        active(mail.page) + language(mail.page) + hidden(mail)
    }

    private static func active(_ page: LintPage) -> [Finding] {
        var found: [Finding] = []
        func add(
            _ element: LintPage.Element, _ message: String, _ remedy: String, _ text: String
        ) {
            found.append(
                Finding(
                    rule: 9, severity: .error, place: LintedMail.html(element.line),
                    message: message, remedy: remedy
                )
                .traced(to: element, [text]))
        }
        for element in page.elements {
            if forbidden.contains(element.name) {
                add(
                    element, "<\(element.name)> stands in it", "drop it; mail clients block it",
                    "<\(element.name)")
            }
            for (name, value) in element.attributes.sorted(by: { $0.key < $1.key }) {
                if name.hasPrefix("on") {
                    add(element, "the handler \(name) stands in it", "drop it", name)
                } else if LinkTarget.scheme(of: LinkTarget.stripped(value)) == "javascript" {
                    add(element, "a javascript: address stands in it", "drop it", "javascript:")
                }
            }
        }
        return found
    }

    private static func language(_ page: LintPage) -> [Finding] {
        guard let root = page.elements.first(where: { $0.name == "html" }) else {
            return [
                Finding(
                    rule: 14, severity: .error, place: "HTML body",
                    message: "there is no <html> element that names the language",
                    remedy: "begin the template with <html lang=\"{{lang}}\" dir=\"{{dir}}\">"
                )
                .traced(else: .html)
            ]
        }
        var found: [Finding] = []
        if root.attributes["lang"]?.isBlank ?? true {
            found.append(
                Finding(
                    rule: 14, severity: .error, place: LintedMail.html(root.line),
                    message: "the language is not named", remedy: "write lang=\"{{lang}}\""
                )
                .traced(["<html"], else: .html))
        }
        if !["ltr", "rtl", "auto"].contains(root.attributes["dir"]?.lowercased()) {
            found.append(
                Finding(
                    rule: 15, severity: .warning, place: LintedMail.html(root.line),
                    message: "the direction of writing is not named",
                    remedy: "write dir=\"{{dir}}\""
                )
                .traced(["<html"], else: .html))
        }
        return found
    }

    private static func hidden(_ mail: LintedMail) -> [Finding] {
        let page = mail.page
        var found: [Finding] = []
        let hidden = page.texts.filter { text in
            guard let parent = text.parent else { return false }
            return page.elements[parent].isHidden && !text.text.isBlank
        }
        if let first = hidden.first {
            let words = hidden.map(\.text).joined(separator: " ")
            // One short line is a preheader.
            if words.count > 200 || hidden.count > 1 {
                found.append(
                    Finding(
                        rule: 26, severity: .warning, place: LintedMail.html(first.line),
                        message: "text is hidden by style", remedy: "show it or drop it"
                    )
                    .traced(to: first.parent.map { page.elements[$0] }))
            }
        }
        let fillers = page.texts.reduce(0) { sum, text in
            sum + text.text.unicodeScalars.count { $0.value == 0x200C || $0.value == 0x34F }
        }
        if fillers > 20,
            !["fa", "ar", "ur", "ku"].contains(String(mail.edition.language.prefix(2)))
        {
            found.append(
                Finding(
                    rule: 26, severity: .warning, place: "HTML body",
                    message: "\(fillers) invisible characters fill the preview",
                    remedy: "drop them; filters take them for a trick"
                )
                .traced(["&zwnj;", "\u{200C}", "&#8204;", "&#847;"], else: .html))
        }
        return found
    }
}
