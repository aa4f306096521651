import Composing
import NewsletterCore

/// Rules 10, 22, 23 and 24: links.
enum LinkRules {
    private static let vague: Set<String> = [
        "click here", "here", "more", "read more", "link", "this", "this link", "learn more",
        "hier", "hier klicken", "mehr", "weiterlesen", "ici", "cliquez ici", "lire la suite",
        "en savoir plus", "aquí", "haga clic aquí", "leer más", "más", "هنا", "اضغط هنا", "المزيد",
    ]
    private static let shorteners: Set<String> = [
        "bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rebrand.ly",
        "cutt.ly", "t.ly", "lnkd.in", "shorturl.at",
    ]
    private static let tracking = [
        "utm_", "fbclid=", "gclid=", "mc_cid=", "mc_eid=", "msclkid=", "_hsenc=",
    ]

    static func findings(_ mail: LintedMail) -> [Finding] {
        let page = mail.page
        var found: [Finding] = []
        for index in page.elements.indices where page.elements[index].name == "a" {
            let element = page.elements[index]
            guard let href = element.attributes["href"] else { continue }
            let text = page.text(within: index)
            // Who listens to a list of links hears the label.
            found += words(element.attributes["aria-label"] ?? text, element)
            found += target(href, text, element)
        }
        return found + anchors(page)
    }

    private static func finding(
        _ rule: Int, _ severity: Finding.Severity, _ element: LintPage.Element, _ message: String,
        _ remedy: String
    ) -> Finding {
        Finding(
            rule: rule, severity: severity, place: LintedMail.html(element.line),
            message: message, remedy: remedy
        )
        .traced(
            to: element, [element.attributes["href"], element.attributes["id"]].compactMap(\.self))
    }

    private static func words(_ text: String, _ element: LintPage.Element) -> [Finding] {
        if text.isEmpty {
            return [
                finding(
                    22, .error, element, "a link has no words", "write where it leads")
            ]
        }
        let bare = text.lowercased().filter { $0.isLetter || $0 == " " }.trimmingSpace()
        if vague.contains(bare) {
            return [
                finding(
                    22, .warning, element, "the link \"\(text)\" does not say where it leads",
                    "name what is there")
            ]
        }
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            return [
                finding(
                    22, .warning, element, "a link shows its bare address \(text.prefix(60))",
                    "name what is there")
            ]
        }
        return []
    }

    private static func target(_ href: String, _ text: String, _ element: LintPage.Element)
        -> [Finding]
    {
        let pages = [Slot(.unsubscribeURL), Slot(.archiveURL)].map(\.syntax)
        if href.hasPrefix("#") || pages.contains(where: href.contains) { return [] }
        guard let scheme = LinkTarget.scheme(of: href) else {
            return [
                finding(
                    10, .error, element,
                    "the link \"\(href.prefix(60))\" leads nowhere from a mail",
                    "write the whole address")
            ]
        }
        guard scheme == "http" || scheme == "https" else { return [] }
        guard let host = host(of: href), href.contains("{{") || LinkTarget.namesSite(href) else {
            return [
                finding(
                    10, .error, element, "the link \"\(href.prefix(60))\" names no site",
                    "write https:// and the site behind it")
            ]
        }
        var found: [Finding] = []
        if let shown = shownHost(text), registrable(shown) != registrable(host) {
            found.append(
                finding(
                    23, .error, element, "a link shows \(shown) but leads to \(host)",
                    "let the words and the target name one host"))
        }
        if shorteners.contains(host) {
            found.append(
                finding(
                    23, .warning, element, "\(host) hides where the link leads",
                    "link the page itself"))
        }
        if host.allSatisfy({ $0.isNumber || $0 == "." }) || host.hasPrefix("[") {
            found.append(
                finding(
                    23, .warning, element, "a link leads to the bare address \(host)",
                    "use a name; filters distrust numbers"))
        }
        if !host.allSatisfy(\.isASCII) {
            found.append(
                finding(
                    23, .warning, element, "the host \(host) is not written in ASCII",
                    "write it as xn--..."))
        }
        if let mark = tracking.first(where: href.contains) {
            found.append(
                finding(
                    23, .warning, element, "a link carries \(mark), which tracks readers",
                    "drop it"))
        }
        return found
    }

    private static func anchors(_ page: LintPage) -> [Finding] {
        var found: [Finding] = []
        var ids: Set<String> = []
        for element in page.elements {
            guard let id = element.attributes["id"] else { continue }
            if !ids.insert(id).inserted {
                found.append(
                    finding(24, .error, element, "the id \"\(id)\" stands twice", "rename one"))
            }
        }
        for element in page.elements {
            let name = element.attributes["name"]
            if element.name == "a", let name { ids.insert(name) }
        }
        for element in page.elements where element.name == "a" {
            guard let href = element.attributes["href"], href.hasPrefix("#"), href.count > 1
            else { continue }
            if !ids.contains(String(href.dropFirst())) {
                found.append(
                    finding(
                        24, .error, element, "the link \(href) leads to no place in the mail",
                        "give its target id=\"\(href.dropFirst())\""))
            }
        }
        return found
    }

    private static func host(of url: String) -> String? {
        guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
        let authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@").last.map { $0.lowercased() } ?? ""
        if host.hasPrefix("[") { return host }
        return host.split(separator: ":").first.map(String.init)
    }

    /// The host that a link's words name, if they look like an address.
    private static func shownHost(_ text: String) -> String? {
        guard !text.contains(" "), !text.contains("@") else { return nil }
        if text.contains("://") { return host(of: text) }
        let host = text.lowercased().prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let top = labels.last, (2...12).contains(top.count),
            top.allSatisfy(\.isLetter), labels.allSatisfy({ !$0.isEmpty }),
            host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" })
        else { return nil }
        return String(host)
    }

    /// The last two labels, which is as far as can be told without a list of suffixes.
    private static func registrable(_ host: String) -> String {
        host.split(separator: ".").suffix(2).joined(separator: ".")
    }
}
