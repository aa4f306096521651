import Composing
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
        sheets(mail.page) + essentials(mail.page) + unseen(mail.page)
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
        lazy var tree = page.tree
        for sheet in page.sheets {
            let rules = StyleSheet(sheet.css).rules.filter { rule in
                rule.declarations.contains { essential.contains($0.property) }
            }
            guard !rules.isEmpty else { continue }
            let missed = rules.lazy.compactMap { rule in
                lacking(rule, on: page, tree).map { (rule, $0) }
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

    /// Whether a media query sets, without being important, what an element says itself.
    private static func unseen(_ page: LintPage) -> [Finding] {
        lazy var tree = page.tree
        return page.sheets.compactMap { sheet in
            for rule in StyleSheet(sheet.css).kept.flatMap(\.rules) {
                guard let kept = rule.kept, !kept.hasPseudoElement else { continue }
                for declaration in Declaration.list(rule.body) where !declaration.isImportant {
                    let loser = page.elements.first { element in
                        element.style.keys.contains { declaration.concerns(property: $0) }
                            && kept.selector.matches(element.index, in: tree)
                    }
                    guard let loser else { continue }
                    return finding(
                        sheet.line,
                        "\(declaration.property) of \(rule.prelude) is never seen: <\(loser.name)> "
                            + "in line \(loser.line) says otherwise itself",
                        "write !important behind it, or give the rule more weight in style.css")
                }
            }
            return nil
        }
    }

    /// The first element that a rule fits and that lacks what the rule sets.
    private static func lacking(
        _ rule: StyleSheet.Rule, on page: LintPage, _ tree: ElementTree
    ) -> LintPage.Element? {
        page.elements.first { element in
            let needed = rule.declarations.filter { essential.contains($0.property) }
            return needed.contains { element.style[$0.property] == nil }
                && rule.selector.matches(element.index, in: tree)
        }
    }
}

extension LintPage {
    /// The page's elements as selectors see them, by the same indices.
    fileprivate var tree: ElementTree {
        var tree = ElementTree()
        for element in elements {
            while let last = tree.open.last, last != element.parent {
                tree.end(tree[last].element.name)
            }
            tree.start(
                StyledElement(
                    name: element.name, id: element.attributes["id"],
                    classes: (element.attributes["class"] ?? "")
                        .split(whereSeparator: \.isWhitespace).map(String.init)),
                attributes: element.attributes)
        }
        return tree
    }
}
