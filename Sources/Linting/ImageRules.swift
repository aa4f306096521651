import Composing
import NewsletterCore

/// Rules 10, 13, 17, 18 and 28: pictures.
enum ImageRules {
    /// The widest that a picture is shown in a mail of 600 pixels.
    private static let widest = 600

    static func findings(_ mail: LintedMail) -> [Finding] {
        let pictures = mail.page.elements.filter { $0.name == "img" }
        var found = pictures.flatMap { source($0) + alt($0) + width($0) }
        found += mail.page.elements.flatMap(background)
        let letters = mail.page.visibleText.count
        if !pictures.isEmpty, letters < 500 {
            found.append(
                Finding(
                    rule: 28, severity: .warning, place: "HTML body",
                    message:
                        "there are pictures, but only \(letters) \(letters == 1 ? "character" : "characters") of text",
                    remedy: "say in words what the pictures say; many readers do not load them"
                )
                .traced(to: pictures.first))
        }
        return found
    }

    private static func finding(
        _ rule: Int, _ severity: Finding.Severity, _ element: LintPage.Element, _ message: String,
        _ remedy: String
    ) -> Finding {
        let source = element.attributes["src"] ?? ""
        let file = source.split(separator: "/").last.map(String.init) ?? source
        return Finding(
            rule: rule, severity: severity, place: LintedMail.html(element.line),
            message: message, remedy: remedy
        )
        .traced(to: element, [source, file])
    }

    private static func source(_ element: LintPage.Element) -> [Finding] {
        let source = element.attributes["src"] ?? ""
        let shown = source.prefix(60)
        switch LinkTarget.scheme(of: source) {
        case "https", "cid": break
        case "http":
            return [
                finding(18, .error, element, "\(shown) is not loaded by https", "use https")
            ]
        case "data", "file":
            return [
                finding(
                    10, .error, element, "\(shown) is not shown by most clients",
                    "link the picture or embed it")
            ]
        default:
            return [
                finding(
                    10, .error, element, "\"\(shown)\" leads nowhere from a mail",
                    "write the whole address, or set a base for pictures")
            ]
        }
        let path = source.prefix { $0 != "?" && $0 != "#" }.lowercased()
        if path.hasSuffix(".svg") || path.hasSuffix(".svgz") {
            return [
                finding(
                    10, .error, element, "\(shown) is SVG, which mail clients do not show",
                    "use PNG or JPEG")
            ]
        }
        return []
    }

    /// Pictures behind an element, by its attribute or its style.
    private static func background(_ element: LintPage.Element) -> [Finding] {
        let styles = element.style.values.filter { $0.contains("url(") }.sorted()
        let urls = styles.flatMap { value in
            value.components(between: "url(", and: ")").map {
                $0.trimmingSpace().filter { $0 != "'" && $0 != "\"" }
            }
        }
        return ((element.attributes["background"].map { [$0] } ?? []) + urls).compactMap { url in
            let scheme = LinkTarget.scheme(of: url)
            if scheme == "https" || scheme == "cid" { return nil }
            return finding(
                scheme == "http" ? 18 : 10, .error, element,
                "the background \"\(url.prefix(60))\" is not shown by most clients",
                "link a picture by https, or use a plain colour")
        }
    }

    private static func alt(_ element: LintPage.Element) -> [Finding] {
        guard let alt = element.attributes["alt"] else {
            return [
                finding(
                    13, .error, element, "the picture has no description",
                    "write alt=\"...\", empty where it is mere decoration")
            ]
        }
        if alt.count > 125 {
            return [
                finding(
                    13, .warning, element, "the description has \(alt.count) characters",
                    "keep it below 125")
            ]
        }
        let lower = alt.lowercased()
        let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp"]
        if !lower.contains(" "), endings.contains(where: lower.hasSuffix) {
            return [
                finding(
                    13, .warning, element, "the description \"\(alt)\" is a file name",
                    "say what is to be seen")
            ]
        }
        return []
    }

    private static func width(_ element: LintPage.Element) -> [Finding] {
        guard let text = element.attributes["width"], let width = Int(text) else {
            return [
                finding(
                    17, .warning, element,
                    "the picture has no width, so classic Outlook shows it in its own size",
                    "write width=\"...\" in pixels")
            ]
        }
        return width > widest
            ? [
                finding(
                    17, .error, element, "the picture is \(width) pixels wide",
                    "show it in \(widest) or less")
            ] : []
    }
}

extension String {
    /// What stands between each pair of marks.
    fileprivate func components(between open: String, and close: String) -> [Substring] {
        ranges(of: open).compactMap { range in
            self[range.upperBound...].firstRange(of: close).map {
                self[range.upperBound..<$0.lowerBound]
            }
        }
    }
}
