import NewsletterCore

/// Rule 19: style sheets, and what stands nowhere else.
enum StyleRules {
    /// What Gmail reads of a page's style sheets.
    private static let longest = 16_384

    /// What a mail cannot be read without.
    private static let essential: Set<String> = [
        "background-color", "color", "font-size", "padding", "width",
    ]

    static func findings(_ mail: LintedMail) -> [Finding] {
        sheets(mail.page) + essentials(mail.page)
    }

    private static func finding(_ line: Int, _ message: String, _ remedy: String) -> Finding {
        Finding(
            rule: 19, severity: .warning, place: LintedMail.html(line), message: message,
            remedy: remedy
        )
        .traced(["<style"], else: .style)
    }

    private static func sheets(_ page: LintPage) -> [Finding] {
        var found: [Finding] = []
        let bytes = page.sheets.reduce(0) { $0 + $1.css.utf8.count }
        if bytes > longest, let first = page.sheets.first {
            found.append(
                finding(
                    first.line, "the style sheets have \(bytes) bytes; Gmail reads 16 KB",
                    "shorten them"))
        }
        for sheet in page.sheets where sheet.isInBody {
            found.append(
                finding(
                    sheet.line, "a style sheet stands in the body, where Gmail drops it",
                    "move it into the head"))
        }
        return found
    }

    /// Whether a sheet sets what an element needs and does not say itself.
    private static func essentials(_ page: LintPage) -> [Finding] {
        var found: [Finding] = []
        for sheet in page.sheets {
            let rules = StyleSheet(sheet.css).rules.filter { rule in
                rule.declarations.contains { essential.contains($0.property) }
            }
            guard !rules.isEmpty else { continue }
            let missed = rules.lazy.compactMap { rule in
                lacking(rule, on: page).map { (rule, $0) }
            }
            .first
            if let (rule, element) = missed {
                let name = rule.declarations.first { essential.contains($0.property) }?.property
                found.append(
                    finding(
                        sheet.line,
                        "\(name ?? "a style") of <\(element.name)> in line \(element.line) stands "
                            + "in the style sheet alone, which many clients drop",
                        "put it into the template's style.css, which is written into the elements"))
            }
        }
        return found
    }

    /// The first element that a rule fits and that lacks what the rule sets.
    private static func lacking(_ rule: StyleSheet.Rule, on page: LintPage) -> LintPage.Element? {
        page.elements.first { element in
            let needed = rule.declarations.filter { essential.contains($0.property) }
            return needed.contains { element.style[$0.property] == nil }
                && rule.selector.matches(
                    styled(element), within: page.path(from: element.parent).map(styled).reversed())
        }
    }

    private static func styled(_ element: LintPage.Element) -> StyledElement {
        StyledElement(
            name: element.name, id: element.attributes["id"],
            classes: (element.attributes["class"] ?? "").split(separator: " ").map(String.init))
    }
}
