import Composing
import NewsletterCore

/// Rule 21: text that can be read on its ground, in light and in dark surroundings.
enum ContrastRules {
    private static let least = 4.5

    static func findings(_ mail: LintedMail) -> [Finding] {
        let light = findings(mail.page, .light)
        guard let dark = darkSheet(mail.page) else { return light }
        let html = StyleInliner(css: dark)
            .inline(mail.facts.sources.tracedHTML ?? mail.edition.html.source)
        return light + findings(LintPage(html), .dark)
    }

    /// What a sheet sets where dark colours are preferred.
    private static func darkSheet(_ page: LintPage) -> String? {
        for sheet in page.sheets {
            guard
                let start = sheet.css.firstRange(of: "prefers-color-scheme: dark")
                    ?? sheet.css.firstRange(of: "prefers-color-scheme:dark"),
                let open = sheet.css[start.upperBound...].firstIndex(of: "{")
            else { continue }
            var depth = 0
            for index in sheet.css[open...].indices {
                if sheet.css[index] == "{" { depth += 1 }
                if sheet.css[index] == "}" { depth -= 1 }
                if depth == 0 { return String(sheet.css[sheet.css.index(after: open)..<index]) }
            }
        }
        return nil
    }

    private enum Surroundings { case light, dark }

    private static func findings(_ page: LintPage, _ surroundings: Surroundings) -> [Finding] {
        var found: [Finding] = []
        var seen: Set<[CSSColor]> = []
        for text in page.texts where !text.text.isBlank {
            guard let parent = text.parent, !page.elements[parent].isHidden else { continue }
            let path = Array(page.path(from: parent))
            let ink = path.lazy.compactMap { CSSColor($0.style["color"]) }.first ?? .black
            let ground =
                path.lazy.compactMap {
                    CSSColor($0.style["background-color"]) ?? CSSColor($0.style["background"])
                        ?? CSSColor($0.attributes["bgcolor"])
                }
                .first ?? .white
            guard seen.insert([ink, ground]).inserted else { continue }
            func add(_ ratio: Double, _ when: String) {
                let shown = Double(Int(ratio * 10)) / 10
                found.append(
                    Finding(
                        rule: 21, severity: .warning, place: LintedMail.html(text.line),
                        message: "\(ink) on \(ground) has a contrast of \(shown)\(when)",
                        remedy: "choose colours with 4.5 or more"
                    )
                    .traced(to: page.elements[parent], [ink.description, ground.description]))
            }
            let ratio = ink.contrast(with: ground)
            if ratio < least {
                add(ratio, surroundings == .dark ? " in dark mode" : "")
            } else if surroundings == .light {
                // What Gmail and Outlook do to a mail on a dark screen, whatever it says.
                let inverted = ink.inverted.contrast(with: ground.inverted)
                if inverted < least { add(inverted, " where a client inverts colours") }
            }
        }
        return found
    }
}
